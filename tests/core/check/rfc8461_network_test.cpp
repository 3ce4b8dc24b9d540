// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RFC 8461 where it takes a network: which names are asked, what an answer that is none means. What can be told from a
// text alone is in core/policy/rfc8461_test.cpp.

#include "core/check/time_checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Writes down who was asked for TXT.
class NotingResolver final : public Resolver
{
public:
    explicit NotingResolver(Resolver &resolver) : m_resolver(resolver) {}

    DnsAnswer query(const DomainName &name, DnsType type, const Call &call) override
    {
        if (type == DnsType::Txt) {
            const std::lock_guard lock(m_mutex);
            asked.append(name.ascii());
        }
        return m_resolver.query(name, type, call);
    }
    DnsAnswer queryServer(const QString &address, const DomainName &name, DnsType type, const Call &call) override
    {
        return m_resolver.queryServer(address, name, type, call);
    }

    QStringList asked;

private:
    Resolver &m_resolver;
    std::mutex m_mutex;
};

/// Writes down who was asked for a policy, and where.
class NotingPolicyHost final : public PolicyHost
{
public:
    explicit NotingPolicyHost(PolicyHost &host) : m_host(host) {}

    PolicyReply fetch(const DomainName &host, const QString &address, const Call &call) override
    {
        const std::lock_guard lock(m_mutex);
        asked.insert(host.ascii());
        return m_host.fetch(host, address, call);
    }
    TlsOutcome probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                     const Call &call) override
    {
        return m_host.probe(host, address, port, call);
    }

    QSet<QString> asked;

private:
    PolicyHost &m_host;
    std::mutex m_mutex;
};

DomainFacts factsOf(const Scenario &scenario)
{
    return gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
}

/// The healthy world, but with these mail hosts allowed.
Scenario allowing(const QByteArray &mx)
{
    Scenario scenario = readScenario(u"mx.cname"_s);
    for (auto &reply : scenario.world->policyHost.replies)
        reply.second.body = "version: STSv1\nmode: enforce\nmx: " + mx + "\nmax_age: 1209600\n";
    return scenario;
}

/// That an enforced policy was seen an hour ago.
Memory withAPolicyHeldBySenders()
{
    const QDateTime seen = QDateTime::currentDateTimeUtc().addSecs(-3600);
    return {{{"1", "version: STSv1\nmode: enforce\nmx: mx.example.com\nmax_age: 604800\n", seen, seen}}, {}, {}};
}

} // namespace

// Section 3.1

TEST(Rfc8461Discovery, Sts1TheRecordIsAtExactlyOneName)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    NotingResolver resolver(scenario.world->resolver);
    Network network = scenario.world->network();
    gatherFacts(name("example.com"), Network{resolver, network.policyHost, network.mailHost}, scenario.settings, {});
    EXPECT_TRUE(resolver.asked.contains(u"_mta-sts.example.com"_s));
}

TEST(Rfc8461Discovery, Sts1TheParentIsNotAsked)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    NotingResolver resolver(scenario.world->resolver);
    Network network = scenario.world->network();
    const auto facts = gatherFacts(name("mail.example.com"), Network{resolver, network.policyHost, network.mailHost},
                                   scenario.settings, {});
    EXPECT_TRUE(resolver.asked.contains(u"_mta-sts.mail.example.com"_s));
    EXPECT_FALSE(resolver.asked.contains(u"_mta-sts.example.com"_s));
    EXPECT_EQ(judge(facts).state, DomainState::Absent);
}

TEST(Rfc8461Discovery, Sts14WithoutARecordSendersKeepWhatTheyHold)
{
    const DomainFacts facts = factsOf(readScenario(u"absent"_s));
    ASSERT_TRUE(contains(judge(facts).findings, FindingId::StsTxtAbsent));
    const Findings findings = checkOverTime(facts, withAPolicyHeldBySenders());
    EXPECT_EQ(slugs(findings), QStringList{u"time.removed-early"_s});
    EXPECT_EQ(verdictOf(findings), Severity::Error);
}

TEST(Rfc8461Discovery, Sts14AnUnusableRecordIsABrokenPolicyAndNotARemovedOne)
{
    for (const auto *world : {"sts.txt.multiple", "sts.txt.syntax", "sts.txt.id-missing"}) {
        const DomainFacts facts = factsOf(readScenario(QString::fromLatin1(world)));
        EXPECT_EQ(judge(facts).state, DomainState::Broken) << world;
        EXPECT_TRUE(judge(facts).id.isEmpty()) << world;
        EXPECT_FALSE(contains(checkOverTime(facts, withAPolicyHeldBySenders()), FindingId::TimeRemovedEarly)) << world;
    }
}

TEST(Rfc8461Discovery, Sts16AliasesAreFollowed)
{
    Scenario scenario = readScenario(u"healthy"_s);
    auto &resolver = scenario.world->resolver;
    resolver.forget(name("_mta-sts.example.com"), DnsType::Txt);
    resolver.add(name("_mta-sts.example.com"), DnsType::Cname, u"one.provider.example"_s);
    resolver.add(name("one.provider.example"), DnsType::Cname, u"two.provider.example"_s);
    resolver.add(name("two.provider.example"), DnsType::Txt, u"\"v=STSv1; id=far\""_s);
    const Judgement judgement = judge(factsOf(scenario));
    EXPECT_EQ(judgement.id, "far"_ba);
    EXPECT_EQ(judgement.state, DomainState::Enforce);
    EXPECT_TRUE(contains(judgement.findings, FindingId::StsTxtOk));
    EXPECT_TRUE(contains(judgement.findings, FindingId::StsTxtCname));
    EXPECT_NE(verdictOf(judgement.findings), Severity::Error);
}

TEST(Rfc8461Discovery, Sts19AFailedLookUpIsNotTheAbsenceOfARecord)
{
    for (const auto *failure : {"SERVFAIL", "REFUSED", "TIMEOUT"}) {
        Scenario scenario = readScenario(u"healthy"_s);
        scenario.world->resolver.forget(name("_mta-sts.example.com"), DnsType::Txt);
        scenario.world->resolver.add(name("_mta-sts.example.com"), DnsType::Txt, QString::fromLatin1(failure));
        const DomainFacts facts = factsOf(scenario);
        const Judgement judgement = judge(facts);
        EXPECT_TRUE(contains(judgement.findings, FindingId::StsTxtLookupFailed)) << failure;
        EXPECT_FALSE(contains(judgement.findings, FindingId::StsTxtAbsent)) << failure;
        EXPECT_EQ(judgement.verdict, Severity::Unknown) << failure;
        EXPECT_FALSE(contains(checkOverTime(facts, withAPolicyHeldBySenders()), FindingId::TimeRemovedEarly))
            << failure;
    }
}

// Section 3.2

TEST(Rfc8461Discovery, Sts21ThePolicyIsAtMtaStsBelowTheDomain)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    Network network = scenario.world->network();
    NotingPolicyHost host(network.policyHost);
    gatherFacts(name("example.com"), Network{network.resolver, host, network.mailHost}, scenario.settings, {});
    EXPECT_EQ(host.asked, QSet<QString>{u"mta-sts.example.com"_s});
}

// Section 4.1

TEST(Rfc8461Coverage, Sts65TheNameInTheMxRecordIsCompared)
{
    // mx.example.com is an alias of host.example.com.
    EXPECT_TRUE(contains(judge(factsOf(allowing("mx.example.com"))).findings, FindingId::MxCovered));
    const Judgement byTarget = judge(factsOf(allowing("host.example.com")));
    EXPECT_FALSE(contains(byTarget.findings, FindingId::MxCovered));
    EXPECT_TRUE(contains(byTarget.findings, FindingId::MxNotCovered));
}

} // namespace valija
