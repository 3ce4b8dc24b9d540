// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/summary.h"
#include "tests/support/printers.h"

#include <QJsonArray>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

FailureDetails failed(const QByteArray &result, qint64 sessions, const QByteArray &ip = {}, const QByteArray &mx = {})
{
    FailureDetails failure;
    failure.resultType = result;
    failure.sessions = sessions;
    failure.sendingMtaIp = ip;
    failure.receivingMxHostname = mx;
    return failure;
}

PolicyReport policy(PolicyType type, const QByteArray &domain, qint64 successful,
                    const QList<FailureDetails> &failures = {})
{
    PolicyReport report;
    report.type = type;
    report.typeText = type == PolicyType::Tlsa ? "tlsa" : "sts";
    report.domain = domain;
    report.successful = successful;
    report.failures = failures;
    for (const auto &failure : failures)
        report.failed += failure.sessions;
    return report;
}

Report report(const QByteArray &organization, int day, const QList<PolicyReport> &policies)
{
    const QDateTime begin(QDate(2026, 3, day), QTime(0, 0), Qt::UTC);
    return {organization, "id", {}, begin, begin.addSecs(86399), policies};
}

Summary summaryOf(const QList<Report> &reports, SummaryKey by, const SummaryFilter &filter = {})
{
    Summarizer summarizer(by, filter);
    for (const auto &added : reports)
        summarizer.add(added);
    return summarizer.summary();
}

/// "KEY successful/failed" of each row.
QStringList rowsOf(const Summary &summary)
{
    QStringList rows;
    for (const auto &row : summary.rows)
        rows.append(u"%1 %2/%3"_s.arg(row.key).arg(row.successful).arg(row.failed));
    return rows;
}

qint64 failedIn(const Summary &summary)
{
    qint64 sum = 0;
    for (const auto &row : summary.rows)
        sum += row.failed;
    return sum;
}

QList<Report> fortnight()
{
    return {report("Google Inc.", 1, {policy(PolicyType::Sts, "example.com", 90)}),
            report("Google Inc.", 2,
                   {policy(PolicyType::Sts, "example.com", 100,
                           {failed("certificate-expired", 3, "192.0.2.1", "mx1.example.com"),
                            failed("validation-failure", 2, {}, "mx2.example.com")}),
                    policy(PolicyType::Sts, "example.net", 10)}),
            report("Mail.ru", 2, {policy(PolicyType::Sts, "example.com", 0, {failed("certificate-expired", 1)})})};
}

const QDate today(2026, 3, 15);

QStringList failingSentences(const QList<Report> &reports, const SummaryFilter &filter)
{
    FailingReporters failing(filter);
    for (const auto &report : reports)
        failing.add(report);
    return failing.sentences();
}

} // namespace

TEST(Summary, AddsUpByEachKey)
{
    const auto reports = fortnight();
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Result)),
              (QStringList{u"certificate-expired 0/4"_s, u"validation-failure 0/2"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Source)),
              (QStringList{u"Google Inc. 200/2"_s, u"Google Inc. [192.0.2.1] 0/3"_s, u"Mail.ru 0/1"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Mx)),
              (QStringList{u"mx1.example.com 0/3"_s, u"mx2.example.com 0/2"_s, u"unknown 0/1"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Domain)),
              (QStringList{u"example.com 190/6"_s, u"example.net 10/0"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Day)), (QStringList{u"2026-03-01 90/0"_s, u"2026-03-02 110/6"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Reporter)),
              (QStringList{u"Google Inc. 200/5"_s, u"Mail.ru 0/1"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Policy)), QStringList{u"sts 200/6"_s});
}

TEST(Summary, EveryTableAccountsForTheSameFailedSessions)
{
    auto reports = fortnight();
    reports[2].policies[0].failed = 9; // details explain 1 of them
    reports += report("X", 3, {policy(PolicyType::Sts, "example.com", 5)});
    reports.last().policies[0].failed = 4; // and here nothing
    const qint64 expected = summaryOf(reports, SummaryKey::Day).totals.failed;
    EXPECT_EQ(expected, 18);
    for (const SummaryKey key : {SummaryKey::Result, SummaryKey::Source, SummaryKey::Mx, SummaryKey::Policy,
                                 SummaryKey::Domain, SummaryKey::Day, SummaryKey::Reporter})
        EXPECT_EQ(failedIn(summaryOf(reports, key)), expected) << slugOf(key).toStdString();
    EXPECT_TRUE(rowsOf(summaryOf(reports, SummaryKey::Result)).contains(u"no-details 0/12"_s));
}

TEST(Summary, HasOneRowForAPolicyTypeHoweverItIsSpelt)
{
    auto loud = policy(PolicyType::Sts, "example.com", 7);
    loud.typeText = "STS";
    auto unknown = policy(PolicyType::Unknown, "example.com", 1);
    unknown.typeText = "ABC";
    const QList<Report> reports{report("A", 1, {policy(PolicyType::Sts, "example.com", 5), loud, unknown})};
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Policy)), (QStringList{u"sts 12/0"_s, u"ABC 1/0"_s}));
}

TEST(Summary, CountsTheSameSessionsOnceAndShowsThemUnderBothPolicies)
{
    auto sts = policy(PolicyType::Sts, "example.com", 7,
                      {failed("sts-policy-invalid", 2), failed("certificate-expired", 1)});
    auto tlsa
        = policy(PolicyType::Tlsa, "example.com", 7, {failed("tlsa-invalid", 2), failed("certificate-expired", 1)});
    tlsa.countedElsewhere = true;
    const QList<Report> reports{report("Microsoft", 1, {sts, tlsa})};
    for (const SummaryKey key :
         {SummaryKey::Source, SummaryKey::Mx, SummaryKey::Domain, SummaryKey::Day, SummaryKey::Reporter})
        EXPECT_EQ(failedIn(summaryOf(reports, key)), 3) << slugOf(key).toStdString();
    EXPECT_EQ(summaryOf(reports, SummaryKey::Day).totals.sessions(), 10);
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Policy)), (QStringList{u"sts 7/3"_s, u"tlsa 7/3"_s}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Result)), // what both say of a session is said once
              (QStringList{u"sts-policy-invalid 0/2"_s, u"tlsa-invalid 0/2"_s, u"certificate-expired 0/1"_s}));
}

TEST(Summary, BySourceHasReportersAndTheirAddressesAndAllSessionsOnce)
{
    auto partly = policy(PolicyType::Sts, "example.com", 7, {failed("certificate-expired", 2, "192.0.2.1")});
    partly.failed = 5; // details explain 2 of them
    const auto failing = policy(PolicyType::Sts, "example.com", 10, {failed("certificate-expired", 1, "192.0.2.1")});
    auto twin = failing;
    twin.type = PolicyType::Tlsa;
    twin.countedElsewhere = true;
    const auto summary = summaryOf({report("A", 1, {partly}), report("B", 2, {failing, twin}),
                                    report("C", 3, {policy(PolicyType::Sts, "example.com", 4)})},
                                   SummaryKey::Source);
    EXPECT_EQ(rowsOf(summary),
              (QStringList{u"A 7/3"_s, u"B 10/0"_s, u"C 4/0"_s, u"A [192.0.2.1] 0/2"_s, u"B [192.0.2.1] 0/1"_s}));
    EXPECT_EQ(summary.totals.sessions(), 27);
}

TEST(Summary, ByMxShowsHostsThatOnlyTheTwinNames)
{
    const auto sts = policy(PolicyType::Sts, "example.com", 7, {failed("certificate-expired", 3, {}, "mx1")});
    auto tlsa = policy(
        PolicyType::Tlsa, "example.com", 7,
        {failed("tlsa-invalid", 1, {}, "mx1"), failed("tlsa-invalid", 1, {}, "mx2"), failed("dnssec-invalid", 1)});
    tlsa.countedElsewhere = true;
    const auto summary = summaryOf({report("Microsoft", 1, {sts, tlsa})}, SummaryKey::Mx);
    EXPECT_EQ(rowsOf(summary), (QStringList{u"mx1 0/3"_s, u"mx2 0/1"_s}));
    EXPECT_EQ(summary.totals.failed, 3);
}

TEST(Summary, DoesNotCountUnexplainedFailuresOfTheSameSessionsTwice)
{
    auto sts = policy(PolicyType::Sts, "example.com", 7);
    sts.failed = 3;
    auto tlsa = sts;
    tlsa.type = PolicyType::Tlsa;
    tlsa.countedElsewhere = true;
    const QList<Report> reports{report("Microsoft", 1, {sts, tlsa})};
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Result)), QStringList{u"no-details 0/3"_s});
}

TEST(Summary, TellsOurWordsFromTheSameWordsInReports)
{
    auto named = policy(PolicyType::Sts, "example.com", 0,
                        {failed("no-details", 1, "192.0.2.1"), failed("unknown", 2), failed({}, 4)});
    named.failed = 15; // details explain 7 of them
    const QList<Report> reports{report("A", 1, {named}),
                                report("A [192.0.2.1]", 1, {policy(PolicyType::Sts, "example.com", 3)}),
                                report("", 1, {policy(PolicyType::Sts, "example.com", 5)})};
    using Kind = SummaryRow::Kind;
    const auto byResult = summaryOf(reports, SummaryKey::Result);
    EXPECT_EQ(rowsOf(byResult),
              (QStringList{u"no-details 0/8"_s, u"unknown 0/4"_s, u"unknown 0/2"_s, u"no-details 0/1"_s}));
    QList<Kind> kinds;
    QByteArrayList texts;
    for (const auto &row : byResult.rows) {
        kinds.append(row.kind);
        texts.append(row.text());
    }
    EXPECT_EQ(kinds, (QList{Kind::WithoutDetails, Kind::NotGiven, Kind::Reported, Kind::Reported}));
    EXPECT_EQ(texts, (QByteArrayList{"", "", "unknown", "no-details"}));
    EXPECT_EQ(rowsOf(summaryOf(reports, SummaryKey::Source)),
              (QStringList{u"A 0/14"_s, u"unknown 5/0"_s, u"A [192.0.2.1] 3/0"_s, u"A [192.0.2.1] 0/1"_s}));
    EXPECT_EQ(summaryOf(reports, SummaryKey::Reporter).rows.at(1).kind, Kind::NotGiven);
}

TEST(Summary, FollowsTheFilter)
{
    const auto reports = fortnight();
    SummaryFilter filter;
    filter.domains = {"example.net"};
    EXPECT_EQ(summaryOf(reports, SummaryKey::Day, filter).totals.sessions(), 10);
    EXPECT_EQ(summaryOf(reports, SummaryKey::Day, filter).totals.reports, 1);
    filter = {};
    filter.days.first = QDate(2026, 3, 2);
    EXPECT_EQ(summaryOf(reports, SummaryKey::Day, filter).totals.reports, 2);
    EXPECT_EQ(summaryOf(reports, SummaryKey::Day, filter).days.first, QDate(2026, 3, 2));
    filter = {};
    filter.reporters = {"Mail.ru"};
    EXPECT_EQ(summaryOf(reports, SummaryKey::Day, filter).totals.failed, 1);
}

TEST(Summary, KnowsTheReportersDaysAndHostsOfARow)
{
    const auto summary = summaryOf(fortnight(), SummaryKey::Result);
    const auto &row = summary.rows.first();
    EXPECT_EQ(row.reporters, (QSet<QByteArray>{"Google Inc.", "Mail.ru"}));
    EXPECT_EQ(row.mxHosts, QSet<QByteArray>{"mx1.example.com"});
    EXPECT_EQ(row.first, QDate(2026, 3, 2));
    EXPECT_EQ(row.last, QDate(2026, 3, 2));
    EXPECT_EQ(summary.totals.failingReporters.size(), 2);
}

TEST(Summary, DoesNotOverflow)
{
    QList<PolicyReport> policies;
    for (int i = 0; i < 3000; ++i)
        policies.append(policy(PolicyType::Sts, "example.com", mostSessions, {failed("x", mostSessions)}));
    const auto summary = summaryOf({report("X", 1, policies)}, SummaryKey::Result);
    EXPECT_EQ(summary.totals.successful, INT64_MAX);
    EXPECT_EQ(summary.totals.sessions(), INT64_MAX);
    EXPECT_EQ(summary.rows.first().failed, INT64_MAX);
    EXPECT_FALSE(headline(summary, today).isEmpty());
}

TEST(Summary, WritesTheJsonOfTheCommandLine)
{
    const auto json
        = summaryToJson(summaryOf(fortnight(), SummaryKey::Reporter), SummaryKey::Reporter, u"words"_s, 2, 1);
    EXPECT_EQ(json.value("schema"_L1).toString(), u"valija.summary/1"_s);
    EXPECT_EQ(json.value("by"_L1).toString(), u"reporter"_s);
    EXPECT_EQ(json.value("headline"_L1).toString(), u"words"_s);
    const QJsonObject totals = json.value("totals"_L1).toObject();
    EXPECT_EQ(totals.value("sessions"_L1).toInt(), 206);
    EXPECT_EQ(totals.value("duplicates"_L1).toInt(), 2);
    const QJsonObject row = json.value("rows"_L1).toArray().first().toObject();
    EXPECT_EQ(
        row.keys(),
        (QStringList{u"failed"_s, u"first"_s, u"key"_s, u"last"_s, u"reporters"_s, u"sessions"_s, u"successful"_s}));
    EXPECT_EQ(row.value("last"_L1).toString(), u"2026-03-02"_s);
}

TEST(Summary, KeysHaveWords)
{
    for (const auto &slug : {u"result"_s, u"source"_s, u"mx"_s, u"policy"_s, u"domain"_s, u"day"_s, u"reporter"_s})
        EXPECT_EQ(slugOf(summaryKeyFrom(slug).value()), slug);
    EXPECT_EQ(summaryKeyFrom(u"Result"), std::nullopt);
}

TEST(Headline, SaysThePeriodTheReportersTheSessionsAndTheShare)
{
    QLocale::setDefault(QLocale::c());
    auto reports = fortnight();
    EXPECT_EQ(headline(summaryOf(reports, SummaryKey::Day), QDate(2026, 3, 4)),
              u"In the last 3 day(s) 2 reporter(s) counted 206 session(s); 2 of them reported failures (2.9 %)."_s);
    EXPECT_EQ(
        headline(summaryOf(reports, SummaryKey::Day), QDate(2026, 6, 1)),
        u"From 1 Mar 2026 to 2 Mar 2026 2 reporter(s) counted 206 session(s); 2 of them reported failures (2.9 %)."_s);
    EXPECT_EQ(headline(summaryOf({reports.first()}, SummaryKey::Day), QDate(2026, 6, 1)),
              u"On 1 Mar 2026 1 reporter(s) counted 90 session(s); none of them failed."_s);
    EXPECT_EQ(headline(summaryOf({}, SummaryKey::Day), today), u"There is no report of this period."_s);
}

TEST(Summary, CountsReportsWithoutADate)
{
    QLocale::setDefault(QLocale::c());
    Report undated = report("X Inc.", 1, {policy(PolicyType::Sts, "example.com", 5)});
    undated.begin = undated.end = {};
    const auto alone = summaryOf({undated}, SummaryKey::Day);
    EXPECT_EQ(alone.rows.first().key, u"unknown"_s);
    EXPECT_EQ(headline(alone, QDate(2026, 3, 4)),
              u"In reports without a date 1 reporter(s) counted 5 session(s); none of them failed."_s);
    const auto among = summaryOf({undated, fortnight().first(), undated}, SummaryKey::Reporter);
    EXPECT_EQ(among.totals.reports, 3);
    EXPECT_EQ(among.days, (DateRange{QDate(2026, 3, 1), QDate(2026, 3, 1)}));
    EXPECT_EQ(among.rows.last().first, QDate());
    Summarizer upTo(SummaryKey::Day, {{{}, QDate(2026, 3, 4)}, {}, {}});
    upTo.add(undated);
    EXPECT_EQ(upTo.summary().totals.reports, 0);
}

TEST(Headline, SaysThePeriodThatWasChosen)
{
    QLocale::setDefault(QLocale::c());
    const auto summary = summaryOf(fortnight(), SummaryKey::Day); // 1 and 2 March
    const auto period = [&](QDate first, QDate last, QDate now) {
        return headline(summary, now, {first, last}).section(u" 2 reporter"_s, 0, 0);
    };
    const QDate now(2026, 3, 4);
    const DateRange month = DateRange::endingAt(now, 30);
    EXPECT_EQ(period(month.first, month.last, now), u"In the last 30 day(s)"_s);
    EXPECT_EQ(period(month.first, {}, now), u"In the last 30 day(s)"_s);
    EXPECT_EQ(period(QDate(2026, 2, 27), QDate(2026, 3, 2), now), u"From 27 Feb 2026 to 2 Mar 2026"_s);
    EXPECT_EQ(period(QDate(2026, 2, 27), QDate(2026, 3, 8), now), u"From 27 Feb 2026 to 8 Mar 2026"_s);
    EXPECT_EQ(period({}, QDate(2026, 3, 3), now), u"From 1 Mar 2026 to 3 Mar 2026"_s);
    EXPECT_EQ(period(QDate(2026, 3, 2), QDate(2026, 3, 2), now), u"On 2 Mar 2026"_s);
    EXPECT_EQ(period(QDate(2026, 3, 1), {}, QDate(2026, 2, 1)), u"From 1 Mar 2026 to 2 Mar 2026"_s);
}

TEST(Headline, CountsTodayWhereAReportIsOfToday)
{
    QLocale::setDefault(QLocale::c());
    const auto summary = summaryOf(fortnight(), SummaryKey::Day); // 1 and 2 March
    EXPECT_TRUE(headline(summary, QDate(2026, 3, 2)).startsWith(u"In the last 2 day(s)"_s));
}

TEST(Headline, TellsAFewFailuresFromNoneAndAFewSuccessesFromNone)
{
    QLocale::setDefault(QLocale::c());
    const auto shareOf = [](qint64 successful, qint64 failures) {
        auto counted = policy(PolicyType::Sts, "example.com", successful);
        counted.failed = failures;
        return headline(summaryOf({report("X", 1, {counted})}, SummaryKey::Day), today).section(u'(', -1);
    };
    EXPECT_EQ(shareOf(1'000'000, 1), u"< 0.1 %)."_s);
    EXPECT_EQ(shareOf(999, 1), u"0.1 %)."_s);
    EXPECT_EQ(shareOf(1, 100'000), u"> 99.9 %)."_s);
    EXPECT_EQ(shareOf(0, 100'000), u"100.0 %)."_s);
}

TEST(Headline, SaysLargeNumbersWhole)
{
    QLocale::setDefault(QLocale::c());
    auto many = policy(PolicyType::Sts, "example.com", 5'000'000'000);
    many.failed = 3'000'000'000;
    const QList<Report> reports{report("Google Inc.", 1, {many})};
    EXPECT_EQ(headline(summaryOf(reports, SummaryKey::Day), QDate(2026, 6, 1)),
              u"On 1 Mar 2026 1 reporter(s) counted 8000000000 session(s); 1 of them reported failures (37.5 %)."_s);
    EXPECT_EQ(failingSentences(reports, {}),
              QStringList{u"Google Inc. reported 3000000000 failed session(s) of 8000000000, without details."_s});
}

TEST(FailingReporters, HaveASentenceEachWorstFirst)
{
    QLocale::setDefault(QLocale::c());
    const auto sentences = failingSentences(fortnight(), {});
    EXPECT_EQ(sentences,
              (QStringList{u"Google Inc. reported 5 failed session(s) of 205. Most frequent: Certificate expired."_s,
                           u"Mail.ru reported 1 failed session(s) of 1. Most frequent: Certificate expired."_s}));
}

TEST(FailingReporters, AreNamedSafely)
{
    auto nameless = report("", 1, {policy(PolicyType::Sts, "example.com", 0)});
    nameless.policies[0].failed = 2;
    auto hostile = report("<b>\xe2\x80\xae"
                          "evil</b>",
                          1, {policy(PolicyType::Sts, "example.com", 0)});
    hostile.policies[0].failed = 1;
    const auto sentences = failingSentences({nameless, hostile}, {});
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_EQ(sentences.first(), u"An unnamed reporter reported 2 failed session(s) of 2, without details."_s);
    EXPECT_TRUE(sentences.last().startsWith(u"<b>\\u202eevil</b> "_s));
}

TEST(FailingReporters, NameTheMostFrequentOfAllThatFailed)
{
    QLocale::setDefault(QLocale::c());
    auto told = policy(PolicyType::Sts, "example.com", 0, {failed("certificate-expired", 1), failed("x", 0)});
    told.failed = 100;
    EXPECT_EQ(failingSentences({report("X", 1, {told})}, {}),
              QStringList{u"X reported 100 failed session(s) of 100, without details."_s});
    told.failures.first().sessions = 50;
    EXPECT_EQ(failingSentences({report("X", 1, {told})}, {}),
              QStringList{u"X reported 100 failed session(s) of 100. Most frequent: Certificate expired."_s});
}

TEST(FailingReporters, FollowTheFilterAndCountTheSameSessionsOnce)
{
    auto sts = policy(PolicyType::Sts, "example.com", 7, {failed("certificate-expired", 3)});
    auto tlsa = policy(PolicyType::Tlsa, "example.com", 7, {failed("tlsa-invalid", 3)});
    tlsa.countedElsewhere = true;
    const QList<Report> reports{report("Microsoft", 1, {sts, tlsa})};
    EXPECT_EQ(failingSentences(reports, {}),
              QStringList{u"Microsoft reported 3 failed session(s) of 10. Most frequent: Certificate expired."_s});
    SummaryFilter filter;
    filter.domains = {"other.example"};
    EXPECT_TRUE(failingSentences(reports, filter).isEmpty());
}

} // namespace valija
