// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/tlsrpt/failure_dictionary.h"

namespace valija {

/// What testing a reported failure again came to.
struct Retest {
    enum class Outcome { StillFailing, Fixed, NotTestable, HostGone, NoMailHost };

    Outcome outcome = Outcome::NotTestable;
    Findings findings; ///< What still fails, or why it could not be tested; the worst first.

    bool operator==(const Retest &) const = default;
};

/// Whether a failure of this meaning is of the policy host, or of what the DNS says of it, and of no mail host.
bool isOfPolicyHost(const FailureMeaning &meaning);

/// Compares a reported failure with a check made since: the mail host and the address it names, and the findings that
/// its meaning says test it again. What was not asked cannot be fixed. `policy` is the type of the entry that the
/// failure belongs to. HostGone: the domain's MX records name that host no more. NoMailHost: they name none at all, or
/// what was checked is the failed host itself, under which all but MTA-STS may be filed (RFC 8460 section 4.4).
Retest retest(const FailureDetails &failure, PolicyType policy, const FailureMeaning &meaning, const DomainFacts &facts,
              const Judgement &judgement);

} // namespace valija
