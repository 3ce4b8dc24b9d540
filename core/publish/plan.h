// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/policy/policy.h"

#include <QStringList>

#include <optional>

namespace valija {

/// What is to be published for one domain. TTLs in seconds.
struct Plan {
    DomainName domain;
    QByteArray id = {};                         ///< Of the `_mta-sts` record.
    std::optional<DomainName> policyHost = {};  ///< `mta-sts` becomes a CNAME to it...
    QStringList policyAddresses = {};           ///< ...or has these addresses.
    QStringList rua = {};                       ///< Of `_smtp._tls`; empty: no such record.
    std::optional<DomainName> stsDelegate = {}; ///< `_mta-sts` becomes a CNAME to it (RFC 8461 section 8.2).
    std::optional<DomainName> rptDelegate = {}; ///< `_smtp._tls` becomes a CNAME to it.
    QList<DomainName> daneHosts = {};           ///< MX hosts that get a TLS-RPT record of their own.
    int stsTtl = 3600;
    int hostTtl = 3600;
    int rptTtl = 86400;
};

/// Has `mta-sts` point to a host name, or to addresses with blanks or commas between them; an empty text: to nothing.
/// Error: Malformed, and the plan is as it was.
Result<> setPolicyHost(Plan &plan, const QString &hostOrAddresses);

} // namespace valija
