// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/report_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const WrittenFailure &failure)
{
    QJsonObject object{{u"result-type"_s, QString::fromUtf8(failure.result)},
                       {u"failed-session-count"_s, failure.sessions}};
    const auto add = [&](const QString &name, const QByteArray &value) {
        if (!value.isEmpty())
            object.insert(name, QString::fromUtf8(value));
    };
    add(u"sending-mta-ip"_s, failure.from);
    add(u"receiving-mx-hostname"_s, failure.host);
    add(u"receiving-ip"_s, failure.to);
    add(u"additional-information"_s, failure.information);
    return object;
}

} // namespace

QByteArray jsonOf(const WrittenReport &report)
{
    const QString day = report.day.toString(Qt::ISODate);
    QJsonArray failures;
    int failed = report.unexplained;
    for (const auto &failure : report.failures) {
        failures.append(objectOf(failure));
        failed += failure.sessions;
    }
    QJsonArray lines;
    for (const auto &line : report.policyString)
        lines.append(QString::fromUtf8(line));
    const QJsonObject policy{{u"policy"_s,
                              QJsonObject{{u"policy-type"_s, QString::fromUtf8(report.policyType)},
                                          {u"policy-string"_s, lines},
                                          {u"policy-domain"_s, QString::fromUtf8(report.domain)}}},
                             {u"summary"_s,
                              QJsonObject{{u"total-successful-session-count"_s, report.successful},
                                          {u"total-failure-session-count"_s, failed}}},
                             {u"failure-details"_s, failures}};
    const QJsonObject whole{
        {u"organization-name"_s, QString::fromUtf8(report.organization)},
        {u"date-range"_s,
         QJsonObject{{u"start-datetime"_s, day + u"T00:00:00Z"_s}, {u"end-datetime"_s, day + u"T23:59:59Z"_s}}},
        {u"contact-info"_s, u"tls@reporter.example"_s},
        {u"report-id"_s, day + u'_' + QString::fromUtf8(report.organization.left(20))},
        {u"policies"_s, QJsonArray{policy}}};
    return QJsonDocument(whole).toJson();
}

} // namespace valija
