// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/parse_policy.h"
#include "core/policy/sts_record.h"

namespace valija {

/// All that can be said about a policy text without asking the network: what parsePolicy() finds, and for a usable
/// policy whether it is wise (`max-age-short`, `mx-broad`) and how named senders read it (`sts.policy.interop`);
/// `sts.policy.ok` when a conforming sender uses it.
ParsedPolicy lintPolicy(QByteArrayView text);

/// One mechanical correction of a text, offered beside a finding.
struct Fix {
    qsizetype offset; ///< Octets from the text's start.
    qsizetype length;
    QByteArray replacement;

    bool operator==(const Fix &) const = default;
};

/// The correction of one finding of lintPolicy() on this very text (`nmx` -> `mx`, trailing dot, U-label to A-label,
/// version moved first, blank line removed ...), or nothing where only the user can know.
std::optional<Fix> fixFor(const Finding &finding, QByteArrayView text);

/// The octets of `text` that a finding with line and column is about: offset and length; the whole text without a
/// place.
std::pair<qsizetype, qsizetype> placeOf(const Finding &finding, QByteArrayView text);

} // namespace valija
