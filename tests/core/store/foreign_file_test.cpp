// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is named as a store and is none.

#include "core/store/connect.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "tests/core/store/store_test.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class ForeignFile : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"store.sqlite"_s); }

    void overwrite(const QByteArray &bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// By the start of a program and by workers.
    void expectRefused(const QByteArray &content)
    {
        for (const auto open : {&Database::openAtStart, qOverload<const QString &>(&Database::open)}) {
            const auto database = open(path());
            ASSERT_FALSE(database);
            EXPECT_EQ(database.error().kind, Error::Kind::Unsupported);
            EXPECT_EQ(contentOf(path()), content);
            EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1) << "nothing lies beside it";
        }
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ForeignFile, ThatIsEmptyBecomesAStore)
{
    overwrite({});
    const auto database = valueOf(Database::open(path()));
    EXPECT_TRUE(database->setAside().isEmpty());
    EXPECT_EQ(database->schemaVersion(), newestMigration());
}

TEST_F(ForeignFile, OfAnotherProgramIsRefusedAndLeftAlone)
{
    auto connection = valueOf(newConnection(path()));
    ASSERT_TRUE(connection.open());
    ASSERT_TRUE(isDone(runPlain(connection, u"CREATE TABLE bookmark (url TEXT)"_s)));
    removeConnection(connection);
    const QByteArray before = contentOf(path());
    expectRefused(before);
}

TEST_F(ForeignFile, ThatIsNoDatabaseIsRefusedAndLeftAlone)
{
    ASSERT_TRUE(Database::open(path()));
    const QByteArray store = contentOf(path());
    for (const QByteArray &bytes :
         {QByteArray("{\"policies\":[]}"), QByteArray(100'000, '\0'), "sqLite" + store.sliced(6)}) {
        overwrite(bytes);
        expectRefused(bytes);
    }
}

TEST_F(ForeignFile, InTheStoresOwnPlaceIsADamagedStore)
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    const QString location = defaultStoreLocation();
    if (location.startsWith(m_folder.path())) { // only some systems look there
        QDir().mkpath(QFileInfo(location).path());
        QFile file(location);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("rubbish") > 0);
        file.close();
        const auto database = valueOf(Database::openAtStart(location));
        EXPECT_EQ(contentOf(database->setAside()), "rubbish");
    }
    if (before.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", before);
}

TEST_F(ForeignFile, ByAUrlOfNoKnownKindMakesNoFolder)
{
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(m_folder.path()));
    for (const auto &location : {u"mysql://x"_s, u"sqlite:///a/b.sqlite"_s, u"postgres:/host/name"_s})
        EXPECT_FALSE(Database::open(location)) << qUtf8Printable(location);
    QDir::setCurrent(before);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

} // namespace valija
