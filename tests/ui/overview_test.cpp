// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"
#include "ui/jobs.h"
#include "ui/pages/overview_page.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;

class OverviewTest : public WindowTest
{
protected:
    OverviewPage &page() { return window().overview(); }

    void exportTo(const QString &file)
    {
        page().messages().clear();
        answerFileDialog(file);
        QTest::mouseClick(button<QPushButton>(page(), u"Export CSV"_s), Qt::LeftButton);
        EXPECT_TRUE(window().jobs().isBusy()) << "it is written by a worker";
        ASSERT_TRUE(waitFor([&] { return !page().messages().text().isEmpty(); }));
    }
};

TEST_F(OverviewTest, IsExportedAsItIsShown)
{
    startWithExample();
    page().table().sortByColumn(OverviewModel::Domain, Qt::DescendingOrder);
    const QStringList shown = columnTexts(*page().table().model(), OverviewModel::Domain);
    ASSERT_EQ(shown.size(), 6);
    exportTo(path(u"all.csv"_s));
    QList<QByteArray> lines = read(path(u"all.csv"_s)).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 7);
    EXPECT_TRUE(lines.first().startsWith("Domain,")) << lines.first().constData();
    for (int row = 0; row < 6; ++row)
        EXPECT_TRUE(lines[row + 1].startsWith(shown[row].toUtf8() + ',')) << lines[row + 1].constData();
    page().filter().setText(u"orchard"_s);
    exportTo(path(u"one.csv"_s));
    lines = read(path(u"one.csv"_s)).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.last().startsWith("orchard.example,"));
}

TEST_F(OverviewTest, IsExportedWithPlainNumbersAndDates)
{
    OverviewRow row{.domain = {.name = name("example.com")},
                    .checkedAt = QDateTime::currentDateTimeUtc(),
                    .state = DomainState::Enforce};
    row.expiry.when = QDateTime(QDate(2026, 12, 24), QTime(8, 30), Qt::UTC);
    row.now = row.expiry.when.addDays(-3);
    row.sessionsByDay[0] = 12'000;
    row.failedByDay[0] = 6;
    OverviewModel model;
    model.setRows({row, {.domain = {.name = name("other.example")}}});
    const auto lines = overviewAsCsv(model).split('\n');
    const QByteArray checked = lines.at(1);
    EXPECT_TRUE(checked.startsWith("example.com," + word(DomainState::Enforce).toUtf8() + ',')) << checked.constData();
    EXPECT_TRUE(checked.endsWith(",2026-12-24T08:30:00Z,12000,0.0005,,\r")) << checked.constData();
    EXPECT_TRUE(lines.at(2).endsWith(",,,,,,,\r")) << "what is sorted by is none of it: " << lines.at(2).constData();
}

TEST_F(OverviewTest, SaysWhyItCouldNotBeExported)
{
    startWithExample();
    exportTo(path(u"no/such/folder.csv"_s));
    EXPECT_TRUE(page().messages().text().startsWith(u"The overview could not be exported"_s))
        << qPrintable(page().messages().text());
}

/// As checks trickle in: what is chosen and scrolled to stays.
TEST_F(OverviewTest, ChangesInPlaceWhileTheDomainsAreTheSame)
{
    startWithExample();
    QSignalSpy resets(&page().model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(&page().model(), &QAbstractItemModel::dataChanged);
    page().table().selectRow(2);
    const DomainName chosen = page().model().row(2).domain.name;
    page().refresh();
    ASSERT_TRUE(settle());
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(changes.size(), 1) << "one for all rows: each makes the table sort again";
    EXPECT_EQ(page().selectedDomains(), QList<DomainName>{chosen});
}

/// Nobody is told to publish a record that is there.
TEST_F(OverviewTest, SeesARecordWhosePlaceForReportsCouldNotBeTested)
{
    const DomainName domain = name("example.com");
    store({{.name = domain}});
    start();
    useWorld(u"rpt-target-unknown"_s);
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    window().check({domain}, allStations);
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    ASSERT_TRUE(settle());
    const auto overview = loadOverview(path(u"store.sqlite"_s), QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(overview && overview->rows.size() == 1);
    EXPECT_FALSE(contains(overview->rows.first().findings, FindingId::RptTxtOk));
    EXPECT_TRUE(overview->rows.first().reportingPublished);
}

} // namespace valija
