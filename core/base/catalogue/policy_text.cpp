// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::StsPolicyEmpty, "sts.policy.empty", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "no bytes, or blank lines only"), QT_TRANSLATE_NOOP("Finding", "no bytes, or blank lines only"), QT_TRANSLATE_NOOP("Finding", "no bytes, or blank lines only"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyBom, "sts.policy.bom", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "UTF-8 or UTF-16 byte order mark"), QT_TRANSLATE_NOOP("Finding", "UTF-8 or UTF-16 byte order mark"), QT_TRANSLATE_NOOP("Finding", "UTF-8 or UTF-16 byte order mark"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyEncoding, "sts.policy.encoding", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "not valid UTF-8, or control characters"), QT_TRANSLATE_NOOP("Finding", "not valid UTF-8, or control characters"), QT_TRANSLATE_NOOP("Finding", "not valid UTF-8, or control characters"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyLine, "sts.policy.line", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "a line is not key: value; evidence: line number and text"), QT_TRANSLATE_NOOP("Finding", "a line is not key: value; evidence: line number and text"), QT_TRANSLATE_NOOP("Finding", "a line is not key: value; evidence: line number and text"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyLineEnding, "sts.policy.line-ending", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "bare CR"), QT_TRANSLATE_NOOP("Finding", "bare CR"), QT_TRANSLATE_NOOP("Finding", "bare CR"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyWhitespace, "sts.policy.whitespace", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "space before the key or before the colon"), QT_TRANSLATE_NOOP("Finding", "space before the key or before the colon"), QT_TRANSLATE_NOOP("Finding", "space before the key or before the colon"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyBlankLine, "sts.policy.blank-line", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "blank line inside or before the fields"), QT_TRANSLATE_NOOP("Finding", "blank line inside or before the fields"), QT_TRANSLATE_NOOP("Finding", "blank line inside or before the fields"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyVersionMissing, "sts.policy.version-missing", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "sts.policy.version-missing"), QT_TRANSLATE_NOOP("Finding", "sts.policy.version-missing"), QT_TRANSLATE_NOOP("Finding", "sts.policy.version-missing"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyVersionUnknown, "sts.policy.version-unknown", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "sts.policy.version-unknown"), QT_TRANSLATE_NOOP("Finding", "sts.policy.version-unknown"), QT_TRANSLATE_NOOP("Finding", "sts.policy.version-unknown"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyVersionNotFirst, "sts.policy.version-not-first", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "valid by the grammar, refused by some senders"), QT_TRANSLATE_NOOP("Finding", "valid by the grammar, refused by some senders"), QT_TRANSLATE_NOOP("Finding", "valid by the grammar, refused by some senders"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyModeMissing, "sts.policy.mode-missing", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "(evidence names the old draft value report where used)"), QT_TRANSLATE_NOOP("Finding", "(evidence names the old draft value report where used)"), QT_TRANSLATE_NOOP("Finding", "(evidence names the old draft value report where used)"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyModeUnknown, "sts.policy.mode-unknown", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "(evidence names the old draft value report where used)"), QT_TRANSLATE_NOOP("Finding", "(evidence names the old draft value report where used)"), QT_TRANSLATE_NOOP("Finding", "(evidence names the old draft value report where used)"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMaxAgeMissing, "sts.policy.max-age-missing", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "not 1 to 10 digits"), QT_TRANSLATE_NOOP("Finding", "not 1 to 10 digits"), QT_TRANSLATE_NOOP("Finding", "not 1 to 10 digits"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMaxAgeSyntax, "sts.policy.max-age-syntax", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "not 1 to 10 digits"), QT_TRANSLATE_NOOP("Finding", "not 1 to 10 digits"), QT_TRANSLATE_NOOP("Finding", "not 1 to 10 digits"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMaxAgeRange, "sts.policy.max-age-range", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "above 31557600"), QT_TRANSLATE_NOOP("Finding", "above 31557600"), QT_TRANSLATE_NOOP("Finding", "above 31557600"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMaxAgeShort, "sts.policy.max-age-short", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "below 86400; or below 604800 with enforce"), QT_TRANSLATE_NOOP("Finding", "below 86400; or below 604800 with enforce"), QT_TRANSLATE_NOOP("Finding", "below 86400; or below 604800 with enforce"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMxMissing, "sts.policy.mx-missing", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "no mx and mode is not none"), QT_TRANSLATE_NOOP("Finding", "no mx and mode is not none"), QT_TRANSLATE_NOOP("Finding", "no mx and mode is not none"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMxSyntax, "sts.policy.mx-syntax", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "not ['*.'] Domain: inner or partial wildcard, trailing dot, address, port, U-label, underscore, label or name too long"), QT_TRANSLATE_NOOP("Finding", "not ['*.'] Domain: inner or partial wildcard, trailing dot, address, port, U-label, underscore, label or name too long"), QT_TRANSLATE_NOOP("Finding", "not ['*.'] Domain: inner or partial wildcard, trailing dot, address, port, U-label, underscore, label or name too long"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMxDuplicate, "sts.policy.mx-duplicate", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "same pattern twice (case-insensitive)"), QT_TRANSLATE_NOOP("Finding", "same pattern twice (case-insensitive)"), QT_TRANSLATE_NOOP("Finding", "same pattern twice (case-insensitive)"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyMxBroad, "sts.policy.mx-broad", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "wildcard right under a public suffix, or one that other customers of a shared provider also match"), QT_TRANSLATE_NOOP("Finding", "wildcard right under a public suffix, or one that other customers of a shared provider also match"), QT_TRANSLATE_NOOP("Finding", "wildcard right under a public suffix, or one that other customers of a shared provider also match"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyDuplicateField, "sts.policy.duplicate-field", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "another key given twice (the first counts)"), QT_TRANSLATE_NOOP("Finding", "another key given twice (the first counts)"), QT_TRANSLATE_NOOP("Finding", "another key given twice (the first counts)"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyUnknownField, "sts.policy.unknown-field", {Severity::Info, Severity::Warning, "otherwise"}, QT_TRANSLATE_NOOP("Finding", "unknown key"), QT_TRANSLATE_NOOP("Finding", "unknown key"), QT_TRANSLATE_NOOP("Finding", "unknown key"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyInterop, "sts.policy.interop", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "as sts.txt.interop"), QT_TRANSLATE_NOOP("Finding", "as sts.txt.interop"), QT_TRANSLATE_NOOP("Finding", "as sts.txt.interop"), "", "RFC 8461"},
    FindingKind{FindingId::StsPolicyOk, "sts.policy.ok", {Severity::Pass, {}}, QT_TRANSLATE_NOOP("Finding", "a conforming sender parses it"), QT_TRANSLATE_NOOP("Finding", "a conforming sender parses it"), QT_TRANSLATE_NOOP("Finding", "a conforming sender parses it"), "", "RFC 8461"},
};
}
std::span<const FindingKind> policyTextKinds()
{
    return kinds;
}
} // namespace valija
