// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue.h"

#include "core/base/catalogue/sections.h"
#include "core/base/text_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <vector>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array severitySlugs{"pass"_L1, "info"_L1, "unknown"_L1, "warning"_L1, "error"_L1};

std::vector<const FindingKind *> allKinds()
{
    std::vector<const FindingKind *> kinds;
    for (const auto chapter : {stsTxtKinds(), policyHostKinds(), policyTextKinds(), mxKinds(), smtpKinds(), daneKinds(),
                               rptTxtKinds(), timeKinds(), rolloutKinds(), reportKinds()}) {
        for (const auto &kind : chapter) {
            // kindOf() indexes by id: the chapters together are in the order of the enum.
            Q_ASSERT(static_cast<std::size_t>(kind.id) == kinds.size());
            kinds.push_back(&kind);
        }
    }
    return kinds;
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList items;
        for (const auto &item : value.toArray())
            items.append(textOf(item));
        return items.join(u", "_s);
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return readable(inWords(value.toVariant().toString()));
}

/// Of a repair in a report: the path or the octet, for people.
QString placeOf(const QJsonObject &evidence)
{
    if (evidence.contains("offset"_L1))
        return QCoreApplication::translate("Evidence", "octet %1").arg(evidence.value("offset"_L1).toInteger());
    const QString path = evidence.value("path"_L1).toString();
    return path == "$"_L1 ? QCoreApplication::translate("Evidence", "the top of the report") : readable(path);
}

/// Of a report that was read before.
QString differenceOf(const QJsonObject &evidence)
{
    if (!evidence.value("differs"_L1).toBool())
        return {};
    return QCoreApplication::translate("Evidence", ", but with other numbers of sessions; those read first are kept");
}

/// Replaces `{name}` by the evidence's value in one pass, so that a value with braces cannot be expanded again.
QString filled(const QString &text, const Finding &finding)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result.append(QStringView(text).sliced(from));
        result += QStringView(text).sliced(from, open - from);
        const QString name = text.sliced(open + 1, close - open - 1);
        if (name == "subject"_L1)
            result += readable(finding.subject);
        else if (name == "place"_L1)
            result += placeOf(finding.evidence);
        else if (name == "difference"_L1)
            result += differenceOf(finding.evidence);
        else
            result += textOf(finding.evidence.value(name));
        from = close + 1;
    }
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Finding", text);
}

Severity byMode(Stakes stakes)
{
    switch (stakes) {
    case Stakes::Enforce:
        return Severity::Error;
    case Stakes::Testing:
        return Severity::Warning;
    case Stakes::Draft:
        return Severity::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const FindingKind *const> catalogue()
{
    static const std::vector<const FindingKind *> kinds = allKinds();
    return kinds;
}

const FindingKind &kindOf(FindingId id)
{
    return *catalogue()[static_cast<std::size_t>(id)];
}

const FindingKind *kindOf(QStringView slug)
{
    const auto kinds = catalogue();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const FindingKind *kind) { return slug == QLatin1StringView(kind->slug); });
    return found == kinds.end() ? nullptr : *found;
}

QString inWords(const QString &text)
{
    constexpr qsizetype longest = 300; // none of ours is longer
    return text.isEmpty() || text.size() > longest ? text
                                                   : QCoreApplication::translate("Evidence", text.toUtf8().constData());
}

QString title(FindingId id)
{
    return translated(kindOf(id).title);
}

QString describe(const Finding &finding)
{
    return filled(translated(kindOf(finding.id).message), finding);
}

QString explain(FindingId id)
{
    return translated(kindOf(id).explanation);
}

QString advise(const Finding &finding)
{
    const FindingKind &kind = kindOf(finding.id);
    const bool hasMeant = *kind.meantAdvice != '\0' && finding.evidence.contains("meant"_L1);
    const char *advice = hasMeant ? kind.meantAdvice : kind.advice;
    return *advice == '\0' ? QString() : filled(translated(advice), finding);
}

QString slugOf(Severity severity)
{
    return severitySlugs.at(static_cast<std::size_t>(severity));
}

std::optional<Severity> severityFrom(QStringView slug)
{
    const auto found = std::find(severitySlugs.begin(), severitySlugs.end(), slug);
    if (found == severitySlugs.end())
        return std::nullopt;
    return static_cast<Severity>(found - severitySlugs.begin());
}

Finding makeFinding(FindingId id, const QString &subject, const QJsonObject &evidence, Circumstance circumstance)
{
    const SeverityRule &rule = kindOf(id).severity;
    Q_ASSERT(!rule.byMode);
    Q_ASSERT(circumstance == Circumstance::Usual || rule.other);
    return {id, circumstance == Circumstance::Usual ? rule.usual : rule.other.value_or(rule.usual), subject, evidence};
}

Finding makeFinding(FindingId id, const QString &subject, const QJsonObject &evidence, Stakes stakes)
{
    Q_ASSERT(kindOf(id).severity.byMode);
    return {id, byMode(stakes), subject, evidence};
}

Severity verdictOf(const Findings &findings)
{
    Severity worst = Severity::Pass;
    for (const auto &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

bool contains(const Findings &findings, FindingId id)
{
    return std::any_of(findings.begin(), findings.end(), [id](const Finding &finding) { return finding.id == id; });
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"id"_s, QLatin1StringView(kindOf(finding.id).slug)},
            {u"severity"_s, slugOf(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"message"_s, describe(finding)},
            {u"evidence"_s, finding.evidence}};
}

QJsonArray toJson(const Findings &findings)
{
    QJsonArray array;
    for (const auto &finding : findings)
        array.append(toJson(finding));
    return array;
}

std::optional<Finding> findingFrom(const QJsonObject &json)
{
    const FindingKind *kind = kindOf(json.value("id"_L1).toString());
    const auto severity = severityFrom(json.value("severity"_L1).toString());
    if (!kind || !severity)
        return std::nullopt;
    return Finding{kind->id, *severity, json.value("subject"_L1).toString(), json.value("evidence"_L1).toObject()};
}

} // namespace valija
