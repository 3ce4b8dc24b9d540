// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/report.h"

#include <QByteArrayView>
#include <QDateTime>

#include <optional>
#include <utility>

namespace valija {

/// RFC 8460 section 4 wants I-JSON: no number above it (RFC 7493 section 2.2).
constexpr qint64 mostSessions = 9'007'199'254'740'992;

/// Adds counts without overflow: a hostile report must not make a sum negative.
constexpr qint64 addSessions(qint64 a, qint64 b)
{
    return a > INT64_MAX - b ? INT64_MAX : a + b;
}

/// What stands in keys and titles for a text that a report does not give. Reports write it, too: nothing is to be told
/// by it.
inline constexpr QByteArrayView notGivenWord = "unknown";

/// What a report counts in all, sessions that are under two policies once.
struct SessionCounts {
    qint64 successful = 0;
    qint64 failed = 0;

    bool operator==(const SessionCounts &) const = default;
};
SessionCounts sessionsOf(const Report &report);

struct ReadDate {
    QDateTime moment;    ///< UTC
    bool hasZone = true; ///< RFC 3339 wants one; Microsoft left it out in 2023 and 2024.
    bool hasTime = true;
};
/// RFC 3339 section 5.6, and what reporters make of it. Nothing where it is no date.
std::optional<ReadDate> dateFrom(QByteArrayView text);

/// The address in canonical form (RFC 5952 for IPv6); nothing where it is none. Brackets and `IPv6:` are taken off.
std::optional<QByteArray> addressFrom(QByteArrayView text);

/// Whether it is four decimal octets without leading zeros and nothing else: the canonical form.
bool isIpv4(QByteArrayView text);

/// A host or domain name or pattern: lower case, A-labels, without the root dot; what is no name stays as it is.
QByteArray hostFrom(QByteArrayView text);

/// A whole number of sessions, from digits, also with a fraction or an exponent. Nothing where it is no number;
/// `isExact` is false when it was negative, too large or not whole and was brought into range.
struct ReadCount {
    qint64 value = 0;
    bool isExact = true;
};
std::optional<ReadCount> countFrom(QByteArrayView text);

/// `sender!policy-domain!begin!end[!unique-id].ext` (RFC 8460 section 5.1): the policy-domain, empty for none.
QByteArray domainFromFileName(QByteArrayView fileName);
/// Its begin and end, which are seconds since 1970; nothing where it has none.
std::optional<std::pair<QDateTime, QDateTime>> periodFromFileName(QByteArrayView fileName);
/// The day that begins at the moment before the domain in `2024-01-09T00:00:00Z_example.com` (Google); nothing for
/// others.
std::optional<std::pair<QDateTime, QDateTime>> periodFromReportId(QByteArrayView reportId);
/// The domain in `2024-01-09T00:00:00Z_example.com` (Google), `1335+example.com` (Microsoft), empty for none.
QByteArray domainFromReportId(QByteArrayView reportId);

/// The mode that the lines of an STS policy name.
std::optional<Mode> modeIn(const QList<QByteArray> &policyString);
/// Without regard to case; Unknown for anything that RFC 8460 section 4.4 does not have.
PolicyType policyTypeFrom(QByteArrayView text);

} // namespace valija
