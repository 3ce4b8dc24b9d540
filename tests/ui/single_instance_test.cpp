// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/open_requests.h"
#include "app/gui/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What comes of a start in another thread, as in another process, while this one's loop runs.
HandOver start(const QString &store, const QStringList &files, const QString &settings = {})
{
    const auto answer = QtConcurrent::run([=] { return SingleInstance(store, settings).begin(files); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000));
    return answer.result();
}

/// That the first one listens, and gets these files as they are.
void expectTaken(SingleInstance &first, const QString &store, const QStringList &files)
{
    EXPECT_EQ(first.begin({u"/its own.json"_s}), HandOver::Nobody);
    QSignalSpy received(&first, &SingleInstance::received);
    EXPECT_EQ(start(store, files), HandOver::Taken);
    ASSERT_EQ(received.size(), 1);
    EXPECT_EQ(received.first().at(0).toStringList(), files);
}

} // namespace

TEST(SingleInstance, HandsItsFilesOverToTheFirst)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    expectTaken(first, place.filePath(u"store"_s), {u"/a.json"_s, u"/b \u00e9.json"_s});
}

TEST(SingleInstance, HandsOverThousandsOfFiles)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    QStringList files;
    for (int i = 0; i < 4000; ++i)
        files.append(u'/' + QString(200, u'd') + u"/%1.json"_s.arg(i));
    expectTaken(first, place.filePath(u"store"_s), files);
}

/// Else anybody could listen first in the folder that all share, read the files' names, and keep the window away.
TEST(SingleInstance, ListensWhereNobodyElseCan)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    if (QDir::isRelativePath(first.place()))
        GTEST_SKIP() << "here it is no file";
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    ASSERT_FALSE(own.isEmpty());
    EXPECT_EQ(QFileInfo(first.place()).absolutePath(), QDir::cleanPath(own));
    first.begin({});
    using File = QFileDevice;
    const auto others = File::ReadGroup | File::WriteGroup | File::ReadOther | File::WriteOther;
    EXPECT_EQ(QFile::permissions(first.place()) & others, File::Permissions());
}

TEST(SingleInstance, ListensAlsoWhereTheOwnFolderIsTooLongForAnAddress)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QString(120, u'f'));
    ASSERT_TRUE(QDir().mkdir(folder));
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    if (QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) == folder) { // else no variable says it
        SingleInstance first(place.filePath(u"store"_s));
        EXPECT_EQ(QFileInfo(first.place()).absolutePath(), QDir::tempPath());
        expectTaken(first, place.filePath(u"store"_s), {u"/a.json"_s});
    }
    if (before.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", before);
}

TEST(SingleInstance, KnowsThatTheFirstDidNotTakeThem)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    first.begin({});
    QSignalSpy received(&first, &SingleInstance::received);
    EXPECT_EQ(start(place.filePath(u"store"_s), {QString(40 << 20, u'x')}), HandOver::Failed);
    EXPECT_TRUE(received.isEmpty());
}

TEST(SingleInstance, LeavesOtherStoresAndSettingsToThemselves)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s), place.filePath(u"a.ini"_s));
    first.begin({});
    EXPECT_EQ(start(place.filePath(u"other"_s), {}, place.filePath(u"a.ini"_s)), HandOver::Nobody);
    EXPECT_EQ(start(place.filePath(u"store"_s), {}, place.filePath(u"b.ini"_s)), HandOver::Nobody);
    EXPECT_EQ(start(place.filePath(u"store"_s), {}, place.filePath(u"a.ini"_s)), HandOver::Taken);
}

TEST(SingleInstance, IsFoundHoweverItsStoreIsWritten)
{
    const QTemporaryDir place;
    QDir(place.path()).mkdir(u"in"_s);
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(place.path()));
    SingleInstance first(place.filePath(u"store"_s));
    first.begin({});
    QStringList ways{u"store"_s, u"./in/../store"_s};
    if (QFile::link(place.path(), place.filePath(u"in/link"_s)))
        ways.append(place.filePath(u"in/link/store"_s));
    for (const auto &way : std::as_const(ways))
        EXPECT_EQ(start(way, {}), HandOver::Taken) << qPrintable(way);
    QDir::setCurrent(before);
}

TEST(SingleInstance, WaitsForAnotherThatIsJustBecomingTheFirst)
{
    const QTemporaryDir place;
    const SingleInstance here(place.filePath(u"store"_s));
    const QString turns = QDir::isAbsolutePath(here.place()) ? here.place() : QDir::temp().filePath(here.place());
    QLockFile turn(turns + u".lock"_s);
    ASSERT_TRUE(turn.tryLock(0));
    const auto answer
        = QtConcurrent::run([&] { return SingleInstance(place.filePath(u"store"_s)).begin({u"/a.json"_s}); });
    QTest::qWait(300);
    EXPECT_FALSE(answer.isFinished());
    turn.unlock();
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000));
    EXPECT_EQ(answer.result(), HandOver::Nobody);
}

TEST(SingleInstance, TakesThePlaceOfOneThatCrashed)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    if (QDir::isRelativePath(first.place()))
        GTEST_SKIP() << "here nothing is left of it";
    QFile left(first.place());
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    expectTaken(first, place.filePath(u"store"_s), {u"/a.json"_s});
}

/// It may be busy for longer than anybody waits; what comes later must still find it.
TEST(SingleInstance, LeavesThePlaceToOneThatDoesNotAnswer)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    ASSERT_EQ(first.begin({}), HandOver::Nobody);
    QSignalSpy received(&first, &SingleInstance::received);
    SingleInstance second(place.filePath(u"store"_s));
    second.setPatience(50ms);
    EXPECT_EQ(second.begin({u"/a.json"_s}), HandOver::Failed); // in this thread: the loop of the first stands still
    EXPECT_EQ(start(place.filePath(u"store"_s), {u"/b.json"_s}), HandOver::Taken);
    EXPECT_TRUE(received.last().at(0).toStringList().contains(u"/b.json"_s));
}

TEST(OpenRequests, WaitForTheWindowAndAreToldTogether)
{
    OpenRequests requests;
    requests.add({u"/a.json"_s});
    requests.add({});
    requests.add({u"/b.json"_s});
    QTest::qWait(50); // as while something is asked before there is a window
    QList<QStringList> opened;
    requests.openWith([&](const QStringList &files) { opened.append(files); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    EXPECT_EQ(opened, (QList<QStringList>{{u"/a.json"_s, u"/b.json"_s}}));
    requests.add({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.size() == 2; }, 20'000));
    EXPECT_EQ(opened.last(), QStringList()) << "the window is wanted";
}

/// One for each file, before there is a window and after.
TEST(OpenRequests, AreTheEventsOfTheSystemToo)
{
    OpenRequests requests;
    const auto doubleClick = [](const QUrl &url) {
        QFileOpenEvent event(url);
        return QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    };
    EXPECT_TRUE(doubleClick(QUrl::fromLocalFile(u"/a b.json"_s)));
    EXPECT_TRUE(doubleClick(QUrl::fromLocalFile(u"/c.eml"_s)));
    EXPECT_TRUE(doubleClick(QUrl(u"https://reporter.example/"_s)));
    QList<QStringList> opened;
    requests.openWith([&](const QStringList &files) { opened.append(files); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    EXPECT_EQ(opened, (QList<QStringList>{{u"/a b.json"_s, u"/c.eml"_s}}));
    doubleClick(QUrl::fromLocalFile(u"/d.json"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened.size() == 2; }, 20'000));
    EXPECT_EQ(opened.last(), QStringList{u"/d.json"_s});
}

} // namespace valija
