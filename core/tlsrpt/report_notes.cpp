// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_notes.h"

#include "core/base/text_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct RepairWords {
    const char *slug; ///< Stable; stands in stored findings.
    const char *sentence;
};

/// In the order of Repair.
constexpr std::array words{
    RepairWords{"date-without-zone", QT_TRANSLATE_NOOP("Evidence", "a date without a time zone was read as UTC")},
    RepairWords{"date-without-time", QT_TRANSLATE_NOOP("Evidence", "a date without a time was read as midnight")},
    RepairWords{"date-from-other-end", QT_TRANSLATE_NOOP("Evidence", "one end of the period was taken from the other")},
    RepairWords{"period-derived",
                QT_TRANSLATE_NOOP("Evidence", "the missing period was taken from the file name or the report-id")},
    RepairWords{"domain-derived", QT_TRANSLATE_NOOP("Evidence", "the missing domain was taken from what came with it")},
    RepairWords{"string-as-list", QT_TRANSLATE_NOOP("Evidence", "one string was read as a list")},
    RepairWords{"array-in-string", QT_TRANSLATE_NOOP("Evidence", "a list inside a string was taken out of it")},
    RepairWords{"object-as-list", QT_TRANSLATE_NOOP("Evidence", "one object was read as a list of one")},
    RepairWords{"mx-prefix", QT_TRANSLATE_NOOP("Evidence", "the prefix mx: was taken off a host name")},
    RepairWords{"key-alias", QT_TRANSLATE_NOOP("Evidence", "another name of a field was accepted")},
    RepairWords{"policy-type-case", QT_TRANSLATE_NOOP("Evidence", "the policy type was read without regard to case")},
    RepairWords{"result-type-case", QT_TRANSLATE_NOOP("Evidence", "a result type was read without regard to case")},
    RepairWords{"text-as-number", QT_TRANSLATE_NOOP("Evidence", "a number written as text was read as a number")},
    RepairWords{"number-as-text", QT_TRANSLATE_NOOP("Evidence", "a number was read as text")},
    RepairWords{"address-wrapping", QT_TRANSLATE_NOOP("Evidence", "brackets or a prefix were taken off an address")},
    RepairWords{"wrapper", QT_TRANSLATE_NOOP("Evidence", "the report was taken out of what stands around it")},
    RepairWords{"first-of-several",
                QT_TRANSLATE_NOOP("Evidence", "only the first of several reports in one text was read")},
    RepairWords{"byte-order-mark", QT_TRANSLATE_NOOP("Evidence", "a byte order mark was skipped")},
    RepairWords{"invalid-utf-8", QT_TRANSLATE_NOOP("Evidence", "bytes that are not UTF-8 were replaced")},
    RepairWords{"control-character",
                QT_TRANSLATE_NOOP("Evidence", "a line break or control character in a text was accepted")},
    RepairWords{"broken-escape", QT_TRANSLATE_NOOP("Evidence", "a backslash sequence without a meaning was replaced")},
    RepairWords{"text-cut", QT_TRANSLATE_NOOP("Evidence", "a very long text was cut")},
    RepairWords{"list-cut", QT_TRANSLATE_NOOP("Evidence", "a very long list was cut")},
};

/// Whether the repair left out what may matter.
bool leavesOut(int rule)
{
    return rule == static_cast<int>(Repair::FirstOfSeveral) || rule == static_cast<int>(Repair::ListCut);
}

} // namespace

QString pathOf(const ReportPlace &place)
{
    QString path;
    if (place.policy >= 0)
        path = u"policies[%1]"_s.arg(place.policy);
    if (place.failure >= 0)
        path += u".failure-details[%1]"_s.arg(place.failure);
    else if (place.field >= Field::PolicyType && place.field <= Field::MxHostPattern)
        path += u".policy"_s;
    else if (place.field == Field::Successful || place.field == Field::Failed)
        path += u".summary"_s;
    else if (place.field == Field::Begin || place.field == Field::End)
        path += u"date-range"_s;
    if (place.field == Field::Unknown)
        return path.isEmpty() ? u"$"_s : path;
    return path + (path.isEmpty() ? u""_s : u"."_s) + QLatin1StringView(nameOf(place.field));
}

void ReportNotes::add(FindingId id, const ReportPlace &place, QByteArrayView value)
{
    note(id, -1, place, value);
}

void ReportNotes::repaired(Repair rule, const ReportPlace &place, QByteArrayView value)
{
    note(FindingId::ReportRepaired, static_cast<int>(rule), place, value);
}

void ReportNotes::repairedAt(Repair rule, qsizetype offset)
{
    m_notes.push_back({FindingId::ReportRepaired, static_cast<int>(rule), {}, {{u"offset"_s, offset}}, 1});
}

void ReportNotes::add(FindingId id, const ReportPlace &place, const QJsonObject &evidence)
{
    constexpr auto mostAlike = 20; // as a rule each is of another domain
    const auto isAlike = [id](const Note &note) {
        return note.id == id;
    };
    if (std::count_if(m_notes.begin(), m_notes.end(), isAlike) < mostAlike)
        m_notes.push_back({id, -1, place, evidence, 1});
    else
        ++std::find_if(m_notes.rbegin(), m_notes.rend(), isAlike)->count;
}

void ReportNotes::note(FindingId id, int rule, const ReportPlace &place, QByteArrayView value)
{
    if (Note *known = same(id, rule, place.field)) {
        ++known->count;
        return;
    }
    QJsonObject evidence;
    if (!value.isEmpty())
        evidence.insert(u"value"_s, readable(value, 100));
    m_notes.push_back({id, rule, place, evidence, 1});
}

ReportNotes::Note *ReportNotes::same(FindingId id, int rule, Field field)
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note &note) {
        return note.id == id && note.rule == rule && note.place.field == field;
    });
    return found == m_notes.end() ? nullptr : &*found;
}

Findings ReportNotes::findings(const QString &subject, const QList<Field> &vital) const
{
    Findings findings;
    for (const auto &note : m_notes) {
        QJsonObject evidence = note.evidence;
        if (!evidence.contains("offset"_L1))
            evidence.insert(u"path"_s, pathOf(note.place));
        evidence.insert(u"count"_s, note.count);
        if (note.rule >= 0) {
            const RepairWords &rule = words[static_cast<std::size_t>(note.rule)];
            evidence.insert(u"rule"_s, QString::fromLatin1(rule.slug));
            evidence.insert(u"repair"_s, QString::fromLatin1(rule.sentence));
        }
        const bool isOther = note.rule < 0 ? vital.contains(note.place.field) : leavesOut(note.rule);
        findings.append(makeFinding(note.id, subject, evidence, isOther ? Circumstance::Other : Circumstance::Usual));
    }
    return findings;
}

} // namespace valija
