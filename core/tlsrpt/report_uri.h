// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/tlsrpt_record.h"

#include <QByteArrayView>

#include <optional>

namespace valija {

/// What keeps a text from being a place that reports can be sent to.
enum class UriFault {
    Empty,
    NoScheme,          ///< RFC 3986 section 3.1
    Character,         ///< Not allowed in a URI.
    Unencoded,         ///< `,`, `;` or `!`, which RFC 8460 section 3 wants percent-encoded.
    DmarcSize,         ///< `!10m`: known from DMARC, not from RFC 8460.
    PercentEncoding,   ///< `%` without two hexadecimal digits.
    Authority,         ///< What follows `//` is not `[user@]host[:port]`.
    UnsupportedScheme, ///< A URI, but neither mailto nor https.
    MailboxMissing,    ///< A URI, but not an address of RFC 6068.
    HostMissing,       ///< A URI, but no host to connect to.
};

/// Whether the text is still a URI by RFC 3986, which is all that the grammar of RFC 8460 section 3 asks for.
bool isUri(UriFault fault);

/// The fault as one sentence in the user's language.
QString describe(UriFault fault);

struct UriReading {
    ReportUri uri;
    std::optional<UriFault> fault;
};

/// Reads one URI of a `rua` field.
UriReading readReportUri(QByteArrayView text);

} // namespace valija
