// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/store/store_test.h"

#include "core/store/statement.h"
#include "tests/support/test_postgres.h"

namespace valija {

using namespace Qt::StringLiterals;

void StoreTest::startAnew(const QString &name)
{
    m_database.reset();
    m_location = file(name);
    if (!isPostgres())
        return;
    TestPostgres *server = TestPostgres::running();
    if (!server)
        GTEST_SKIP() << TestPostgres::skipMessage;
    m_location = server->newDatabase();
    ASSERT_FALSE(m_location.isEmpty());
}

Database &StoreTest::database()
{
    if (!m_database) {
        auto opened = Database::open(m_location);
        if (!opened) {
            ADD_FAILURE() << qUtf8Printable(opened.error().detail);
            opened = Database::openInMemory();
        }
        m_database = std::move(*opened);
    }
    return *m_database;
}

qint64 StoreTest::numberOf(const QString &sql)
{
    const auto found = Statement(database().connection(), sql).one();
    EXPECT_TRUE(found) << qUtf8Printable(sql) << qUtf8Printable(found ? QString() : found.error().detail);
    return found ? found->value_or(-1) : -1;
}

QList<FailureRow> failuresOf(Database &database, const FailureQuery &query, qint64 offset, qint64 count)
{
    FailureTable table;
    EXPECT_TRUE(isDone(table.refresh(database)));
    const auto rows = table.rows(query, offset, count);
    if (offset == 0 && rows.size() < count)
        EXPECT_EQ(table.count(query), rows.size());
    return rows;
}

Report makeReport(int index, int failures)
{
    Report report;
    report.organization = "Reporter " + QByteArray::number(index % 3);
    report.reportId = "id-" + QByteArray::number(index);
    report.contact = "smtp@reporter.example";
    report.begin = QDate(2026, 1, 1).addDays(index).startOfDay(Qt::UTC);
    report.end = report.begin.addSecs(86'399);
    PolicyReport policy;
    policy.type = PolicyType::Sts;
    policy.typeText = "sts";
    policy.domain = index % 2 == 0 ? "even.example" : "odd.example";
    policy.policyString = {"version: STSv1", "mode: enforce", QByteArray("\0:3:", 4), ""};
    policy.mxHosts = {"mx.example"};
    policy.mode = Mode::Enforce;
    policy.successful = 100;
    for (int i = 0; i < failures; ++i) {
        FailureDetails failed{"certificate-expired",
                              "192.0.2." + QByteArray::number(i),
                              "mx" + QByteArray::number(i) + ".example",
                              "2001:db8::1",
                              {},
                              "X509_V_ERR_CERT_HAS_EXPIRED",
                              {},
                              i + 1};
        policy.failed += failed.sessions;
        policy.failures.append(failed);
    }
    report.policies = {policy};
    return report;
}

QByteArray makeOriginal(int index)
{
    return "{\"report-id\": \"id-" + QByteArray::number(index) + "\"}\r\n" + QByteArray("\0\xff\\'", 4);
}

testing::AssertionResult isDone(const Result<> &result)
{
    return result ? testing::AssertionSuccess() : testing::AssertionFailure() << qUtf8Printable(result.error().detail);
}

} // namespace valija
