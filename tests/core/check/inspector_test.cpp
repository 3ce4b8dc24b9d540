// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/inspector.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

#include <QDeadlineTimer>

#include <gtest/gtest.h>

#include <thread>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Many domains that share a policy host's address and a mail host.
struct ManyDomains {
    explicit ManyDomains(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString domain = u"d%1.example"_s.arg(i);
            domains.append(name(qPrintable(domain)));
            auto &dns = world.resolver;
            dns.add(name(qPrintable(u"_mta-sts."_s + domain)), DnsType::Txt, u"\"v=STSv1; id=1\""_s);
            dns.add(name(qPrintable(u"mta-sts."_s + domain)), DnsType::A, u"192.0.2.%1"_s.arg(i % 200));
            dns.add(domains.last(), DnsType::Mx, u"10 mx.shared.example"_s);
            world.policyHost.replies[u"192.0.2.%1"_s.arg(i % 200)] = goodReply(u"mta-sts."_s + domain, policy);
        }
        world.resolver.add(name("mx.shared.example"), DnsType::A, u"198.51.100.25"_s);
        world.mailHost.replies[u"198.51.100.25"_s] = goodMail(u"mx.shared.example"_s);
    }

    static constexpr auto policy = "version: STSv1\nmode: enforce\nmx: mx.shared.example\nmax_age: 1209600\n";
    FakeNetwork world;
    NetworkSettings settings;
    QList<DomainName> domains;
};

/// For what comes about sooner or later; the time is for failures.
template <typename Predicate>
void waitUntil(Predicate comesTrue)
{
    const QDeadlineTimer patience(30s);
    while (!comesTrue() && !patience.hasExpired())
        std::this_thread::sleep_for(1ms);
    EXPECT_TRUE(comesTrue());
}

} // namespace

TEST(Inspector, InspectsEveryDomainAndAsksSharedHostsOnce)
{
    ManyDomains many(100);
    Inspector inspector(many.world.network(), many.settings);
    QFuture<Inspection> future = inspector.inspect(many.domains);
    QSet<DomainName> seen;
    for (const auto &inspection : future.results()) {
        seen.insert(inspection.facts.domain);
        EXPECT_EQ(inspection.judgement.state, DomainState::Enforce);
        EXPECT_TRUE(contains(inspection.judgement.findings, FindingId::SmtpOk));
    }
    EXPECT_EQ(seen.size(), 100);
    EXPECT_EQ(many.world.mailHost.probes, 1);
    EXPECT_EQ(many.world.policyHost.fetches, 100);
}

TEST(Inspector, GivesTheOthersWhileOneHangs)
{
    ManyDomains many(20);
    many.world.policyHost.hanging = {u"192.0.2.7"_s};
    Inspector inspector(many.world.network(), many.settings);
    QFuture<Inspection> future = inspector.inspect(many.domains);
    waitUntil([&] { return future.resultCount() == 19 && many.world.policyHost.held == 1; });
    EXPECT_FALSE(future.isFinished());
    many.world.policyHost.lettingGo = true;
    int troubled = 0;
    for (const auto &inspection : future.results()) {
        const bool isHanging = inspection.facts.domain == name("d7.example");
        EXPECT_EQ(contains(inspection.judgement.findings, FindingId::StsFetchOk), !isHanging);
        EXPECT_TRUE(contains(inspection.judgement.findings, FindingId::SmtpOk));
        troubled += isHanging;
    }
    EXPECT_EQ(troubled, 1);
}

TEST(Inspector, JudgesADomainThatTakesTooLongByWhatHasCome)
{
    ManyDomains many(1);
    many.settings.domainTimeout = 50ms;
    many.world.policyHost.hanging = {u"192.0.2.0"_s};
    Inspector inspector(many.world.network(), many.settings);
    const Inspection inspection = inspector.inspect(many.domains).result();
    EXPECT_FALSE(contains(inspection.judgement.findings, FindingId::StsFetchOk));
    for (const auto &reply : inspection.facts.policyReplies)
        EXPECT_EQ(reply.status, PolicyReply::Status::Stopped);
    EXPECT_LT(inspection.judgement.verdict, Severity::Error) << "our time was up: that accuses nobody";
    EXPECT_EQ(inspection.judgement.state, DomainState::Unknown);
    EXPECT_EQ(many.world.policyHost.held, 0);
}

/// The queue at a shared host is ours; a fetch has its whole time when its turn comes.
TEST(Inspector, DoesNotTakeTheQueueOffAHostsTime)
{
    ManyDomains many(16);
    for (int i = 0; i < 16; ++i) {
        const QString host = u"mta-sts.d%1.example"_s.arg(i);
        many.world.resolver.forget(name(qPrintable(host)), DnsType::A);
        many.world.resolver.add(name(qPrintable(host)), DnsType::A, u"192.0.2.0"_s);
    }
    many.settings.connectionsPerAddress = 1;
    many.settings.fetchTimeout = 40ms;
    many.world.policyHost.latency = 10ms;
    Inspector inspector(many.world.network(), many.settings);
    for (const auto &inspection : inspector.inspect(many.domains).results()) {
        EXPECT_EQ(inspection.facts.policyReplies.first().status, PolicyReply::Status::Answered);
        EXPECT_TRUE(contains(inspection.judgement.findings, FindingId::StsFetchOk));
    }
}

/// Lists are sorted by provider.
TEST(Inspector, DoesNotLetAHostThatHangsKeepTheDomainsOfOthers)
{
    ManyDomains many(40);
    for (int i = 0; i < 20; ++i)
        many.world.policyHost.hanging.insert(u"192.0.2.%1"_s.arg(i));
    many.settings.parallelDomains = 2;
    Inspector inspector(many.world.network(), many.settings);
    QFuture<Inspection> future = inspector.inspect(many.domains);
    waitUntil([&] { return future.resultCount() > 0; });
    EXPECT_FALSE(many.world.policyHost.hanging.contains(future.resultAt(0).facts.policyReplies.first().address));
    many.world.policyHost.lettingGo = true;
    EXPECT_EQ(future.results().size(), 40);
}

TEST(Inspector, StopsWhenCancelled)
{
    ManyDomains many(40);
    for (int i = 20; i < 40; ++i)
        many.world.policyHost.hanging.insert(u"192.0.2.%1"_s.arg(i));
    Inspector inspector(many.world.network(), many.settings);
    QFuture<Inspection> future = inspector.inspect(many.domains);
    waitUntil([&] { return future.resultCount() == 20 && many.world.policyHost.held > 0; });
    future.cancel();
    future.waitForFinished();
    EXPECT_TRUE(future.isCanceled());
    EXPECT_EQ(future.resultCount(), 20);
    EXPECT_EQ(many.world.policyHost.held, 0);
}

TEST(Inspector, StopsWhenDestroyed)
{
    ManyDomains many(40);
    many.world.mailHost.hanging = {u"198.51.100.25"_s};
    QFuture<Inspection> future;
    {
        Inspector inspector(many.world.network(), many.settings);
        future = inspector.inspect(many.domains);
        waitUntil([&] { return many.world.mailHost.held > 0; });
    }
    EXPECT_EQ(many.world.mailHost.held, 0);
    EXPECT_TRUE(future.isFinished());
}

TEST(Inspector, HasNothingToDoForNoDomains)
{
    ManyDomains many(0);
    Inspector inspector(many.world.network(), many.settings);
    QFuture<Inspection> future = inspector.inspect({});
    future.waitForFinished();
    EXPECT_EQ(future.resultCount(), 0);
    EXPECT_FALSE(future.isCanceled());
}

TEST(Inspector, AsksAgainOnlyWhatIsNamed)
{
    ManyDomains many(3);
    Inspector inspector(many.world.network(), many.settings);
    QList<DomainFacts> earlier;
    for (const auto &inspection : inspector.inspect(many.domains).results())
        earlier.append(inspection.facts);
    many.world.policyHost.fetches = 0;
    many.world.mailHost.probes = 0;
    QFuture<Inspection> again = inspector.inspect(many.domains, Station::MailHosts, earlier);
    EXPECT_EQ(again.results().size(), 3);
    EXPECT_EQ(many.world.policyHost.fetches, 0);
    EXPECT_EQ(many.world.mailHost.probes, 1);
    for (const auto &inspection : again.results())
        EXPECT_EQ(inspection.judgement.state, DomainState::Enforce);
}

TEST(Inspector, SaysNothingOfTheBlockedPortWhereNothingWasTried)
{
    ManyDomains many(1);
    many.world.resolver.forget(many.domains.first(), DnsType::Mx);
    Inspector inspector(many.world.network(), many.settings);
    const Inspection inspection = inspector.inspect(many.domains).result();
    EXPECT_FALSE(contains(judge(inspection.facts, true).findings, FindingId::SmtpPort25Blocked));
    EXPECT_EQ(judge(inspection.facts, true).findings, inspection.judgement.findings);
}

TEST(Inspector, SeesABlockedPortOverTheWholeRun)
{
    ManyDomains many(10);
    many.world.mailHost.replies.clear();
    Inspector inspector(many.world.network(), many.settings);
    QList<DomainFacts> facts;
    for (const auto &inspection : inspector.inspect(many.domains).results()) {
        facts.append(inspection.facts);
        EXPECT_TRUE(contains(inspection.judgement.findings, FindingId::SmtpPort25Blocked));
        EXPECT_LE(inspection.judgement.verdict, Severity::Warning);
    }
    QList<const DomainFacts *> all;
    for (const auto &one : facts)
        all.append(&one);
    EXPECT_TRUE(isPort25Blocked(all));
    EXPECT_FALSE(isPort25Blocked({}));
}

} // namespace valija
