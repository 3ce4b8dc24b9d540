// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about rollout.

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{FindingId::RolloutBlind,
                "rollout.blind",
                {Severity::Warning, {}},
                QT_TRANSLATE_NOOP("Finding", "Testing without reports"),
                QT_TRANSLATE_NOOP("Finding", "{subject} tests a policy, but nobody is asked for reports."),
                QT_TRANSLATE_NOOP("Finding", "Testing shows nothing without reports."),
                QT_TRANSLATE_NOOP("Finding", "Publish a TLS-RPT record."),
                "RFC 8460 section 3"},
    FindingKind{FindingId::RolloutReady,
                "rollout.ready",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Ready for enforce"),
                QT_TRANSLATE_NOOP("Finding", "The reports about {subject} show nothing against enforce."),
                QT_TRANSLATE_NOOP("Finding", "What would have been refused was looked at for the whole period."),
                QT_TRANSLATE_NOOP("Finding", "Change the mode to enforce and the id."),
                "RFC 8461 section 5"},
    FindingKind{
        FindingId::RolloutNotReady,
        "rollout.not-ready",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "Not ready for enforce"),
        QT_TRANSLATE_NOOP("Finding", "The reports about {subject} show sessions that enforce would have refused."),
        QT_TRANSLATE_NOOP("Finding", "Mail would be delayed or lost."),
        QT_TRANSLATE_NOOP("Finding", "Repair what the reports name first."),
        "RFC 8461 section 5"},
    FindingKind{FindingId::RolloutInsufficientData,
                "rollout.insufficient-data",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Too few reports to judge"),
                QT_TRANSLATE_NOOP("Finding", "There are too few reports about {subject} to judge by."),
                QT_TRANSLATE_NOOP("Finding", "Few providers send reports; a quiet domain needs more time."),
                QT_TRANSLATE_NOOP("Finding", "Wait, and check that reports arrive."),
                "RFC 8461 section 5"},
    FindingKind{
        FindingId::RolloutEnforceMaxAge,
        "rollout.enforce-max-age",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "max_age can be raised"),
        QT_TRANSLATE_NOOP("Finding",
                          "{subject} has enforced for a month, but senders keep the policy for less than two weeks."),
        QT_TRANSLATE_NOOP("Finding", "The longer senders keep it, the harder it is to get around."),
        QT_TRANSLATE_NOOP("Finding", "Raise max_age to 1209600 or more."),
        "RFC 8461 section 3.2"},
    FindingKind{FindingId::RolloutTestingLong,
                "rollout.testing-long",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Testing for a long time"),
                QT_TRANSLATE_NOOP("Finding", "{subject} has been testing for more than three months without trouble."),
                QT_TRANSLATE_NOOP("Finding", "Testing protects nothing."),
                QT_TRANSLATE_NOOP("Finding", "Change to enforce."),
                "RFC 8461 section 5"},
};

} // namespace

std::span<const FindingKind> rolloutKinds()
{
    return kinds;
}

} // namespace valija
