// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_store.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/models/report_models.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sidebar.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

class Start : public WindowTest
{
};

TEST_F(Start, ShowsFourWaysToBeginWhereNothingIsKept)
{
    start();
    EXPECT_EQ(window().shownPage(), &window().start());
    for (auto *way :
         {&window().start().add(), &window().start().open(), &window().start().import(), &window().start().example()}) {
        EXPECT_TRUE(way->isVisible());
        EXPECT_FALSE(way->text().isEmpty());
        EXPECT_FALSE(way->description().isEmpty());
    }
}

TEST_F(Start, LoadsTheExampleIntoTheOverviewAndRemovesItInOneClick)
{
    start();
    hold(window().overview().model());
    QTest::mouseClick(&window().start().example(), Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().overview());
    EXPECT_EQ(window().overview().model().rowCount(), 6);
    EXPECT_EQ(window().sidebar().shownDomains(), 6);

    auto *remove = button<QPushButton>(window().messages(), u"Remove the example"_s);
    ASSERT_TRUE(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().start());
    EXPECT_EQ(window().sidebar().shownDomains(), 0);
}

/// Its reports stay where its domains are removed one by one.
TEST_F(Start, OffersToRemoveTheExampleAsLongAsAnythingOfItIsLeft)
{
    startWithExample();
    QList<DomainName> names;
    const auto stored = DomainStore(database()).domains();
    ASSERT_TRUE(stored);
    for (const auto &domain : *stored)
        names.append(domain.name);
    ASSERT_TRUE(DomainStore(database()).remove(names));
    window().messages().clear();
    window().refresh();
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().sidebar().shownDomains(), 0);
    auto *remove = button<QPushButton>(window().messages(), u"Remove the example"_s);
    ASSERT_TRUE(remove && remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(*ReportStore(database()).isEmpty());
    EXPECT_EQ(window().shownPage(), &window().start());
    EXPECT_EQ(window().messages().text(), QString());
}

TEST_F(Start, MarksTheReportsOfTheExample)
{
    startWithExample();
    const QDate yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles({write(u"real.json"_s, jsonOf({.organization = "Real", .day = yesterday}))});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    window().showReports();
    ASSERT_TRUE(settle());
    auto &page = window().reports();
    ASSERT_GT(page.reports().rowCount(), 1);
    for (const auto &reporter : columnTexts(page.reports(), ReportsModel::Reporter))
        EXPECT_EQ(reporter.endsWith(u" (example)"_s), reporter != "Real"_L1) << qPrintable(reporter);
    for (const bool isExample : {true, false}) {
        const auto &rows = page.reports().rows();
        const auto row
            = std::find_if(rows.cbegin(), rows.cend(), [&](const auto &r) { return r.isExample == isExample; });
        ReportDialog shown(program().workers(), database().location(), row->key);
        ASSERT_TRUE(waitFor([&] { return !shown.isLoading(); }));
        EXPECT_EQ(shown.lead().text().contains(u"invented"_s), isExample) << qPrintable(shown.lead().text());
    }
}

} // namespace valija
