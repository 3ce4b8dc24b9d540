// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace valija {

/// What a certificate says, for people.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QStringList names; ///< DNS-IDs of the subjectAltName; the common name does not count (RFC 6125).
    QDateTime notBefore;
    QDateTime notAfter;

    bool operator==(const CertificateFacts &) const = default;
};

/// A TLS handshake and the verdicts on the chain it presented: the same for HTTPS and SMTP. Each verdict stands by
/// itself, so that an expired certificate does not hide a wrong name.
struct TlsOutcome {
    enum class Trust { NotJudged, Trusted, SelfSigned, MissingIntermediate, UnknownRoot, Invalid };
    /// Which roots a trusted chain ended in.
    enum class Anchor { None, Mozilla, System, UserFile };

    bool handshake = false;            ///< Completed.
    QString detail;                    ///< The alert or the library's words when it was not.
    std::optional<QString> proxyFault; ///< The way there failed, not the host: nothing is known of it.
    QString protocol;                  ///< "TLSv1.3"
    QString cipher;
    QList<QByteArray> chain; ///< DER, as presented, leaf first.
    CertificateFacts leaf;
    Trust trust = Trust::NotJudged;
    Anchor anchor = Anchor::None;
    QString trustDetail;      ///< OpenSSL's words.
    bool nameMatches = false; ///< Who was asked: by DNS-ID with complete left-most wildcards only, or the address.
    bool expired = false;     ///< Any certificate of the chain used.
    bool notYetValid = false;
    std::optional<CertificateFacts> expiredOne; ///< The one nearest to the leaf that is expired.
    std::optional<CertificateFacts> earlyOne;   ///< The one nearest to the leaf that is not valid yet.

    bool operator==(const TlsOutcome &) const = default;
    bool isValid() const { return handshake && trust == Trust::Trusted && nameMatches && !expired && !notYetValid; }
};

} // namespace valija
