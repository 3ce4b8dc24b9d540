// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks.h"
#include "core/check/parallel.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

#include <atomic>
#include <barrier>
#include <condition_variable>
#include <mutex>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Lets callers go on in rounds: none of a round before all of it are there. Who is too early for that is never joined
/// by the others, and fails the test.
class Rounds
{
public:
    explicit Rounds(QList<int> sizes) : m_sizes(std::move(sizes)) {}

    void arrive()
    {
        std::unique_lock lock(m_mutex);
        const qsizetype round = m_round;
        if (++m_here == m_sizes.value(round, 1)) {
            m_here = 0;
            ++m_round;
            m_next.notify_all();
        } else if (!m_next.wait_for(lock, patience, [&] { return m_round > round; })) {
            ADD_FAILURE() << m_here << " of " << m_sizes.value(round) << " came to round " << round;
        }
    }
    qsizetype over() const { return m_round; }

private:
    static constexpr auto patience = 20s; // For a failure; nobody waits as long otherwise.

    const QList<int> m_sizes;
    std::mutex m_mutex;
    std::condition_variable m_next;
    qsizetype m_round = 0;
    int m_here = 0;
};

} // namespace

TEST(Parallel, NestsOnOneThreadWithoutHanging)
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    const Parallel parallel(pool);
    std::atomic_int done = 0;
    QList<Parallel::Task> outer;
    for (int i = 0; i < 8; ++i)
        outer.append([&] {
            parallel.run(QList<Parallel::Task>(8, [&] {
                parallel.run({[&] { ++done; },
                              [&] {
                                  ++done;
                              }});
            }));
        });
    parallel.run(outer);
    EXPECT_EQ(done, 128);
    parallel.run({});
}

TEST(Parallel, RunsSideBySide)
{
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    std::barrier all(8); // Nobody leaves before all are there.
    std::atomic_int done = 0;
    Parallel(pool).run(QList<Parallel::Task>(8, [&] {
        all.arrive_and_wait();
        ++done;
    }));
    EXPECT_EQ(done, 8);
}

TEST(GatherFacts, AsksInAsFewRoundsAsTheLongestChainHas)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    // Records of both kinds, MX, NS and the policy host's addresses; then the addresses of the mail host and of two
    // name servers, two policies, the mailbox's domain; then two probes, TLSA and two questions to each server.
    Rounds rounds({6, 11, 7});
    scenario.world->atEachCall([&] { rounds.arrive(); });
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    EXPECT_EQ(rounds.over(), 3);
    EXPECT_EQ(facts.mailHosts.size(), 1);
}

TEST(GatherFacts, AsksOnlyTheStationsNamed)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    const DomainFacts before = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    scenario.world->mailHost.probes = 0;
    scenario.world->policyHost.replies.clear();
    const DomainFacts after
        = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {}, Station::PolicyHost, &before);
    EXPECT_EQ(scenario.world->mailHost.probes, 0);
    EXPECT_EQ(after.mailHosts, before.mailHosts);
    EXPECT_EQ(after.stsTxt, before.stsTxt);
    EXPECT_EQ(after.policyReplies.first().status, PolicyReply::Status::ConnectFailed);
}

TEST(GatherFacts, LeavesMailHostsAloneWhenTold)
{
    Scenario scenario = readScenario(u"healthy"_s);
    scenario.settings.probeMailHosts = false;
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    EXPECT_EQ(scenario.world->mailHost.probes, 0);
    EXPECT_FALSE(facts.mailHostsProbed);
    const auto judgement = judge(facts);
    EXPECT_TRUE(contains(judgement.findings, FindingId::MxCovered));
    EXPECT_EQ(judgement.verdict, Severity::Pass);
}

TEST(GatherFacts, SaysWhatAnExpiredCallLeftOut)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    const DomainFacts facts
        = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {QDeadlineTimer(0), {}});
    EXPECT_EQ(facts.stsTxt.status, DnsAnswer::Status::Stopped);
    EXPECT_EQ(facts.mx.status, DnsAnswer::Status::Stopped);
    const auto judgement = judge(facts);
    EXPECT_EQ(judgement.verdict, Severity::Unknown);
    EXPECT_FALSE(contains(judgement.findings, FindingId::StsTxtAbsent));
}

TEST(GatherFacts, ProbesNoMoreThanABoundedNumberOfHosts)
{
    Scenario scenario = readScenario(u"healthy"_s);
    for (int i = 0; i < 300; ++i) {
        const QString host = u"mx%1.example.com"_s.arg(i);
        scenario.world->resolver.add(name("example.com"), DnsType::Mx, u"20 "_s + host);
        scenario.world->resolver.add(name(qPrintable(host)), DnsType::A, u"192.0.2.200"_s);
    }
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    EXPECT_EQ(facts.mailHosts.size(), 301);
    EXPECT_LE(scenario.world->mailHost.probes, 40);
    // What was not looked up is not accused.
    EXPECT_FALSE(contains(judge(facts).findings, FindingId::MxUnresolved));
}

/// RFC 7672 section 3.2.2: the certificate has the name behind the alias, where the TLSA record is.
TEST(GatherFacts, TakesTheTlsaBaseDomainForAName)
{
    Scenario scenario = readScenario(u"healthy"_s);
    auto &dns = scenario.world->resolver;
    dns.signedZones.append(name("alias.example.net"));
    dns.forget(name("example.com"), DnsType::Mx);
    dns.add(name("example.com"), DnsType::Mx, u"10 alias.example.net"_s);
    dns.add(name("alias.example.net"), DnsType::Cname, u"mx.example.com"_s);
    dns.forget(name("_25._tcp.mx.example.com"), DnsType::Tlsa);
    const QByteArray authority = contentOf(QStringLiteral(TEST_DATA "/check/mail_host.der"));
    dns.add(name("_25._tcp.mx.example.com"), DnsType::Tlsa, u"2 0 0 "_s + QString::fromLatin1(authority.toHex()));
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    EXPECT_EQ(facts.mailHosts.value(0).tlsaMatches, (QList<QList<int>>{{0}, {0}}));
}

/// Resolvers turn them round.
TEST(GatherFacts, AsksTheSameNameServersEachTime)
{
    QStringList asked[2];
    for (const int from : {0, 3}) {
        Scenario scenario = readScenario(u"healthy"_s);
        auto &dns = scenario.world->resolver;
        dns.forget(name("example.com"), DnsType::Ns);
        for (int i = 0; i < 6; ++i)
            dns.add(name("example.com"), DnsType::Ns, u"ns%1.example.com"_s.arg((from + i) % 6 + 1));
        for (const auto &server :
             gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {}).servers)
            asked[from == 0].append(server.server);
    }
    EXPECT_EQ(asked[0].size(), 4);
    EXPECT_EQ(asked[0], asked[1]);
}

TEST(GatherFacts, TurnsDnssecOffHonestly)
{
    Scenario scenario = readScenario(u"dane.insecure"_s);
    scenario.settings.trustAnchorFile = u"none"_s;
    const auto judgement = judge(gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {}));
    EXPECT_EQ(judgement.verdict, Severity::Unknown);
}

} // namespace valija
