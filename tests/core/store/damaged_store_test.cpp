// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store whose first pages are right: what is read of it begins well, and must not pass for all there is.

#include "core/store/domain_store.h"
#include "core/store/statement.h"
#include "tests/core/store/store_test.h"

#include <QFile>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class DamagedStore : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(write());
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qint64 damaged = file.size() / 4;
        ASSERT_GT(damaged, 200'000);
        ASSERT_TRUE(file.seek(file.size() - damaged));
        ASSERT_EQ(file.write(QByteArray(damaged, '\xa5')), damaged);
        file.close();
        m_database = valueOf(Database::open(m_path));
        ASSERT_TRUE(m_database);
    }

    Database &database() { return *m_database; }

private:
    void write()
    {
        const auto database = valueOf(Database::open(m_path));
        ASSERT_TRUE(database);
        ReportStore store(*database);
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        for (int i = 0; i < 2000; ++i) {
            const auto added = valueOf(store.add(makeReport(i), qCompress(makeOriginal(i)), {}));
            ASSERT_TRUE(isDone(store.rememberFile(QByteArray(28, 'h') + QByteArray::number(i), {added.key})));
            valueOf(DomainStore(*database).add(
                {{.name = name(("customer-" + QByteArray::number(i) + ".example").constData())}}));
        }
        ASSERT_TRUE(isDone(transaction->commit()));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"store.sqlite"_s);
    std::unique_ptr<Database> m_database;
};

template <typename Value>
void expectDamaged(const Result<Value> &read)
{
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::Malformed) << qUtf8Printable(read.error().detail);
}

} // namespace

TEST_F(DamagedStore, GivesNoPartOfItsReportsForAll)
{
    const ReportStore store(database());
    expectDamaged(store.forEach({}, true, [](const Report &) {}));
    expectDamaged(store.reports());
    expectDamaged(store.reportDays({}));
    expectDamaged(store.choices());
    expectDamaged(store.knownFiles());
    expectDamaged(store.summary(SummaryKey::Domain, {}));
    FailureTable table;
    expectDamaged(table.refresh(database()));
    EXPECT_EQ(table.count({}), 0);
}

TEST_F(DamagedStore, GivesNoPartOfItsDomainsForAll)
{
    expectDamaged(DomainStore(database()).domains());
}

TEST_F(DamagedStore, EndsTheWalkOverAnyRowsWithTheError)
{
    Statement query(database().connection(), u"SELECT key, source FROM report ORDER BY key"_s);
    ASSERT_TRUE(isDone(query.run()));
    int visited = 0;
    expectDamaged(query.forEachRow([&] { ++visited; }));
    EXPECT_GT(visited, 0);
    EXPECT_EQ(valueOf(query.one()), 1) << "and can be run again";
}

TEST_F(DamagedStore, LetsAVisitorEndTheWalk)
{
    Statement query(database().connection(), u"SELECT key, source FROM report ORDER BY key"_s);
    ASSERT_TRUE(isDone(query.run()));
    int visited = 0;
    const Result<> done
        = query.forEachRow([&]() -> Result<> { return ++visited < 3 ? Result<>() : failure(Error::Kind::Cancelled); });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(visited, 3);
}

} // namespace valija
