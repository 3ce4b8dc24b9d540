// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"
#include "tests/core/store/store_test.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class ReportStoreTest : public StoreTest
{
protected:
    qint64 add(int index, bool isExample = false)
    {
        return valueOf(
                   ReportStore(database())
                       .add(makeReport(index), qCompress(makeOriginal(index)), {u"%1.json"_s.arg(index), isExample}))
            .key;
    }

    QStringList rowsLeft()
    {
        QStringList left;
        for (const auto &table : {u"report"_s, u"policy"_s, u"original"_s, u"intake"_s})
            left.append(table + u' ' + QString::number(numberOf(u"SELECT count(*) FROM "_s + table)));
        return left;
    }
};

SummaryFilter from(QDate first, QDate last = {})
{
    SummaryFilter filter;
    filter.days = {first, last};
    return filter;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, ReportStoreTest, everyEngine, nameOf);

TEST_P(ReportStoreTest, TellsHowManyAreOlderBeforeTheyGo)
{
    for (int i = 0; i < 3; ++i)
        add(i);
    QList<QDate> days;
    for (const auto &report : valueOf(ReportStore(database()).reports()))
        days.append(dayOf(report.begin, report.end));
    std::sort(days.begin(), days.end());
    EXPECT_EQ(valueOf(ReportStore(database()).countBefore(days.first())), 0);
    const QDate later = days.last().addDays(1);
    EXPECT_EQ(valueOf(ReportStore(database()).countBefore(later)), 3);
    ASSERT_TRUE(ReportStore(database()).removeBefore(later));
    EXPECT_EQ(valueOf(ReportStore(database()).countBefore(later)), 0);
}

TEST_P(ReportStoreTest, KnowsWhetherThereAreReportsOfTheExample)
{
    add(1);
    EXPECT_FALSE(valueOf(ReportStore(database()).hasExamples()));
    add(2, true);
    EXPECT_TRUE(valueOf(ReportStore(database()).hasExamples()));
    ASSERT_TRUE(ReportStore(database()).removeExamples());
    EXPECT_FALSE(valueOf(ReportStore(database()).hasExamples()));
}

TEST_P(ReportStoreTest, GivesBackWhatWasAdded)
{
    ReportStore store(database());
    const Report report = makeReport(1);
    const auto added = valueOf(store.add(report, qCompress(makeOriginal(1)), {u"a.zip: ü.json"_s}));
    EXPECT_EQ(added.outcome, AddOutcome::New);
    EXPECT_EQ(valueOf(store.report(added.key)), report);
    const auto listed = valueOf(store.reports());
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().key, added.key);
    EXPECT_EQ(listed.first().organization, report.organization);
    EXPECT_EQ(listed.first().reportId, report.reportId);
    EXPECT_EQ(listed.first().begin, report.begin);
    EXPECT_EQ(listed.first().end, report.end);
    EXPECT_EQ(listed.first().source, u"a.zip: ü.json"_s);
    EXPECT_EQ(listed.first().successful, 100);
    EXPECT_EQ(listed.first().failed, 3);
    EXPECT_FALSE(listed.first().isExample);
}

TEST_P(ReportStoreTest, KeepsTheOriginalByteForByte)
{
    ReportStore store(database());
    QByteArray every;
    for (int byte = 0; byte < 256; ++byte)
        every += char(byte);
    for (const auto &original : {every, makeOriginal(1), QByteArray(1 << 20, 'x'), QByteArray()}) {
        const auto added = valueOf(store.add(makeReport(int(original.size())), qCompress(original), {}));
        EXPECT_EQ(valueOf(store.original(added.key)), original) << original.size();
    }
    EXPECT_EQ(store.original(9999).error().kind, Error::Kind::NotFound);
}

TEST_P(ReportStoreTest, SaysOfADamagedOriginalThatItIs)
{
    ReportStore store(database());
    const QByteArray packed = qCompress(makeOriginal(1));
    for (const auto &damaged : {QByteArray(), "rubbish"_ba, packed.chopped(3), packed.first(4)}) {
        const qint64 key = valueOf(store.add(makeReport(int(damaged.size())), damaged, {})).key;
        const auto original = store.original(key);
        ASSERT_FALSE(original) << damaged.size();
        EXPECT_EQ(original.error().kind, Error::Kind::Malformed);
    }
}

TEST_P(ReportStoreTest, TakesTextsOfAnyBytes)
{
    ReportStore store(database());
    Report report = makeReport(1);
    report.organization = QByteArray("nul \0 quote ' back \\ percent % \xff", 32);
    report.policies.first().failures.first().reasonCode = QByteArray("\0", 1);
    report.policies.first().typeText = "ünknown";
    const auto added = valueOf(store.add(report, qCompress("{}"), {QString(u"a\0b"_s)}));
    EXPECT_EQ(valueOf(store.report(added.key)), report);
    EXPECT_EQ(failuresOf(database()).first().organization, report.organization);
}

TEST_P(ReportStoreTest, TakesReportsWithoutDates)
{
    ReportStore store(database());
    Report report = makeReport(1);
    report.begin = {};
    report.end = {};
    const auto added = valueOf(store.add(report, qCompress("{}"), {}));
    EXPECT_EQ(valueOf(store.report(added.key)), report);
    EXPECT_FALSE(failuresOf(database()).first().day.isValid());
    EXPECT_EQ(valueOf(store.reports(from({}, QDate(2030, 1, 1)))).size(), 0);
    EXPECT_EQ(valueOf(store.reports()).size(), 1);
    EXPECT_TRUE(isDone(store.removeBefore(QDate(2030, 1, 1))));
    EXPECT_EQ(valueOf(store.reports()).size(), 1) << "nobody knows how old it is";
}

TEST_P(ReportStoreTest, ChangesNothingWhenAReportIsAddedAgain)
{
    const qint64 key = add(1);
    const QStringList before = rowsLeft();
    const auto again = valueOf(ReportStore(database()).add(makeReport(1), qCompress("other"), {u"other.json"_s}));
    EXPECT_EQ(again.outcome, AddOutcome::Duplicate);
    EXPECT_EQ(again.key, key);
    EXPECT_EQ(rowsLeft(), before);
    EXPECT_EQ(valueOf(ReportStore(database()).original(key)), makeOriginal(1));
    EXPECT_EQ(valueOf(ReportStore(database()).reports()).first().source, u"1.json"_s);
}

TEST_P(ReportStoreTest, TellsReportsApartByReporterIdDomainsAndBegin)
{
    ReportStore store(database());
    const Report report = makeReport(1);
    EXPECT_EQ(valueOf(store.add(report, {}, {})).outcome, AddOutcome::New);
    Report other = report;
    other.organization = "another";
    EXPECT_EQ(valueOf(store.add(other, {}, {})).outcome, AddOutcome::New);
    other = report;
    other.reportId = "another";
    EXPECT_EQ(valueOf(store.add(other, {}, {})).outcome, AddOutcome::New);
    other = report;
    other.begin = report.begin.addSecs(1);
    EXPECT_EQ(valueOf(store.add(other, {}, {})).outcome, AddOutcome::New);
    other = report;
    other.policies.first().domain = "another.example";
    EXPECT_EQ(valueOf(store.add(other, {}, {})).outcome, AddOutcome::New);
    other = report;
    other.end = report.end.addSecs(1);
    other.contact = "another";
    EXPECT_EQ(valueOf(store.add(other, {}, {})).outcome, AddOutcome::Duplicate);
}

TEST_P(ReportStoreTest, SumsUpAsTheReportsThemselvesDo)
{
    ReportStore store(database());
    for (int i = 0; i < 12; ++i)
        add(i);
    for (const auto by : {SummaryKey::Result, SummaryKey::Source, SummaryKey::Mx, SummaryKey::Policy,
                          SummaryKey::Domain, SummaryKey::Day, SummaryKey::Reporter}) {
        for (const auto &filter : {SummaryFilter(), from(QDate(2026, 1, 3), QDate(2026, 1, 9)),
                                   SummaryFilter{{}, {"odd.example"}, {"Reporter 1", "Reporter 2"}}}) {
            Summarizer expected(by, filter);
            for (int i = 0; i < 12; ++i)
                expected.add(makeReport(i));
            const Summary wanted = expected.summary();
            const Summary found = valueOf(store.summary(by, filter));
            EXPECT_EQ(summaryToJson(found, by, {}, 0, 0), summaryToJson(wanted, by, {}, 0, 0));
            EXPECT_GT(found.totals.sessions(), 0);
        }
    }
}

TEST_P(ReportStoreTest, SumsStayRightUnderDeletion)
{
    ReportStore store(database());
    QList<qint64> keys;
    for (int i = 0; i < 6; ++i)
        keys.append(add(i));
    EXPECT_TRUE(isDone(store.remove({keys.at(1), keys.at(4)})));
    Summarizer expected(SummaryKey::Domain);
    for (const int left : {0, 2, 3, 5})
        expected.add(makeReport(left));
    EXPECT_EQ(summaryToJson(valueOf(store.summary(SummaryKey::Domain, {})), SummaryKey::Domain, {}, 0, 0),
              summaryToJson(expected.summary(), SummaryKey::Domain, {}, 0, 0));
    EXPECT_EQ(failuresOf(database()).size(), 8);
    EXPECT_EQ(rowsLeft(), (QStringList{u"report 4"_s, u"policy 4"_s, u"original 4"_s, u"intake 0"_s}));
    EXPECT_EQ(store.report(keys.at(1)).error().kind, Error::Kind::NotFound);
}

TEST_P(ReportStoreTest, RemovesByAgeWhatIsOlderThanTheDay)
{
    ReportStore store(database());
    for (int i = 0; i < 5; ++i)
        add(i);
    EXPECT_TRUE(isDone(store.removeBefore(QDate(2026, 1, 4))));
    const auto left = valueOf(store.reports());
    ASSERT_EQ(left.size(), 2);
    EXPECT_EQ(left.last().begin.date(), QDate(2026, 1, 4)); // newest first
    EXPECT_EQ(rowsLeft(), (QStringList{u"report 2"_s, u"policy 2"_s, u"original 2"_s, u"intake 0"_s}));
}

TEST_P(ReportStoreTest, RemovesExamplesOnly)
{
    ReportStore store(database());
    add(1, true);
    add(2);
    add(3, true);
    EXPECT_TRUE(isDone(store.removeExamples()));
    const auto left = valueOf(store.reports());
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().reportId, "id-2");
    EXPECT_EQ(failuresOf(database()).size(), 2);
}

TEST_P(ReportStoreTest, ListsTheNewestFirstWithinTheFilter)
{
    ReportStore store(database());
    for (int i = 0; i < 6; ++i)
        add(i);
    const auto ids = [&](const SummaryFilter &filter) {
        QByteArrayList list;
        for (const auto &report : valueOf(store.reports(filter)))
            list.append(report.reportId);
        return list;
    };
    EXPECT_EQ(ids({}), QByteArrayList({"id-5", "id-4", "id-3", "id-2", "id-1", "id-0"}));
    EXPECT_EQ(ids(from(QDate(2026, 1, 2), QDate(2026, 1, 3))), QByteArrayList({"id-2", "id-1"}));
    EXPECT_EQ(ids({{}, {"odd.example", "nowhere.example"}, {}}), QByteArrayList({"id-5", "id-3", "id-1"}));
    EXPECT_EQ(ids({{}, {}, {"Reporter 0"}}), QByteArrayList({"id-3", "id-0"}));
    EXPECT_EQ(ids({{}, {"nowhere.example"}, {}}), QByteArrayList());
}

TEST_P(ReportStoreTest, ListsTheSessionsOfTheDomainsThatTheFilterNames)
{
    ReportStore store(database());
    Report report = makeReport(1);
    PolicyReport other = report.policies.first();
    other.domain = "other.example";
    other.successful = 20;
    other.failed = 1;
    PolicyReport again = other;
    again.countedElsewhere = true;
    PolicyReport huge = other;
    huge.domain = "huge.example";
    huge.successful = INT64_MAX;
    report.policies += {other, again, huge, huge};
    valueOf(store.add(report, {}, {}));
    const auto listed = [&](const QSet<QByteArray> &domains) {
        return valueOf(store.reports({{}, domains, {}})).value(0);
    };
    EXPECT_EQ(listed({"other.example"}).successful, 20);
    EXPECT_EQ(listed({"other.example"}).failed, 1);
    EXPECT_EQ(listed({"other.example", report.policies.first().domain}).successful, 120);
    EXPECT_EQ(listed({"huge.example"}).successful, INT64_MAX);
    EXPECT_EQ(listed({}).successful, INT64_MAX);
}

TEST_P(ReportStoreTest, FindsReportersAndDomainsWithoutAName)
{
    ReportStore store(database());
    Report report = makeReport(1);
    report.organization.clear();
    report.policies.first().domain.clear();
    valueOf(store.add(report, {}, {}));
    valueOf(store.add(makeReport(2), {}, {}));
    for (const auto &none : {QByteArray(), QByteArray("")}) {
        EXPECT_EQ(valueOf(store.reports({{}, {}, {none}})).size(), 1);
        EXPECT_EQ(valueOf(store.reports({{}, {none}, {}})).size(), 1);
    }
}

TEST_P(ReportStoreTest, TellsNoDaysOfReportsWithoutOne)
{
    ReportStore store(database());
    Report report = makeReport(1);
    const QByteArray organization = report.organization;
    valueOf(store.add(report, {}, {}));
    report.begin = report.end = {};
    valueOf(store.add(report, {}, {}));
    EXPECT_EQ(valueOf(store.reportDays({})).value(organization).size(), 1);
}

TEST_P(ReportStoreTest, KnowsAFileAsLongAsAllItsReportsAreThere)
{
    ReportStore store(database());
    const QList<qint64> keys{add(1), add(2), add(3)};
    EXPECT_TRUE(isDone(store.rememberFile("one", {keys.at(0)})));
    EXPECT_TRUE(isDone(store.rememberFile("two", {keys.at(1), keys.at(2), keys.at(2)})));
    EXPECT_TRUE(isDone(store.rememberFile("two", {keys.at(1), keys.at(2)}))); // once more changes nothing
    EXPECT_EQ(valueOf(store.knownFiles()), (QHash<QByteArray, int>{{"one", 1}, {"two", 2}}));
    EXPECT_TRUE(isDone(store.remove({keys.at(2)})));
    EXPECT_EQ(valueOf(store.knownFiles()), (QHash<QByteArray, int>{{"one", 1}}));
}

TEST_P(ReportStoreTest, RemembersTheFileOfOneReportWithIt)
{
    ReportStore store(database());
    const auto addFrom = [&](const QByteArray &file, const MailSignature &signature) {
        return valueOf(store.add(makeReport(1), {}, {.signature = signature, .onlyReportOf = file}));
    };
    const MailSignature unknown{SignatureState::Unknown, u"reporter.example"_s};
    const qint64 key = addFrom("first", unknown).key;
    EXPECT_EQ(valueOf(store.knownFiles()), (QHash<QByteArray, int>{{"first", 1}}));
    EXPECT_TRUE(valueOf(store.knownFiles(true)).isEmpty()) << "a key may be found now";
    EXPECT_EQ(addFrom("copy", unknown).outcome, AddOutcome::Duplicate);
    EXPECT_EQ(addFrom("first", unknown).outcome, AddOutcome::Duplicate) << "read again for its signature";
    EXPECT_EQ(valueOf(store.knownFiles()), (QHash<QByteArray, int>{{"first", 1}, {"copy", 1}}));
    EXPECT_EQ(addFrom("copy", {SignatureState::Verified, u"reporter.example"_s}).key, key);
    EXPECT_EQ(valueOf(store.knownFiles(true)), (QHash<QByteArray, int>{{"first", 1}, {"copy", 1}}));
    EXPECT_TRUE(isDone(store.remove({key})));
    EXPECT_TRUE(valueOf(store.knownFiles()).isEmpty());
}

TEST_P(ReportStoreTest, KeepsTheBetterSignatureOfTwoCopies)
{
    ReportStore store(database());
    const MailSignature unknown{SignatureState::Unknown, u"reporter.example"_s};
    const MailSignature verified{SignatureState::Verified, u"reporter.example"_s};
    const auto signature = [&] {
        return valueOf(store.reports()).value(0).signature;
    };
    const qint64 key = valueOf(store.add(makeReport(1), {}, {.signature = unknown})).key;
    EXPECT_TRUE(isDone(store.rememberFile("mail", {key})));
    EXPECT_EQ(signature(), unknown);
    EXPECT_TRUE(valueOf(store.knownFiles()).contains("mail"));
    EXPECT_FALSE(valueOf(store.knownFiles(true)).contains("mail")) << "a key may be found now";
    valueOf(store.add(makeReport(1), {}, {.signature = verified}));
    EXPECT_EQ(signature(), verified);
    EXPECT_TRUE(valueOf(store.knownFiles(true)).contains("mail"));
    valueOf(store.add(makeReport(1), {}, {}));
    valueOf(store.add(makeReport(1), {}, {.signature = {SignatureState::Failed, u"body"_s}}));
    EXPECT_EQ(signature(), verified);
}

TEST_P(ReportStoreTest, RollsBackWhatWasNotCommitted)
{
    {
        const auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        add(1);
        add(2);
    }
    EXPECT_EQ(rowsLeft(), (QStringList{u"report 0"_s, u"policy 0"_s, u"original 0"_s, u"intake 0"_s}));
    auto transaction = Transaction::begin(database());
    ASSERT_TRUE(transaction);
    add(1);
    EXPECT_TRUE(isDone(transaction->commit()));
    EXPECT_FALSE(transaction->commit()) << "it is over";
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM report"_s), 1);
}

TEST_P(ReportStoreTest, DoesWorkInATransactionWholeOrNotAtAll)
{
    const auto addAndAnswer = [&](int index, Result<> answer) {
        return inTransaction(database(), [&] {
            add(index);
            return answer;
        });
    };
    EXPECT_FALSE(addAndAnswer(1, failure(Error::Kind::Cancelled)));
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM report"_s), 0);
    EXPECT_TRUE(isDone(addAndAnswer(1, {})));
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM report"_s), 1);
}

TEST_P(ReportStoreTest, GoesOnAfterAStatementThatFailed)
{
    add(1);
    {
        const auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        EXPECT_FALSE(Statement(database().connection(), u"INSERT INTO nowhere VALUES (1)"_s).run());
    }
    EXPECT_GT(add(2), 0);
    EXPECT_EQ(numberOf(u"SELECT count(*) FROM report"_s), 2);
}

} // namespace valija
