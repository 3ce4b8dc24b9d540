// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/retest.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

FailureDetails failureOf(const QByteArray &result, const QByteArray &host = "mx.example.com",
                         const QByteArray &address = "192.0.2.25")
{
    FailureDetails failure;
    failure.resultType = result;
    failure.receivingMxHostname = host;
    failure.receivingIp = address;
    return failure;
}

Retest retestIn(const Scenario &scenario, const FailureDetails &failure)
{
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    return retest(failure, PolicyType::Sts, meaningOf(failure, {}), facts, judge(facts));
}

Retest retestIn(const QString &scenario, const FailureDetails &failure)
{
    return retestIn(readScenario(scenario), failure);
}

} // namespace

TEST(Retest, SaysThatAHealthyHostIsFixed)
{
    for (const auto &result : {"certificate-expired", "starttls-not-supported", "validation-failure", "tlsa-invalid",
                               "sts-webpki-invalid", "a result of its own"})
        EXPECT_EQ(retestIn(u"healthy"_s, failureOf(result)), (Retest{Retest::Outcome::Fixed, {}})) << result;
}

TEST(Retest, NamesWhatStillFails)
{
    const Retest again = retestIn(u"smtp.cert-expired"_s, failureOf("certificate-expired"));
    EXPECT_EQ(again.outcome, Retest::Outcome::StillFailing);
    ASSERT_EQ(again.findings.size(), 1);
    EXPECT_EQ(again.findings.first().id, FindingId::SmtpCertExpired);
}

TEST(Retest, LooksForTheReportedCauseOnly)
{
    EXPECT_EQ(retestIn(u"smtp.cert-expired"_s, failureOf("starttls-not-supported")).outcome, Retest::Outcome::Fixed);
}

TEST(Retest, FindsAPolicyHostThatFailsWhateverMailHostWasReported)
{
    const Retest again = retestIn(u"sts.fetch.cert-name"_s, failureOf("sts-webpki-invalid", {}, {}));
    EXPECT_EQ(again.outcome, Retest::Outcome::StillFailing);
    EXPECT_EQ(again.findings.value(0).id, FindingId::StsFetchCertName);
}

TEST(Retest, JudgesTheReportedAddressWhereTheHostStillHasIt)
{
    Scenario scenario = readScenario(u"healthy"_s);
    scenario.world->mailHost.replies[u"192.0.2.25"_s].tls
        = readScenario(u"smtp.cert-expired"_s).world->mailHost.replies[u"192.0.2.25"_s].tls;
    EXPECT_EQ(retestIn(scenario, failureOf("certificate-expired")).outcome, Retest::Outcome::StillFailing);
    EXPECT_EQ(retestIn(scenario, failureOf("certificate-expired", "mx.example.com", "2001:db8::25")).outcome,
              Retest::Outcome::Fixed);
    EXPECT_EQ(retestIn(scenario, failureOf("certificate-expired", "mx.example.com", "203.0.113.9")).outcome,
              Retest::Outcome::StillFailing)
        << "an address of the past says nothing about which one of today is meant";
}

TEST(Retest, SaysThatTheHostIsNoMailHostAnyMore)
{
    EXPECT_EQ(retestIn(u"healthy"_s, failureOf("certificate-expired", "old.example.com")),
              (Retest{Retest::Outcome::HostGone, {}}));
}

TEST(Retest, CannotTellWhatAHostHidesThatDoesNotAnswer)
{
    const Retest again
        = retestIn(u"smtp.connect"_s, failureOf("certificate-expired", "mx.example.com", "2001:db8::25"));
    EXPECT_EQ(again.outcome, Retest::Outcome::NotTestable);
    EXPECT_EQ(again.findings.value(0).id, FindingId::SmtpConnect);
}

TEST(Retest, CannotTellWhatOnlyThisMachineTrusts)
{
    const Retest again = retestIn(u"smtp.inspected"_s, failureOf("certificate-not-trusted"));
    EXPECT_EQ(again.outcome, Retest::Outcome::NotTestable);
    EXPECT_EQ(again.findings.value(0).id, FindingId::SmtpInspected);
}

TEST(Retest, CannotTellWithoutTheTlsaRecords)
{
    const Retest again = retestIn(u"dane.lookup-failed"_s, failureOf("tlsa-invalid"));
    EXPECT_EQ(again.outcome, Retest::Outcome::NotTestable);
    EXPECT_EQ(again.findings.value(0).id, FindingId::DaneLookupFailed);
}

TEST(Retest, CannotTellFromANetworkThatBlocksThePort)
{
    const Scenario scenario = readScenario(u"smtp.port25-blocked"_s);
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    const FailureDetails failure = failureOf("certificate-expired");
    const Retest again = retest(failure, PolicyType::Sts, meaningOf(failure, {}), facts, judge(facts, true));
    EXPECT_EQ(again.outcome, Retest::Outcome::NotTestable);
    EXPECT_FALSE(again.findings.isEmpty());
}

/// Postfix and mox file what DANE found under the mail host, which has no mail hosts of its own as a rule.
TEST(Retest, TakesNoHostForFixedOfWhichNoneWasAsked)
{
    Scenario scenario = readScenario(u"healthy"_s);
    scenario.domain = name("mx.example.com");
    DomainFacts facts
        = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {}); // nothing of mail in it
    const Retest none{Retest::Outcome::NoMailHost, {}};
    const auto again = [&](const QByteArray &host, const char *result = "tlsa-invalid") {
        const FailureDetails failure = failureOf(result, host);
        return retest(failure, PolicyType::Tlsa, meaningOf(failure, {}), facts, judge(facts));
    };
    for (const char *result : {"tlsa-invalid", "certificate-not-trusted", "validation-failure", "anything"}) {
        EXPECT_EQ(again("mx.example.com", result), none) << result;
        EXPECT_EQ(again({}, result), none) << result;
    }
    facts.mailHosts.emplaceBack();
    facts.mailHosts.last().exchange = "other.example.com";
    facts.mailHosts.last().host = name("other.example.com");
    EXPECT_EQ(again("mx.example.com"), none) << "what the host's own mail goes to is another host";
    EXPECT_EQ(again("mx1.example.com").outcome, Retest::Outcome::HostGone);
    EXPECT_EQ(again("other.example.com").outcome, Retest::Outcome::NotTestable) << "it was not asked";
}

TEST(Retest, SaysThatADomainHasNoMailHosts)
{
    for (const char *scenario : {"mx.none", "mx.null"})
        EXPECT_EQ(retestIn(QString::fromLatin1(scenario), failureOf("certificate-expired")),
                  (Retest{Retest::Outcome::NoMailHost, {}}))
            << scenario;
}

TEST(Retest, NeedsNoMailHostForWhatThePolicyHostDid)
{
    const Scenario blocked = readScenario(u"smtp.port25-blocked"_s);
    const DomainFacts facts = gatherFacts(*blocked.domain, blocked.world->network(), blocked.settings, {});
    const FailureDetails failure = failureOf("sts-webpki-invalid");
    EXPECT_TRUE(isOfPolicyHost(meaningOf(failure, {})));
    EXPECT_EQ(retest(failure, PolicyType::Sts, meaningOf(failure, {}), facts, judge(facts, true)),
              (Retest{Retest::Outcome::Fixed, {}}));
    const Retest unasked = retestIn(u"sts.host.lookup-failed"_s, failure);
    EXPECT_EQ(unasked.outcome, Retest::Outcome::NotTestable) << "no policy was fetched";
    EXPECT_EQ(unasked.findings.value(0).id, FindingId::StsHostLookupFailed);
}

TEST(Retest, LeavesToEachHostWhatTheDnsSaysOfIt)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    facts.mailHosts.emplaceBack();
    facts.mailHosts.last().exchange = "mx2.example.com";
    facts.mailHosts.last().host = name("mx2.example.com");
    facts.mailHosts.last().tlsa.status = DnsAnswer::Status::Bogus;
    const auto outcomeAt = [&](const QByteArray &host) {
        const FailureDetails failure = failureOf("dnssec-invalid", host);
        return retest(failure, PolicyType::Sts, meaningOf(failure, {}), facts, judge(facts)).outcome;
    };
    EXPECT_EQ(outcomeAt("mx2.example.com"), Retest::Outcome::StillFailing);
    EXPECT_EQ(outcomeAt("mx.example.com"), Retest::Outcome::Fixed);
}

TEST(Retest, TakesAMailHostOutsideThePolicyForFailing)
{
    FailureDetails failure = failureOf("validation-failure", {}, {});
    failure.reasonCode = "MX_HOSTS_MISMATCH";
    const Retest again = retestIn(u"mx.not-covered"_s, failure);
    EXPECT_EQ(again.outcome, Retest::Outcome::StillFailing);
    EXPECT_EQ(again.findings.value(0).id, FindingId::MxNotCovered);
}

} // namespace valija
