// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::RolloutBlind, "rollout.blind", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "testing and no TLS-RPT record"), QT_TRANSLATE_NOOP("Finding", "testing and no TLS-RPT record"), QT_TRANSLATE_NOOP("Finding", "testing and no TLS-RPT record"), "", "RFC 8461"},
    FindingKind{FindingId::RolloutReady, "rollout.ready", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), "", "RFC 8461"},
    FindingKind{FindingId::RolloutNotReady, "rollout.not-ready", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), "", "RFC 8461"},
    FindingKind{FindingId::RolloutInsufficientData, "rollout.insufficient-data", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), QT_TRANSLATE_NOOP("Finding", "the gate of rollout.md"), "", "RFC 8461"},
    FindingKind{FindingId::RolloutEnforceMaxAge, "rollout.enforce-max-age", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "enforce for 30 days and still below 1209600 s"), QT_TRANSLATE_NOOP("Finding", "enforce for 30 days and still below 1209600 s"), QT_TRANSLATE_NOOP("Finding", "enforce for 30 days and still below 1209600 s"), "", "RFC 8461"},
    FindingKind{FindingId::RolloutTestingLong, "rollout.testing-long", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "testing for more than 90 days with a green gate"), QT_TRANSLATE_NOOP("Finding", "testing for more than 90 days with a green gate"), QT_TRANSLATE_NOOP("Finding", "testing for more than 90 days with a green gate"), "", "RFC 8461"},
};
}
std::span<const FindingKind> rolloutKinds()
{
    return kinds;
}
} // namespace valija
