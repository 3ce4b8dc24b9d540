// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace valija {

/// RFC 8460 section 4.3 and the IANA registry "STARTTLS Validation Result Types". A report's own text is always kept
/// beside it.
enum class ResultType {
    StarttlsNotSupported,
    CertificateHostMismatch,
    CertificateExpired,
    CertificateNotTrusted,
    ValidationFailure,
    TlsaInvalid,
    DnssecInvalid,
    DaneRequired,
    StsPolicyFetchError,
    StsPolicyInvalid,
    StsWebpkiInvalid,
};

std::optional<ResultType> resultTypeFrom(QByteArrayView text);
QByteArray slugOf(ResultType type); ///< "starttls-not-supported" ...
std::span<const ResultType> allResultTypes();

} // namespace valija
