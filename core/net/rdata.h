// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace valija {

// Wire-format rdata (RFC 1035 section 3.3, RFC 3596, RFC 6698) to values. Nothing for what does not follow the format.

struct MxRecord {
    int preference = 0;
    QByteArray exchange; ///< Lower case, without the root dot, escapes as `\DDD`; empty: null MX (RFC 7505).

    bool operator==(const MxRecord &) const = default;
};

/// TLSA of RFC 6698 section 2.1.
struct TlsaRecord {
    int usage = 0;
    int selector = 0;
    int matchingType = 0;
    QByteArray data;

    bool operator==(const TlsaRecord &) const = default;
};

std::optional<MxRecord> mxFrom(const QByteArray &rdata);
/// The strings joined without spaces (RFC 8461 section 3.1).
std::optional<QByteArray> txtFrom(const QByteArray &rdata);
std::optional<QString> addressFrom(const QByteArray &rdata); ///< A or AAAA by length, canonical text.
std::optional<TlsaRecord> tlsaFrom(const QByteArray &rdata);
std::optional<QByteArray> nameFrom(const QByteArray &rdata); ///< CNAME, NS.
QString toText(const TlsaRecord &record);                    ///< "3 1 1 ab12..."

} // namespace valija
