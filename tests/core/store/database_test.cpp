// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connect.h"
#include "core/store/domain_store.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "tests/core/store/store_test.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Tests of files are of SQLite alone.
class DatabaseFile : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"folder/store.sqlite"_s); }

    void writeStore(int reports)
    {
        auto database = valueOf(Database::open(path()));
        ASSERT_TRUE(database);
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        for (int i = 0; i < reports; ++i)
            valueOf(ReportStore(*database).add(makeReport(i), qCompress(makeOriginal(i)), {}));
        ASSERT_TRUE(isDone(transaction->commit()));
    }

    void overwrite(const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path()).absolutePath());
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// A damaged store is kept beside the new one, which works.
    void expectSetAside(const QByteArray &damaged)
    {
        overwrite(damaged);
        const auto database = Database::openAtStart(path());
        ASSERT_TRUE(database) << qUtf8Printable(database.error().detail);
        EXPECT_TRUE((*database)->setAside().startsWith(path() + u".corrupt-"_s));
        EXPECT_EQ(contentOf((*database)->setAside()), damaged);
        EXPECT_EQ((*database)->schemaVersion(), newestMigration());
        EXPECT_EQ(valueOf(ReportStore(**database).add(makeReport(1), {}, {})).outcome, AddOutcome::New);
    }

    QTemporaryDir m_folder;
};

/// Runs it in a process of its own, whose limits and rights it may change; whether it ended well.
template <typename Work>
bool inAnotherProcess(Work work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

using Migrations = StoreTest;
using TwoConnections = StoreTest;

/// The failures of older stores: a row each, their texts as numbers.
void writeFailureRows(const QSqlDatabase &connection)
{
    for (const auto &text : {u"''"_s, u"'certificate-expired'"_s, u"'192.0.2.1'"_s, u"'mx1.example'"_s})
        ASSERT_TRUE(isDone(runPlain(connection,
                                    u"INSERT INTO word (content) VALUES (CAST(%1 AS %2))"_s.arg(
                                        text, isPostgres(connection) ? u"BYTEA"_s : u"BLOB"_s))));
    for (int policy = 1; policy <= 2; ++policy) {
        ASSERT_TRUE(isDone(
            Statement(connection,
                      u"INSERT INTO policy (report, type, type_text, domain, domain_derived, strings, mx_hosts, mode, "
                      "successful, failed, counted_elsewhere) VALUES (1, 0, ?, ?, 0, ?, ?, 'enforce', 100, 3, 0)"_s)
                .run("sts"_ba, "example.com"_ba, ""_ba, ""_ba)));
        for (int failed = 1; failed <= policy; ++failed)
            ASSERT_TRUE(isDone(Statement(connection,
                                         u"INSERT INTO failure (policy, report, day, organization_word, domain_word, "
                                         "result_type_word, sending_ip_word, mx_word, receiving_ip_word, helo_word, "
                                         "reason_word, information_word, sessions) "
                                         "VALUES (?, 1, 2461042, 1, 1, 2, 3, 4, 1, 1, 1, 1, ?)"_s)
                                   .run(policy, failed)));
    }
}

/// A store as an older version of the program left it, with one report.
void writeOldStore(const QString &location, int version)
{
    auto connection = valueOf(newConnection(location));
    ASSERT_TRUE(connection.open());
    const bool postgres = isPostgres(connection);
    ASSERT_TRUE(isDone(runPlain(connection, u"CREATE TABLE valija_migration (number INTEGER PRIMARY KEY)"_s)));
    for (int number = 1; number <= version; ++number) {
        for (const auto &sql : migrationStatements(number, postgres))
            ASSERT_TRUE(isDone(runPlain(connection, sql))) << qUtf8Printable(sql);
        ASSERT_TRUE(isDone(Statement(connection, u"INSERT INTO valija_migration (number) VALUES (?)"_s).run(number)));
    }
    const Report report = makeReport(1, 0);
    ASSERT_TRUE(isDone(Statement(connection,
                                 u"INSERT INTO report (identity, organization, report_id, contact, begins, ends, day, "
                                 "source, successful, failed, is_example) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                           .run(identityOf(report), report.organization, report.reportId, report.contact, report.begin,
                                report.end, report.day(), u"old.json"_s, 100, 0, false)));
    if (version < 4)
        ASSERT_NO_FATAL_FAILURE(writeFailureRows(connection));
    removeConnection(connection);
}

} // namespace

TEST_F(DatabaseFile, IsMadeWithItsFolder)
{
    const auto database = Database::open(path());
    ASSERT_TRUE(database) << qUtf8Printable(database.error().detail);
    EXPECT_TRUE(QFile::exists(path()));
    EXPECT_TRUE((*database)->setAside().isEmpty());
    EXPECT_EQ((*database)->location(), path());
    EXPECT_EQ((*database)->schemaVersion(), newestMigration());
}

TEST_F(DatabaseFile, HoldsWhatWasWrittenBefore)
{
    writeStore(5);
    const auto database = valueOf(Database::open(path()));
    EXPECT_TRUE(database->setAside().isEmpty());
    EXPECT_EQ(valueOf(ReportStore(*database).reports()).size(), 5);
}

TEST_F(DatabaseFile, IsSetAsideWhenTruncated)
{
    writeStore(50);
    const QByteArray whole = contentOf(path());
    ASSERT_GT(whole.size(), 40'000);
    for (const qsizetype size : {whole.size() / 2, whole.size() - 4096, qsizetype(4096), qsizetype(1000)})
        expectSetAside(whole.first(size));
}

TEST_F(DatabaseFile, IsSetAsideWhenNothingButItsBeginningIsRight)
{
    expectSetAside(QByteArrayLiteral("SQLite format 3\0") + QByteArray(5000, '\xa5'));
}

TEST_F(DatabaseFile, IsSetAsideWhenPagesAreOverwritten)
{
    writeStore(50);
    QByteArray bytes = contentOf(path());
    for (qsizetype at = 8192; at + 2048 < bytes.size(); at += 4096)
        bytes.replace(at, 2048, QByteArray(2048, '\x55'));
    expectSetAside(bytes);
}

TEST_F(DatabaseFile, SetsAsideASecondOneInTheSameSecond)
{
    expectSetAside(QByteArrayLiteral("SQLite format 3\0first"));
    expectSetAside(QByteArrayLiteral("SQLite format 3\0second"));
    EXPECT_EQ(QDir(QFileInfo(path()).absolutePath()).entryList({u"*.corrupt-*"_s}).size(), 2);
}

TEST_F(DatabaseFile, ThatIsDamagedStaysWhereItIsForWorkers)
{
    writeStore(5);
    const QByteArray damaged = contentOf(path()).first(100) + QByteArray(50'000, '\xa5');
    overwrite(damaged);
    const auto database = Database::open(path());
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().kind, Error::Kind::Malformed) << qUtf8Printable(database.error().detail);
    EXPECT_EQ(contentOf(path()), damaged);
    EXPECT_EQ(QDir(QFileInfo(path()).absolutePath()).entryList({u"*.corrupt-*"_s}).size(), 0);
}

TEST_F(DatabaseFile, IsNotReadAsAWholeForEveryWorker)
{
    writeStore(50);
    const QByteArray whole = contentOf(path());
    overwrite(whole.first(whole.size() - 20'000) + QByteArray(20'000, '\xa5'));
    EXPECT_TRUE(Database::open(path()));
    EXPECT_FALSE(valueOf(Database::openAtStart(path()))->setAside().isEmpty()) << "the start does look";
}

TEST_F(DatabaseFile, IsOnTheDiskWhenItWasCommitted)
{
    const auto database = valueOf(Database::open(path()));
    constexpr int full = 2;
    EXPECT_EQ(valueOf(Statement(database->connection(), u"PRAGMA synchronous"_s).one()), full);
}

TEST_F(DatabaseFile, InAReadOnlyFolderIsAClearError)
{
    writeStore(1);
    const QString folder = QFileInfo(path()).absolutePath();
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther));
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    EXPECT_TRUE(inAnotherProcess([&] {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && setuid(nobody) != 0) // root may write everywhere
            return false;
        const auto missing = Database::open(folder + u"/new.sqlite"_s);
        const auto existing = Database::open(path());
        const auto below = Database::open(folder + u"/below/new.sqlite"_s);
        return !missing && missing.error().kind == Error::Kind::Unwritable && !existing
            && existing.error().kind == Error::Kind::Unwritable && !below
            && below.error().kind == Error::Kind::Unwritable;
    }));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(QDir(folder).entryList({u"*.corrupt-*"_s}).size(), 0);
    EXPECT_EQ(valueOf(ReportStore(*valueOf(Database::open(path()))).reports()).size(), 1);
}

TEST_F(DatabaseFile, OnAFullDiskKeepsWhatWasCommitted)
{
    writeStore(3);
    EXPECT_TRUE(inAnotherProcess([&] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit most{1'000'000, 1'000'000};
        setrlimit(RLIMIT_FSIZE, &most);
        const auto database = Database::open(path());
        if (!database)
            return false;
        ReportStore store(**database);
        for (int i = 100; i < 1000; ++i) {
            const auto added = store.add(makeReport(i, 20), qCompress(QByteArray(5000, char(i)), 0), {});
            if (!added) // said, and not crashed
                return i > 105 && !added.error().detail.isEmpty();
        }
        return false;
    }));
    const auto database = valueOf(Database::open(path()));
    EXPECT_TRUE(database->setAside().isEmpty());
    ReportStore store(*database);
    const auto reports = valueOf(store.reports());
    EXPECT_GT(reports.size(), 3);
    for (const auto &listed : reports) { // each is whole
        const Report report = valueOf(store.report(listed.key));
        ASSERT_EQ(report.policies.size(), 1);
        EXPECT_EQ(report.policies.first().failures.size(), listed.reportId.size() > 4 ? 20 : 2);
        EXPECT_TRUE(store.original(listed.key));
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, Migrations, everyEngine, nameOf);

TEST_P(Migrations, BringEveryOlderStoreForward)
{
    ASSERT_GE(newestMigration(), 2);
    for (int version = 1; version < newestMigration(); ++version) {
        ASSERT_NO_FATAL_FAILURE(startAnew(u"version-%1.sqlite"_s.arg(version)));
        ASSERT_NO_FATAL_FAILURE(writeOldStore(location(), version));
        EXPECT_EQ(database().schemaVersion(), newestMigration());
        ReportStore store(database());
        const auto reports = valueOf(store.reports());
        ASSERT_EQ(reports.size(), 1);
        EXPECT_EQ(reports.first().source, u"old.json"_s);
        EXPECT_EQ(reports.first().signature, MailSignature());
        const auto policies = valueOf(store.report(1)).policies;
        ASSERT_EQ(policies.size(), version < 4 ? 2 : 0);
        for (qsizetype i = 0; i < policies.size(); ++i) {
            QList<FailureDetails> expected;
            for (qsizetype failed = 0; failed <= i; ++failed)
                expected.append({"certificate-expired", "192.0.2.1", "mx1.example", {}, {}, {}, {}, failed + 1});
            EXPECT_EQ(policies.at(i).failures, expected) << version;
        }
        EXPECT_EQ(valueOf(store.add(makeReport(1, 0), {}, {})).outcome, AddOutcome::Duplicate);
        EXPECT_EQ(valueOf(store.add(makeReport(2), {}, {})).outcome, AddOutcome::New);
    }
}

TEST_P(Migrations, FileReportsOfOlderStoresUnderTheDayThatNewOnesGet)
{
    constexpr int reportDaysMigration = 6;
    ReportStore store(database());
    auto addPeriod = [&, index = 0](const QDateTime &begin, const QDateTime &end) mutable {
        Report report = makeReport(++index);
        report.begin = begin;
        report.end = end;
        return std::pair(valueOf(store.add(report, {}, {})).key, report.day());
    };
    const auto at = [](const char *text) {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    };
    const QList<std::pair<qint64, QDate>> filed{
        addPeriod(at("2026-11-20T00:00:00Z"), at("2026-11-20T23:59:59Z")),
        addPeriod(at("2026-11-19T22:00:00Z"), at("2026-11-20T21:59:59Z")),
        addPeriod(at("2026-11-20T12:00:00.001Z"), at("2026-12-20T00:00:00Z")),
        addPeriod(at("2026-11-20T22:00:00Z"), at("2026-11-19T00:00:00Z")),
        addPeriod(at("2026-11-20T22:00:00Z"), QDateTime()),
        addPeriod(at("1969-12-30T22:00:00Z"), at("1969-12-31T01:59:59Z")),
        addPeriod(QDateTime(), QDateTime()),
    };
    EXPECT_TRUE(isDone(runPlain(database().connection(), u"UPDATE report SET day = day - 1 WHERE day > 0"_s)));
    for (const auto &sql : migrationStatements(reportDaysMigration, isPostgres()))
        ASSERT_TRUE(isDone(runPlain(database().connection(), sql))) << qUtf8Printable(sql);
    for (const auto &[key, day] : filed)
        EXPECT_EQ(numberOf(u"SELECT day FROM report WHERE key = %1"_s.arg(key)), day.isValid() ? day.toJulianDay() : 0)
            << qUtf8Printable(day.toString(Qt::ISODate));
}

TEST_P(Migrations, RefuseAStoreOfANewerProgram)
{
    EXPECT_TRUE(isDone(Statement(database().connection(), u"INSERT INTO valija_migration (number) VALUES (?)"_s)
                           .run(newestMigration() + 1)));
    const auto again = Database::open(location());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Unsupported);
}

TEST_P(Migrations, RefuseTheDatabaseOfAnotherProgram)
{
    auto connection = valueOf(newConnection(location()));
    ASSERT_TRUE(connection.open());
    EXPECT_TRUE(isDone(runPlain(connection, u"CREATE TABLE other (name TEXT)"_s)));
    const auto refused = Database::open(location());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Unsupported);
    EXPECT_EQ(connection.tables(), QStringList{u"other"_s});
    removeConnection(connection);
}

TEST_P(Migrations, AreDoneOnceWhenManyOpenANewStoreAtOnce)
{
    std::atomic<int> opened = 0;
    std::vector<std::thread> people;
    for (int i = 0; i < 6; ++i)
        people.emplace_back([&] {
            const auto database = Database::open(location());
            opened += database && (*database)->schemaVersion() == newestMigration() ? 1 : 0;
        });
    for (auto &person : people)
        person.join();
    EXPECT_EQ(opened, 6);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM valija_migration"_s), newestMigration());
}

INSTANTIATE_TEST_SUITE_P(Databases, TwoConnections, everyEngine, nameOf);

TEST_P(TwoConnections, SeeWhatTheOtherCommitted)
{
    const auto other = valueOf(Database::open(location()));
    auto transaction = Transaction::begin(*other);
    ASSERT_TRUE(transaction);
    valueOf(ReportStore(*other).add(makeReport(1), {}, {}));
    EXPECT_TRUE(valueOf(ReportStore(database()).reports()).isEmpty()) << "not yet";
    ASSERT_TRUE(isDone(transaction->commit()));
    EXPECT_EQ(valueOf(ReportStore(database()).reports()).size(), 1);
}

TEST_P(TwoConnections, ReadReportsOfOneMoment)
{
    ReportStore store(database());
    for (int i = 0; i < 20; ++i)
        valueOf(store.add(makeReport(i), {}, {}));
    const auto other = valueOf(Database::open(location()));
    int visited = 0;
    EXPECT_TRUE(isDone(store.forEach({}, true, [&](const Report &report) {
        if (++visited == 3)
            EXPECT_TRUE(isDone(ReportStore(*other).removeBefore(QDate(2027, 1, 1))));
        ASSERT_EQ(report.policies.size(), 1);
        EXPECT_EQ(report.policies.first().failures.size(), 2);
    })));
    EXPECT_EQ(visited, 20);
    EXPECT_TRUE(valueOf(store.reports()).isEmpty());
}

TEST_P(TwoConnections, WriteInTurnHoweverTheirRowsCross)
{
    // The same texts and reports in opposite orders: whoever took row locks one by one would deadlock.
    std::atomic<int> failures = 0;
    const auto write = [&](bool backwards) {
        const auto database = Database::open(location());
        if (!database) {
            ADD_FAILURE() << qUtf8Printable(database.error().detail);
            ++failures;
            return;
        }
        ReportStore store(**database);
        for (int round = 0; round < 4; ++round) {
            auto transaction = Transaction::begin(**database);
            if (!transaction) {
                ++failures;
                return;
            }
            for (int i = 0; i < 10; ++i) {
                const int index = round * 10 + (backwards ? 9 - i : i);
                Report report = makeReport(index, 3);
                report.policies.first().failures.first().reasonCode = QByteArray::number(index);
                if (!store.add(report, qCompress(makeOriginal(index)), {}))
                    ++failures;
            }
            if (!transaction->commit())
                ++failures;
        }
    };
    std::thread first(write, false);
    std::thread second(write, true);
    first.join();
    second.join();
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM report"_s), 40);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM policy"_s), 40);
    EXPECT_EQ(failuresOf(database()).size(), 120);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM original"_s), 40);
}

TEST_P(TwoConnections, KeepAnOldLookFromBlockingLaterWrites)
{
    // Statements that found their row were left open once, and held their connection to an old state.
    ReportStore store(database());
    const qint64 key = valueOf(store.add(makeReport(1), qCompress(makeOriginal(1)), {})).key;
    valueOf(store.add(makeReport(1), {}, {}));
    valueOf(store.report(key));
    valueOf(store.original(key));
    const auto other = valueOf(Database::open(location()));
    valueOf(ReportStore(*other).add(makeReport(2), {}, {}));
    valueOf(DomainStore(*other).add({StoredDomain{.name = name("a.example")}}));
    EXPECT_EQ(valueOf(store.add(makeReport(3), {}, {})).outcome, AddOutcome::New);
    EXPECT_TRUE(
        isDone(DomainStore(database()).note(name("a.example"), "1", "policy", QDateTime::currentDateTimeUtc())));
}

} // namespace valija
