// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/interop.h"
#include "core/policy/interop_models.h"
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

struct RecordReadingCase {
    const char *title;
    QList<QByteArray> records;
    QString who;
    Reading reading;
};

void PrintTo(const RecordReadingCase &readingCase, std::ostream *out)
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
        ReadingCase{"LastModeNoneByMaddy",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n",
                    u"foxcpp/go-mtasts (maddy)"_s, Reading::ReadAsNone},
        ReadingCase{"LastModeNoneBySnawoot",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n",
                    u"postfix-mta-sts-resolver"_s, Reading::ReadAsNone},
        ReadingCase{"LastModeNoneByMailauth",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n", u"mailauth"_s,
                    Reading::ReadAsNone},
        ReadingCase{"LastModeNoneByStalwart",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n", u"Stalwart"_s,
                    Reading::ReadAsNone},
        ReadingCase{"FirstMode", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n",
                    u"mox"_s, Reading::AsMeant},
        ReadingCase{"FirstModeByTlspol", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n",
                    u"postfix-tlspol"_s, Reading::AsMeant},
        ReadingCase{"FirstModeByRestMail",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: none\n", u"rest-mail"_s,
                    Reading::AsMeant},
        ReadingCase{"DuplicateRefused",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: enforce\n", u"KumoMTA"_s,
                    Reading::Ignored},
        ReadingCase{"DuplicateReported",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: enforce\n",
                    u"DomainDetective"_s, Reading::Ignored},
        ReadingCase{"DuplicateJoined", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: enforce\n",
                    u"EFF STARTTLS Everywhere"_s, Reading::Ignored},
        ReadingCase{"LastMaxAge", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmax_age: 60\n",
                    u"mailauth"_s, Reading::Differs},
        ReadingCase{"BadDuplicate", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmax_age: x\n",
                    u"mox"_s, Reading::Ignored},
        ReadingCase{"BadDuplicateByLastWins",
                    "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmax_age: x\n", u"chasquid"_s,
                    Reading::Ignored},
        ReadingCase{"BadMaxAgeSkipped", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmax_age: x\n",
                    u"Stalwart"_s, Reading::AsMeant},
        ReadingCase{"BadLaterMode", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nmode: enforced\n",
                    u"Stalwart"_s, Reading::Ignored},
        ReadingCase{"NoneWithoutMx", "version: STSv1\nmode: none\nmax_age: 86400\n", u"Stalwart"_s, Reading::Ignored},
        ReadingCase{"NoneWithoutMxByChasquid", "version: STSv1\nmode: none\nmax_age: 86400\n", u"chasquid"_s,
                    Reading::Ignored},
        ReadingCase{"NoneWithoutMxReported", "version: STSv1\nmode: none\nmax_age: 86400\n", u"MailCheck"_s,
                    Reading::Ignored},
        ReadingCase{"NeverNone", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 86400\n", u"mimecast/mta-sts"_s,
                    Reading::Ignored},
        ReadingCase{"ZeroAge", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 0\n", u"rest-mail"_s,
                    Reading::Ignored},
        ReadingCase{"ZeroAgeByChasquid", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 0\n", u"chasquid"_s,
                    Reading::Ignored},
        ReadingCase{"ZeroAgeIsADay", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 0\n", u"Stalwart"_s,
                    Reading::Differs},
        ReadingCase{"ShortAge", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 60\n", u"Stalwart"_s,
                    Reading::Differs},
        ReadingCase{"LongestAge", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 31557600\n", u"Stalwart"_s,
                    Reading::Differs},
        ReadingCase{"NearlyLongestAge", "version: STSv1\nmode: none\nmx: a.example\nmax_age: 31557599\n", u"Stalwart"_s,
                    Reading::AsMeant},
        ReadingCase{"SecondColon", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nreport: https://x\n",
                    u"foxcpp/go-mtasts (maddy)"_s, Reading::Ignored},
        ReadingCase{"UnknownField", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nreport: x\n",
                    u"checkdmarc"_s, Reading::Ignored},
        ReadingCase{"UnknownFieldIsFine", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nreport: x\n",
                    u"foxcpp/go-mtasts (maddy)"_s, Reading::AsMeant},
        ReadingCase{"Utf8Extension", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\nnote: ñ\n",
                    u"postfix-mta-sts-resolver"_s, Reading::Ignored},
        ReadingCase{"BlankLine", "version: STSv1\n\nmode: none\nmx: a.example\nmax_age: 86400\n", u"postfix-tlspol"_s,
                    Reading::Ignored},
        ReadingCase{"BlankLineByMox", "version: STSv1\n\nmode: none\nmx: a.example\nmax_age: 86400\n", u"mox"_s,
                    Reading::Ignored},
        ReadingCase{"BlankLineByMaddy", "version: STSv1\n\nmode: none\nmx: a.example\nmax_age: 86400\n",
                    u"foxcpp/go-mtasts (maddy)"_s, Reading::Ignored},
        ReadingCase{"EmptyLineIsFine", "version: STSv1\n\nmode: none\nmx: a.example\nmax_age: 86400\n", u"KumoMTA"_s,
                    Reading::AsMeant},
        ReadingCase{"LineOfBlanks", "version: STSv1\n \nmode: none\nmx: a.example\nmax_age: 86400\n", u"KumoMTA"_s,
                    Reading::Ignored},
        ReadingCase{"LineFeeds", "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\n",
                    u"mimecast/mta-sts"_s, Reading::Ignored},
        ReadingCase{"MixedLineEnds", "version: STSv1\r\nmode: none\nmx: a.example\nmax_age: 86400\n", u"checkdmarc"_s,
                    Reading::Ignored},
        ReadingCase{"VersionLast", "mode: none\nmax_age: 86400\nversion: STSv1\n", u"DmarcAnalyzer"_s,
                    Reading::Differs},
        ReadingCase{"VersionLastIsFine", "mode: none\nmx: a.example\nmax_age: 86400\nversion: STSv1\n", u"chasquid"_s,
                    Reading::AsMeant},
        ReadingCase{"NumericName", "version: STSv1\nmode: none\nmx: 192.0.2.1\nmax_age: 86400\n", u"mox"_s,
                    Reading::Ignored},
        ReadingCase{"NumericNameByTlspol", "version: STSv1\nmode: none\nmx: 192.0.2.1\nmax_age: 86400\n",
                    u"postfix-tlspol"_s, Reading::Ignored},
        ReadingCase{"SingleLabel", "version: STSv1\nmode: none\nmx: localhost\nmax_age: 86400\n", u"DmarcAnalyzer"_s,
                    Reading::Ignored},
        ReadingCase{"Wildcard", "version: STSv1\nmode: none\nmx: *.a.example\nmax_age: 86400\n", u"mailauth"_s,
                    Reading::Differs},
        ReadingCase{"WildcardByChasquid", "version: STSv1\nmode: none\nmx: *.a.example\nmax_age: 604800\n", u"mox"_s,
                    Reading::AsMeant}),
    [](const auto &testCase) { return testCase.param.title; });

/// A policy of so many octets: long enough for the implementations that read only the beginning.
QByteArray policyOf(qsizetype size)
{
    QByteArray text = "version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\n";
    for (int i = 0; text.size() < size; ++i)
        text += "mx: mx" + QByteArray::number(i) + ".example.com\r\n";
    return text;
}

TEST(LargePolicies, AreCutOrRefused)
{
    const auto by = [](const QString &who, qsizetype size) {
        const QByteArray text = policyOf(size);
        return readingBy(who, readingsOf(text, *parsePolicy(text).policy));
    };
    EXPECT_EQ(by(u"chasquid"_s, 10'000), Reading::AsMeant);
    EXPECT_EQ(by(u"chasquid"_s, 11'000), Reading::Differs);
    EXPECT_EQ(by(u"mimecast/mta-sts"_s, 64'100), Reading::Differs);
    EXPECT_EQ(by(u"mox"_s, 65'000), Reading::AsMeant);
    for (const QString &who : {u"mox"_s, u"postfix-tlspol"_s, u"postfix-mta-sts-resolver"_s, u"rest-mail"_s})
        EXPECT_EQ(by(who, 66'000), Reading::Ignored) << qUtf8Printable(who);
}

TEST(LargePolicies, AreRefusedForOneLongLine)
{
    const QByteArray text = policyOf(0) + "mx: a.example\r\nnote: " + QByteArray(66'000, 'x') + "\r\n";
    const auto readings = readingsOf(text, *parsePolicy(text).policy);
    EXPECT_EQ(readingBy(u"foxcpp/go-mtasts (maddy)"_s, readings), Reading::Ignored);
    EXPECT_EQ(readingBy(u"chasquid"_s, readings), Reading::Ignored);
}

TEST(Readings, SayHowTheyAreKnownAndWhere)
{
    const QByteArray text = "version: STSv1\r\nmode: enforce\r\nmx: a.example\r\nmax_age: 604800\r\nmode: none\r\n";
    int deviations = 0;
    for (const auto &reading : readingsOf(text, *parsePolicy(text).policy)) {
        EXPECT_EQ(reading.source.isEmpty(), reading.reading == Reading::AsMeant);
        EXPECT_EQ(reading.effect.isEmpty(), reading.reading == Reading::AsMeant);
        if (reading.reading == Reading::AsMeant)
            continue;
        ++deviations;
        EXPECT_TRUE(reading.source.contains(u"2026"_s));
        EXPECT_EQ(reading.place, (TextPlace{5, 1, 4})) << qUtf8Printable(reading.who);
    }
    EXPECT_GE(deviations, 8);
}

TEST(InteropFindings, NameWhoAndWhatOncePerEffect)
{
    const auto findings = lintPolicy("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n").findings;
    ASSERT_EQ(slugs(findings), (QStringList{u"sts.policy.interop"_s, u"sts.policy.ok"_s}));
    EXPECT_EQ(findings.first().severity, Severity::Warning);
    EXPECT_EQ(findings.first().evidence.value("who"_L1).toArray(), (QJsonArray{u"chasquid"_s, u"Stalwart"_s}));
}

/// The advice of each finding of the models about this policy.
QStringList advice(const Findings &findings, FindingId id)
{
    QStringList texts;
    for (const auto &finding : findings) {
        if (finding.id == id)
            texts.append(advise(finding));
    }
    return texts;
}

TEST(InteropFindings, AdviseWhatAvoidsTheDeviation)
{
    const auto none = lintPolicy("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n").findings;
    EXPECT_EQ(advice(none, FindingId::StsPolicyInterop),
              QStringList{u"So that they read it as it is meant: keep the mx lines in mode none, too."_s});
    const auto company = parseStsRecords({"v=STSv1; id=1", "v=spf1 -all"}, u"_mta-sts.example"_s).findings;
    const auto texts = advice(company, FindingId::StsTxtInterop);
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts.first().contains(u"remove the other TXT records"_s));
}

/// One effect of two causes: each has its own cure.
TEST(InteropFindings, AreOnePerCure)
{
    const auto findings = lintPolicy("version: STSv1\r\nmode: testing\r\nmx: a.example\r\n\r\nmax_age: 0\r\n").findings;
    const auto texts = advice(findings, FindingId::StsPolicyInterop).join(u'\n');
    EXPECT_TRUE(texts.contains(u"give a max_age above 0"_s));
    EXPECT_TRUE(texts.contains(u"remove the empty lines"_s));
}

template <typename Traits>
void expectCures(std::span<const Deviation<Traits>> deviations, std::span<const Cure<Traits>> cures)
{
    for (const auto &deviation : deviations) {
        const auto known = stsImplementations();
        const auto who = std::find_if(known.begin(), known.end(), [&](const auto &one) {
            return QByteArrayView(one.name) == QByteArrayView(deviation.who);
        });
        ASSERT_NE(who, known.end()) << deviation.who;
        if (!deviation.avoidable || who->role != SenderReading::Role::Sender)
            continue;
        EXPECT_TRUE(
            std::any_of(cures.begin(), cures.end(), [&](const auto &cure) { return cure.when == deviation.when; }))
            << deviation.who << ": " << deviation.effect;
    }
}

TEST(Cures, AreKnownForWhateverASenderStumblesOver)
{
    expectCures(policyDeviations(), policyCures());
    expectCures(stsRecordDeviations(), stsRecordCures());
}

TEST(InteropFindings, AreSilentWhereThePublisherCanDoNothing)
{
    const auto lint = lintPolicy("version: STSv1\r\nmode: enforce\r\nmx: *.a.example\r\nmax_age: 31536000\r\n");
    EXPECT_FALSE(contains(lint.findings, FindingId::StsPolicyInterop));
}

TEST(InteropFindings, AreAboutSendersNotAboutCheckers)
{
    const auto lint = lintPolicy("version: STSv1\r\nmode: enforce\r\nmx: a.example\r\nmax_age: 604800\r\nnote: x\r\n");
    EXPECT_FALSE(contains(lint.findings, FindingId::StsPolicyInterop));
}

TEST(InteropFindings, WarnOfTheLongestMaxAge)
{
    const auto lint = lintPolicy("version: STSv1\r\nmode: enforce\r\nmx: a.example\r\nmax_age: 31557600\r\n");
    ASSERT_EQ(slugs(lint.findings), (QStringList{u"sts.policy.interop"_s, u"sts.policy.ok"_s}));
    EXPECT_EQ(lint.findings.first().evidence.value("who"_L1).toArray(), QJsonArray{u"Stalwart"_s});
}

class RecordReadings : public testing::TestWithParam<RecordReadingCase>
{
};

TEST_P(RecordReadings, AreThoseThatWereDocumented)
{
    const auto parsed = parseStsRecords(GetParam().records, u"_mta-sts.example"_s);
    ASSERT_TRUE(parsed.record);
    EXPECT_EQ(readingBy(GetParam().who, readingsOf(GetParam().records, parsed.text)), GetParam().reading);
}

INSTANTIATE_TEST_SUITE_P(
    Interop, RecordReadings,
    testing::Values(
        RecordReadingCase{"BlankBeforeDelimiter", {"v=STSv1 ; id=1"}, u"chasquid"_s, Reading::Ignored},
        RecordReadingCase{"BlankBeforeDelimiterIsFine", {"v=STSv1 ; id=1"}, u"mox"_s, Reading::AsMeant},
        RecordReadingCase{"Company", {"v=STSv1; id=1", "v=spf1 -all"}, u"KumoMTA"_s, Reading::Ignored},
        RecordReadingCase{"CompanyIsFine", {"v=STSv1; id=1", "v=spf1 -all"}, u"mox"_s, Reading::AsMeant},
        RecordReadingCase{"CompanyReported", {"v=STSv1; id=1", "v=spf1 -all"}, u"checkdmarc"_s, Reading::Ignored},
        RecordReadingCase{
            "Prefix", {"v=STSv12; id=2", "v=STSv1; id=1"}, u"postfix-mta-sts-resolver"_s, Reading::Ignored},
        RecordReadingCase{"PrefixIsNoWord", {"v=STSv12; id=2", "v=STSv1; id=1"}, u"mailauth"_s, Reading::AsMeant},
        RecordReadingCase{"Word", {"v=stsv1; id=2", "v=STSv1; id=1"}, u"mailauth"_s, Reading::Ignored},
        RecordReadingCase{
            "WordIsNoPrefix", {"v=stsv1; id=2", "v=STSv1; id=1"}, u"postfix-mta-sts-resolver"_s, Reading::AsMeant},
        RecordReadingCase{"VersionAlone", {"v=STSv1", "v=STSv1; id=two"}, u"mailauth"_s, Reading::Ignored},
        RecordReadingCase{"SecondIdByMox", {"v=STSv1; id=1; id=2"}, u"mox"_s, Reading::Ignored},
        RecordReadingCase{"SecondIdByMaddy", {"v=STSv1; id=1; id=2"}, u"foxcpp/go-mtasts (maddy)"_s, Reading::Differs},
        RecordReadingCase{"SecondIdByStalwart", {"v=STSv1; id=1; id=2"}, u"Stalwart"_s, Reading::Differs},
        RecordReadingCase{"SecondIdByTlspol", {"v=STSv1; id=1; id=2"}, u"postfix-tlspol"_s, Reading::AsMeant},
        RecordReadingCase{"SecondIdJoined", {"v=STSv1; id=1; id=2"}, u"EFF STARTTLS Everywhere"_s, Reading::Differs},
        RecordReadingCase{"UnknownField", {"v=STSv1; id=1; x=2"}, u"happyDomain"_s, Reading::Ignored},
        RecordReadingCase{"UnknownFieldIsFine", {"v=STSv1; id=1; x=2"}, u"mailauth"_s, Reading::AsMeant}),
    [](const auto &testCase) { return testCase.param.title; });

} // namespace valija
