// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/policy/policy.h"

#include <QByteArrayView>

#include <optional>

namespace valija {

/// RFC 8461 section 3.3 suggests 64 kilobytes; what is larger is refused by those who keep to it.
constexpr qsizetype maxPolicySize = 65'536;

/// A policy text as read: the policy when a conforming sender would use it, and every finding of CHECKS.md section 3
/// that the text itself raises (`sts.policy.*`, without the advice of lint()). The evidence has the place: line and
/// column from 1, in octets, and `length` in octets.
struct ParsedPolicy {
    std::optional<Policy> policy;
    Findings findings;
};

/// Reads RFC 8461 section 3.2 to the letter (errata 6253, 7282), goes on after a fault so that all are reported at
/// once, and takes one liberty: blank lines are reported but do not void the policy, as nearly every sender skips them.
/// Any bytes are fine; the number of findings is bounded.
ParsedPolicy parsePolicy(QByteArrayView text);

} // namespace valija
