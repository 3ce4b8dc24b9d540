// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"

#include <QStringList>

#include <optional>
#include <span>

namespace valija {

/// In which form records are handed to a DNS server or provider.
struct Dialect {
    const char *slug;      ///< For the command line: "bind", "route53".
    const char *title;     ///< The product's name, not translated.
    const char *extension; ///< Of a file it is saved to: "zone", "json", "sh".
    /// All records; `zone` is the zone they belong to where the form needs one.
    QByteArray (*write)(const QList<DnsRecord> &records, const DomainName &zone);
    /// It puts records beside older ones at the same name, which are to be removed by hand: senders take two policy
    /// records for none (RFC 8461 section 3.1).
    bool onlyAdds = false;
};

/// What to do before its records are handed over; empty for nothing.
QString cautionAbout(const Dialect &dialect);

/// All dialects; the first is the default (BIND zone file, absolute names).
std::span<const Dialect> allDialects();
const Dialect *dialectFrom(QStringView slug);

} // namespace valija
