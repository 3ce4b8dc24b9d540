// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/result_type.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

struct TypeName {
    ResultType type;
    const char *slug;
};

// In the order of RFC 8460 section 4.3, which the IANA registry keeps.
constexpr std::array names{
    TypeName{ResultType::StarttlsNotSupported, "starttls-not-supported"},
    TypeName{ResultType::CertificateHostMismatch, "certificate-host-mismatch"},
    TypeName{ResultType::CertificateExpired, "certificate-expired"},
    TypeName{ResultType::CertificateNotTrusted, "certificate-not-trusted"},
    TypeName{ResultType::ValidationFailure, "validation-failure"},
    TypeName{ResultType::TlsaInvalid, "tlsa-invalid"},
    TypeName{ResultType::DnssecInvalid, "dnssec-invalid"},
    TypeName{ResultType::DaneRequired, "dane-required"},
    TypeName{ResultType::StsPolicyFetchError, "sts-policy-fetch-error"},
    TypeName{ResultType::StsPolicyInvalid, "sts-policy-invalid"},
    TypeName{ResultType::StsWebpkiInvalid, "sts-webpki-invalid"},
};

constexpr auto types = [] {
    std::array<ResultType, names.size()> all{};
    for (std::size_t i = 0; i < names.size(); ++i)
        all[i] = names[i].type;
    return all;
}();

} // namespace

std::optional<ResultType> resultTypeFrom(QByteArrayView text)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const TypeName &name) {
        return text.compare(name.slug, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? std::nullopt : std::optional(found->type);
}

QByteArray slugOf(ResultType type)
{
    return names[static_cast<std::size_t>(type)].slug;
}

std::span<const ResultType> allResultTypes()
{
    return types;
}

} // namespace valija
