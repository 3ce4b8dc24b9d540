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
    Judgement judgement = judge(facts, isPort25Blocked({&facts}));
    EXPECT_EQ(judgement.verdict, verdictOf(judgement.findings));
    judgement.findings += checkOverTime(facts, scenario.memory);
    scenario.expected.sort();
    EXPECT_EQ(asLines(judgement.findings).join(u'\n').toStdString(), scenario.expected.join(u'\n').toStdString());
    EXPECT_EQ(slugOf(judgement.state).toStdString(), scenario.state.toStdString());
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

} // namespace valija
