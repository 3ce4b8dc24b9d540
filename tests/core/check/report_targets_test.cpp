// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

#include <algorithm>
#include <mutex>

namespace valija {
namespace {

using namespace Qt::StringLiterals;

/// A healthy domain with a mailbox and an endpoint for reports.
class ReportTargets : public testing::Test
{
protected:
    ReportTargets()
    {
        world().resolver.add(name("reports.example"), DnsType::A, u"192.0.2.90"_s);
        world().policyHost.endpoints[u"192.0.2.90"_s] = goodTls({u"reports.example"_s});
    }

    FakeNetwork &world() const { return *scenario.world; }
    DomainFacts factsWith(const QString &rua) const
    {
        const DomainName place = name("_smtp._tls.example.com");
        world().resolver.forget(place, DnsType::Txt);
        world().resolver.add(place, DnsType::Txt, u"\"v=TLSRPTv1; rua=%1\""_s.arg(rua));
        return gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    }
    /// What `rpt.txt.ok` says; empty without it.
    QString goodOf(const DomainFacts &facts) const
    {
        for (const auto &finding : judge(facts).findings) {
            if (finding.id == FindingId::RptTxtOk)
                return finding.evidence.value("uri"_L1).toString();
        }
        return {};
    }

    Scenario scenario = readScenario(u"healthy"_s);
    const QString both = u"mailto:a@example.net,https://reports.example/tls"_s;
};

TEST_F(ReportTargets, AreGoodWhenAllOfThemAnswer)
{
    EXPECT_EQ(goodOf(factsWith(both)), u"mailto:a@example.net, https://reports.example/tls"_s);
}

TEST_F(ReportTargets, AreNotGoodWithAnError)
{
    world().policyHost.endpoints[u"192.0.2.90"_s].nameMatches = false;
    EXPECT_EQ(goodOf(factsWith(both)), u"mailto:a@example.net"_s);
    world().policyHost.endpoints.clear(); // Refused.
    EXPECT_EQ(goodOf(factsWith(both)), u"mailto:a@example.net"_s);
    EXPECT_TRUE(goodOf(factsWith(u"https://reports.example/tls"_s)).isEmpty());
    EXPECT_EQ(goodOf(factsWith(u"mailto:a@nomail.example,mailto:a@example.net"_s)), u"mailto:a@example.net"_s);
}

TEST_F(ReportTargets, AreNotGoodUntested)
{
    DomainFacts facts = factsWith(both);
    facts.reportTargets.last().tls.reset();
    EXPECT_EQ(goodOf(facts), u"mailto:a@example.net"_s) << "the run ended before";
    world().policyHost.endpoints[u"192.0.2.90"_s].proxyFault = u"refused"_s;
    EXPECT_EQ(goodOf(factsWith(both)), u"mailto:a@example.net"_s);
}

/// Writes down who is probed.
class NotingHost final : public FakePolicyHost
{
public:
    TlsOutcome probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                     const Call &call) override
    {
        const std::lock_guard lock(m_mutex);
        asked.append(u"%1 %2 %3"_s.arg(host ? host->ascii() : u"-"_s, address).arg(port));
        return FakePolicyHost::probe(host, address, port, call);
    }

    QStringList asked;

private:
    std::mutex m_mutex;
};

/// RFC 3986 section 3.2.2: what is an address is not looked up.
TEST_F(ReportTargets, AreAskedAtTheAddressThatTheyAreNamedBy)
{
    world().resolver.add(name("192.0.2.90"), DnsType::A, u"192.0.2.66"_s); // A trap.
    NotingHost host;
    host.endpoints[u"192.0.2.90"_s] = goodTls({});
    const QString rua = u"https://192.0.2.90:1/x,https://[2001:DB8::90]/x,https://[::1]:9443/x"_s;
    world().resolver.forget(name("_smtp._tls.example.com"), DnsType::Txt);
    world().resolver.add(name("_smtp._tls.example.com"), DnsType::Txt, u"\"v=TLSRPTv1; rua=%1\""_s.arg(rua));
    const DomainFacts facts = gatherFacts(*scenario.domain, {world().resolver, host, world().mailHost},
                                          scenario.settings, {}, Station::TlsReporting);
    host.asked.sort();
    EXPECT_EQ(host.asked, QStringList({u"- 192.0.2.90 1"_s, u"- 2001:db8::90 443"_s, u"- ::1 9443"_s}));
    EXPECT_EQ(goodOf(facts), u"https://192.0.2.90:1/x"_s);
    const auto judgement = judge(facts);
    EXPECT_EQ(std::count_if(judgement.findings.begin(), judgement.findings.end(),
                            [](const Finding &finding) { return finding.id == FindingId::RptTxtRuaHost; }),
              2);
}

TEST_F(ReportTargets, AreWrongWithAHostThatCannotBe)
{
    const DomainFacts facts = factsWith(u"https://reports..example/tls"_s);
    EXPECT_TRUE(goodOf(facts).isEmpty());
    EXPECT_TRUE(contains(judge(facts).findings, FindingId::RptTxtRuaHost));
}

} // namespace
} // namespace valija
