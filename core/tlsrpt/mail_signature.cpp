// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/mail_signature.h"

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the enum.
constexpr std::array slugs{"none"_L1, "unknown"_L1, "missing"_L1, "failed"_L1, "verified"_L1};

} // namespace

QString slugOf(SignatureState state)
{
    return slugs.at(static_cast<std::size_t>(state));
}

std::optional<SignatureState> signatureStateFrom(QStringView slug)
{
    const auto found = std::find(slugs.begin(), slugs.end(), slug);
    return found == slugs.end() ? std::nullopt : std::optional(static_cast<SignatureState>(found - slugs.begin()));
}

} // namespace valija
