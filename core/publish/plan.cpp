// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/plan.h"

#include "core/publish/ldns_text.h"

namespace valija {

Result<> setPolicyHost(Plan &plan, const QString &hostOrAddress)
{
    return setPolicyHosts(plan, QStringList{hostOrAddress});
}

Result<> setPolicyHosts(Plan &plan, const QStringList &hostOrAddresses)
{
    std::optional<DomainName> host;
    QStringList addresses;
    for (const QString &given : hostOrAddresses) {
        const QString text = given.trimmed();
        if (text.isEmpty())
            continue;
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
