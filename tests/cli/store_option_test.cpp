// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

TEST(StoreOption, RefusesAPasswordWhereOthersSeeIt)
{
    const auto run = valija::run({u"domain"_s, u"list"_s, u"--store"_s, u"postgres://ann:s3cret@127.0.0.1:1/n"_s});
    EXPECT_EQ(run.status, 64);
    EXPECT_TRUE(run.errors.contains("PGPASSWORD")) << run.errors.constData();
}

TEST(StoreOption, AServerThatIsNotThereIsToldAndNotWaitedFor)
{
    const auto run = valija::run({u"domain"_s, u"list"_s, u"--store"_s, u"postgres://ann@127.0.0.1:1/n"_s});
    EXPECT_EQ(run.status, 3);
    EXPECT_TRUE(run.errors.contains("postgres://ann@127.0.0.1:1/n")) << run.errors.constData();
}

TEST(StoreOption, AUrlThatIsNoneIsTold)
{
    const auto run = valija::run({u"domain"_s, u"list"_s, u"--store"_s, u"postgres://ann@127.0.0.1"_s});
    EXPECT_EQ(run.status, 3);
    EXPECT_FALSE(run.errors.isEmpty());
}

TEST(StoreOption, AFileThatIsNoStoreIsRefusedAndLeftAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"victim.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.write("{}") == 2 && file.seek(0));
    const auto run = valija::run({u"domain"_s, u"list"_s, u"--store"_s, path});
    EXPECT_EQ(run.status, 3);
    EXPECT_TRUE(run.errors.contains("victim.json")) << run.errors.constData();
    EXPECT_EQ(file.readAll(), "{}");
}

TEST(StoreOption, AUrlOfAnotherKindIsTold)
{
    for (const auto &location : {u"mysql://ann@h/n"_s, u"postgres:/h/n"_s})
        for (const QStringList &command :
             {QStringList{u"domain"_s, u"list"_s}, QStringList{u"report"_s, u"import"_s, u"-"_s}}) {
            const auto run = valija::run(command + QStringList{u"--store"_s, location});
            EXPECT_EQ(run.status, 3) << qPrintable(location);
            EXPECT_TRUE(run.errors.contains(location.toUtf8())) << run.errors.constData();
        }
}

TEST(StoreOption, WhatTheStoreCannotTellIsSaidAndNotLeftOut)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    EXPECT_EQ(valija::run({u"domain"_s, u"add"_s, u"a.example"_s, u"--store"_s, path}).status, 0);
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaking"_s);
        connection.setDatabaseName(path);
        ASSERT_TRUE(connection.open());
        EXPECT_TRUE(QSqlQuery(connection).exec(u"DROP TABLE run"_s));
    }
    QSqlDatabase::removeDatabase(u"breaking"_s);
    const auto list = valija::run({u"domain"_s, u"list"_s, u"--store"_s, path});
    EXPECT_EQ(list.status, 3) << "a domain's state is not empty for not being known";
    EXPECT_TRUE(list.errors.contains("no such table")) << list.errors.constData();
    const auto summary = valija::run(
        {u"report"_s, u"summary"_s, u"-"_s, u"--domain"_s, u"a.example"_s, u"--store"_s, path}, "no report");
    EXPECT_TRUE(summary.errors.contains("no such table")) << summary.errors.constData();
    EXPECT_TRUE(summary.output.contains("Files: ")) << "and what needs no store is done";
}

TEST(StoreOption, ADamagedStoreIsSetAsideWithAMessage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3\0damaged", 23) == 23);
    file.close();
    const auto run = valija::run({u"domain"_s, u"add"_s, u"a.example"_s, u"--store"_s, path});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.errors.contains("store.sqlite.corrupt-")) << run.errors.constData();
    EXPECT_TRUE(valija::run({u"domain"_s, u"list"_s, u"--store"_s, path}).output.contains("a.example"));
}

} // namespace valija
