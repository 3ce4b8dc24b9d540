// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about over time, and against the draft.

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{FindingId::TimeIdStale,
                "time.id-stale",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "Policy changed, id did not"),
                QT_TRANSLATE_NOOP("Finding", "The live policy of {subject} changed, but its id is still the same."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Senders that hold the old policy compare the id only, and go on using the old one."),
                QT_TRANSLATE_NOOP("Finding", "Change the id of the _mta-sts record."),
                "RFC 8461 section 3.1"},
    FindingKind{FindingId::TimeIdOnly,
                "time.id-only",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "id changed, policy did not"),
                QT_TRANSLATE_NOOP("Finding", "The id of {subject} changed, but the policy means the same."),
                QT_TRANSLATE_NOOP("Finding", "Senders fetch the policy again; it does no harm."),
                "",
                "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::TimeDrift,
        "time.drift",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "Live state differs from the draft"),
        QT_TRANSLATE_NOOP("Finding", "What is published for {subject} differs from the draft kept here: {change}."),
        QT_TRANSLATE_NOOP("Finding", "Somebody changed one of them, or the draft was not published yet."),
        QT_TRANSLATE_NOOP("Finding", "Publish the draft, or take over what is live."),
        "RFC 8461 section 8"},
    FindingKind{
        FindingId::TimeHalfPublished,
        "time.half-published",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "Name servers disagree"),
        QT_TRANSLATE_NOOP("Finding", "The name servers of the domain give different answers at {subject}: {detail}."),
        QT_TRANSLATE_NOOP("Finding", "Which record a sender sees depends on the name server it asks."),
        QT_TRANSLATE_NOOP("Finding", "Look why a secondary server did not take over the zone."),
        "RFC 1034 section 4.3.5"},
    FindingKind{
        FindingId::TimeOldPolicySeen,
        "time.old-policy-seen",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "A sender still holds an old policy"),
        QT_TRANSLATE_NOOP(
            "Finding", "{who} reported on {date} with a policy that is no longer live; it may hold it until {until}."),
        QT_TRANSLATE_NOOP("Finding", "Until then it delivers by the old policy."),
        "",
        "RFC 8461 section 3.3"},
    FindingKind{
        FindingId::TimeRemovedEarly,
        "time.removed-early",
        {Severity::Error, {}},
        QT_TRANSLATE_NOOP("Finding", "MTA-STS was removed too early"),
        QT_TRANSLATE_NOOP(
            "Finding", "Record or policy of {subject} vanished, but senders may hold an enforce policy until {until}."),
        QT_TRANSLATE_NOOP("Finding", "They go on enforcing it and may refuse to deliver."),
        QT_TRANSLATE_NOOP("Finding", "Serve mode none until then, and remove everything afterwards."),
        "RFC 8461 section 8.3"},
};

} // namespace

std::span<const FindingKind> timeKinds()
{
    return kinds;
}

} // namespace valija
