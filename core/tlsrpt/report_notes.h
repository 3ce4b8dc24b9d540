// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/tlsrpt/report_fields.h"

#include <QByteArrayView>

#include <vector>

namespace valija {

/// The rules by which a report that breaks RFC 8460 section 4.4 is read all the same.
enum class Repair {
    DateWithoutZone,  ///< Read as UTC.
    DateWithoutTime,  ///< Read as midnight.
    DateFromOtherEnd, ///< Only one end of the period is there.
    PeriodDerived,    ///< From the file name or the report-id.
    DomainDerived,    ///< From the file name, the mail or the report-id.
    StringAsList,     ///< One string where a list belongs.
    ArrayInString,    ///< A JSON array inside a string.
    ObjectAsList,     ///< One object where a list of objects belongs.
    MxPrefix,         ///< `mx: host`
    KeyAlias,         ///< Another name for a field.
    PolicyTypeCase,   ///< `STS`
    ResultTypeCase,   ///< `Validation-Failure`
    TextAsNumber,     ///< `"3"`
    NumberAsText,     ///< `3` where text belongs.
    AddressWrapping,  ///< `[192.0.2.1]`
    Wrapper,          ///< An object or a list around the report.
    FirstOfSeveral,   ///< More reports in one text.
    ByteOrderMark,
    InvalidUtf8,      ///< Replaced.
    ControlCharacter, ///< Unescaped in a string.
    BrokenEscape,     ///< A backslash sequence that means nothing.
    TextCut,          ///< Longer than any honest value.
    ListCut,          ///< Longer than any honest list.
};

/// Where in the report something was found. Indexes below 0 mean: not inside one.
struct ReportPlace {
    Field field = Field::Unknown;
    int policy = -1;
    int failure = -1;

    bool operator==(const ReportPlace &) const = default;
};

/// `policies[0].failure-details[3].sending-mta-ip`; `$` for the report itself.
QString pathOf(const ReportPlace &place);

/// Collects what is found in one report. Of many alike the first is kept and the others counted, so that a hostile
/// report cannot make many findings: alike is what says the same of a field, and there are few fields.
class ReportNotes
{
public:
    void clear() { m_notes.clear(); }
    void add(FindingId id, const ReportPlace &place, QByteArrayView value = {});
    void repaired(Repair rule, const ReportPlace &place, QByteArrayView value = {});
    /// A repair of the text before it was read as JSON, at an octet of it.
    void repairedAt(Repair rule, qsizetype offset);
    /// With more evidence than a value, which is kept of the first few; the last of these counts all that follow.
    void add(FindingId id, const ReportPlace &place, const QJsonObject &evidence);

    /// `{"path","value","count"}`, for repairs `{"rule","repair"}` as well; `offset` instead of the path where
    /// the text itself was repaired. `vital` are the fields for want of which there is no report.
    Findings findings(const QString &subject, const QList<Field> &vital = {}) const;

private:
    struct Note {
        FindingId id;
        int rule; ///< Of Repair; -1 for none.
        ReportPlace place;
        QJsonObject evidence;
        qint64 count = 1;
    };

    Note *same(FindingId id, int rule, Field field);
    void note(FindingId id, int rule, const ReportPlace &place, QByteArrayView value);

    std::vector<Note> m_notes;
};

} // namespace valija
