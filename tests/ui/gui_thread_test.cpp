// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The GUI thread never waits: for other writers, for workers, for what ends.

#include "core/store/facts_store.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/check_run.h"
#include "ui/jobs.h"
#include "ui/models/failures_model.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/policy_editor.h"
#include "ui/widgets/sidebar.h"

#include <QElapsedTimer>
#include <QListWidget>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace valija {

using namespace Qt::StringLiterals;

class GuiThread : public WindowTest
{
protected:
    const DomainName domain = name("example.com");
};

TEST_F(GuiThread, ChangesOnlyTheDomainsWhoseStateChanged)
{
    Sidebar sidebar;
    QList<SidebarDomain> domains;
    for (int i = 0; i < 1000; ++i)
        domains.append({name(qPrintable(u"d%1.example"_s.arg(i))), std::nullopt});
    sidebar.setDomains(domains);
    EXPECT_EQ(sidebar.shownDomains(), 1000);
    const auto *model = sidebar.list().model();
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    domains[500].state = DomainState::Enforce;
    sidebar.setDomains(domains);
    EXPECT_EQ(inserted.size() + removed.size() + reset.size(), 0);
    ASSERT_FALSE(changed.isEmpty());
    for (const auto &change : changed) {
        EXPECT_EQ(change.at(0).value<QModelIndex>().row(), 502); // below Overview and Reports
        EXPECT_EQ(change.at(1).value<QModelIndex>().row(), 502);
    }
    EXPECT_FALSE(sidebar.list().item(502)->toolTip().endsWith(u"Not checked"_s));
}

/// A writer may have to wait for another one for a second, and over a network for longer.
TEST_F(GuiThread, ChangesTheStoreWithoutWaitingForOtherWriters)
{
    store({{.name = domain}});
    start();
    window().showDomain(domain);
    window().domainPage().showTab(DomainPage::Tab::Policy);
    ASSERT_TRUE(settle());
    auto &page = window().domainPage().policy();
    const QByteArray draft = "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 86400\r\n";
    page.editor().replaceText(QString::fromUtf8(draft).remove(u'\r'));
    {
        const auto other = Database::open(path(u"store.sqlite"_s));
        ASSERT_TRUE(other.has_value());
        const auto writing = Transaction::begin(**other);
        ASSERT_TRUE(writing.has_value());
        page.save();
        EXPECT_TRUE(page.isChanging());
        EXPECT_TRUE((*DomainStore(database()).domain(domain))->draftPolicy.isEmpty());
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ((*DomainStore(database()).domain(domain))->draftPolicy, draft);
    EXPECT_FALSE(page.hasUnsavedChanges());
}

/// Until Qt 6.6 painting waits for Qt's own pool: what is long must not be in it.
TEST_F(GuiThread, LeavesQtsOwnPoolToPainting)
{
    startWithExample();
    const BusyWorkers busy(program().workers());
    window().showOverview();
    ASSERT_TRUE(QThreadPool::globalInstance()->waitForDone(5000)); // painting may be in it
    QCoreApplication::processEvents();
    EXPECT_TRUE(window().isLoading() || window().overview().isLoading()) << "it was read in Qt's own pool";
}

/// As when the window goes, or its language changes, while the single failures are read from a slow server.
TEST_F(GuiThread, EndsTheSingleFailuresWithoutWaitingForTheStore)
{
    auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(path(u"held.sqlite"_s));
    ASSERT_TRUE(other.open());
    ASSERT_TRUE(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s)); // for which others wait ten seconds
    QThreadPool workers;
    auto model = std::make_unique<FailuresModel>(workers, path(u"held.sqlite"_s));
    model->setShown(true);
    model->setQuery({});
    EXPECT_TRUE(model->isReading());
    QTest::qWait(200);
    EXPECT_EQ(workers.activeThreadCount(), 1);
    QElapsedTimer ending;
    ending.start();
    model.reset();
    EXPECT_LT(ending.elapsed(), 1000);
    EXPECT_EQ(workers.activeThreadCount(), 1) << "it is the worker who waits";
    EXPECT_TRUE(QSqlQuery(other).exec(u"ROLLBACK"_s));
    workers.waitForDone();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

TEST_F(GuiThread, KeepsManyResultsInFewTransactions)
{
    QList<StoredDomain> domains;
    QList<DomainName> names;
    for (int i = 0; i < 200; ++i) {
        names.append(name(qPrintable(u"d%1.example"_s.arg(i))));
        domains.append({.name = names.last()});
    }
    store(domains);
    start();
    int writings = 0;
    for (auto *run : window().findChildren<CheckRun *>())
        QObject::connect(run, &CheckRun::checked, run, [&] { ++writings; });
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    {
        const BusyWorkers busy(program().writer());
        window().check(names, allStations);
        ASSERT_TRUE(waitFor([&] { return !window().jobs().isBusy(); }));
        EXPECT_TRUE(finished.isEmpty()) << "nothing is kept yet";
    }
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_LE(writings, 2);
    EXPECT_EQ(FactsStore(database()).latestStates()->size(), 200);
}

TEST_F(GuiThread, LetsAnImportEndWhenItsLimitsChange)
{
    start();
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files.append(write(u"in/%1.json"_s.arg(i),
                           jsonOf({.organization = "R" + QByteArray::number(i), .day = QDate(2026, 11, 20)})));
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles(files);
    Settings settings = program().settings();
    settings.intake.archiveEntries = 77;
    Q_EMIT window().settingsPage().settingsEdited(settings);
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    EXPECT_EQ(imported.first().first().value<ImportResult>().counts.reports, 300);
}

} // namespace valija
