// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read for the Reports page, and put into its tables, without the page.

#include "core/store/failure_table.h"
#include "tests/support/printers.h"
#include "ui/models/failures_model.h"
#include "ui/models/places_models.h"
#include "ui/models/report_models.h"
#include "ui/models/reports_view.h"
#include "ui/models/table_model.h"
#include "ui/text/table_text.h"

#include <QTemporaryDir>

namespace valija {

namespace {

double shareIn(SummaryKey key)
{
    Summary summary;
    summary.totals.successful = 9'997;
    summary.totals.failed = 3;
    SummaryRow row;
    row.key = QStringLiteral("Example Inc.");
    row.failed = 3;
    summary.rows.append(row);
    SummaryModel model(key);
    model.setSummary(summary);
    return model.index(0, SummaryModel::Share).data(sortRole).toDouble();
}

Report reportOf(const QByteArray &organization, QDate day, qint64 successful)
{
    Report report;
    report.organization = organization;
    report.reportId = organization + day.toString(Qt::ISODate).toLatin1();
    if (day.isValid())
        report.begin = day.startOfDay(Qt::UTC);
    PolicyReport policy;
    policy.domain = "example.com";
    policy.successful = successful;
    report.policies.append(policy);
    return report;
}

} // namespace

TEST(SummaryTable, TellsTheShareOfTheRowsOwnSessionsAndOnlyByResultThatOfAll)
{
    EXPECT_DOUBLE_EQ(shareIn(SummaryKey::Result), 0.0003);
    for (const SummaryKey key : {SummaryKey::Reporter, SummaryKey::Domain, SummaryKey::Policy})
        EXPECT_DOUBLE_EQ(shareIn(key), 1) << qPrintable(slugOf(key));
}

TEST(ReportsOverTime, TellHowManySessionsAreOfNoDay)
{
    const QTemporaryDir place;
    const QString location = place.filePath(QStringLiteral("s.sqlite"));
    Report report = reportOf("Corvid", {}, 7);
    FailureDetails failure;
    failure.sessions = 2;
    report.policies.first().failed = 2;
    report.policies.first().failures.append(failure);
    const auto database = Database::open(location);
    ASSERT_TRUE(database && ReportStore(**database).add(report, {}, {}));
    QLocale::setDefault(QLocale::c());
    const auto view = loadReports(location, {}, QDate(2026, 11, 25));
    ASSERT_TRUE(view);
    ASSERT_EQ(view->leftOut.size(), 1);
    EXPECT_TRUE(view->leftOut.first().startsWith(QStringLiteral("9 session"))) << qPrintable(view->leftOut.first());
    EXPECT_TRUE(view->leftOut.first().contains(QStringLiteral("do not say"))) << qPrintable(view->leftOut.first());

    ReportsModel reports;
    reports.setRows(view->reports);
    EXPECT_EQ(reports.index(0, ReportsModel::Day).data().toString(), QStringLiteral("(not given)"));
    EXPECT_TRUE(tableAsJson(reports).contains("\"Day\": null"));
    SummaryModel results(SummaryKey::Result);
    results.setSummary(view->summaries[SummaryKey::Result], view->shares);
    EXPECT_EQ(results.index(0, SummaryModel::First).data().toString(), QStringLiteral("(not given)"));
    FailureTable table;
    ASSERT_TRUE(table.refresh(**database));
    const auto rows = table.rows({}, 0, 1);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(failureCell(rows.first(), int(FailureColumn::Day)), QStringLiteral("(not given)"));
}

TEST(ReportsView, SaysOfNothingThatFailedNoDayAtAll)
{
    SendingModel model;
    model.setRows(
        {PlaceRow{FailurePlace{.name = "Corvid"}, {}}, PlaceRow{FailurePlace{.name = "Nimbus", .failed = 1}, {}}});
    EXPECT_EQ(model.index(0, SendingModel::First).data().toString(), QString());
    EXPECT_EQ(model.index(1, SendingModel::First).data().toString(), QStringLiteral("(not given)"));
}

TEST(ReportsView, SaysOfAChosenReporterThatItIsSilentWhereOthersAreHeard)
{
    const QTemporaryDir place;
    const QString location = place.filePath(QStringLiteral("s.sqlite"));
    const QDate today(2026, 11, 25);
    const auto database = Database::open(location);
    ASSERT_TRUE(database);
    ReportStore store(**database);
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(store.add(reportOf("Corvid", today.addDays(-7 - i), 5), {}, {}));
    ASSERT_TRUE(store.add(reportOf("Nimbus", today.addDays(-1), 5), {}, {}));
    const auto silencesOf = [&](const QByteArray &reporter) {
        return loadReports(location, {{}, {}, {reporter}}, today)->silences;
    };
    ASSERT_EQ(silencesOf("Corvid").size(), 1);
    EXPECT_TRUE(silencesOf("Corvid").first().startsWith(QStringLiteral("Corvid has not reported")));
    EXPECT_TRUE(silencesOf("Nimbus").isEmpty());
}

TEST(ReportsOverTime, TellHowManySessionsTheyLeaveOut)
{
    const QTemporaryDir place;
    const QString location = place.filePath(QStringLiteral("s.sqlite"));
    const QDate today(2026, 11, 25);
    for (const QDate day : {QDate(2017, 12, 31), today.addDays(-1), today.addDays(3)}) {
        const Report report = reportOf("Corvid", day, 2'000'000'000);
        const auto database = Database::open(location);
        ASSERT_TRUE(database && ReportStore(**database).add(report, {}, {}));
    }
    QLocale::setDefault(QLocale::c());
    const auto view = loadReports(location, {}, today);
    ASSERT_TRUE(view);
    ASSERT_EQ(view->sessions.size(), 1);
    ASSERT_FALSE(view->leftOut.isEmpty());
    EXPECT_TRUE(view->leftOut.first().startsWith(QStringLiteral("4000000000 session")))
        << qPrintable(view->leftOut.first());
    EXPECT_TRUE(view->leftOut.first().contains(QStringLiteral("2018")));
    const SummaryFilter recent{DateRange::endingAt(today, 30), {}, {}};
    EXPECT_TRUE(loadReports(location, recent, today)->leftOut.isEmpty());
}

} // namespace valija
