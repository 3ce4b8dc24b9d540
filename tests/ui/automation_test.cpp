// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/automation.h"
#include "core/store/connect.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/jobs.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FolderWatch : public testing::Test
{
protected:
    static constexpr int patience = 20'000; // milliseconds
    static constexpr int quiet = 500;       ///< So long nothing more may come.

    FolderWatch()
    {
        settings.watchFolder = place.filePath(u"in"_s);
        QDir(place.path()).mkdir(u"in"_s);
    }

    QThreadPool workers;

    std::unique_ptr<Automation> begin()
    {
        auto automation = std::make_unique<Automation>(workers, place.filePath(u"watched.ini"_s));
        automation->setSettleTime(50ms);
        QObject::connect(automation.get(), &Automation::filesAppeared, automation.get(),
                         [this, reader = automation.get()](const QStringList &files, int batch) {
                             for (const auto &file : files)
                                 read.append(file.section(u'/', -1));
                             if (outcome)
                                 reader->end(batch, *outcome);
                         });
        automation->follow(settings);
        return automation;
    }

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(settings.watchFolder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(content);
    }

    bool comes(const QStringList &names)
    {
        return QTest::qWaitFor([&] { return read == names; }, patience);
    }

    QTemporaryDir place;
    Settings settings;
    QStringList read;
    std::optional<bool> outcome = true; ///< Whether what was read is kept; none: it is still being read.
};

TEST_F(FolderWatch, ReadsWhatIsThereAndWhatComesEachOnce)
{
    put(u"a.json"_s, "1");
    const auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    put(u"b.json"_s, "2");
    EXPECT_TRUE(comes({u"a.json"_s, u"b.json"_s}));
    QTest::qWait(quiet);
    EXPECT_EQ(read.size(), 2);
}

TEST_F(FolderWatch, RemembersAcrossRestartsWhatItRead)
{
    put(u"a.json"_s, "1");
    auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    automation = begin();
    put(u"b.json"_s, "2");
    EXPECT_TRUE(comes({u"a.json"_s, u"b.json"_s}));
}

TEST_F(FolderWatch, ReadsAFileAgainThatWasWrittenAnew)
{
    put(u"a.json"_s, "1");
    const auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    QFile::remove(settings.watchFolder + u"/a.json"_s);
    put(u"a.json"_s, "other");
    EXPECT_TRUE(comes({u"a.json"_s, u"a.json"_s}));
}

/// What was too large before may be read now.
TEST_F(FolderWatch, ReadsAFileAgainUnderOtherLimits)
{
    put(u"a.json"_s, "1");
    const auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    settings.intake.reportSize *= 2;
    automation->follow(settings);
    EXPECT_TRUE(comes({u"a.json"_s, u"a.json"_s}));
}

TEST_F(FolderWatch, ReadsAFileAgainThatMayBeReadNow)
{
    put(u"a.json"_s, "1");
    const QString file = settings.watchFolder + u"/a.json"_s;
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    if (QFileInfo(file).isReadable())
        GTEST_SKIP() << "this user may read every file";
    const auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner));
    put(u"b.json"_s, "2"); // the next look, without waiting for it
    EXPECT_TRUE(comes({u"a.json"_s, u"a.json"_s, u"b.json"_s}));
}

TEST_F(FolderWatch, ReadsAgainWhatCouldNotBeKept)
{
    outcome = false;
    put(u"a.json"_s, "1");
    auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    outcome = true;
    put(u"b.json"_s, "2"); // the next look, without waiting for it
    EXPECT_TRUE(comes({u"a.json"_s, u"a.json"_s, u"b.json"_s}));
    automation = begin();
    QTest::qWait(quiet);
    EXPECT_EQ(read.size(), 3);
}

TEST_F(FolderWatch, ReadsNothingTwiceAtOnceButAgainAfterARestartAmidReading)
{
    outcome.reset();
    put(u"a.json"_s, "1");
    auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    put(u"b.json"_s, "2");
    EXPECT_TRUE(comes({u"a.json"_s, u"b.json"_s}));
    read.clear();
    outcome = true;
    automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s, u"b.json"_s}));
}

TEST_F(FolderWatch, SurvivesAFolderThatIsNotThere)
{
    QDir(place.path()).rmdir(u"in"_s);
    const auto automation = begin();
    QTest::qWait(quiet);
    EXPECT_TRUE(read.isEmpty());
}

TEST_F(FolderWatch, FollowsAFolderThatComesLater)
{
    QDir(place.path()).rmdir(u"in"_s);
    const auto automation = begin();
    QTest::qWait(quiet);
    QDir(place.path()).mkdir(u"in"_s);
    automation->follow({});
    automation->follow(settings);
    put(u"a.json"_s, "1");
    EXPECT_TRUE(comes({u"a.json"_s}));
    put(u"b.json"_s, "2");
    EXPECT_TRUE(comes({u"a.json"_s, u"b.json"_s}));
}

/// Neither what was there nor what is in the current folder, which is what an empty path means to Qt.
TEST_F(FolderWatch, ReadsNothingMoreOnceItIsSwitchedOff)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(settings.watchFolder));
    put(u"a.json"_s, "1");
    const auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    automation->setSettleTime(300ms);
    put(u"b.json"_s, "2");
    QTest::qWait(50); // the folder has told, and it settles
    automation->follow({});
    QTest::qWait(2 * quiet);
    QDir::setCurrent(before);
    EXPECT_EQ(read, QStringList{u"a.json"_s});
}

TEST_F(FolderWatch, DropsWhatItFoundInAFolderThatIsWatchedNoLonger)
{
    put(u"a.json"_s, "1");
    const auto automation = begin();
    EXPECT_TRUE(comes({u"a.json"_s}));
    put(u"b.json"_s, "2");
    automation->follow({});
    automation->follow(settings); // looks at once; what it finds is for nobody
    automation->follow({});
    QTest::qWait(quiet);
    EXPECT_EQ(read, QStringList{u"a.json"_s});
}

/// A clock of the test's own.
class Schedule : public testing::Test
{
protected:
    Schedule()
    {
        automation.setClock([this] { return now; }, 5ms);
    }

    void checkEvery(int hours)
    {
        Settings settings;
        settings.monitoringHours = hours;
        automation.follow(settings);
    }

    bool comes(const QSignalSpy &signal, int count)
    {
        return QTest::qWaitFor([&] { return signal.size() >= count; }, 20'000) && signal.size() == count;
    }

    static constexpr int someTicks = 60; // milliseconds
    QTemporaryDir place;
    QThreadPool workers;
    QDateTime now{QDate(2026, 11, 1), QTime(8, 0), Qt::UTC};
    Automation automation{workers, place.filePath(u"watched.ini"_s)};
    QSignalSpy checks{&automation, &Automation::checkDue};
    QSignalSpy days{&automation, &Automation::dayPassed};
};

TEST_F(Schedule, IsKeptForAMonth)
{
    checkEvery(24 * 30);
    now = now.addDays(29);
    EXPECT_TRUE(comes(days, 1));
    EXPECT_TRUE(checks.isEmpty());
    now = now.addDays(1);
    EXPECT_TRUE(comes(checks, 1));
    QTest::qWait(someTicks);
    EXPECT_EQ(checks.size(), 1);
    now = now.addDays(30);
    EXPECT_TRUE(comes(checks, 2));
}

TEST_F(Schedule, DoesNotBeginAnewWhereOtherSettingsAreSaved)
{
    checkEvery(2);
    now = now.addSecs(7000);
    checkEvery(2);
    now = now.addSecs(200);
    EXPECT_TRUE(comes(checks, 1));
    checkEvery(0);
    now = now.addDays(1);
    EXPECT_TRUE(comes(days, 1));
    EXPECT_EQ(checks.size(), 1);
}

TEST_F(Schedule, SurvivesAClockThatIsSetBack)
{
    checkEvery(1);
    now = now.addYears(-1);
    QTest::qWait(someTicks);
    EXPECT_TRUE(checks.isEmpty());
    now = now.addSecs(3600);
    EXPECT_TRUE(comes(checks, 1));
}

using WatchedFolder = WindowTest;

TEST_F(WatchedFolder, IsReadAgainWhenTheStoreWasBusy)
{
    initial.watchFolder = path(u"in"_s);
    QDir().mkpath(initial.watchFolder);
    start();
    program().automation().setSettleTime(50ms);
    const auto other = Database::open(database().location());
    ASSERT_TRUE(other);
    QSignalSpy imported(&window(), &MainWindow::imported);
    const auto comes = [&](int count) {
        return waitFor([&] { return imported.size() == count; });
    };
    {
        setStorePatience(50ms);
        const auto writing = Transaction::begin(**other);
        ASSERT_TRUE(writing);
        write(u"in/1.json"_s, jsonOf({.day = QDate(2026, 1, 1)}));
        ASSERT_TRUE(comes(1));
        EXPECT_TRUE(imported.last().first().value<ImportResult>().error);
        setStorePatience(0ms);
    }
    EXPECT_FALSE(QFile::exists(path(u"watched.ini"_s)));
    write(u"in/2.json"_s, jsonOf({.day = QDate(2026, 1, 2)})); // the next look, without waiting for it
    ASSERT_TRUE(comes(2));
    EXPECT_EQ(imported.last().first().value<ImportResult>().counts, (IntakeCounts{2, 2, 0, 0}));
    EXPECT_TRUE(waitFor([&] { return QFile::exists(path(u"watched.ini"_s)); }));
}

TEST_F(WatchedFolder, IsReadWithoutLeavingTheShownPage)
{
    initial.watchFolder = path(u"in"_s);
    QDir().mkpath(initial.watchFolder);
    store({{.name = name("example.com")}});
    start();
    program().automation().setSettleTime(50ms);
    window().showSettings();
    QSignalSpy imported(&window(), &MainWindow::imported);
    write(u"in/1.json"_s, jsonOf({.day = QDate(2026, 1, 1)}));
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
    EXPECT_EQ(window().shownPage(), &window().settingsPage());
    EXPECT_TRUE(window().messages().text().contains(u"1 new report"_s)) << qPrintable(window().messages().text());
}

/// Else the next look would begin it again.
TEST_F(WatchedFolder, IsNotReadAgainAtOnceAfterACancel)
{
    initial.watchFolder = path(u"in"_s);
    initial.askForSigningKeys = true;
    QDir().mkpath(initial.watchFolder);
    start();
    program().automation().setSettleTime(50ms);
    world().resolver.latency = 300ms;
    QSignalSpy imported(&window(), &MainWindow::imported);
    write(u"in/1.eml"_s,
          "From: a@reporter.example\r\nSubject: Report Domain: example.com\r\n"
          "DKIM-Signature: v=1; a=rsa-sha256; d=reporter.example; s=sel; h=from; bh=YQ==; b=YQ==\r\n"
          "Content-Type: application/tlsrpt+json\r\n\r\n"
              + jsonOf({.day = QDate(2026, 1, 1)}).replace('\n', "\r\n"));
    ASSERT_TRUE(waitFor([&] { return window().jobs().isBusy(); }));
    window().jobs().cancelAll();
    ASSERT_TRUE(waitFor([&] { return imported.size() == 1; }));
    EXPECT_TRUE(imported.first().first().value<ImportResult>().error);
    write(u"in/2.json"_s, jsonOf({.day = QDate(2026, 1, 2)})); // the next look, without waiting for it
    ASSERT_TRUE(waitFor([&] { return imported.size() == 2; }));
    EXPECT_EQ(imported.last().first().value<ImportResult>().counts, (IntakeCounts{1, 1, 0, 0}));
}

TEST_F(WatchedFolder, StaysMaximizedWhenTheProgramIsStartedAgain)
{
    start();
    window().showMaximized();
    window().setWindowState(window().windowState() | Qt::WindowMinimized);
    program().startAgain({});
    EXPECT_TRUE(window().isVisible());
    EXPECT_FALSE(window().isMinimized());
    EXPECT_TRUE(window().isMaximized());
}

} // namespace valija
