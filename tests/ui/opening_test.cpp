// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody opens is shown, whatever was chosen before.

#include "tests/ui/reports_fixture.h"
#include "ui/models/report_models.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>

namespace valija {

using namespace Qt::StringLiterals;

class Opening : public Reports
{
protected:
    QString told() { return window().messages().text(); }
    bool isSaidToBeWidened() { return told().contains(u"wider now"_s); }
    QStringList shownReporters() { return columnTexts(page().reports(), ReportsModel::Reporter); }
};

TEST_F(Opening, LeavesTheChoicesAsTheyAreWhereTheyHideNothing)
{
    start();
    open({{.organization = "Corvid", .day = today.addDays(-2)}});
    EXPECT_EQ(page().period().currentData(), 30);
    EXPECT_FALSE(isSaidToBeWidened()) << qPrintable(told());
    EXPECT_EQ(shownReporters(), QStringList{u"Corvid"_s});
}

TEST_F(Opening, TakesThePeriodThatTheReportIsIn)
{
    start();
    open({{.organization = "Corvid", .day = today.addDays(-40)}});
    EXPECT_EQ(page().period().currentData(), 90);
    EXPECT_TRUE(told().contains(u"1 new report"_s) && isSaidToBeWidened()) << qPrintable(told());
    EXPECT_EQ(shownReporters(), QStringList{u"Corvid"_s});
    open({{.organization = "Nimbus", .day = today.addDays(-800)}});
    EXPECT_EQ(page().period().currentData(), 0);
    EXPECT_EQ(shownReporters(), (QStringList{u"Corvid"_s, u"Nimbus"_s}));
}

TEST_F(Opening, ShowsWhatHasNoDayOverAllTime)
{
    start();
    open({{.organization = "Corvid", .day = QDate()}});
    EXPECT_EQ(page().period().currentData(), 0);
    EXPECT_EQ(shownReporters(), QStringList{u"Corvid"_s});
}

TEST_F(Opening, TakesBackChoicesThatWouldHideIt)
{
    start();
    open({{.organization = "Corvid", .day = today, .domain = "a.example"},
          {.organization = "Nimbus", .day = today.addDays(-3), .domain = "b.example"}});
    page().domainChoice().choose({u"a.example"_s});
    page().reporter().choose({u"Corvid"_s});
    page().narrowTo({today, today});
    ASSERT_TRUE(settle());
    ASSERT_EQ(page().reports().rowCount(), 1);
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles(
        {write(u"more.json"_s, jsonOf({.organization = "Harbor", .day = today.addDays(-5), .domain = "b.example"}))});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
    EXPECT_TRUE(page().filter().domains.isEmpty() && page().filter().reporters.isEmpty());
    EXPECT_EQ(page().filter().days, DateRange::endingAt(today, 30)) << "as before it was narrowed";
    EXPECT_TRUE(shownReporters().contains(u"Harbor"_s)) << qPrintable(shownReporters().join(u' '));
    EXPECT_TRUE(isSaidToBeWidened()) << qPrintable(told());
}

TEST_F(Opening, KeepsChoicesThatItIsAmong)
{
    start();
    open({{.organization = "Corvid", .day = today, .domain = "a.example"},
          {.organization = "Nimbus", .day = today, .domain = "b.example"}});
    page().domainChoice().choose({u"a.example"_s});
    ASSERT_TRUE(settle());
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles(
        {write(u"more.json"_s, jsonOf({.organization = "Harbor", .day = today, .domain = "a.example"}))});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
    EXPECT_EQ(page().filter().domains, QSet<QByteArray>{"a.example"});
    EXPECT_FALSE(isSaidToBeWidened()) << qPrintable(told());
}

TEST_F(Opening, ShowsAReportThatIsKnownAlready)
{
    start();
    const QString file = write(u"old.json"_s, jsonOf({.organization = "Corvid", .day = today.addDays(-40)}));
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().takeFiles({file});
    ASSERT_TRUE(waitFor([&] { return imported.size() == 1; }) && settle());
    EXPECT_EQ(page().period().currentData(), 30) << "nobody opened it";
    window().showSettings();
    window().openFiles({file});
    ASSERT_TRUE(waitFor([&] { return imported.size() == 2; }) && settle());
    EXPECT_EQ(window().shownPage(), &page());
    EXPECT_EQ(shownReporters(), QStringList{u"Corvid"_s});
    EXPECT_TRUE(told().contains(u"1 known already"_s) && isSaidToBeWidened()) << qPrintable(told());
}

} // namespace valija
