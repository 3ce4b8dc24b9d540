// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tlsrpt/repair_case.h"

namespace valija {

using namespace Qt::StringLiterals;

class RepairedReport : public testing::TestWithParam<RepairCase>
{
};

TEST_P(RepairedReport, IsReadAndSaysSo)
{
    expectRepaired(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Contact, RepairedReport,
    testing::Values(RepairCase{"ContactIsNull", with(&ReportText::contact, R"("contact-info":null)"), {}, hasNoContact},
                    RepairCase{"ContactIsMissing", with(&ReportText::contact, ""), {}, hasNoContact},
                    RepairCase{"ContactIsEmpty", with(&ReportText::contact, R"("contact-info":"")"), {}, hasNoContact}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    Dates, RepairedReport,
    testing::Values(
        RepairCase{"NoZoneIsUtc",
                   with(&ReportText::period, period("2026-03-01T00:00:00", "2026-03-01T23:59:59")),
                   {u"date-without-zone date-range.start-datetime"_s, u"date-without-zone date-range.end-datetime"_s},
                   isWholeDay},
        RepairCase{"NoTimeIsMidnight",
                   with(&ReportText::period, period("2026-03-01", "2026-03-02")),
                   {u"date-without-time date-range.start-datetime"_s, u"date-without-time date-range.end-datetime"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.begin, utc(1, 0, 0, 0));
                       EXPECT_EQ(report.end, utc(2, 0, 0, 0));
                   }},
        RepairCase{"EndOnTheNextMidnightIsKept",
                   with(&ReportText::period, period("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z")),
                   {},
                   [](const Report &report) {
                       EXPECT_EQ(report.end, utc(2, 0, 0, 0));
                       EXPECT_EQ(report.day(), QDate(2026, 3, 1));
                   }},
        RepairCase{"EndAtHour24IsTheNextMidnight",
                   with(&ReportText::period, period("2026-03-01T00:00:00Z", "2026-03-01T24:00:00Z")),
                   {},
                   [](const Report &report) {
                       EXPECT_EQ(report.end, utc(2, 0, 0, 0));
                   }},
        RepairCase{"OtherZonesAreTurnedIntoUtc",
                   with(&ReportText::period, period("2026-03-01T02:00:00+02:00", "2026-03-02T01:59:59+0200")),
                   {},
                   isWholeDay},
        RepairCase{
            "NoBeginComesFromTheEnd",
            with(&ReportText::period, R"("date-range":{"end-datetime":"2026-03-02T00:00:00Z"})"),
            {u"report.field-missing date-range.start-datetime"_s, u"date-from-other-end date-range.start-datetime"_s},
            isFiledUnderTheFirst},
        RepairCase{
            "NoEndComesFromTheBegin",
            with(&ReportText::period, R"("date-range":{"start-datetime":"2026-03-01T00:00:00Z"})"),
            {u"report.field-missing date-range.end-datetime"_s, u"date-from-other-end date-range.end-datetime"_s},
            [](const Report &report) {
                EXPECT_EQ(report.end, utc(2, 0, 0, 0));
            }},
        RepairCase{"UnusableEndComesFromTheBegin",
                   with(&ReportText::period, period("2026-03-01T00:00:00Z", "later")),
                   {u"report.field-value date-range.end-datetime"_s, u"date-from-other-end date-range.end-datetime"_s},
                   isFiledUnderTheFirst},
        RepairCase{"EndBeforeBeginIsKept",
                   with(&ReportText::period, period("2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z")),
                   {u"report.field-value date-range.end-datetime"_s},
                   isFiledUnderTheFirst}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    PolicyString, RepairedReport,
    testing::Values(
        RepairCase{"LinesInAnyOrder",
                   with(&ReportText::strings, R"("policy-string":["max_age: 1","mode:testing","version: STSv1"])"),
                   {},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).mode, Mode::Testing);
                   }},
        RepairCase{"EmptyList", with(&ReportText::strings, R"("policy-string":[])"), {}, hasNoLines},
        RepairCase{"Missing", with(&ReportText::strings, ""), {}, hasNoLines},
        RepairCase{"Null", with(&ReportText::strings, R"("policy-string":null)"), {}, hasNoLines},
        RepairCase{"EmptyString", with(&ReportText::strings, R"("policy-string":"")"), {}, hasNoLines},
        RepairCase{
            "OneStringWithLineBreaks",
            with(&ReportText::strings,
                 R"("policy-string":"version: STSv1\r\nmode: enforce\r\nmx: *.example.com\r\nmax_age: 604800\r\n")"),
            {u"string-as-list policies[0].policy.policy-string"_s},
            hasAllLines},
        RepairCase{"OneStringWithSemicolons", // as RFC 8460 section 4 has it
                   with(&ReportText::strings,
                        R"("policy-string":"version: STSv1; mode: enforce; mx: *.example.com; max_age: 604800;")"),
                   {u"string-as-list policies[0].policy.policy-string"_s},
                   hasAllLines},
        RepairCase{"AllLinesInOneItem",
                   with(&ReportText::strings,
                        R"("policy-string":["version: STSv1\nmode: enforce\nmx: *.example.com\nmax_age: 604800"])"),
                   {u"string-as-list policies[0].policy.policy-string"_s},
                   hasAllLines},
        RepairCase{
            "ALineWithASemicolonIsOneLine", // the policy's own error is to be shown as it is
            with(&ReportText::strings, R"("policy-string":["version: STSv1","mode: enforce; strict"])"),
            {},
            [](const Report &report) {
                EXPECT_EQ(first(report).policyString, (QList<QByteArray>{"version: STSv1", "mode: enforce; strict"}));
            }},
        RepairCase{"TlsaAsJsonInAString",
                   with(&ReportText::strings, R"("policy-string":"[\"3 1 1 AB\", \"3 1 1 CD\"]")"),
                   {u"string-as-list policies[0].policy.policy-string"_s,
                    u"array-in-string policies[0].policy.policy-string"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).policyString, (QList<QByteArray>{"3 1 1 AB", "3 1 1 CD"}));
                   }},
        RepairCase{"ModeThatIsNoneOfTheThree",
                   with(&ReportText::strings, R"("policy-string":["version: STSv1","mode: enforced"])"),
                   {},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).mode, std::nullopt);
                   }}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(MxHost, RepairedReport,
                         testing::Values(RepairCase{"Missing",
                                                    with(&ReportText::mxHost, ""),
                                                    {},
                                                    [](const Report &report) {
                                                        EXPECT_TRUE(first(report).mxHosts.isEmpty());
                                                    }},
                                         RepairCase{"AString", // as RFC 8460 appendix B has it (erratum 6241)
                                                    with(&ReportText::mxHost, R"("mx-host":"*.example.com")"),
                                                    {u"string-as-list policies[0].policy.mx-host"_s},
                                                    hasOnePattern},
                                         RepairCase{"WithThePrefixOfThePolicyLine",
                                                    with(&ReportText::mxHost, R"("mx-host":["mx: *.Example.com."])"),
                                                    {u"mx-prefix policies[0].policy.mx-host"_s},
                                                    hasOnePattern},
                                         RepairCase{"UnderThePlaceholdersName",
                                                    with(&ReportText::mxHost, R"("mx-host-pattern":["*.example.com"])"),
                                                    {u"key-alias policies[0].policy.mx-host-pattern"_s},
                                                    hasOnePattern}),
                         [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    Counts, RepairedReport,
    testing::Values(
        RepairCase{"Strings",
                   quiet(&ReportText::summary,
                         R"("summary":{"total-successful-session-count":"97","total-failure-session-count":"0"})"),
                   {u"text-as-number policies[0].summary.total-successful-session-count"_s,
                    u"text-as-number policies[0].summary.total-failure-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 97);
                   }},
        RepairCase{"Negative",
                   quiet(&ReportText::summary,
                         R"("summary":{"total-successful-session-count":-97,"total-failure-session-count":0})"),
                   {u"report.field-value policies[0].summary.total-successful-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 0);
                   }},
        RepairCase{"WithAFraction",
                   quiet(&ReportText::summary,
                         R"("summary":{"total-successful-session-count":97.5,"total-failure-session-count":0.0})"),
                   {u"report.field-value policies[0].summary.total-successful-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 97);
                   }},
        RepairCase{"MoreThanJsonCanHold",
                   quiet(&ReportText::summary,
                         R"("summary":{"total-successful-session-count":99999999999999999999,)"
                         R"("total-failure-session-count":0})"),
                   {u"report.field-value policies[0].summary.total-successful-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 9'007'199'254'740'992);
                   }},
        RepairCase{"Missing",
                   quiet(&ReportText::summary, R"("summary":{"total-successful-session-count":97})"),
                   {u"report.field-missing policies[0].summary.total-failure-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 97);
                       EXPECT_EQ(first(report).failed, 0);
                   }},
        RepairCase{"NoNumberAtAll",
                   quiet(&ReportText::summary,
                         R"("summary":{"total-successful-session-count":"many","total-failure-session-count":[]})"),
                   {u"report.field-type policies[0].summary.total-successful-session-count"_s,
                    u"report.field-type policies[0].summary.total-failure-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 0);
                   }},
        RepairCase{"NoSummary",
                   quiet(&ReportText::summary, ""),
                   {u"report.field-missing policies[0].summary"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).domain, "example.com");
                   }},
        RepairCase{"DetailsThatDoNotAddUp", // Mail.ru
                   with(&ReportText::summary,
                        R"("summary":{"total-successful-session-count":0,"total-failure-session-count":1})"),
                   {u"report.counts-disagree policies[0].summary.total-failure-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).failed, 1);
                       EXPECT_EQ(first(report).failures.first().sessions, 3);
                   }}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(ParseReport, SaysThatAWrapperHoldsMoreThanOneReport)
{
    const QByteArray one = ReportText().json();
    EXPECT_EQ(said(read("{\"a\":" + one + ",\"note\":{}}").findings), QStringList{u"wrapper $"_s});
    const auto parsed = read("{\"a\":" + one + ",\"b\":" + one + ",\"note\":{}}");
    EXPECT_TRUE(parsed.report);
    EXPECT_EQ(said(parsed.findings), (QStringList{u"first-of-several $"_s, u"wrapper $"_s}));
}

} // namespace valija
