// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_store.h"
#include "tests/support/corpus.h"
#include "ui/models/failures_file.h"
#include "ui/models/report_models.h"
#include "ui/models/session_bars.h"
#include "ui/text/table_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// The file of one failure with this information.
QByteArray fileOf(const QByteArray &information, bool asJson)
{
    const QTemporaryDir place;
    const QString location = place.filePath(u"store.sqlite"_s);
    {
        const auto database = Database::open(location);
        EXPECT_TRUE(database);
        Report report{.organization = "Corvid",
                      .reportId = "1",
                      .contact = {},
                      .begin = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                      .end = QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC),
                      .policies = {}};
        PolicyReport policy;
        policy.domain = "example.com";
        policy.failed = 1;
        FailureDetails failure;
        failure.resultType = "certificate-expired";
        failure.additionalInformation = information;
        failure.sessions = 1;
        policy.failures.append(failure);
        report.policies.append(policy);
        EXPECT_TRUE(ReportStore(**database).add(report, {}, {}));
    }
    const QString path = place.filePath(u"failures"_s);
    auto work = QtConcurrent::run(writeFailures, location, FailureQuery(), path, asJson);
    EXPECT_TRUE(work.result());
    return contentOf(path);
}

} // namespace

TEST(FailuresFile, HoldsTextsOfAnyLengthWhole)
{
    const QByteArray information = QByteArray(1000, 'x') + " the end";
    EXPECT_TRUE(fileOf(information, false).contains(information));
    EXPECT_TRUE(fileOf(information, true).contains('"' + information + '"'));
}

TEST(FailuresFile, HasTextsInJsonAsTheyWereAndInCsvMadeVisible)
{
    const QString information = u"a\u001b[31m\u202eb"_s;
    const auto rows = QJsonDocument::fromJson(fileOf(information.toUtf8(), true)).array();
    EXPECT_EQ(rows.at(0)["additional-information"_L1].toString(), information);
    EXPECT_TRUE(fileOf(information.toUtf8(), false).contains("a\u241b[31m\\u202eb"));
}

TEST(TableFile, HoldsKeysWholeAndInJsonAsTheyWere)
{
    SummaryRow row;
    row.key = QString(1000, u'x') + u"\u202e the end"_s;
    Summary summary;
    summary.rows.append(row);
    SummaryModel model(SummaryKey::Policy);
    model.setSummary(summary);
    EXPECT_TRUE(tableAsCsv(model).contains(QByteArray(1000, 'x') + "\\u202e the end"));
    EXPECT_EQ(QJsonDocument::fromJson(tableAsJson(model)).array().at(0)["Policy"_L1].toString(), row.key);
}

namespace {

/// The rows of the table of a summary in German, as CSV, without the titles.
QList<QByteArray> rowsInGerman(const SummaryRow &row)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Summary summary;
    summary.rows.append(row);
    SummaryModel model(SummaryKey::Domain);
    model.setSummary(summary);
    EXPECT_EQ(model.index(0, SummaryModel::Sessions).data().toString(), u"12.000"_s);
    const QByteArray csv = tableAsCsv(model);
    QLocale::setDefault(before);
    return csv.trimmed().split('\n').sliced(1);
}

} // namespace

/// As the command line writes them, and JSON.
TEST(TableFile, HasPlainNumbersAndDatesInEveryLanguage)
{
    SummaryRow row;
    row.key = u"example.com"_s;
    row.successful = 9000;
    row.failed = 3000;
    row.reporters = {"Corvid"};
    row.first = QDate(2026, 2, 11);
    EXPECT_EQ(rowsInGerman(row), QList<QByteArray>{"example.com,,12000,3000,0.25,1,0,2026-02-11,,"});
}

TEST(TableFile, TellsTheFirstAndTheLastOfSeveralDays)
{
    SessionBarsModel model;
    model.setBars(
        sessionBars({{QDate(2026, 1, 1), "Corvid", 1234, 1}, {QDate(2026, 6, 1), "Corvid", 1, 0}}, Stacking::Outcome));
    EXPECT_EQ(tableAsCsv(model).split('\n').at(1), "2026-01-01/2026-01-04,1,1234,1235\r");
    EXPECT_TRUE(tableAsJson(model).contains("\"2026-01-01/2026-01-04\""));
    model.setBars(sessionBars({{QDate(2026, 1, 1), "Corvid", 1234, 1}}, Stacking::Outcome));
    EXPECT_EQ(tableAsCsv(model).split('\n').at(1), "2026-01-01,1,1234,1235\r");
}

} // namespace valija
