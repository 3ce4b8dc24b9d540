// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"
#include "tests/core/store/store_test.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns{FailureColumn::Day,         FailureColumn::Organization, FailureColumn::Domain,
                             FailureColumn::ResultType,  FailureColumn::SendingMtaIp, FailureColumn::ReceivingMx,
                             FailureColumn::ReceivingIp, FailureColumn::Sessions,     FailureColumn::ReasonCode};

/// What a column shows, as text.
QString textOf(const FailureRow &row, FailureColumn column)
{
    switch (column) {
    case FailureColumn::Day:
        return row.day.toString(Qt::ISODate);
    case FailureColumn::Organization:
        return QString::fromUtf8(row.organization);
    case FailureColumn::Domain:
        return QString::fromUtf8(row.domain);
    case FailureColumn::ResultType:
        return QString::fromUtf8(row.failure.resultType);
    case FailureColumn::SendingMtaIp:
        return QString::fromUtf8(row.failure.sendingMtaIp);
    case FailureColumn::ReceivingMx:
        return QString::fromUtf8(row.failure.receivingMxHostname);
    case FailureColumn::ReceivingIp:
        return QString::fromUtf8(row.failure.receivingIp);
    case FailureColumn::Sessions:
        return QString::number(row.failure.sessions);
    case FailureColumn::ReasonCode:
        return QString::fromUtf8(row.failure.reasonCode);
    }
    Q_UNREACHABLE();
}

bool isLess(const FailureRow &a, const FailureRow &b, FailureColumn column)
{
    return column == FailureColumn::Sessions ? a.failure.sessions < b.failure.sessions
                                             : textOf(a, column).toUtf8() < textOf(b, column).toUtf8();
}

class FailureQueryTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        if (IsSkipped())
            return;
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ReportStore store(database());
        for (int i = 0; i < 9; ++i) {
            Report report = makeReport(i, 4);
            auto &failures = report.policies.first().failures;
            failures[0].resultType = i % 2 == 0 ? "starttls-not-supported" : "validation-failure";
            failures[1].reasonCode = "100%_sure\\ Ünsure " + QByteArray::number(i);
            failures[2].receivingIp = "198.51.100." + QByteArray::number(i);
            failures[3].sessions = 1000 - i;
            valueOf(store.add(report, {}, {}));
        }
        ASSERT_TRUE(isDone(transaction->commit()));
    }

    QList<FailureRow> all(const FailureQuery &query = {}, qint64 offset = 0, int count = 1000)
    {
        return failuresOf(database(), query, offset, count);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, FailureQueryTest, everyEngine, nameOf);

TEST_P(FailureQueryTest, GivesEveryFieldOfARow)
{
    FailureQuery query;
    query.contains = {{FailureColumn::ReceivingIp, u"198.51.100.7"_s}};
    const auto rows = all(query);
    ASSERT_EQ(rows.size(), 1);
    const auto &row = rows.first();
    EXPECT_EQ(row.day, QDate(2026, 1, 8));
    EXPECT_EQ(row.organization, "Reporter 1");
    EXPECT_EQ(row.domain, "odd.example");
    EXPECT_EQ(row.policyType, PolicyType::Sts);
    EXPECT_EQ(row.mode, Mode::Enforce);
    EXPECT_EQ(row.policyString, makeReport(7, 4).policies.first().policyString);
    FailureDetails expected = makeReport(7, 4).policies.first().failures.at(2);
    expected.receivingIp = "198.51.100.7";
    EXPECT_EQ(row.failure, expected);
    EXPECT_EQ(valueOf(ReportStore(database()).report(row.reportKey)).reportId, "id-7");
}

TEST_P(FailureQueryTest, SortsByEveryColumnBothWays)
{
    for (const auto column : columns) {
        for (const bool descending : {false, true}) {
            FailureQuery query;
            query.sortBy = column;
            query.descending = descending;
            const auto rows = all(query);
            ASSERT_EQ(rows.size(), 36);
            EXPECT_TRUE(std::is_sorted(
                rows.begin(), rows.end(),
                [&](const auto &a, const auto &b) { return descending ? isLess(b, a, column) : isLess(a, b, column); }))
                << int(column) << descending;
        }
    }
}

TEST_P(FailureQueryTest, PagesAreTheWholeWithoutGapsOrOverlaps)
{
    for (const auto column : columns) { // nearly all have many equal values
        FailureQuery query;
        query.sortBy = column;
        const auto whole = all(query);
        QList<FailureRow> paged;
        for (qint64 offset = 0; offset < 40; offset += 7)
            paged += all(query, offset, 7);
        EXPECT_EQ(paged, whole) << int(column);
        EXPECT_EQ(all(query, 36, 7), QList<FailureRow>());
    }
}

TEST_P(FailureQueryTest, FiltersByEveryColumnAsWhoLooksWould)
{
    const auto everything = all();
    for (const auto column : columns) {
        for (const auto &row : everything) {
            const QString text = textOf(row, column);
            const QString part = text.mid(text.size() / 2).toUpper().replace(u'Ü', u'Ü');
            FailureQuery query;
            query.contains = {{column, part}};
            const auto expected = std::count_if(everything.begin(), everything.end(), [&](const auto &other) {
                return textOf(other, column).contains(part, Qt::CaseInsensitive);
            });
            ASSERT_GT(expected, 0);
            ASSERT_EQ(all(query).size(), expected) << int(column) << qUtf8Printable(part);
            ASSERT_EQ(failuresOf(database(), query).size(), expected);
        }
    }
}

TEST_P(FailureQueryTest, TakesWildcardsAndQuotesAsTheyAre)
{
    const auto count = [&](const QString &text) {
        FailureQuery query;
        query.contains = {{FailureColumn::ReasonCode, text}};
        return failuresOf(database(), query).size();
    };
    EXPECT_EQ(count(u"100%_SURE\\ Ü"_s), 9);
    EXPECT_EQ(count(u"%"_s), 9);
    EXPECT_EQ(count(u"%%"_s), 0);
    EXPECT_EQ(count(u"1_0"_s), 0);
    EXPECT_EQ(count(u"!"_s), 0);
    EXPECT_EQ(count(u"\\"_s), 9);
    EXPECT_EQ(count(u"'; DROP TABLE failure; --"_s), 0);
    EXPECT_EQ(count(u""_s), 36);
}

TEST_P(FailureQueryTest, FiltersTogether)
{
    FailureQuery query;
    query.filter.days = {QDate(2026, 1, 2), QDate(2026, 1, 6)};
    query.filter.domains = {"odd.example"};
    query.filter.reporters = {"Reporter 0", "Reporter 1"};
    query.contains = {{FailureColumn::ReceivingMx, u"MX1"_s}, {FailureColumn::Day, u"2026-01"_s}};
    // Of the reports 1 to 5 the odd ones are 1, 3 and 5, and 5 is of Reporter 2.
    EXPECT_EQ(failuresOf(database(), query).size(), 2);
    for (const auto &row : all(query)) {
        EXPECT_EQ(row.domain, "odd.example");
        EXPECT_EQ(row.failure.receivingMxHostname, "mx1.example");
    }
}

TEST_P(FailureQueryTest, FindsWholeTextsAndWhatIsLeftOut)
{
    const auto count = [&](FailureColumn column, const QSet<QByteArray> &texts) {
        FailureQuery query;
        query.among = {{column, texts}};
        return failuresOf(database(), query).size();
    };
    EXPECT_EQ(count(FailureColumn::ReceivingIp, {"198.51.100.7"}), 1);
    EXPECT_EQ(count(FailureColumn::ReceivingIp, {"198.51.100."}), 0);
    EXPECT_EQ(count(FailureColumn::ReceivingIp, {"198.51.100.7", "198.51.100.8"}), 2);
    EXPECT_EQ(count(FailureColumn::Organization, {"Reporter 1"}), 12);
    EXPECT_EQ(count(FailureColumn::Organization, {"Reporter"}), 0);
    EXPECT_EQ(count(FailureColumn::ReasonCode, {"100%_sure\\ Ünsure 3"}), 1);
    EXPECT_EQ(count(FailureColumn::ReasonCode, {""}), 0);
    Report bare = makeReport(100, 1);
    bare.policies.first().failures.first().reasonCode.clear();
    valueOf(ReportStore(database()).add(bare, {}, {}));
    EXPECT_EQ(count(FailureColumn::ReasonCode, {""}), 1);
    EXPECT_EQ(count(FailureColumn::ReasonCode, {QByteArray()}), 1);
}

TEST_P(FailureQueryTest, FindsDaysAndSessionsAsTheyAreShown)
{
    Report undated = makeReport(100, 1);
    undated.begin = undated.end = {};
    undated.policies.first().failures.first().sessions = 1'234'567;
    valueOf(ReportStore(database()).add(undated, {}, {}));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto count = [&](FailureColumn column, const QString &text) {
        FailureQuery query;
        query.contains = {{column, text}};
        query.noDay = u"(keiner)"_s;
        return failuresOf(database(), query).size();
    };
    EXPECT_EQ(count(FailureColumn::Sessions, u"1.234.567"_s), 1);
    EXPECT_EQ(count(FailureColumn::Sessions, u"1234567"_s), 1);
    EXPECT_EQ(count(FailureColumn::Day, u"08.01.26"_s), 4);
    EXPECT_EQ(count(FailureColumn::Day, u"2026-01-08"_s), 4);
    EXPECT_EQ(count(FailureColumn::Day, u"KEINER"_s), 1);
    QLocale::setDefault(before);
}

TEST_P(FailureQueryTest, StaysRightUnderDeletion)
{
    ReportStore store(database());
    const auto reports = valueOf(store.reports());
    EXPECT_TRUE(isDone(store.remove({reports.at(0).key, reports.at(5).key})));
    EXPECT_EQ(all().size(), 28);
}

TEST_P(FailureQueryTest, FollowsTheStore)
{
    FailureTable table;
    ASSERT_TRUE(isDone(table.refresh(database())));
    EXPECT_EQ(table.count({}), 36);
    ReportStore store(database());
    const auto newest = valueOf(store.reports()).first();
    EXPECT_TRUE(isDone(store.remove({newest.key})));
    EXPECT_EQ(table.count({}), 36) << "as it was when it was read";
    ASSERT_TRUE(isDone(table.refresh(database())));
    EXPECT_EQ(table.count({}), 32);
    // SQLite may give the key of the removed report to the next one: then only the revision tells them apart.
    Report other = makeReport(100, 4);
    other.policies.first().failures.first().reasonCode = "new";
    EXPECT_TRUE(isDone(store.remove({valueOf(store.add(other, {}, {})).key})));
    valueOf(store.add(other, {}, {}));
    ASSERT_TRUE(isDone(table.refresh(database())));
    FailureQuery query;
    query.contains = {{FailureColumn::ReasonCode, u"new"_s}};
    EXPECT_EQ(table.count(query), 1);
    EXPECT_EQ(table.count({}), 36);
}

TEST_P(FailureQueryTest, FindsARowAgainInEveryOrder)
{
    FailureTable table;
    ASSERT_TRUE(isDone(table.refresh(database())));
    FailureQuery query;
    for (const FailureColumn column : columns) {
        query.sortBy = column;
        query.descending = !query.descending;
        const QList<FailureRow> rows = table.rows(query, 0, 100);
        ASSERT_EQ(rows.size(), 36);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto found = table.positionOf(query, rows[i]);
            ASSERT_TRUE(found);
            EXPECT_LE(*found, i) << "the first of those that are alike";
            EXPECT_TRUE(rows[*found] == rows[i]);
        }
    }
    const FailureRow first = table.rows(query, 0, 1).first();
    FailureRow other = first;
    other.failure.reasonCode = "nobody said so";
    EXPECT_FALSE(table.positionOf(query, other));
    other = first;
    other.mxHosts.append("mx.elsewhere.example");
    EXPECT_FALSE(table.positionOf(query, other));
    query.among = {{FailureColumn::Organization, {"nobody"}}};
    EXPECT_FALSE(table.positionOf(query, first));
}

TEST_P(FailureQueryTest, SaysThatAListIsDamaged)
{
    ASSERT_TRUE(isDone(Statement(database().connection(), u"UPDATE policy SET failures = ? WHERE key = 3"_s)
                           .run(QByteArray("\x01\x7f"))));
    FailureTable table;
    const auto done = table.refresh(database());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(table.count({}), 0);
}

TEST_P(FailureQueryTest, AddsUpToTheReports)
{
    ReportStore store(database());
    qint64 sessions = 0;
    for (const auto &row : all())
        sessions += row.failure.sessions;
    qint64 expected = 0;
    EXPECT_TRUE(isDone(store.forEach({}, true, [&](const Report &report) {
        for (const auto &failed : report.policies.first().failures)
            expected += failed.sessions;
    })));
    EXPECT_GT(expected, 0);
    EXPECT_EQ(sessions, expected);
}

} // namespace valija
