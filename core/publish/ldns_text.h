// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"

#include <functional>
#include <optional>

namespace valija {

// Texts of the DNS read by ldns; the only place that knows that library in this layer.

/// The address as it is written in a record; nothing when it is none.
std::optional<QByteArray> canonicalIpv4(QStringView text);
std::optional<QByteArray> canonicalIpv6(QStringView text); ///< RFC 5952 as inet_ntop writes it.

/// A record of a master file, of the types that matter here; names lower case without the root dot, escapes as `\DDD`.
struct ZoneEntry {
    enum class Type { Soa, Mx, Txt, Cname, A, Aaaa };

    QByteArray owner;
    Type type = Type::Txt;
    int ttl = 0;
    QByteArray value;   ///< TXT: the strings joined; MX, CNAME: the name; addresses: canonical.
    int preference = 0; ///< Of an MX record.
};

/// What came of one entry of a master file: a record that matters, or why it could not be read.
struct ZoneLine {
    int line = 0; ///< From 1; where the entry ends.
    std::optional<ZoneEntry> entry;
    QByteArray trouble; ///< The library's words; empty when the entry was read.
};

/// Reads a master file (RFC 1035 section 5) and gives every entry to `take`, except those that were read and are of
/// other types. `$INCLUDE` is trouble, never followed. Returns false when no temporary file could be made to read from.
bool readMasterFile(const QByteArray &content, const std::optional<DomainName> &origin,
                    const std::function<void(const ZoneLine &)> &take);

} // namespace valija
