// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"

#include <QJsonArray>

namespace valija {

// What the checks have in common: evidence in the shape that the catalogue's messages expect.

/// So many findings of one kind at one place; more of them say nothing new.
constexpr qsizetype enoughOfOneKind = 20;

/// "timed-out": the same words as in the stored facts.
QString slugOf(DnsAnswer::Status status);

/// `{"status","detail"}` of a look-up that failed.
QJsonObject failureOf(const DnsAnswer &answer);

/// `{"chain":[...],"target"}` of the aliases behind `name`.
QJsonObject chainOf(const QString &name, const DnsAnswer &answer);

/// A chain of aliases that ends where there is nothing.
bool isDangling(const DnsAnswer &answer);

bool isNothing(const DnsAnswer &answer); ///< Answered, with nothing.

/// The addresses of a host that were not asked, because it has so many; enough of them to say so.
QJsonArray unaskedOf(const HostFacts &host);

/// What nobody asked may be as it will: `{"address","detail"}` and the cause, with the severity unknown.
Finding notAsked(FindingId id, const QString &host, const QJsonArray &addresses);

/// A judgement that could not be made from here: the same id, and in the evidence the id or the word for its cause.
Finding notTestable(FindingId id, const QString &subject, QJsonObject evidence, const QString &cause);

/// Below TLS 1.2 (RFC 8461 section 7.2; RFC 8996).
bool isOldTls(const TlsOutcome &tls);

/// Valid, by an authority that this machine's own store has and Mozilla's does not: a company's, or that of something
/// in between that reads along. The world outside does not know it.
bool isTrustedHereOnly(const TlsOutcome &tls);

bool isIpv6(const QString &address);

/// The ids that the verdicts on a certificate have here and there.
struct CertificateIds {
    FindingId untrusted;
    FindingId name;
    FindingId expired;
    FindingId notYetValid;
    FindingId expiresSoon;
};

/// Every verdict on a presented chain, each by itself. `stakes` for kinds that follow the mode.
Findings judgeCertificate(const TlsOutcome &tls, const CertificateIds &ids, const QString &host, const QString &address,
                          const QDateTime &now, std::optional<Stakes> stakes);

/// Findings that say the same of several addresses become one with all of them: one cause, one finding.
Findings mergedByAddress(const Findings &findings);

} // namespace valija
