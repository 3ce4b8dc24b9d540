// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/plan.h"

#include "core/publish/ldns_text.h"

#include <QRegularExpression>

namespace valija {

using namespace Qt::StringLiterals;

Result<> setPolicyHost(Plan &plan, const QString &hostOrAddresses)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    std::optional<DomainName> host;
    QStringList addresses;
    for (const QString &text : hostOrAddresses.split(between, Qt::SkipEmptyParts)) {
        const bool isAddress = canonicalIpv4(text) || canonicalIpv6(text);
        const auto name
            = isAddress ? Result<DomainName>(failure(Error::Kind::Malformed, text)) : DomainName::parse(text);
        // A CNAME stands alone at its name (RFC 1034 section 3.6.2).
        if (host || (!isAddress && (!name || !addresses.isEmpty())))
            return failure(Error::Kind::Malformed, text);
        if (!isAddress)
            host = *name;
        else if (!addresses.contains(text))
            addresses.append(text);
    }
    plan.policyHost = host;
    plan.policyAddresses = addresses;
    return {};
}

} // namespace valija
