// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

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

} // namespace
} // namespace valija
