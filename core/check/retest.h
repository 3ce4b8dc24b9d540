// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/tlsrpt/failure_dictionary.h"

namespace valija {

/// What testing a reported failure again came to.
struct Retest {
    enum class Outcome { StillFailing, Fixed, NotTestable, HostGone };

    Outcome outcome = Outcome::NotTestable;
    Findings findings; ///< What still fails, or why it could not be tested; the worst first.

    bool operator==(const Retest &) const = default;
};

/// Compares a reported failure with a check made since: the mail host and the address it names, and the findings that
/// its meaning says test it again. HostGone: the domain's MX records name that host no more.
Retest retest(const FailureDetails &failure, const FailureMeaning &meaning, const DomainFacts &facts,
              const Judgement &judgement);

} // namespace valija
