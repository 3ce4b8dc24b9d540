// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"

#include <QByteArray>
#include <QList>

namespace valija {

/// One record to publish.
struct DnsRecord {
    enum class Type { Txt, Cname, A, Aaaa };

    DomainName name;
    Type type = Type::Txt;
    int ttl = 3600; ///< Seconds.
    QByteArray
        value; ///< TXT: the text, unsplit and unquoted; CNAME: the target without root dot; A, AAAA: canonical address.

    bool operator==(const DnsRecord &) const = default;
};

QByteArray slugOf(DnsRecord::Type type); ///< "TXT", "CNAME", "A", "AAAA"

/// A TXT value as the character-strings of its rdata: at most 255 octets each (RFC 1035 section 3.3).
QList<QByteArray> characterStrings(const QByteArray &text);

} // namespace valija
