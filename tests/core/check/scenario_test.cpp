// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> allScenarios()
{
    const QStringList names = scenarioNames();
    return {names.begin(), names.end()};
}

/// Whether the sentence still has a name in braces, or a gap where a value belongs.
bool isFilled(const Finding &finding)
{
    const QString template_ = QString::fromUtf8(kindOf(finding.id).message);
    for (qsizetype open = template_.indexOf(u'{'); open >= 0; open = template_.indexOf(u'{', open + 1)) {
        const QString name = template_.mid(open + 1, template_.indexOf(u'}', open) - open - 1);
        if (name != u"subject" && !finding.evidence.contains(name)) {
            ADD_FAILURE() << kindOf(finding.id).slug << " lacks {" << qUtf8Printable(name) << "}";
            return false;
        }
    }
    return true;
}

} // namespace

class Scenarios : public testing::TestWithParam<QString>
{
};

TEST_P(Scenarios, FindExactlyWhatTheySay)
{
    Scenario scenario = readScenario(GetParam());
    ASSERT_TRUE(scenario.domain);
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    const Judgement judgement = judge(facts, isPort25Blocked({&facts}));
    scenario.expected.sort();
    EXPECT_EQ(asLines(judgement.findings).join(u'\n').toStdString(), scenario.expected.join(u'\n').toStdString());
    EXPECT_EQ(slugOf(judgement.state).toStdString(), scenario.state.toStdString());
    EXPECT_EQ(judgement.verdict, verdictOf(judgement.findings));
    for (const auto &finding : judgement.findings)
        EXPECT_TRUE(isFilled(finding));
}

TEST_P(Scenarios, AreJudgedAlikeFromStoredFacts)
{
    const Scenario scenario = readScenario(GetParam());
    ASSERT_TRUE(scenario.domain);
    const DomainFacts facts = gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {});
    const auto read = factsFrom(toJson(facts));
    ASSERT_TRUE(read) << qUtf8Printable(read.error().detail);
    EXPECT_EQ(judge(*read).findings, judge(facts).findings);
}

INSTANTIATE_TEST_SUITE_P(Files, Scenarios, testing::ValuesIn(allScenarios()), [](const auto &file) {
    return QString(file.param).replace(u'.', u'_').replace(u'-', u'_').toStdString();
});

TEST(ScenarioFiles, ExistForEveryFindingOfALiveCheck)
{
    QSet<QString> expected;
    for (const auto &name : scenarioNames()) {
        for (const auto &line : readScenario(name).expected)
            expected.insert(line.section(u' ', 1, 1));
    }
    // Section 3 is about texts, section 8 but for the servers about history; both have tests of their own.
    for (const FindingKind *kind : catalogue()) {
        const QString slug = QString::fromLatin1(kind->slug);
        const bool isLive = kind->id <= FindingId::RptTxtOk && !slug.startsWith(u"sts.policy.");
        if (isLive || kind->id == FindingId::TimeHalfPublished) {
            EXPECT_TRUE(expected.contains(slug)) << "no scenario finds " << kind->slug;
        }
    }
}

} // namespace valija
