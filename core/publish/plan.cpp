// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/plan.h"

#include "core/publish/ldns_text.h"

namespace valija {

Result<> setPolicyHost(Plan &plan, const QString &hostOrAddress)
{
    const QString text = hostOrAddress.trimmed();
    std::optional<DomainName> host;
    QStringList addresses;
    if (canonicalIpv4(text) || canonicalIpv6(text)) {
        addresses = {text};
    } else if (!text.isEmpty()) {
        const auto name = DomainName::parse(text);
        if (!name)
            return failure(Error::Kind::Malformed, text);
        host = *name;
    }
    plan.policyHost = host;
    plan.policyAddresses = addresses;
    return {};
}

} // namespace valija
