// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports by the real program, killed at random moments: the store holds whole reports only, and the next import
// completes it.

#include "core/ingest/ingestor.h"
#include "core/settings/store_location.h"
#include "core/store/statement.h"
#include "core/tlsrpt/parse_report.h"
#include "tests/core/store/store_test.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <random>
#include <thread>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportCount = 1500;
constexpr int failuresOfEach = 4;

QByteArray jsonOf(int index)
{
    QByteArray failures;
    for (int i = 0; i < failuresOfEach; ++i)
        failures += QByteArray(i == 0 ? "" : ",") + R"({"result-type":"certificate-expired","sending-mta-ip":"192.0.2.)"
            + QByteArray::number(i) + R"(","receiving-mx-hostname":"mx.example","failed-session-count":2})";
    return R"({"organization-name":"Reporter","date-range":{"start-datetime":"2026-01-01T00:00:00Z",)"
           R"("end-datetime":"2026-01-01T23:59:59Z"},"contact-info":"a@reporter.example","report-id":"id-)"
        + QByteArray::number(index)
        + R"(","policies":[{"policy":{"policy-type":"no-policy-found","policy-domain":"a.example"},)"
          R"("summary":{"total-successful-session-count":10,"total-failure-session-count":8},"failure-details":[)"
        + failures + "]}]}";
}

class KilledImport : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        QDir(file({})).mkdir(u"reports"_s);
        for (int i = 0; i < reportCount; ++i) {
            QFile report(file(u"reports/%1.json"_s.arg(i)));
            ASSERT_TRUE(report.open(QIODevice::WriteOnly));
            report.write(jsonOf(i));
        }
    }

    void importAndKillAfter(std::chrono::milliseconds delay)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, passwordIn(location()));
        environment.insert(u"XDG_CONFIG_HOME"_s, file({}));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VALIJA_CLI),
                      {u"report"_s, u"import"_s, file(u"reports"_s), u"--store"_s, withoutPassword(location())});
        ASSERT_TRUE(program.waitForStarted());
        std::this_thread::sleep_for(delay);
        program.kill();
        ASSERT_TRUE(program.waitForFinished());
    }

    /// Each report has all its rows and its original; each remembered file has its report.
    void expectWholeReportsOnly(Database &opened)
    {
        const auto count = [&](const QString &sql) {
            return Statement(opened.connection(), sql).one().map([](auto number) { return number.value_or(-1); });
        };
        const qint64 reports = valueOf(count(u"SELECT count(*) FROM report"_s));
        EXPECT_EQ(valueOf(count(u"SELECT count(*) FROM policy"_s)), reports);
        EXPECT_EQ(failuresOf(opened, {}, 0, reports * failuresOfEach + 1).size(), reports * failuresOfEach);
        EXPECT_EQ(valueOf(count(u"SELECT count(*) FROM original"_s)), reports);
        EXPECT_EQ(valueOf(ReportStore(opened).knownFiles()).size(), reports);
        ReportStore store(opened);
        ReportParser parser;
        const auto listed = valueOf(store.reports());
        for (qsizetype i = 0; i < listed.size(); i += 97) {
            const qint64 key = listed.at(i).key;
            const QByteArray original = valueOf(store.original(key));
            EXPECT_EQ(original, jsonOf(listed.at(i).reportId.sliced(3).toInt()));
            EXPECT_EQ(valueOf(store.report(key)), parser.parse(original, {}).report);
        }
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, KilledImport, everyEngine, nameOf);

TEST_P(KilledImport, LeavesWholeReportsOnlyAndIsCompletedByTheNext)
{
    std::minstd_rand random(2026); // the same moments in every run, as far as a machine allows
    std::uniform_int_distribution<int> delays(5, 700);
    qint64 before = 0;
    for (int round = 0; round < 15; ++round) {
        ASSERT_NO_FATAL_FAILURE(importAndKillAfter(std::chrono::milliseconds(delays(random))));
        const auto opened = Database::open(location());
        ASSERT_TRUE(opened) << qUtf8Printable(opened.error().detail);
        EXPECT_TRUE((*opened)->setAside().isEmpty());
        expectWholeReportsOnly(**opened);
        const auto now = qint64(valueOf(ReportStore(**opened).reports()).size());
        EXPECT_GE(now, before) << "what was committed stays";
        before = now;
    }
    const auto result = importReports(filesAt({file(u"reports"_s)}), location());
    EXPECT_FALSE(result.error) << qUtf8Printable(result.error->detail);
    EXPECT_EQ(result.counts.reports + result.counts.duplicates, reportCount);
    EXPECT_EQ(valueOf(ReportStore(database()).reports()).size(), reportCount);
    expectWholeReportsOnly(database());
}

TEST_P(KilledImport, TwoPeopleImportTheSameFolderAtOnce)
{
    std::array<ImportResult, 2> results;
    std::vector<std::thread> people;
    for (auto &result : results)
        people.emplace_back([&] { result = importReports(filesAt({file(u"reports"_s)}), location()); });
    for (auto &person : people)
        person.join();
    qint64 added = 0;
    for (const auto &result : results) {
        EXPECT_FALSE(result.error) << qUtf8Printable(result.error->detail);
        EXPECT_EQ(result.counts.reports + result.counts.duplicates, reportCount);
        added += result.counts.reports;
    }
    EXPECT_EQ(added, reportCount);
    expectWholeReportsOnly(database());
}

} // namespace valija
