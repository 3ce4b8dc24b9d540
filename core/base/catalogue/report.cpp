// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about reading reports (RFC 8460 section 4).

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{
        FindingId::ReportContainer,
        "report.container",
        {Severity::Error, {}},
        QT_TRANSLATE_NOOP("Finding", "File cannot be opened"),
        QT_TRANSLATE_NOOP("Finding", "{subject} could not be opened: {detail}."),
        QT_TRANSLATE_NOOP("Finding",
                          "The file is damaged, encrypted, unreadable or past one of the limits in the settings."),
        QT_TRANSLATE_NOOP("Finding", "Save the attachment again; raise the limit if the file is to be trusted."),
        "RFC 8460 section 4.2"},
    FindingKind{
        FindingId::ReportNotTlsrpt,
        "report.not-tlsrpt",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "Not a TLS report"),
        QT_TRANSLATE_NOOP("Finding", "{subject} is no TLS report: {detail}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "DMARC reports and ordinary mails look alike. Nothing is wrong with them; they only do not belong here."),
        "",
        "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportJson,
                "report.json",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "Report is not valid JSON"),
                QT_TRANSLATE_NOOP("Finding", "{subject} is not valid JSON from octet {offset} on: {detail}."),
                QT_TRANSLATE_NOOP("Finding", "The file is cut off or damaged."),
                QT_TRANSLATE_NOOP("Finding", "Save the attachment again, or ask the reporter."),
                "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportFieldMissing,
                "report.field-missing",
                {Severity::Warning, Severity::Error, "the report cannot be used without it"},
                QT_TRANSLATE_NOOP("Finding", "Field is missing in the report"),
                QT_TRANSLATE_NOOP("Finding", "The report lacks {path}."),
                QT_TRANSLATE_NOOP("Finding", "The rest was read; what is missing counts as nothing."),
                "",
                "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportFieldType,
                "report.field-type",
                {Severity::Warning, Severity::Error, "the report cannot be used without it"},
                QT_TRANSLATE_NOOP("Finding", "Field of another type in the report"),
                QT_TRANSLATE_NOOP("Finding", "{path} is of another type than the RFC says."),
                QT_TRANSLATE_NOOP("Finding", "The field was left out; the rest was read."),
                "",
                "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportFieldValue,
                "report.field-value",
                {Severity::Warning, Severity::Error, "the report cannot be used without it"},
                QT_TRANSLATE_NOOP("Finding", "Field with an unusable value in the report"),
                QT_TRANSLATE_NOOP("Finding", "{path} has a value that cannot be used: {value}"),
                QT_TRANSLATE_NOOP("Finding", "The value is shown as it is; the rest was read."),
                "",
                "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportRepaired,
                "report.repaired",
                {Severity::Info, Severity::Warning, "entries or other reports were left out"},
                QT_TRANSLATE_NOOP("Finding", "Report was repaired while reading"),
                QT_TRANSLATE_NOOP("Finding", "At {place}, {repair}."),
                QT_TRANSLATE_NOOP("Finding", "Reporters do not all keep to the RFC. The original is kept as it was."),
                "",
                "RFC 8460 section 4.4"},
    FindingKind{
        FindingId::ReportCountsDisagree,
        "report.counts-disagree",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "Details and summary disagree"),
        QT_TRANSLATE_NOOP("Finding",
                          "For {domain} the details add up to {details} failed sessions, the summary says {failed}."),
        QT_TRANSLATE_NOOP("Finding", "Totals here follow the summary."),
        "",
        "RFC 8460 section 4.4"},
    FindingKind{
        FindingId::ReportSameSessions,
        "report.same-sessions",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "Same sessions under two policies"),
        QT_TRANSLATE_NOOP("Finding",
                          "The sessions of {domain} are in the report twice, once for MTA-STS and once for DANE."),
        QT_TRANSLATE_NOOP("Finding", "The reporter evaluated both for the same connections; they are counted once."),
        "",
        "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportDuplicate,
                "report.duplicate",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Report is known already"),
                QT_TRANSLATE_NOOP("Finding", "{subject} is a report that was read before{difference}."),
                QT_TRANSLATE_NOOP("Finding", "Reading it again changes nothing."),
                "",
                "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportUnsolicited,
                "report.unsolicited",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Report about an unknown domain"),
                QT_TRANSLATE_NOOP("Finding", "Reports about {subject} came in, a domain that is not in the portfolio."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Perhaps it is one of yours that is still missing here; else nothing is to be done."),
                "",
                "RFC 8460 section 4.4"},
    FindingKind{FindingId::ReportDkim,
                "report.dkim",
                {Severity::Warning, {}},
                QT_TRANSLATE_NOOP("Finding", "Mail with the report is not signed"),
                QT_TRANSLATE_NOOP("Finding", "The DKIM signature of {subject} does not hold: {reason}."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Anybody could have sent this report. RFC 8460 asks reporters to sign their mails."),
                QT_TRANSLATE_NOOP("Finding", "Compare it with other reports before you act on it."),
                "RFC 8460 section 3"},
};

} // namespace

std::span<const FindingKind> reportKinds()
{
    return kinds;
}

} // namespace valija
