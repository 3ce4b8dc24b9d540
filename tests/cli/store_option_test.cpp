// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
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

TEST(StoreOption, ADamagedStoreIsSetAsideWithAMessage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("damaged") == 7);
    file.close();
    const auto run = valija::run({u"domain"_s, u"add"_s, u"a.example"_s, u"--store"_s, path});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.errors.contains("store.sqlite.corrupt-")) << run.errors.constData();
    EXPECT_TRUE(valija::run({u"domain"_s, u"list"_s, u"--store"_s, path}).output.contains("a.example"));
}

} // namespace valija
