// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::MxLookupFailed, "mx.lookup-failed", {Severity::Unknown, {}}, QT_TRANSLATE_NOOP("Finding", "SERVFAIL, timeout"), QT_TRANSLATE_NOOP("Finding", "SERVFAIL, timeout"), QT_TRANSLATE_NOOP("Finding", "SERVFAIL, timeout"), "", "RFC 8461"},
    FindingKind{FindingId::MxNone, "mx.none", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "no MX: mail goes to the domain's own address (implicit MX), evidence says whether there is one"), QT_TRANSLATE_NOOP("Finding", "no MX: mail goes to the domain's own address (implicit MX), evidence says whether there is one"), QT_TRANSLATE_NOOP("Finding", "no MX: mail goes to the domain's own address (implicit MX), evidence says whether there is one"), "", "RFC 8461"},
    FindingKind{FindingId::MxNull, "mx.null", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "null MX (RFC 7505) together with a policy"), QT_TRANSLATE_NOOP("Finding", "null MX (RFC 7505) together with a policy"), QT_TRANSLATE_NOOP("Finding", "null MX (RFC 7505) together with a policy"), "", "RFC 8461"},
    FindingKind{FindingId::MxNullMixed, "mx.null-mixed", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "null MX beside others"), QT_TRANSLATE_NOOP("Finding", "null MX beside others"), QT_TRANSLATE_NOOP("Finding", "null MX beside others"), "", "RFC 8461"},
    FindingKind{FindingId::MxNotCovered, "mx.not-covered", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "an MX host matches no pattern. *. stands for exactly one label: the evidence says so where two would have been needed"), QT_TRANSLATE_NOOP("Finding", "an MX host matches no pattern. *. stands for exactly one label: the evidence says so where two would have been needed"), QT_TRANSLATE_NOOP("Finding", "an MX host matches no pattern. *. stands for exactly one label: the evidence says so where two would have been needed"), "", "RFC 8461"},
    FindingKind{FindingId::MxAllUncovered, "mx.all-uncovered", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "none of the MX hosts is covered"), QT_TRANSLATE_NOOP("Finding", "none of the MX hosts is covered"), QT_TRANSLATE_NOOP("Finding", "none of the MX hosts is covered"), "", "RFC 8461"},
    FindingKind{FindingId::MxPatternUnused, "mx.pattern-unused", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "no current MX matches the pattern"), QT_TRANSLATE_NOOP("Finding", "no current MX matches the pattern"), QT_TRANSLATE_NOOP("Finding", "no current MX matches the pattern"), "", "RFC 8461"},
    FindingKind{FindingId::MxUnresolved, "mx.unresolved", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "MX target without address"), QT_TRANSLATE_NOOP("Finding", "MX target without address"), QT_TRANSLATE_NOOP("Finding", "MX target without address"), "", "RFC 8461"},
    FindingKind{FindingId::MxCname, "mx.cname", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "MX target is a CNAME"), QT_TRANSLATE_NOOP("Finding", "MX target is a CNAME"), QT_TRANSLATE_NOOP("Finding", "MX target is a CNAME"), "", "RFC 8461"},
    FindingKind{FindingId::MxAddressLiteral, "mx.address-literal", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "MX target is an address"), QT_TRANSLATE_NOOP("Finding", "MX target is an address"), QT_TRANSLATE_NOOP("Finding", "MX target is an address"), "", "RFC 8461"},
    FindingKind{FindingId::MxCovered, "mx.covered", {Severity::Pass, {}}, QT_TRANSLATE_NOOP("Finding", "every MX host is covered"), QT_TRANSLATE_NOOP("Finding", "every MX host is covered"), QT_TRANSLATE_NOOP("Finding", "every MX host is covered"), "", "RFC 8461"},
};
}
std::span<const FindingKind> mxKinds()
{
    return kinds;
}
} // namespace valija
