// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports come while others are read: who reads goes on doing so.

#include "core/store/statement.h"
#include "tests/ui/reports_fixture.h"
#include "ui/models/report_models.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class ReportsRefresh : public Reports
{
protected:
    const QList<SummaryKey> keys{SummaryKey::Result, SummaryKey::Source, SummaryKey::Mx, SummaryKey::Reporter,
                                 SummaryKey::Domain, SummaryKey::Policy, SummaryKey::Day};

    /// As from the watched folder.
    void arrive(const WrittenReport &report)
    {
        QSignalSpy imported(&window(), &MainWindow::imported);
        window().takeFiles({write(u"new.json"_s, jsonOf(report))});
        ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
    }

    /// Two reporters, and of each table more than one row but of that by policy.
    void openTwoResults()
    {
        const WrittenFailure other{.result = "validation-failure", .host = "mx2.example.com", .sessions = 2};
        open({{.organization = "Corvid", .day = today.addDays(-2), .failures = {{.sessions = 9}, other}},
              {.organization = "Nimbus", .day = today.addDays(-3), .domain = "example.org", .successful = 20}});
    }

    /// What its first two cells show.
    static QString current(const TableView &table)
    {
        const int row = table.currentIndex().row();
        const auto text = [&](int column) {
            return table.model()->index(row, column).data().toString();
        };
        return row < 0 ? u"none"_s : text(0) + u' ' + text(1);
    }

    /// The second of two failures, once it is explained.
    FailureRow chooseSecondFailure()
    {
        showTab(u"Single failures"_s);
        EXPECT_TRUE(settle());
        page().failures().table().selectRow(1);
        EXPECT_TRUE(waitFor([&] { return page().failures().current() != nullptr; }));
        return *page().failures().current();
    }
};

} // namespace

TEST_F(ReportsRefresh, KeepsTheCurrentRowOfEveryTable)
{
    start();
    openTwoResults();
    QStringList before;
    for (const SummaryKey key : keys) {
        TableView &table = page().table(key);
        table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 0));
        before.append(current(table));
    }
    const QString explained = page().details().text();
    arrive({.organization = "Newest", .day = today, .failures = {{.sessions = 50}}});
    QStringList after;
    for (const SummaryKey key : keys)
        after.append(current(page().table(key)));
    EXPECT_EQ(after, before);
    EXPECT_EQ(page().details().text(), explained);
    EXPECT_FALSE(after.contains(u"none"_s)) << qPrintable(after.join(u", "_s));
}

TEST_F(ReportsRefresh, GoesToTheFirstRowShownWhereTheCurrentOneIsGone)
{
    start();
    openTwoResults();
    auto &table = page().table(SummaryKey::Result);
    EXPECT_EQ(table.currentRow(), 0) << "most sessions first";
    page().domainChoice().choose({u"example.org"_s});
    ASSERT_TRUE(settle());
    table.sortByColumn(SummaryModel::Sessions, Qt::AscendingOrder);
    page().domainChoice().choose({});
    ASSERT_TRUE(settle());
    EXPECT_EQ(table.currentIndex().row(), 0);
    EXPECT_TRUE(current(table).startsWith(u"validation-failure"_s)) << qPrintable(current(table));
    table.selectRow(0);
    ASSERT_TRUE(current(table).startsWith(u"certificate-expired"_s)) << qPrintable(current(table));
    open({{.organization = "Corvid",
           .day = today,
           .domain = "one.example",
           .failures = {{.result = "sts-webpki-invalid"}}}});
    page().domainChoice().choose({u"one.example"_s});
    ASSERT_TRUE(settle());
    EXPECT_TRUE(current(table).startsWith(u"sts-webpki-invalid"_s)) << qPrintable(current(table));
}

TEST_F(ReportsRefresh, ShowsNothingOfAnEarlierChoiceWhereTheNextOneCannotBeRead)
{
    start();
    openTwoResults();
    const auto rename = [this](const QString &table, const QString &name) {
        const QString sql = u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name);
        ASSERT_TRUE(Statement(database().connection(), sql).run());
    };
    auto *exporting = button<QToolButton>(page(), u"Export"_s);
    ASSERT_TRUE(exporting);
    EXPECT_TRUE(exporting->isEnabled());
    rename(u"policy"_s, u"away"_s);
    page().refresh();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page().messages().text().contains(u"could not be read"_s)) << qPrintable(page().messages().text());
    EXPECT_EQ(page().reports().rowCount(), 2) << "they are of what is chosen all the same";
    EXPECT_TRUE(exporting->isEnabled());
    page().reporter().choose({u"Nimbus"_s});
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page().messages().text().contains(u"could not be read"_s)) << qPrintable(page().messages().text());
    EXPECT_TRUE(page().headlineLabel().text().isEmpty()) << qPrintable(page().headlineLabel().text());
    EXPECT_EQ(page().reports().rowCount(), 0);
    EXPECT_EQ(page().chart().barCount(), 0);
    for (const SummaryKey key : keys)
        EXPECT_EQ(page().table(key).model()->rowCount(), 0) << qPrintable(slugOf(key));
    EXPECT_FALSE(exporting->isEnabled());
    EXPECT_EQ(page().reporter().chosen(), QSet<QString>{u"Nimbus"_s});
    rename(u"away"_s, u"policy"_s);
    page().refresh();
    ASSERT_TRUE(settle());
    EXPECT_EQ(columnTexts(page().reports(), ReportsModel::Reporter), QStringList{u"Nimbus"_s});
    EXPECT_TRUE(exporting->isEnabled());
}

TEST_F(ReportsRefresh, LeavesAloneWhoHasScrolledAwayFromTheCurrentRow)
{
    start();
    QList<WrittenReport> reports;
    for (int i = 0; i < 200; ++i)
        reports.append({.organization = "R" + QByteArray::number(1000 + i), .day = today.addDays(-2)});
    open(reports);
    showTab(u"By reporter"_s);
    auto &table = page().table(SummaryKey::Reporter);
    table.sortByColumn(SummaryModel::Key, Qt::AscendingOrder);
    table.setCurrentIndex(table.model()->index(3, 0));
    table.scrollToBottom();
    QTest::qWait(0);
    const int place = table.verticalScrollBar()->value();
    ASSERT_GT(place, 20);
    page().refresh();
    ASSERT_TRUE(settle());
    EXPECT_EQ(current(table).left(5), u"R1003"_s);
    EXPECT_EQ(table.verticalScrollBar()->value(), place);
}

TEST_F(ReportsRefresh, KeepsTheFailureThatIsReadAndWhatATestOfItsHostCameTo)
{
    start();
    openTwoResults();
    const FailureRow read = chooseSecondFailure();
    QTest::mouseClick(&page().details().testButton(), Qt::LeftButton);
    arrive({.organization = "Newest", .day = today, .failures = {{}, {.result = "validation-failure"}}});
    ASSERT_TRUE(waitFor([&] { return !page().details().answer().isEmpty(); })) << qPrintable(page().messages().text());
    const QString answer = page().details().answer();
    EXPECT_EQ(page().failures().model().rowCount(), 4);
    auto &table = page().failures().table();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.sortByColumn(static_cast<int>(FailureColumn::Sessions), order);
        ASSERT_TRUE(settle());
        ASSERT_TRUE(page().failures().current());
        EXPECT_TRUE(*page().failures().current() == read);
        EXPECT_EQ(page().details().answer(), answer);
    }
    page().reporter().choose({u"Newest"_s});
    ASSERT_TRUE(settle());
    ASSERT_TRUE(page().failures().current()) << "the first one is explained at once";
    EXPECT_EQ(table.currentRow(), 0);
    EXPECT_EQ(page().failures().current()->organization, "Newest");
    EXPECT_TRUE(page().details().answer().isEmpty());
}

TEST_F(ReportsRefresh, KeepsTheFailureThatWasChosenWhileTheyWereReadAnew)
{
    start();
    openTwoResults();
    const FailureRow read = chooseSecondFailure();
    {
        const BusyWorkers busy(program().workers());
        page().failures().setFilter(page().filter());
        page().failures().table().selectRow(0);
        ASSERT_TRUE(page().failures().current());
        EXPECT_FALSE(*page().failures().current() == read);
    }
    const FailureRow chosen = *page().failures().current();
    ASSERT_TRUE(settle());
    ASSERT_TRUE(page().failures().current());
    EXPECT_TRUE(*page().failures().current() == chosen);
}

} // namespace valija
