// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/sts_record.h"

#include "core/base/text_reader.h"
#include "core/policy/interop.h"
#include "core/policy/txt_fields.h"

#include <QDateTime>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView version = "v=STSv1";
constexpr qsizetype maxIdLength = 32;

/// `v=STSv1` and then the end, a blank or a delimiter: `v=STSv12` is another version.
bool beginsWithVersion(const QByteArray &record)
{
    if (!record.startsWith(version))
        return false;
    const char next = record.size() > version.size() ? record.at(version.size()) : ';';
    return next == ';' || isWsp(next);
}

/// Meant as an STS record, but no sender would take it for one: wrong case, blanks, not first.
bool looksMeant(const QByteArray &record)
{
    QByteArray compact = record.toLower();
    compact.replace(" ", "").replace("\t", "").replace("\"", "");
    return compact.startsWith("v=sts") || compact.contains(";v=stsv") || compact.startsWith("v:sts")
        || compact.startsWith("stsv1");
}

class RecordJudge
{
public:
    RecordJudge(const QByteArray &record, const QString &name) : m_record(record), m_name(name) {}

    ParsedStsRecord judge(bool alone)
    {
        const TxtFields read = readTxtFields(m_record, version, {"id"});
        if (read.fault)
            add(FindingId::StsTxtSyntax, placeIn(m_record, read.fault->offset, read.fault->text));
        if (read.blankBeforeDelimiter)
            m_findings.append(makeFinding(FindingId::StsTxtDelimiter, m_name, placeIn(m_record, version.size(), " ;"),
                                          alone ? Circumstance::Usual : Circumstance::Other));
        for (const auto &field : read.fields)
            readField(field);
        if (!m_id && !read.fault)
            add(FindingId::StsTxtIdMissing, placeIn(m_record, m_record.size(), {}));
        else if (m_id)
            judgeId(*m_id);
        if (verdictOf(m_findings) == Severity::Error || !m_id)
            return {std::nullopt, m_findings};
        return {StsRecord{m_id->value.toByteArray(), m_extensions}, m_findings};
    }

private:
    void readField(const TxtField &field)
    {
        const bool isId = field.name == "id";
        const bool duplicate = (isId && m_id) || field.name == "v"
            || std::any_of(m_extensions.begin(), m_extensions.end(),
                           [&](const auto &e) { return e.name == field.name; });
        QJsonObject evidence = placeIn(m_record, field.offset, field.name);
        evidence.insert(u"name"_s, readable(field.name));
        evidence.insert(u"value"_s, readable(field.value));
        // RFC 8461 section 3.2, last paragraph, speaks of the record too: all entries except the first are ignored.
        if (duplicate)
            return add(FindingId::StsTxtDuplicateField, evidence);
        if (isId) {
            m_id = field;
            return;
        }
        m_extensions.append({field.name.toByteArray(), field.value.toByteArray()});
        if (isExtensionName(field.name))
            add(FindingId::StsTxtExtension, evidence);
    }

    void judgeId(const TxtField &field)
    {
        QJsonObject evidence = placeIn(m_record, field.offset + field.name.size() + 1, field.value);
        evidence.insert(u"value"_s, readable(field.value));
        if (field.value.isEmpty())
            return add(FindingId::StsTxtIdMissing, evidence);
        const bool valid
            = field.value.size() <= maxIdLength && std::all_of(field.value.begin(), field.value.end(), isAlphanumeric);
        if (!valid)
            add(FindingId::StsTxtIdSyntax, evidence);
    }

    /// More than so many say nothing new; an error is never left out.
    void add(FindingId id, const QJsonObject &evidence)
    {
        constexpr qsizetype enough = 200;
        Finding finding = makeFinding(id, m_name, evidence);
        if (m_findings.size() < enough || finding.severity == Severity::Error)
            m_findings.append(std::move(finding));
    }

    const QByteArray &m_record;
    const QString &m_name;
    Findings m_findings;
    std::optional<TxtField> m_id;
    QList<RecordExtension> m_extensions;
};

/// Which records are left for a sender, and what is said of the others.
struct Candidates {
    QList<QByteArray> records;
    Findings findings;
};

Candidates candidatesAmong(const QList<QByteArray> &records, const QString &name)
{
    Candidates result;
    if (records.size() == 1 && beginsWithVersion(records.first()))
        return {records, {}};
    QList<QByteArray> others;
    QList<QByteArray> meant;
    for (const auto &record : records) {
        if (record.startsWith("v=STSv1;")) // the literal of RFC 8461 section 3.1
            result.records.append(record);
        else
            (looksMeant(record) ? meant : others).append(record);
    }
    constexpr qsizetype enough = 20; // of one kind; the rest says nothing new
    const QList<QByteArray> unrelated = result.records.isEmpty() ? others : others + meant;
    for (const auto &record : meant.first(result.records.isEmpty() ? std::min(meant.size(), enough) : 0)) {
        // `v=STSv1 ;` is a record when it is alone, and none in company (erratum 6285).
        if (beginsWithVersion(record))
            result.findings.append(makeFinding(FindingId::StsTxtDelimiter, name, placeIn(record, version.size(), " ;"),
                                               Circumstance::Other));
        else
            result.findings.append(makeFinding(FindingId::StsTxtVersion, name, placeIn(record, 0, record)));
    }
    if (!unrelated.isEmpty())
        result.findings.append(makeFinding(FindingId::StsTxtUnrelated, name,
                                           {{u"count"_s, unrelated.size()}, {u"text"_s, readable(unrelated.first())}}));
    return result;
}

} // namespace

ParsedStsRecord parseStsRecords(const QList<QByteArray> &records, const QString &name)
{
    Candidates candidates = candidatesAmong(records, name);
    if (candidates.records.isEmpty()) {
        if (verdictOf(candidates.findings) != Severity::Error)
            candidates.findings.prepend(makeFinding(FindingId::StsTxtAbsent, name));
        return {std::nullopt, candidates.findings};
    }
    if (candidates.records.size() > 1) {
        QJsonObject evidence = placeIn(candidates.records.at(1), 0, candidates.records.at(1)); // the one too many
        evidence.insert(u"count"_s, candidates.records.size());
        candidates.findings.prepend(makeFinding(FindingId::StsTxtMultiple, name, evidence));
        return {std::nullopt, candidates.findings};
    }
    ParsedStsRecord parsed = RecordJudge(candidates.records.first(), name).judge(records.size() == 1);
    parsed.findings += candidates.findings;
    if (!parsed.record)
        return parsed;
    parsed.text = candidates.records.first();
    parsed.findings += interopFindings(FindingId::StsTxtInterop, name, readingsOf(records, parsed.text), parsed.text);
    parsed.findings.append(makeFinding(FindingId::StsTxtOk, name, {{u"id"_s, QString::fromLatin1(parsed.record->id)}}));
    return parsed;
}

QByteArray toText(const StsRecord &record)
{
    QByteArray text = "v=STSv1; id=" + record.id + ';';
    for (const auto &extension : record.extensions)
        text += ' ' + extension.name + '=' + extension.value + ';';
    return text;
}

QByteArray newPolicyId(const QDateTime &now, const QByteArray &previous)
{
    const auto format = u"yyyyMMddhhmmss"_s;
    QDateTime moment = now.toUTC();
    QDateTime before = QDateTime::fromString(QString::fromLatin1(previous), format);
    before.setTimeSpec(Qt::UTC);
    if (before.isValid() && before >= moment.addMSecs(-moment.time().msec()))
        moment = before.addSecs(1);
    return moment.toString(format).toLatin1();
}

} // namespace valija
