// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"
#include "core/tlsrpt/report_values.h"

#include <QJsonArray>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonValue textOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(textOf(bytes));
}

QJsonArray listOf(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const auto &text : list)
        array.append(textOf(text));
    return array;
}

QJsonValue momentOf(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const FailureDetails &failed)
{
    return {{u"resultType"_s, textOf(failed.resultType)},
            {u"sendingIp"_s, textOrNull(failed.sendingMtaIp)},
            {u"receivingMx"_s, textOrNull(failed.receivingMxHostname)},
            {u"receivingIp"_s, textOrNull(failed.receivingIp)},
            {u"helo"_s, textOrNull(failed.receivingMxHelo)},
            {u"sessions"_s, failed.sessions},
            {u"reasonCode"_s, textOrNull(failed.reasonCode)},
            {u"info"_s, textOrNull(failed.additionalInformation)}};
}

QJsonObject toJson(const PolicyReport &policy)
{
    QJsonArray failures;
    for (const auto &failed : policy.failures)
        failures.append(toJson(failed));
    return {{u"type"_s, textOf(policy.typeText)},
            {u"domain"_s, textOf(policy.domain)},
            {u"mode"_s, policy.mode ? QJsonValue(QString::fromLatin1(keyword(*policy.mode))) : QJsonValue()},
            {u"strings"_s, listOf(policy.policyString)},
            {u"mxHosts"_s, listOf(policy.mxHosts)},
            {u"successful"_s, policy.successful},
            {u"failed"_s, policy.failed},
            {u"failures"_s, failures}};
}

/// Null for a report that did not come in a mail.
QJsonValue toJson(const MailSignature &signature)
{
    if (signature.state == SignatureState::None)
        return {};
    return QJsonObject{{u"state"_s, slugOf(signature.state)}, {u"detail"_s, signature.detail}};
}

QJsonObject toJson(const ReadReport &read)
{
    QJsonArray policies;
    for (const auto &policy : read.report.policies)
        policies.append(toJson(policy));
    return {{u"source"_s, read.source},
            {u"organization"_s, textOf(read.report.organization)},
            {u"reportId"_s, textOf(read.report.reportId)},
            {u"contact"_s, textOrNull(read.report.contact)},
            {u"begin"_s, momentOf(read.report.begin)},
            {u"end"_s, momentOf(read.report.end)},
            {u"findings"_s, toJson(read.findings)},
            {u"signature"_s, toJson(read.signature)},
            {u"policies"_s, policies}};
}

} // namespace

QJsonObject reportsToJson(const QList<ReadReport> &reports, const QList<RefusedFile> &refused,
                          const IntakeCounts &counts)
{
    QJsonArray readArray;
    SessionCounts sum;
    for (const auto &read : reports) {
        readArray.append(toJson(read));
        const SessionCounts sessions = sessionsOf(read.report);
        sum = {addSessions(sum.successful, sessions.successful), addSessions(sum.failed, sessions.failed)};
    }
    QJsonArray refusedArray;
    for (const auto &file : refused)
        refusedArray.append(QJsonObject{{u"source"_s, file.source}, {u"findings"_s, toJson(file.findings)}});
    return {{u"schema"_s, u"valija.reports/1"_s},
            {u"reports"_s, readArray},
            {u"refused"_s, refusedArray},
            {u"totals"_s,
             QJsonObject{{u"reports"_s, counts.reports},
                         {u"duplicates"_s, counts.duplicates},
                         {u"refused"_s, counts.refused},
                         {u"sessions"_s, addSessions(sum.successful, sum.failed)},
                         {u"successful"_s, sum.successful},
                         {u"failed"_s, sum.failed}}}};
}

} // namespace valija
