// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What comes of handing over from another thread, as another process would, while this one's loop runs.
HandOver handOver(const QString &store, const QStringList &files)
{
    const auto answer = QtConcurrent::run([=] { return SingleInstance(store).handOver(files); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000));
    return answer.result();
}

/// That the first one listens, and gets these files as they are.
void expectTaken(SingleInstance &first, const QString &store, const QStringList &files)
{
    first.listen();
    QSignalSpy received(&first, &SingleInstance::received);
    EXPECT_EQ(handOver(store, files), HandOver::Taken);
    ASSERT_EQ(received.size(), 1);
    EXPECT_EQ(received.first().at(0).toStringList(), files);
}

} // namespace

TEST(SingleInstance, HandsItsFilesOverToTheFirst)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s));
    EXPECT_EQ(first.handOver({u"nobody"_s}), HandOver::Nobody);
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
    first.listen();
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
    first.listen();
    QSignalSpy received(&first, &SingleInstance::received);
    EXPECT_EQ(handOver(place.filePath(u"store"_s), {QString(40 << 20, u'x')}), HandOver::Failed);
    EXPECT_TRUE(received.isEmpty());
}

TEST(SingleInstance, LeavesOtherStoresAndSettingsToThemselves)
{
    const QTemporaryDir place;
    SingleInstance first(place.filePath(u"store"_s), place.filePath(u"a.ini"_s));
    first.listen();
    EXPECT_EQ(SingleInstance(place.filePath(u"other"_s), place.filePath(u"a.ini"_s)).handOver({}), HandOver::Nobody);
    EXPECT_EQ(SingleInstance(place.filePath(u"store"_s), place.filePath(u"b.ini"_s)).handOver({}), HandOver::Nobody);
}

TEST(SingleInstance, IsFoundHoweverItsStoreIsWritten)
{
    const QTemporaryDir place;
    QDir(place.path()).mkdir(u"in"_s);
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(place.path()));
    SingleInstance first(place.filePath(u"store"_s));
    first.listen();
    QStringList ways{u"store"_s, u"./in/../store"_s};
    if (QFile::link(place.path(), place.filePath(u"in/link"_s)))
        ways.append(place.filePath(u"in/link/store"_s));
    for (const auto &way : std::as_const(ways))
        EXPECT_EQ(handOver(way, {}), HandOver::Taken) << qPrintable(way);
    QDir::setCurrent(before);
}

} // namespace valija
