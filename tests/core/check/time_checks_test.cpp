// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/time_checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int week = 604'800;

QByteArray policyText(const char *mode, int maxAge = week, const char *mx = "mx.example.com")
{
    return "version: STSv1\nmode: "_ba + mode + "\nmx: " + mx + "\nmax_age: " + QByteArray::number(maxAge) + '\n';
}

/// The healthy world, with this id and policy live.
DomainFacts factsWith(const QByteArray &id, const QByteArray &policy)
{
    Scenario scenario = readScenario(u"healthy"_s);
    scenario.world->resolver.forget(name("_mta-sts.example.com"), DnsType::Txt);
    scenario.world->resolver.add(name("_mta-sts.example.com"), DnsType::Txt,
                                 u"\"v=STSv1; id=%1\""_s.arg(QLatin1StringView(id)));
    for (auto &reply : scenario.world->policyHost.replies)
        reply.second.body = policy;
    return gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
}

PastPolicy past(const QByteArray &id, const QByteArray &text, int daysAgo)
{
    const QDateTime seen = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    return {id, text, seen.addDays(-1), seen};
}

Memory remembering(const QList<PastPolicy> &history)
{
    return {history, {}, {}};
}

} // namespace

TEST(OverTime, FindsNothingInAPolicyThatStaysAsItIs)
{
    const auto text = policyText("enforce");
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", text), remembering({past("1", text, 1)}))), QStringList());
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", text), {})), QStringList());
}

TEST(OverTime, FindsAnIdThatDidNotFollowThePolicy)
{
    const auto history = QList{past("1", policyText("testing"), 3), past("1", policyText("enforce"), 0)};
    const auto findings = checkOverTime(factsWith("1", policyText("enforce")), remembering(history));
    EXPECT_EQ(slugs(findings), QStringList{u"time.id-stale"_s});
    EXPECT_EQ(findings.first().evidence["oldId"_L1].toString(), u"1"_s);
}

/// RFC 8461 section 3.1: unique. Senders that hold the first policy compare the id alone.
TEST(OverTime, FindsAnIdThatIsUsedAgain)
{
    const auto text = policyText("enforce");
    const auto history = [](int daysAgo) {
        return QList{past("1", policyText("testing"), daysAgo), past("2", policyText("none"), 1)};
    };
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", text), remembering(history(3)))), QStringList{u"time.id-stale"_s});
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", text), remembering(history(30)))), QStringList())
        << "nobody holds it any more";
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", policyText("testing")), remembering(history(3)))), QStringList())
        << "as it was";
}

TEST(OverTime, IsContentOnceTheIdHasFollowed)
{
    const auto history = QList{past("1", policyText("testing"), 9), past("1", policyText("enforce"), 3)};
    EXPECT_EQ(slugs(checkOverTime(factsWith("2", policyText("enforce")), remembering(history))),
              QStringList{u"time.id-only"_s});
    EXPECT_EQ(slugs(checkOverTime(factsWith("2", policyText("none")), remembering(history))), QStringList());
}

TEST(OverTime, ComparesPoliciesByMeaning)
{
    const auto spaced = QByteArray(policyText("enforce")).replace("mode: ", "mode:   ");
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", policyText("enforce")), remembering({past("1", spaced, 1)}))),
              QStringList());
}

TEST(OverTime, FindsAnIdThatChangedAlone)
{
    const auto text = policyText("enforce");
    EXPECT_EQ(slugs(checkOverTime(factsWith("2", text), remembering({past("1", text, 1)}))),
              QStringList{u"time.id-only"_s});
    EXPECT_EQ(slugs(checkOverTime(factsWith("2", text), remembering({past("1", text, 30)}))), QStringList());
}

/// Whether a server follows an alias depends on what else it serves.
TEST(OverTime, ComparesServersOfADelegatedRecordByTheAlias)
{
    DomainFacts facts = factsWith("1", policyText("enforce"));
    const auto judged = [&] {
        return contains(judge(facts).findings, FindingId::TimeHalfPublished);
    };
    facts.servers = {{u"ns1 192.0.2.51"_s, facts.stsTxt, {}}, {u"ns2 192.0.2.52"_s, facts.stsTxt, {}}};
    DnsAnswer &whole = facts.servers[0].sts;
    DnsAnswer &alone = facts.servers[1].sts;
    whole.aliases = {name("sts.provider.example"), name("a.provider.example")};
    alone = {};
    alone.status = DnsAnswer::Status::NoData;
    alone.aliases = {name("sts.provider.example")};
    EXPECT_FALSE(judged());
    alone.aliases = {name("sts.other.example")};
    EXPECT_TRUE(judged());
    alone.aliases.clear();
    EXPECT_TRUE(judged());
}

TEST(OverTime, FindsADraftThatIsNotWhatIsLive)
{
    Memory memory;
    memory.draft = KeptDraft{policyText("testing"), "1", {u"mailto:reports@example.net"_s}};
    const auto findings = checkOverTime(factsWith("1", policyText("enforce")), memory);
    EXPECT_EQ(slugs(findings), QStringList{u"time.drift"_s});
    EXPECT_EQ(findings.first().subject, u"mta-sts.example.com"_s);
    memory.draft = KeptDraft{policyText("enforce"), "2", {u"mailto:other@example.net"_s}};
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", policyText("enforce")), memory)),
              (QStringList{u"time.drift"_s, u"time.drift"_s}));
    memory.draft = KeptDraft{policyText("enforce"), "1", {u"mailto:reports@example.net"_s}};
    EXPECT_EQ(slugs(checkOverTime(factsWith("1", policyText("enforce")), memory)), QStringList());
}

TEST(OverTime, FindsSendersThatHoldAnOldPolicy)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Memory memory;
    memory.reported = {{u"Example Reporter"_s, policyText("testing"), now.addDays(-1)},
                       {u"Current Reporter"_s, policyText("enforce"), now.addDays(-1)},
                       {u"Late Reporter"_s, policyText("testing"), now.addDays(-30)}};
    const auto findings = checkOverTime(factsWith("1", policyText("enforce")), memory);
    EXPECT_EQ(slugs(findings), QStringList{u"time.old-policy-seen"_s});
    EXPECT_EQ(findings.first().subject, u"Example Reporter"_s);
}

TEST(OverTime, FindsAPolicyTakenAwayTooEarly)
{
    const Scenario scenario = readScenario(u"absent"_s);
    const auto facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    EXPECT_EQ(slugs(checkOverTime(facts, remembering({past("1", policyText("enforce"), 2)}))),
              QStringList{u"time.removed-early"_s});
    EXPECT_EQ(slugs(checkOverTime(facts, remembering({past("1", policyText("enforce"), 8)}))), QStringList());
    EXPECT_EQ(slugs(checkOverTime(facts, remembering({past("1", policyText("testing"), 2)}))), QStringList());
}

TEST(OverTime, DoesNotTakeAFailedLookUpForARemoval)
{
    const Scenario scenario = readScenario(u"sts.txt.lookup-failed"_s);
    const auto facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    EXPECT_FALSE(contains(checkOverTime(facts, remembering({past("1", policyText("enforce"), 2)})),
                          FindingId::TimeRemovedEarly));
}

} // namespace valija
