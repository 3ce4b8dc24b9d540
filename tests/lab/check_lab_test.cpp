// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole check, from the real adapters to the findings, against real servers. The scenarios are those of
// tests/scenarios, which the fake network plays, too: both must come to the same result. What loopback cannot play is
// listed in lab_scenario.cpp.

#include "tests/lab/check_lab.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> playedNames()
{
    std::vector<QString> names;
    for (const auto &played : scenariosForLab(443, {}))
        names.push_back(played.name);
    return names;
}

bool isAboutFamilies(const QString &line)
{
    const QString id = line.section(u' ', 1, 1);
    return id.startsWith(u"sts.host.no-ipv") || id == u"smtp.no-ipv6";
}

/// Most scenarios have their two families as two IPv4 addresses here; only those that are made for the lab and speak of
/// IPv6 themselves mean what they say of families.
bool meansFamilies(const LabScenario &played)
{
    const auto &answers = played.scenario.world->resolver.answers();
    const auto &expected = played.scenario.expected;
    return !played.isShared
        && (std::any_of(expected.begin(), expected.end(), isAboutFamilies)
            || std::any_of(answers.begin(), answers.end(),
                           [](const auto &entry) { return entry.first.second == DnsType::Aaaa; }));
}

std::string comparable(QStringList lines, const LabScenario &played)
{
    if (!meansFamilies(played))
        lines.removeIf(isAboutFamilies);
    lines.sort();
    return lines.join(u'\n').toStdString();
}

QString transcriptsOf(const DomainFacts &facts)
{
    QStringList all;
    for (const auto &reply : facts.policyReplies)
        all.append(reply.transcript);
    for (const auto &host : facts.mailHosts) {
        for (const auto &reply : host.replies)
            all.append(reply.transcript);
    }
    return all.join(u"\n\n");
}

} // namespace

class LabScenarios : public CheckLab, public testing::WithParamInterface<QString>
{
};

TEST_P(LabScenarios, FindExactlyWhatTheySay)
{
    const LabScenario &played = lab().scenario(GetParam());
    const auto found = facts().constFind(*played.scenario.domain);
    ASSERT_NE(found, facts().constEnd());
    Judgement judgement = judge(*found, isPort25Blocked({&*found}));
    judgement.findings += checkOverTime(*found, played.scenario.memory);
    EXPECT_EQ(comparable(asLines(judgement.findings), played), comparable(played.scenario.expected, played))
        << qUtf8Printable(transcriptsOf(*found));
    EXPECT_EQ(slugOf(judgement.state).toStdString(), played.scenario.state.toStdString());
}

INSTANTIATE_TEST_SUITE_P(Files, LabScenarios, testing::ValuesIn(playedNames()), [](const auto &file) {
    return QString(file.param).replace(u'.', u'_').replace(u'-', u'_').toStdString();
});

TEST_F(CheckLab, KeepsHealthyDomainsFreeOfReproach)
{
    int healthy = 0;
    for (const auto &played : lab().scenarios()) {
        if (!played.name.startsWith(u"healthy") && played.name != u"mode-none" && played.name != u"absent")
            continue;
        ++healthy;
        const Judgement judgement = judge(factsOf(*played.scenario.domain), false);
        EXPECT_LE(judgement.verdict, Severity::Info) << qUtf8Printable(played.name);
    }
    EXPECT_EQ(healthy, 7);
}

/// All hostile servers are in the one run: none of them may hold it up, or keep what they send.
TEST_F(CheckLab, IsBoundedWhateverServersDo)
{
    EXPECT_LT(elapsed(), lab().settings().domainTimeout);
    for (const auto &one : facts()) {
        for (const auto &reply : one.policyReplies)
            EXPECT_NE(reply.status, PolicyReply::Status::Stopped) << "by its own limit and not the domain's";
        for (const auto &reply : one.policyReplies)
            EXPECT_LE(reply.body.size(), 65'537) << qUtf8Printable(one.domain.ascii());
        EXPECT_LT(transcriptsOf(one).size(), 1'000'000) << qUtf8Printable(one.domain.ascii());
    }
}

TEST_F(CheckLab, JudgesStoredFactsAlike)
{
    for (const auto &one : facts()) {
        const auto read = factsFrom(toJson(one));
        ASSERT_TRUE(read) << qUtf8Printable(one.domain.ascii());
        EXPECT_EQ(judge(*read).findings, judge(one).findings) << qUtf8Printable(one.domain.ascii());
    }
}

} // namespace valija
