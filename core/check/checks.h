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
    const PolicyReply *policyReply = nullptr; ///< The one that `policy` was read from.
    Stakes stakes = Stakes::Draft;            ///< By the live policy's mode.
    bool policyServed = false;                ///< Something that means to be a policy is served, valid or not.
    bool deployed = false;      ///< Something of MTA-STS is published; without, nothing may be asked of the domain.
    bool port25Blocked = false; ///< No mail host of any checked domain answers: this network blocks the port.
    bool withoutIpv6 = false;   ///< No IPv6 address could be reached, and all as if this network had no way there.
};

/// A check looks at the evidence and says what it has to say. It keeps nothing and asks nobody.
using Check = Findings (*)(const Evidence &evidence);

Evidence evidenceOf(const DomainFacts &facts, bool port25Blocked = false);

Findings checkStsRecord(const Evidence &evidence);     ///< CHECKS.md section 1
Findings checkPolicyHost(const Evidence &evidence);    ///< Section 2, the name
Findings checkPolicyFetch(const Evidence &evidence);   ///< Section 2, the fetch
Findings checkPolicyText(const Evidence &evidence);    ///< Section 3
Findings checkMailRouting(const Evidence &evidence);   ///< Section 4, the MX records themselves
Findings checkMxCoverage(const Evidence &evidence);    ///< Section 4, against the policy
Findings checkMailHosts(const Evidence &evidence);     ///< Section 5
Findings checkDane(const Evidence &evidence);          ///< Section 6
Findings checkTlsReporting(const Evidence &evidence);  ///< Section 7, the record
Findings checkReportTargets(const Evidence &evidence); ///< Section 7, whether reports can arrive
Findings checkServers(const Evidence &evidence);       ///< Section 8, what needs no history

/// All checks, in the order in which their findings are shown: the path of a message.
std::span<const Check> allChecks();

/// The word beside the verdict (CHECKS.md). Unknown: what decides it could not be looked up or fetched from here.
enum class DomainState { Unknown, Absent, Broken, None, Testing, Enforce };
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

/// What the probes of a domain saw of port 25.
enum class Port25 { NotTried, Silent, Answered };
Port25 port25SeenBy(const DomainFacts &facts);

/// Whether every probe of port 25 in all these runs failed to connect, with at least one tried.
bool isPort25Blocked(const QList<const DomainFacts *> &runs);

} // namespace valija
