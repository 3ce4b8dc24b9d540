// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/check/facts.h"
#include "core/policy/parse_policy.h"
#include "core/policy/sts_record.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <span>

namespace valija {

/// The facts and what can be read out of them once for all checks.
struct Evidence {
    const DomainFacts &facts;
    ParsedStsRecord stsRecord;
    ParsedPolicy policy; ///< Of the first address that served one; empty when none did.
    ParsedTlsrptRecord tlsrptRecord;
    Stakes stakes = Stakes::Draft; ///< By the live policy's mode.
    bool port25Blocked = false;    ///< No mail host of any checked domain answers: this network blocks the port.
};

/// A check looks at the evidence and says what it has to say. It keeps nothing and asks nobody.
using Check = Findings (*)(const Evidence &evidence);

/// All checks, in the order in which their findings are shown: the path of a message.
std::span<const Check> allChecks();

/// The word beside the verdict (CHECKS.md).
enum class DomainState { Absent, Broken, None, Testing, Enforce };
QString slugOf(DomainState state);

/// What the facts of one domain amount to.
struct Judgement {
    DomainState state = DomainState::Absent;
    Severity verdict = Severity::Pass;
    QByteArray id;                ///< Of the live record; empty when there is none.
    std::optional<Policy> policy; ///< The live one.
    Findings findings;
};

/// Runs all checks. Pure: the same facts always give the same judgement; time is facts.gatheredAt.
Judgement judge(const DomainFacts &facts, bool port25Blocked = false);

/// Whether every probe of port 25 in all these runs failed to connect, with at least one tried.
bool isPort25Blocked(const QList<const DomainFacts *> &runs);

} // namespace valija
