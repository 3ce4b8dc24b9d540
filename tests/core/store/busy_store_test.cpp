// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody else writes, and does not come to an end.

#include "core/ingest/ingestor.h"
#include "core/store/connect.h"
#include "tests/core/store/store_test.h"

#include <QFile>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class BusyStore : public StoreTest
{
protected:
    void SetUp() override
    {
        setStorePatience(100ms);
        StoreTest::SetUp();
    }
    void TearDown() override { setStorePatience(0ms); }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, BusyStore, everyEngine, nameOf);

TEST_P(BusyStore, EndsAnImportWithTheReason)
{
    const auto other = Transaction::begin(database());
    ASSERT_TRUE(other);
    QFile report(file(u"1.json"_s));
    ASSERT_TRUE(report.open(QIODevice::WriteOnly) && report.write(makeOriginal(1)) > 0);
    report.close();
    const auto result = importReports({report.fileName()}, location());
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, Error::Kind::Database);
    EXPECT_TRUE(result.error->detail.contains(u"lock"_s)) << qUtf8Printable(result.error->detail);
    EXPECT_EQ(result.counts, IntakeCounts());
}

TEST_P(BusyStore, DoesNothingWhereNoTransactionCanBeBegun)
{
    const auto mine = valueOf(Database::open(location()));
    const auto other = Transaction::begin(database());
    ASSERT_TRUE(other);
    bool isDoneAllTheSame = false;
    const Result<> done = inTransaction(*mine, [&]() -> Result<> {
        isDoneAllTheSame = true;
        return {};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Database);
    EXPECT_FALSE(isDoneAllTheSame);
}

} // namespace valija
