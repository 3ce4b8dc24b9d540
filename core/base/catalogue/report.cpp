// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::ReportContainer, "report.container", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "archive damaged, encrypted, nested too deep or past a limit"), QT_TRANSLATE_NOOP("Finding", "archive damaged, encrypted, nested too deep or past a limit"), QT_TRANSLATE_NOOP("Finding", "archive damaged, encrypted, nested too deep or past a limit"), "", "RFC 8461"},
    FindingKind{FindingId::ReportNotTlsrpt, "report.not-tlsrpt", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "recognised as something else (DMARC XML, a mail without a report)"), QT_TRANSLATE_NOOP("Finding", "recognised as something else (DMARC XML, a mail without a report)"), QT_TRANSLATE_NOOP("Finding", "recognised as something else (DMARC XML, a mail without a report)"), "", "RFC 8461"},
    FindingKind{FindingId::ReportJson, "report.json", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "not JSON; byte offset in the evidence"), QT_TRANSLATE_NOOP("Finding", "not JSON; byte offset in the evidence"), QT_TRANSLATE_NOOP("Finding", "not JSON; byte offset in the evidence"), "", "RFC 8461"},
    FindingKind{FindingId::ReportFieldMissing, "report.field-missing", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), "", "RFC 8461"},
    FindingKind{FindingId::ReportFieldType, "report.field-type", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), "", "RFC 8461"},
    FindingKind{FindingId::ReportFieldValue, "report.field-value", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), QT_TRANSLATE_NOOP("Finding", "JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept"), "", "RFC 8461"},
    FindingKind{FindingId::ReportRepaired, "report.repaired", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "read by a rule of reports.md (date without zone, mx:  prefix, string for number ...)"), QT_TRANSLATE_NOOP("Finding", "read by a rule of reports.md (date without zone, mx:  prefix, string for number ...)"), QT_TRANSLATE_NOOP("Finding", "read by a rule of reports.md (date without zone, mx:  prefix, string for number ...)"), "", "RFC 8461"},
    FindingKind{FindingId::ReportCountsDisagree, "report.counts-disagree", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "failure details do not add up to the summary"), QT_TRANSLATE_NOOP("Finding", "failure details do not add up to the summary"), QT_TRANSLATE_NOOP("Finding", "failure details do not add up to the summary"), "", "RFC 8461"},
    FindingKind{FindingId::ReportSameSessions, "report.same-sessions", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "sts and tlsa blocks of one domain carry the same sessions: counted once"), QT_TRANSLATE_NOOP("Finding", "sts and tlsa blocks of one domain carry the same sessions: counted once"), QT_TRANSLATE_NOOP("Finding", "sts and tlsa blocks of one domain carry the same sessions: counted once"), "", "RFC 8461"},
    FindingKind{FindingId::ReportDuplicate, "report.duplicate", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "already known"), QT_TRANSLATE_NOOP("Finding", "already known"), QT_TRANSLATE_NOOP("Finding", "already known"), "", "RFC 8461"},
    FindingKind{FindingId::ReportUnsolicited, "report.unsolicited", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "about a domain that is not in the portfolio"), QT_TRANSLATE_NOOP("Finding", "about a domain that is not in the portfolio"), QT_TRANSLATE_NOOP("Finding", "about a domain that is not in the portfolio"), "", "RFC 8461"},
    FindingKind{FindingId::ReportDkim, "report.dkim", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "a saved mail's DKIM signature fails or is missing (RFC 8460 section 3 asks for one)"), QT_TRANSLATE_NOOP("Finding", "a saved mail's DKIM signature fails or is missing (RFC 8460 section 3 asks for one)"), QT_TRANSLATE_NOOP("Finding", "a saved mail's DKIM signature fails or is missing (RFC 8460 section 3 asks for one)"), "", "RFC 8461"},
};
}
std::span<const FindingKind> reportKinds()
{
    return kinds;
}
} // namespace valija
