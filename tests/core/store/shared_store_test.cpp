// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only a server can do: ask for a password, go away, fall silent.

#include "core/settings/store_location.h"
#include "core/store/domain_store.h"
#include "core/store/migrations.h"
#include "tests/core/store/store_test.h"
#include "tests/support/test_postgres.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QThread>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using SharedStoreTest = StoreTest;

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, SharedStoreTest, testing::Values(Engine::PostgreSql), nameOf);

TEST_P(SharedStoreTest, TakesThePasswordFromTheEnvironment)
{
    const QString plain = withoutPassword(location());
    const auto refused = Database::open(plain);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Database);
    EXPECT_TRUE(refused.error().detail.contains(u"password"_s)) << qUtf8Printable(refused.error().detail);
    qputenv("PGPASSWORD", passwordIn(location()).toUtf8());
    const auto opened = Database::open(plain);
    qunsetenv("PGPASSWORD");
    EXPECT_TRUE(opened) << qUtf8Printable(opened ? QString() : opened.error().detail);
}

/// Since PostgreSQL 15 not everybody may make tables in "public".
TEST_P(SharedStoreTest, StandsInTheSchemaThatTheServerGivesIt)
{
    auto *server = TestPostgres::running();
    const QString place = server->newDatabase();
    const QString name = sharedStoreFrom(place)->database;
    ASSERT_TRUE(server->run(place, u"CREATE TABLE public.of_another_program (a INTEGER)"_s));
    EXPECT_FALSE(Database::openAtStart(place)) << "where tables would be made there are others";
    ASSERT_TRUE(server->run(place, u"CREATE SCHEMA mail"_s));
    ASSERT_TRUE(server->run(place, u"ALTER DATABASE %1 SET search_path = mail, public"_s.arg(name)));
    for (int start = 0; start < 2; ++start) {
        const auto opened = Database::openAtStart(place);
        ASSERT_TRUE(opened) << qUtf8Printable(opened.error().detail);
        EXPECT_EQ((*opened)->schemaVersion(), newestMigration());
    }
}

TEST_P(SharedStoreTest, IsUsedByTheCommandLine)
{
    const auto run = [&](const QStringList &arguments) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, passwordIn(location()));
        environment.insert(u"XDG_CONFIG_HOME"_s, file({}));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VALIJA_CLI), arguments + QStringList{u"--store"_s, withoutPassword(location())});
        EXPECT_TRUE(program.waitForFinished());
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().constData();
        return program.readAllStandardOutput();
    };
    run({u"domain"_s, u"add"_s, u"a.example"_s, u"b.example"_s});
    run({u"domain"_s, u"remove"_s, u"a.example"_s});
    EXPECT_TRUE(run({u"domain"_s, u"list"_s, u"--json"_s}).contains("b.example"));
    EXPECT_TRUE(run({u"history"_s, u"b.example"_s, u"--json"_s}).contains("valija.history/1"));
    EXPECT_EQ(valueOf(DomainStore(database()).domains()).size(), 1);
}

TEST_P(SharedStoreTest, NeverNamesThePasswordInAnError)
{
    const auto refused = Database::open(withPassword(withoutPassword(location()), u"wr0ng"_s));
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().detail.contains(u"wr0ng"_s));
    EXPECT_TRUE(refused.error().detail.contains(u"password authentication failed"_s));
}

TEST_P(SharedStoreTest, ALostConnectionIsAnError)
{
    ReportStore store(database());
    valueOf(store.add(makeReport(1), {}, {}));
    TestPostgres::running()->dropConnections(location());
    const auto lost = store.reports();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, Error::Kind::Network) << qUtf8Printable(lost.error().detail);
    EXPECT_FALSE(store.add(makeReport(2), {}, {}));
    const auto again = valueOf(Database::open(location()));
    EXPECT_EQ(valueOf(ReportStore(*again).reports()).size(), 1);
}

TEST_P(SharedStoreTest, AConnectionLostWhileNobodyUsedItIsOpenedAnew)
{
    ASSERT_EQ(valueOf(DomainStore(database()).add({{.name = name("a.example")}})), 1);
    TestPostgres::running()->dropConnections(location());
    QThread::msleep(1100);
    EXPECT_EQ(valueOf(DomainStore(database()).domains()).size(), 1);
    TestPostgres::running()->dropConnections(location());
    QThread::msleep(1100);
    EXPECT_EQ(valueOf(DomainStore(database()).add({{.name = name("b.example")}})), 1);
}

TEST_P(SharedStoreTest, AConnectionLostInUseIsOpenedAnewByTheNextOperation)
{
    valueOf(DomainStore(database()).domains());
    TestPostgres::running()->dropConnections(location());
    const auto lost = DomainStore(database()).domains();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, Error::Kind::Network);
    EXPECT_EQ(valueOf(DomainStore(database()).add({{.name = name("a.example")}})), 1);
    EXPECT_EQ(valueOf(DomainStore(database()).domains()).size(), 1);
}

TEST_P(SharedStoreTest, AConnectionThatCannotBeOpenedAnewSaysWhyUntilItCan)
{
    valueOf(DomainStore(database()).domains());
    const QString other = TestPostgres::running()->newDatabase();
    const QString allow = u"ALTER DATABASE "_s + sharedStoreFrom(location())->database + u" WITH ALLOW_CONNECTIONS "_s;
    TestPostgres::running()->dropConnections(location());
    ASSERT_TRUE(TestPostgres::running()->run(other, allow + u"false"_s));
    EXPECT_FALSE(DomainStore(database()).domains());
    for (int i = 0; i < 2; ++i) { // the second time nobody is asked
        const auto refused = DomainStore(database()).domains();
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().detail.contains(u"not currently accepting connections"_s))
            << qUtf8Printable(refused.error().detail);
        const auto unwritten = DomainStore(database()).add({{.name = name("a.example")}});
        ASSERT_FALSE(unwritten);
        EXPECT_EQ(unwritten.error().detail, refused.error().detail);
    }
    ASSERT_TRUE(TestPostgres::running()->run(other, allow + u"true"_s));
    QThread::msleep(2100);
    EXPECT_TRUE(valueOf(DomainStore(database()).domains()).isEmpty());
}

TEST_P(SharedStoreTest, AConnectionLostAmidATransactionLeavesNothingOfIt)
{
    {
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ReportStore store(database());
        valueOf(store.add(makeReport(1), {}, {}));
        TestPostgres::running()->dropConnections(location());
        EXPECT_FALSE(store.add(makeReport(2), {}, {}));
        EXPECT_FALSE(transaction->commit());
    }
    const auto again = valueOf(Database::open(location()));
    EXPECT_TRUE(valueOf(ReportStore(*again).reports()).isEmpty());
}

TEST_P(SharedStoreTest, ASilentServerIsAnErrorBeforeLong)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    QElapsedTimer timer;
    timer.start();
    const auto opened = Database::open(u"postgres://ann@127.0.0.1:%1/n?connect_timeout=2"_s.arg(silent.serverPort()));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Network) << qUtf8Printable(opened.error().detail);
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST_P(SharedStoreTest, NobodyListeningIsAnError)
{
    const auto opened = Database::open(u"postgres://ann@127.0.0.1:1/n"_s);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Network) << qUtf8Printable(opened.error().detail);
}

} // namespace valija
