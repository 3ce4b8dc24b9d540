// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::DaneAbsent, "dane.absent", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "no TLSA"), QT_TRANSLATE_NOOP("Finding", "no TLSA"), QT_TRANSLATE_NOOP("Finding", "no TLSA"), "", "RFC 8461"},
    FindingKind{FindingId::DaneInsecure, "dane.insecure", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "TLSA published but the answer is not DNSSEC-secure (MX, address or TLSA): senders ignore it"), QT_TRANSLATE_NOOP("Finding", "TLSA published but the answer is not DNSSEC-secure (MX, address or TLSA): senders ignore it"), QT_TRANSLATE_NOOP("Finding", "TLSA published but the answer is not DNSSEC-secure (MX, address or TLSA): senders ignore it"), "", "RFC 8461"},
    FindingKind{FindingId::DaneBogus, "dane.bogus", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "DNSSEC validation failed on MX, address or TLSA: DANE senders defer mail"), QT_TRANSLATE_NOOP("Finding", "DNSSEC validation failed on MX, address or TLSA: DANE senders defer mail"), QT_TRANSLATE_NOOP("Finding", "DNSSEC validation failed on MX, address or TLSA: DANE senders defer mail"), "", "RFC 8461"},
    FindingKind{FindingId::DaneUnusable, "dane.unusable", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "usage 0 or 1, unknown selector or matching type, wrong length"), QT_TRANSLATE_NOOP("Finding", "usage 0 or 1, unknown selector or matching type, wrong length"), QT_TRANSLATE_NOOP("Finding", "usage 0 or 1, unknown selector or matching type, wrong length"), "", "RFC 8461"},
    FindingKind{FindingId::DaneMismatch, "dane.mismatch", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "no usable record matches the certificate presented; evidence: the right 3 1 1 record"), QT_TRANSLATE_NOOP("Finding", "no usable record matches the certificate presented; evidence: the right 3 1 1 record"), QT_TRANSLATE_NOOP("Finding", "no usable record matches the certificate presented; evidence: the right 3 1 1 record"), "", "RFC 8461"},
    FindingKind{FindingId::DaneStale, "dane.stale", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "some record matches nothing any more"), QT_TRANSLATE_NOOP("Finding", "some record matches nothing any more"), QT_TRANSLATE_NOOP("Finding", "some record matches nothing any more"), "", "RFC 8461"},
    FindingKind{FindingId::DaneOk, "dane.ok", {Severity::Pass, {}}, QT_TRANSLATE_NOOP("Finding", "matches"), QT_TRANSLATE_NOOP("Finding", "matches"), QT_TRANSLATE_NOOP("Finding", "matches"), "", "RFC 8461"},
};
}
std::span<const FindingKind> daneKinds()
{
    return kinds;
}
} // namespace valija
