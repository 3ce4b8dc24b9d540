// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read for the Reports page, and put into its tables, without the page.

#include "tests/support/printers.h"
#include "ui/models/report_models.h"
#include "ui/models/reports_view.h"
#include "ui/models/table_model.h"

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

} // namespace

TEST(SummaryTable, TellsTheShareOfTheRowsOwnSessionsAndOnlyByResultThatOfAll)
{
    EXPECT_DOUBLE_EQ(shareIn(SummaryKey::Result), 0.0003);
    for (const SummaryKey key : {SummaryKey::Reporter, SummaryKey::Domain, SummaryKey::Policy})
        EXPECT_DOUBLE_EQ(shareIn(key), 1) << qPrintable(slugOf(key));
}

TEST(ReportsOverTime, TellHowManySessionsTheyLeaveOut)
{
    const QTemporaryDir place;
    const QString location = place.filePath(QStringLiteral("s.sqlite"));
    const QDate today(2026, 11, 25);
    for (const QDate day : {QDate(2017, 12, 31), today.addDays(-1), today.addDays(3)}) {
        Report report;
        report.organization = "Corvid";
        report.begin = day.startOfDay(Qt::UTC);
        PolicyReport policy;
        policy.domain = "example.com";
        policy.successful = 2'000'000'000;
        report.policies.append(policy);
        const auto database = Database::open(location);
        ASSERT_TRUE(database && ReportStore(**database).add(report, {}, {}));
    }
    QLocale::setDefault(QLocale::c());
    const auto view = loadReports(location, {}, today);
    ASSERT_TRUE(view);
    ASSERT_EQ(view->sessions.size(), 1);
    ASSERT_FALSE(view->notes.isEmpty());
    EXPECT_TRUE(view->notes.first().startsWith(QStringLiteral("4000000000 session")))
        << qPrintable(view->notes.first());
    EXPECT_TRUE(view->notes.first().contains(QStringLiteral("2018")));
    const SummaryFilter recent{DateRange::endingAt(today, 30), {}, {}};
    EXPECT_TRUE(loadReports(location, recent, today)->notes.isEmpty());
}

} // namespace valija
