// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/tlsrpt_record.h"

#include "core/base/text_reader.h"
#include "core/policy/txt_fields.h"
#include "core/tlsrpt/report_uri.h"
#include "core/tlsrpt/tlsrpt_interop.h"

#include <QStringList>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView version = "v=TLSRPTv1";

/// `v=TLSRPTv1` and then the end, a blank or a delimiter: `v=TLSRPTv12` is another version.
bool beginsWithVersion(const QByteArray &record)
{
    if (!record.startsWith(version))
        return false;
    const char next = record.size() > version.size() ? record.at(version.size()) : ';';
    return next == ';' || isWsp(next);
}

/// Meant as a TLSRPT record, but no reporter would take it for one: wrong case, misspelt, another version, not first.
bool looksMeant(const QByteArray &record)
{
    QByteArray compact = record.toLower();
    compact.replace(" ", "").replace("\t", "").replace("\"", "");
    const QByteArrayView first
        = QByteArrayView(compact).first(std::find(compact.begin(), compact.end(), ';') - compact.begin());
    if (first.startsWith("v=tlsrpt") || first.startsWith("v=tls-rpt") || isOneEditAway(first, "v=tlsrptv1"))
        return true;
    if (compact.contains(";v=tlsrpt") || first.contains("tlsrptv"))
        return true;
    return first.startsWith("rua="); // the version was forgotten
}

QByteArrayView trimmed(QByteArrayView text, qsizetype &offset)
{
    while (!text.isEmpty() && isWsp(text.front())) {
        text = text.sliced(1);
        ++offset;
    }
    while (!text.isEmpty() && isWsp(text.back()))
        text.chop(1);
    return text;
}

class RecordJudge
{
public:
    RecordJudge(const QByteArray &record, const QString &name) : m_record(record), m_name(name) {}

    ParsedTlsrptRecord judge()
    {
        const TxtFields read = readTxtFields(m_record, version, {"rua"});
        if (read.fault)
            broken(FindingId::RptTxtSyntax, placeIn(m_record, read.fault->offset, read.fault->text));
        for (const auto &field : read.fields)
            readField(field);
        if (!m_hasRua && !read.fault)
            broken(FindingId::RptTxtRuaMissing, placeIn(m_record, m_record.size(), {}));
        const auto isSupported = [](const ReportUri &uri) {
            return uri.kind != ReportUri::Kind::Unsupported;
        };
        if (m_broken || std::none_of(m_parsed.rua.begin(), m_parsed.rua.end(), isSupported))
            return {std::nullopt, m_findings};
        return {m_parsed, m_findings};
    }

private:
    void readField(const TxtField &field)
    {
        const auto known = [&](const RecordExtension &e) {
            return e.name == field.name;
        };
        const bool isRua = field.name == "rua";
        const bool duplicate = (isRua && m_hasRua) || field.name == "v"
            || std::any_of(m_parsed.extensions.begin(), m_parsed.extensions.end(), known);
        QJsonObject evidence = placeIn(m_record, field.offset, field.name);
        evidence.insert(u"name"_s, readable(field.name));
        evidence.insert(u"value"_s, readable(field.value));
        if (duplicate)
            add(FindingId::RptTxtDuplicateField, evidence);
        if (isRua)
            return readRua(field); // each of several counts: RFC 8460 section 3 has no first-wins rule
        if (duplicate)
            return;
        m_parsed.extensions.append({field.name.toByteArray(), field.value.toByteArray()});
        if (isExtensionName(field.name))
            add(FindingId::RptTxtExtension, evidence);
    }

    /// `uri *(*WSP "," *WSP uri)`
    void readRua(const TxtField &field)
    {
        m_hasRua = true;
        if (field.value.isEmpty())
            return broken(FindingId::RptTxtRuaMissing, placeIn(m_record, field.offset, field.value));
        qsizetype start = 0;
        while (start <= field.value.size()) {
            qsizetype end = field.value.indexOf(',', start);
            end = end < 0 ? field.value.size() : end;
            qsizetype offset = field.offset + field.name.size() + 1 + start;
            const bool first = start == 0; // blanks belong to commas only, not to the `=`
            const QByteArrayView piece = field.value.sliced(start, end - start);
            const QByteArrayView uri = trimmed(piece, offset);
            if (first && !piece.startsWith(uri))
                broken(FindingId::RptTxtSyntax, placeIn(m_record, field.offset, field.value));
            readUri(uri, offset);
            start = end + 1;
        }
    }

    void readUri(QByteArrayView text, qsizetype offset)
    {
        const UriReading reading = readReportUri(text);
        QJsonObject evidence = placeIn(m_record, offset, text);
        evidence.insert(u"uri"_s, readable(text));
        if (reading.fault == UriFault::UnsupportedScheme) {
            evidence.insert(u"scheme"_s, readable(text.first(text.indexOf(':'))));
            add(FindingId::RptTxtRuaScheme, evidence);
        } else if (reading.fault) {
            evidence.insert(u"detail"_s, describe(*reading.fault));
            add(FindingId::RptTxtRuaSyntax, evidence);
        }
        if (reading.fault && !isUri(*reading.fault)) {
            m_broken = true;
            return;
        }
        const auto same = [&](const ReportUri &uri) {
            return uri.text == text;
        };
        if (std::any_of(m_parsed.rua.begin(), m_parsed.rua.end(), same))
            add(FindingId::RptTxtRuaDuplicate, evidence);
        m_parsed.rua.append(reading.uri);
    }

    /// More than so many say nothing new; an error is never wholly left out.
    void add(FindingId id, const QJsonObject &evidence)
    {
        constexpr qsizetype enough = 200;
        Finding finding = makeFinding(id, m_name, evidence);
        const bool isFirstError = finding.severity == Severity::Error && verdictOf(m_findings) != Severity::Error;
        if (m_findings.size() < enough || isFirstError)
            m_findings.append(std::move(finding));
    }
    void broken(FindingId id, const QJsonObject &evidence)
    {
        m_broken = true;
        add(id, evidence);
    }

    const QByteArray &m_record;
    const QString &m_name;
    Findings m_findings;
    TlsrptRecord m_parsed;
    bool m_hasRua = false;
    bool m_broken = false;
};

/// Which records are left for a reporter, and what is said of the others.
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
        if (record.startsWith("v=TLSRPTv1;")) // the literal of RFC 8460 section 3
            result.records.append(record);
        else
            (looksMeant(record) ? meant : others).append(record);
    }
    constexpr qsizetype enough = 20; // of one kind; the rest says nothing new
    const QList<QByteArray> unrelated = result.records.isEmpty() ? others : others + meant;
    for (const auto &record : meant.first(result.records.isEmpty() ? std::min(meant.size(), enough) : 0)) {
        result.findings.append(makeFinding(FindingId::RptTxtVersion, name, placeIn(record, 0, record)));
    }
    if (!unrelated.isEmpty())
        result.findings.append(makeFinding(FindingId::RptTxtUnrelated, name,
                                           {{u"count"_s, unrelated.size()}, {u"text"_s, readable(unrelated.first())}}));
    return result;
}

/// All reports take the path that they report on.
Findings judgeInside(const TlsrptRecord &record, const QByteArray &text, const QString &name, const DomainName &domain)
{
    const auto inside = [&](const ReportUri &uri) {
        return uri.kind == ReportUri::Kind::Mailto && uri.domain && uri.domain->isWithin(domain);
    };
    const bool all = std::all_of(record.rua.begin(), record.rua.end(), inside);
    if (!all)
        return {};
    const ReportUri &uri = record.rua.first();
    QJsonObject evidence = placeIn(text, std::max<qsizetype>(text.indexOf(uri.text), 0), uri.text);
    evidence.insert(u"uri"_s, readable(uri.text));
    evidence.insert(u"domain"_s, uri.domain->ascii());
    return {makeFinding(FindingId::RptTxtRuaInside, name, evidence)};
}

/// What the reporters make of the record, but for refusals of what is an error already: one cause, one finding.
QList<SenderReading> readingsBeside(const Findings &findings, QList<SenderReading> readings)
{
    readings.removeIf([&](const SenderReading &reading) {
        return reading.reading == Reading::Ignored && reading.place
            && std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
                   return finding.severity == Severity::Error
                       && finding.evidence.value("column"_L1).toInteger() == reading.place->column;
               });
    });
    return readings;
}

} // namespace

ParsedTlsrptRecord parseTlsrptRecords(const QList<QByteArray> &records, const QString &name,
                                      const std::optional<DomainName> &domain)
{
    Candidates candidates = candidatesAmong(records, name);
    if (candidates.records.isEmpty()) {
        if (verdictOf(candidates.findings) != Severity::Error)
            candidates.findings.prepend(makeFinding(FindingId::RptTxtAbsent, name, {}, Circumstance::Other));
        return {std::nullopt, candidates.findings};
    }
    if (candidates.records.size() > 1) {
        QJsonObject evidence = placeIn(candidates.records.at(1), 0, candidates.records.at(1)); // the one too many
        evidence.insert(u"count"_s, candidates.records.size());
        candidates.findings.prepend(makeFinding(FindingId::RptTxtMultiple, name, evidence));
        return {std::nullopt, candidates.findings};
    }
    ParsedTlsrptRecord parsed = RecordJudge(candidates.records.first(), name).judge();
    parsed.findings += candidates.findings;
    if (!parsed.record)
        return parsed;
    parsed.text = candidates.records.first();
    if (domain)
        parsed.findings += judgeInside(*parsed.record, parsed.text, name, *domain);
    parsed.findings
        += interopFindings(FindingId::RptTxtInterop, name,
                           readingsBeside(parsed.findings, readingsOf(parsed.text, *parsed.record)), parsed.text);
    if (verdictOf(parsed.findings) == Severity::Error)
        return parsed;
    QStringList targets;
    for (const auto &uri : parsed.record->rua)
        targets.append(readable(uri.text));
    parsed.findings.append(makeFinding(FindingId::RptTxtOk, name, {{u"uri"_s, targets.join(u", "_s)}}));
    return parsed;
}

QByteArray toText(const TlsrptRecord &record)
{
    QByteArray text = "v=TLSRPTv1; rua=";
    for (qsizetype i = 0; i < record.rua.size(); ++i)
        text += (i > 0 ? "," : "") + record.rua.at(i).text;
    for (const auto &extension : record.extensions)
        text += "; " + extension.name + '=' + extension.value;
    return text;
}

} // namespace valija
