// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/describe_error.h"
#include "core/store/check_history.h"
#include "core/store/domain_store.h"
#include "core/store/facts_store.h"
#include "core/store/mail_hosts.h"
#include "core/store/statement.h"
#include "tests/core/store/store_test.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using DomainStoreTest = StoreTest;

const QDateTime monday(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);

StoredDomain makeDomain(const char *text)
{
    return {name(text),
            QByteArray("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n\0\xff", 46),
            "20260302",
            {u"mailto:a@example.org"_s, u"https://r.example/\"?a=b"_s},
            u"mta-sts.provider.example"_s,
            u"note with 'quotes' and ñ"_s,
            false,
            monday};
}

DomainFacts factsAt(const QDateTime &moment, const char *domain = "a.example")
{
    DomainFacts facts{.domain = name(domain)};
    facts.gatheredAt = moment;
    return facts;
}

Judgement judgementOf(DomainState state)
{
    Judgement judgement;
    judgement.state = state;
    judgement.verdict = Severity::Warning;
    judgement.id = "20260302";
    judgement.findings = {makeFinding(FindingId::StsTxtAbsent, u"a.example"_s)};
    return judgement;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, DomainStoreTest, everyEngine, nameOf);

TEST_P(DomainStoreTest, GivesBackWhatWasAdded)
{
    DomainStore store(database());
    const StoredDomain domain = makeDomain("b.example");
    EXPECT_EQ(valueOf(store.add({domain, makeDomain("a.example")})), 2);
    EXPECT_EQ(valueOf(store.domain(domain.name)), domain);
    const auto listed = valueOf(store.domains());
    ASSERT_EQ(listed.size(), 2);
    EXPECT_EQ(listed.first().name, name("a.example"));
    EXPECT_EQ(valueOf(store.domain(name("c.example"))), std::nullopt);
}

TEST_P(DomainStoreTest, LeavesAloneWhatIsKnown)
{
    DomainStore store(database());
    const StoredDomain domain = makeDomain("a.example");
    EXPECT_EQ(valueOf(store.add({domain})), 1);
    StoredDomain other = domain;
    other.note = u"other"_s;
    EXPECT_EQ(valueOf(store.add({other, makeDomain("b.example"), other})), 1);
    EXPECT_EQ(valueOf(store.domain(domain.name)), domain);
}

TEST_P(DomainStoreTest, Updates)
{
    DomainStore store(database());
    StoredDomain domain = makeDomain("a.example");
    EXPECT_EQ(store.update(domain).error().kind, Error::Kind::NotFound);
    valueOf(store.add({domain}));
    domain.draftPolicy = {};
    domain.rua = {};
    domain.note = u"changed"_s;
    EXPECT_TRUE(isDone(store.update(domain)));
    EXPECT_EQ(valueOf(store.domain(domain.name)), domain);
}

TEST_P(DomainStoreTest, RemovesADomainWithItsHistory)
{
    DomainStore store(database());
    FactsStore checks(database());
    valueOf(store.add({makeDomain("a.example"), makeDomain("b.example")}));
    for (const char *domain : {"a.example", "b.example"}) {
        EXPECT_TRUE(isDone(store.note(name(domain), "1", "policy", monday)));
        EXPECT_TRUE(isDone(checks.add(factsAt(monday, domain), judgementOf(DomainState::Testing))));
    }
    EXPECT_TRUE(isDone(store.remove({name("a.example")})));
    EXPECT_EQ(valueOf(store.domains()).size(), 1);
    EXPECT_TRUE(valueOf(store.sightings(name("a.example"))).isEmpty());
    EXPECT_TRUE(valueOf(checks.runs(name("a.example"))).isEmpty());
    EXPECT_EQ(valueOf(store.sightings(name("b.example"))).size(), 1);
    EXPECT_EQ(valueOf(checks.runs(name("b.example"))).size(), 1);
}

TEST_P(DomainStoreTest, RemovesExamplesOnly)
{
    DomainStore store(database());
    StoredDomain example = makeDomain("example.example");
    example.isExample = true;
    valueOf(store.add({example, makeDomain("mine.example")}));
    EXPECT_TRUE(isDone(store.removeExamples()));
    const auto left = valueOf(store.domains());
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().name, name("mine.example"));
}

TEST_P(DomainStoreTest, SightingsAreTheHistoryOfIdAndPolicy)
{
    DomainStore store(database());
    const DomainName domain = name("a.example");
    const auto see = [&](const char *id, const char *policy, int day) {
        EXPECT_TRUE(isDone(store.note(domain, id, policy, monday.addDays(day))));
    };
    see("1", "one", 0);
    see("1", "one", 1);
    see("2", "one", 2); // another id
    see("2", "two", 3); // another policy
    see("2", "two", 5);
    see("2", "two", 4); // later told of than seen
    see("1", "one", 6); // back again: a sighting of its own
    EXPECT_EQ(valueOf(store.sightings(domain)),
              (QList<PolicySighting>{{"1", "one", monday, monday.addDays(1)},
                                     {"2", "one", monday.addDays(2), monday.addDays(2)},
                                     {"2", "two", monday.addDays(3), monday.addDays(5)},
                                     {"1", "one", monday.addDays(6), monday.addDays(6)}}));
    EXPECT_TRUE(valueOf(store.sightings(name("b.example"))).isEmpty());
}

TEST_P(DomainStoreTest, ChecksComeBackWithFactsAndFindings)
{
    FactsStore store(database());
    const DomainFacts facts = factsAt(monday);
    const Judgement judgement = judgementOf(DomainState::Broken);
    EXPECT_TRUE(isDone(store.add(facts, judgement)));
    EXPECT_TRUE(isDone(store.add(factsAt(monday.addDays(1)), judgementOf(DomainState::Enforce))));
    const auto runs = valueOf(store.runs(facts.domain));
    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs.at(0).state, DomainState::Enforce); // newest first
    EXPECT_EQ(runs.at(1).checkedAt, monday);
    EXPECT_EQ(runs.at(1).state, DomainState::Broken);
    EXPECT_EQ(runs.at(1).verdict, Severity::Warning);
    EXPECT_EQ(runs.at(1).id, judgement.id);
    EXPECT_EQ(runs.at(1).findings, judgement.findings);
    EXPECT_EQ(valueOf(store.latest(facts.domain))->key, runs.at(0).key);
    EXPECT_EQ(valueOf(store.runs(facts.domain, 1)).size(), 1);
    const auto read = store.facts(runs.at(1).key);
    ASSERT_TRUE(read);
    EXPECT_EQ(toJson(*read), toJson(facts));
    EXPECT_EQ(store.facts(9999).error().kind, Error::Kind::NotFound);
}

TEST_P(DomainStoreTest, SaysOfADamagedCheckThatItIs)
{
    FactsStore store(database());
    EXPECT_TRUE(isDone(store.add(factsAt(monday), judgementOf(DomainState::Enforce))));
    const qint64 key = valueOf(store.latest(name("a.example")))->key;
    const QList<QByteArray> damaged{{}, "rubbish", qCompress("no JSON")};
    for (const auto &column : {u"facts"_s, u"findings"_s})
        for (const auto &value : damaged) {
            Statement damage(database().connection(), u"UPDATE run SET "_s + column + u" = ?"_s);
            EXPECT_TRUE(isDone(damage.run(value)));
            const auto facts = store.facts(key);
            ASSERT_FALSE(facts);
            EXPECT_EQ(facts.error().kind, Error::Kind::Malformed);
        }
    const auto runs = store.runs(name("a.example"));
    ASSERT_FALSE(runs);
    EXPECT_EQ(runs.error().kind, Error::Kind::Malformed);
    EXPECT_FALSE(store.latest(name("a.example")));
}

TEST_P(DomainStoreTest, TheMailHostsOfTheLastCheckAreAddedToAFilterOrItIsSaidWhyNot)
{
    FactsStore store(database());
    DomainFacts facts = factsAt(monday);
    MailHostFacts host;
    host.exchange = "mx1.example";
    host.host = name("mx1.example");
    facts.mailHosts.append(host);
    EXPECT_TRUE(isDone(store.add(facts, judgementOf(DomainState::Enforce))));
    SummaryFilter filter;
    filter.domains = {"a.example", "b.example"};
    EXPECT_EQ(valueOf(withMailHosts(filter, store)).domains,
              (QSet<QByteArray>{"a.example", "b.example", "mx1.example"}));
    EXPECT_TRUE(isDone(runPlain(database().connection(), u"DROP TABLE run"_s)));
    const auto failed = withMailHosts(filter, store);
    ASSERT_FALSE(failed) << "totals would be too low";
    EXPECT_EQ(failed.error().kind, Error::Kind::Database);
}

TEST_P(DomainStoreTest, AFailureFiledUnderAMailHostLeadsToADomainThatHasIt)
{
    FactsStore store(database());
    const auto check = [&](const char *domain, const QDateTime &moment, std::initializer_list<const char *> hosts) {
        DomainFacts facts = factsAt(moment, domain);
        for (const char *each : hosts) {
            facts.mailHosts.emplaceBack();
            facts.mailHosts.last().exchange = each;
            facts.mailHosts.last().host = name(each);
        }
        EXPECT_TRUE(isDone(store.add(facts, judgementOf(DomainState::Enforce))));
    };
    const auto found = [&](const char *filed, const char *host = nullptr) {
        const auto domain
            = domainToCheck(name(filed), host ? std::optional(name(host)) : std::optional<DomainName>(), store);
        return domain ? domain->ascii() : describe(domain.error());
    };
    valueOf(DomainStore(database()).add({makeDomain("a.example"), makeDomain("b.example"), makeDomain("mx2.example")}));
    check("a.example", monday, {"mx1.example"});
    check("b.example", monday.addDays(1), {"mx1.example", "mx2.example"});
    check("mx2.example", monday, {"mx2.example"});
    check("removed.example", monday.addDays(2), {"mx1.example"}); // not of the portfolio
    EXPECT_EQ(found("mx1.example", "mx1.example"), u"b.example"_s) << "the one checked last";
    EXPECT_EQ(found("mx1.example"), u"b.example"_s);
    EXPECT_EQ(found("a.example", "mx1.example"), u"a.example"_s);
    EXPECT_EQ(found("a.example", "mx2.example"), u"a.example"_s) << "its mail host no more";
    EXPECT_EQ(found("mx2.example", "mx2.example"), u"mx2.example"_s) << "a domain that is its own mail host";
    EXPECT_EQ(found("mx3.example", "mx3.example"), u"mx3.example"_s) << "nobody's";
    check("b.example", monday.addDays(3), {"mx2.example"});
    EXPECT_EQ(found("mx1.example"), u"a.example"_s) << "what an older check saw counts no more";
    Statement damage(database().connection(), u"UPDATE run SET facts = ? WHERE domain = ?"_s);
    EXPECT_TRUE(isDone(damage.run(QByteArray("rubbish"), u"b.example"_s)));
    EXPECT_EQ(found("mx1.example"), u"a.example"_s) << "one damaged check hides no other";
    EXPECT_TRUE(isDone(runPlain(database().connection(), u"DROP TABLE run"_s)));
    EXPECT_FALSE(domainToCheck(name("mx1.example"), {}, store));
}

TEST_P(DomainStoreTest, LatestStatesAreThoseOfTheLastChecks)
{
    FactsStore store(database());
    EXPECT_TRUE(isDone(store.add(factsAt(monday.addDays(1)), judgementOf(DomainState::Enforce))));
    EXPECT_TRUE(isDone(store.add(factsAt(monday), judgementOf(DomainState::Testing))));
    EXPECT_TRUE(isDone(store.add(factsAt(monday, "b.example"), judgementOf(DomainState::None))));
    EXPECT_EQ(valueOf(store.latestStates()),
              (QHash<DomainName, DomainState>{{name("a.example"), DomainState::Enforce},
                                              {name("b.example"), DomainState::None}}));
    EXPECT_TRUE(isDone(store.removeBefore(monday.addSecs(1))));
    EXPECT_EQ(valueOf(store.latestStates()).size(), 1);
}

TEST_P(DomainStoreTest, RemembersWhatIsToBeComparedWith)
{
    DomainStore store(database());
    const DomainName even = name("even.example");
    EXPECT_EQ(valueOf(memoryOf(database(), even, monday)).history.size(), 0);
    EXPECT_FALSE(valueOf(memoryOf(database(), even, monday)).draft);
    valueOf(store.add({makeDomain("even.example")}));
    EXPECT_TRUE(isDone(store.note(even, "1", "text", monday)));
    ReportStore reports(database());
    for (const int index : {0, 2, 6, 4, 100}) { // reporters 0, 2, 0, 1, and 1 later than what is asked for
        Report report = makeReport(index);
        report.policies.first().policyString = {"version: STSv1", "report: " + QByteArray::number(index)};
        if (index == 4) { // the day of a change
            report.policies.append(report.policies.first());
            report.policies.last().policyString.append("");
        }
        valueOf(reports.add(report, makeOriginal(index), {u"a"_s}));
    }
    const Memory memory = valueOf(memoryOf(database(), even, makeReport(10).end));
    ASSERT_EQ(memory.history.size(), 1);
    EXPECT_EQ(memory.history.first().policyText, "text"_ba);
    ASSERT_TRUE(memory.draft);
    EXPECT_EQ(memory.draft->policyText, makeDomain("even.example").draftPolicy);
    ASSERT_EQ(memory.reported.size(), 2);
    EXPECT_EQ(memory.reported.at(0).reporter, u"Reporter 0"_s);
    EXPECT_EQ(memory.reported.at(0).policyText, "version: STSv1\nreport: 6"_ba);
    EXPECT_EQ(memory.reported.at(0).seen, makeReport(6).end);
    EXPECT_EQ(memory.reported.at(1).reporter, u"Reporter 2"_s);
    EXPECT_EQ(valueOf(memoryOf(database(), even, makeReport(60).end)).reported.size(), 0) << "too long ago";
}

/// Nobody holds it: it must not be missed later.
TEST_P(DomainStoreTest, NotesNoPolicyThatNoSenderCouldTake)
{
    for (const auto state : {DomainState::Broken, DomainState::Unknown, DomainState::Enforce}) {
        Judgement judgement = judgementOf(state);
        judgement.policy = Policy{};
        judgement.id = "1";
        EXPECT_TRUE(isDone(keepChecks(database(), {{factsAt(monday), judgement}})));
        EXPECT_EQ(valueOf(DomainStore(database()).sightings(name("a.example"))).size(), state == DomainState::Enforce);
    }
}

TEST_P(DomainStoreTest, NotesNoPolicyUnderAnUnknownId)
{
    Judgement judgement = judgementOf(DomainState::Enforce);
    judgement.policy = Policy{};
    judgement.id.clear();
    EXPECT_TRUE(isDone(keepChecks(database(), {{factsAt(monday), judgement}})));
    EXPECT_EQ(valueOf(FactsStore(database()).runs(name("a.example"))).size(), 1);
    EXPECT_TRUE(valueOf(DomainStore(database()).sightings(name("a.example"))).isEmpty());
}

} // namespace valija
