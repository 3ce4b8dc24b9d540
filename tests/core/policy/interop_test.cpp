// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/interop.h"
#include "core/policy/lint.h"
#include "tests/support/printers.h"

#include <QJsonArray>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct ReadingCase {
    const char *title;
    const char *text;
    QString who;
    Reading reading;
};

void PrintTo(const ReadingCase &readingCase, std::ostream *out)
{
    *out << readingCase.title;
}

Reading readingBy(const QString &who, const QList<SenderReading> &readings)
{
    for (const auto &reading : readings) {
        if (reading.who == who)
            return reading.reading;
    }
    ADD_FAILURE() << qUtf8Printable(who) << " is not known";
    return Reading::AsMeant;
}

} // namespace

class PolicyReadings : public testing::TestWithParam<ReadingCase>
{
};

TEST_P(PolicyReadings, AreThoseThatWereDocumented)
{
    const auto parsed = parsePolicy(GetParam().text);
    ASSERT_TRUE(parsed.policy);
    EXPECT_EQ(readingBy(GetParam().who, readingsOf(GetParam().text, *parsed.policy)), GetParam().reading);
}

INSTANTIATE_TEST_SUITE_P(
    Interop, PolicyReadings,
    testing::Values(
        ReadingCase{"GoodPolicy", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\n", u"chasquid"_s,
                    Reading::AsMeant},
        ReadingCase{"LastModeNone", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n",
                    u"chasquid"_s, Reading::ReadAsNone},
        ReadingCase{"FirstMode", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n",
                    u"mox"_s, Reading::AsMeant},
        ReadingCase{"DuplicateRefused",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: enforce\n", u"KumoMTA"_s,
                    Reading::Ignored},
        ReadingCase{"LastMaxAge", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmax_age: 60\n",
                    u"mailauth"_s, Reading::Differs},
        ReadingCase{"BadDuplicate", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmax_age: x\n",
                    u"mox"_s, Reading::Ignored},
        ReadingCase{"NoneWithoutMx", "version: STSv1\nmode: none\nmax_age: 86400\n", u"Stalwart"_s, Reading::Ignored},
        ReadingCase{"NeverNone", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 86400\n", u"mimecast/mta-sts"_s,
                    Reading::Ignored},
        ReadingCase{"ZeroAge", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 0\n", u"rest-mail"_s,
                    Reading::Ignored},
        ReadingCase{"ShortAge", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 60\n", u"Stalwart"_s,
                    Reading::Differs},
        ReadingCase{"SecondColon", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 86400\nreport: https://x\n",
                    u"foxcpp/go-mtasts (maddy)"_s, Reading::Ignored},
        ReadingCase{"Utf8Extension", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 86400\nnote: ñ\n",
                    u"postfix-mta-sts-resolver"_s, Reading::Ignored},
        ReadingCase{"BlankLine", "version: STSv1\n\nmode: none\nmx: a.example\nmax_age: 86400\n", u"postfix-tlspol"_s,
                    Reading::Ignored},
        ReadingCase{"EmptyLineIsFine", "version: STSv1\n\nmode: none\nmx: a.example\nmax_age: 86400\n", u"KumoMTA"_s,
                    Reading::AsMeant},
        ReadingCase{"LineOfBlanks", "version: STSv1\n \nmode: none\nmx: a.example\nmax_age: 86400\n", u"KumoMTA"_s,
                    Reading::Ignored},
        ReadingCase{"NumericName", "version: STSv1\nmode: none\nmx: 192.0.2.1\nmax_age: 86400\n", u"mox"_s,
                    Reading::Ignored},
        ReadingCase{"Wildcard", "version: STSv1\nmode: none\nmx: *.a.example\nmax_age: 86400\n", u"mailauth"_s,
                    Reading::Differs}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(InteropFindings, NameWhoAndWhatOncePerEffect)
{
    const auto findings = lintPolicy("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n").findings;
    ASSERT_EQ(slugs(findings), (QStringList{u"sts.policy.interop"_s, u"sts.policy.ok"_s}));
    EXPECT_EQ(findings.first().severity, Severity::Warning);
    EXPECT_EQ(findings.first().evidence.value("who"_L1).toArray(), (QJsonArray{u"chasquid"_s, u"Stalwart"_s}));
}

TEST(InteropFindings, AreSilentWhereThePublisherCanDoNothing)
{
    const auto lint = lintPolicy("version: STSv1\r\nmode: enforce\r\nmx: *.a.example\r\nmax_age: 31557600\r\n");
    EXPECT_FALSE(contains(lint.findings, FindingId::StsPolicyInterop));
}

TEST(InteropFindings, KnowWhoJoinsTxtRecords)
{
    const QList<QByteArray> records{"v=STSv1; id=1", "v=spf1 -all"};
    EXPECT_EQ(readingBy(u"KumoMTA"_s, readingsOf(records, {"1", {}})), Reading::Ignored);
    EXPECT_EQ(readingBy(u"mox"_s, readingsOf(records, {"1", {}})), Reading::AsMeant);
}

} // namespace valija
