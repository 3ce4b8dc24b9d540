// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::TimeIdStale, "time.id-stale", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "the live policy changed, the id did not: senders keep the cached one"), QT_TRANSLATE_NOOP("Finding", "the live policy changed, the id did not: senders keep the cached one"), QT_TRANSLATE_NOOP("Finding", "the live policy changed, the id did not: senders keep the cached one"), "", "RFC 8461"},
    FindingKind{FindingId::TimeIdOnly, "time.id-only", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "the id changed, the policy did not"), QT_TRANSLATE_NOOP("Finding", "the id changed, the policy did not"), QT_TRANSLATE_NOOP("Finding", "the id changed, the policy did not"), "", "RFC 8461"},
    FindingKind{FindingId::TimeDrift, "time.drift", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "live policy or record differs from the draft kept here (compared by meaning)"), QT_TRANSLATE_NOOP("Finding", "live policy or record differs from the draft kept here (compared by meaning)"), QT_TRANSLATE_NOOP("Finding", "live policy or record differs from the draft kept here (compared by meaning)"), "", "RFC 8461"},
    FindingKind{FindingId::TimeHalfPublished, "time.half-published", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "authoritative servers disagree on the record"), QT_TRANSLATE_NOOP("Finding", "authoritative servers disagree on the record"), QT_TRANSLATE_NOOP("Finding", "authoritative servers disagree on the record"), "", "RFC 8461"},
    FindingKind{FindingId::TimeOldPolicySeen, "time.old-policy-seen", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "a report's policy-string is not the live policy: that sender still holds an old one; evidence: until when"), QT_TRANSLATE_NOOP("Finding", "a report's policy-string is not the live policy: that sender still holds an old one; evidence: until when"), QT_TRANSLATE_NOOP("Finding", "a report's policy-string is not the live policy: that sender still holds an old one; evidence: until when"), "", "RFC 8461"},
    FindingKind{FindingId::TimeRemovedEarly, "time.removed-early", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "record or policy vanished while senders may hold a cached enforce policy"), QT_TRANSLATE_NOOP("Finding", "record or policy vanished while senders may hold a cached enforce policy"), QT_TRANSLATE_NOOP("Finding", "record or policy vanished while senders may hold a cached enforce policy"), "", "RFC 8461"},
};
}
std::span<const FindingKind> timeKinds()
{
    return kinds;
}
} // namespace valija
