// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tlsrpt/report_text.h"

#include <functional>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// One way in which real reports break RFC 8460 section 4.4, what is said of it and what is read all the same.
struct RepairCase {
    const char *title;
    QByteArray json;
    QStringList said;
    std::function<void(const Report &)> look;
};

void PrintTo(const RepairCase &repairCase, std::ostream *out)
{
    *out << repairCase.title;
}

const PolicyReport &first(const Report &report)
{
    return report.policies.first();
}

QDateTime utc(int day, int hour, int minute, int second)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute, second), Qt::UTC);
}

const QList<QByteArray> lines{"version: STSv1", "mode: enforce", "mx: *.example.com", "max_age: 604800"};

const auto hasNoContact = [](const Report &report) {
    EXPECT_TRUE(report.contact.isEmpty());
};
const auto isWholeDay = [](const Report &report) {
    EXPECT_EQ(report.begin, utc(1, 0, 0, 0));
    EXPECT_EQ(report.end, utc(1, 23, 59, 59));
};
const auto isFiledUnderTheFirst = [](const Report &report) {
    EXPECT_EQ(report.day(), QDate(2026, 3, 1));
};
const auto hasAllLines = [](const Report &report) {
    EXPECT_EQ(first(report).policyString, lines);
    EXPECT_EQ(first(report).mode, Mode::Enforce);
};
const auto hasNoLines = [](const Report &report) {
    EXPECT_TRUE(first(report).policyString.isEmpty());
    EXPECT_EQ(first(report).mode, std::nullopt);
};
const auto hasOnePattern = [](const Report &report) {
    EXPECT_EQ(first(report).mxHosts, QList<QByteArray>{"*.example.com"});
};
const auto hasNoDetails = [](const Report &report) {
    EXPECT_TRUE(first(report).failures.isEmpty());
};

const QByteArray noFailures = R"("summary":{"total-successful-session-count":97,"total-failure-session-count":0})";

/// Without failures, and with nothing said of them.
QByteArray quiet(QByteArray ReportText::*part, const QByteArray &text)
{
    ReportText report;
    report.summary = noFailures;
    report.failures = {};
    report.*part = text;
    return report.json();
}

QByteArray period(const QByteArray &begin, const QByteArray &end)
{
    return R"("date-range":{"start-datetime":")" + begin + R"(","end-datetime":")" + end + R"("})";
}

QByteArray failure(const QByteArray &fields)
{
    return R"("failure-details":[{)" + fields + "}]";
}

} // namespace

class RepairedReport : public testing::TestWithParam<RepairCase>
{
};

TEST_P(RepairedReport, IsReadAndSaysSo)
{
    const auto parsed = read(GetParam().json);
    EXPECT_EQ(said(parsed.findings), GetParam().said);
    ASSERT_TRUE(parsed.report);
    GetParam().look(*parsed.report);
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

INSTANTIATE_TEST_SUITE_P(
    Failures, RepairedReport,
    testing::Values(
        RepairCase{"Null", quiet(&ReportText::failures, R"("failure-details":null)"), {}, hasNoDetails},
        RepairCase{"EmptyList", quiet(&ReportText::failures, R"("failure-details":[])"), {}, hasNoDetails},
        RepairCase{"Missing", quiet(&ReportText::failures, ""), {}, hasNoDetails},
        RepairCase{
            "OneObject",
            with(&ReportText::failures, R"("failure-details":{"result-type":"tlsa-invalid","failed-session-count":3})"),
            {u"object-as-list policies[0].failure-details"_s},
            [](const Report &report) {
                EXPECT_EQ(first(report).failures.first().resultType, "tlsa-invalid");
            }},
        RepairCase{
            "OnlyResultAndCount", // Microsoft
            with(&ReportText::failures, failure(R"("result-type":"sts-policy-fetch-error","failed-session-count":3)")),
            {},
            [](const Report &report) {
                FailureDetails expected;
                expected.resultType = "sts-policy-fetch-error";
                expected.sessions = 3;
                EXPECT_EQ(first(report).failures, QList<FailureDetails>{expected});
            }},
        RepairCase{"EmptyTexts", // mox
                   with(&ReportText::failures,
                        failure(R"("result-type":"x","sending-mta-ip":"","receiving-ip":"","receiving-mx-hostname":"",)"
                                R"("failure-reason-code":"","failed-session-count":3)")),
                   {},
                   [](const Report &report) {
                       EXPECT_TRUE(first(report).failures.first().sendingMtaIp.isEmpty());
                       EXPECT_EQ(first(report).failures.first().resultType, "x"); // unknown: kept as text
                   }},
        RepairCase{"NoResultAndNoCount",
                   quiet(&ReportText::failures, failure(R"("sending-mta-ip":"192.0.2.1")")),
                   {u"report.field-missing policies[0].failure-details[0].result-type"_s,
                    u"report.field-missing policies[0].failure-details[0].failed-session-count"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).failures.size(), 1);
                   }},
        RepairCase{"SomethingThatIsNoObject",
                   quiet(&ReportText::failures, R"("failure-details":["none"])"),
                   {u"report.field-type policies[0].failure-details"_s},
                   hasNoDetails},
        RepairCase{
            "InformationUnderThePlaceholdersName",
            with(&ReportText::failures,
                 failure(R"("result-type":"x","failed-session-count":3,"additional-info-uri":"https://a.example")")),
            {u"key-alias policies[0].failure-details[0].additional-info-uri"_s},
            [](const Report &report) {
                EXPECT_EQ(first(report).failures.first().additionalInformation, "https://a.example");
            }},
        RepairCase{
            "InformationUnderBothNames",
            with(&ReportText::failures,
                 failure(R"("result-type":"x","failed-session-count":3,"additional-information":"https://a.example",)"
                         R"("additional-info-uri":"https://b.example")")),
            {u"key-alias policies[0].failure-details[0].additional-info-uri"_s},
            [](const Report &report) {
                EXPECT_EQ(first(report).failures.first().additionalInformation, "https://a.example");
            }},
        RepairCase{
            "HostUnderAnotherName", // SocketLabs
            with(&ReportText::failures,
                 failure(R"("result-type":"x","failed-session-count":3,"receiving-mx-host-name":"MX.example.")")),
            {u"key-alias policies[0].failure-details[0].receiving-mx-host-name"_s},
            [](const Report &report) {
                EXPECT_EQ(first(report).failures.first().receivingMxHostname, "mx.example");
            }},
        RepairCase{"AddressesInBrackets",
                   with(&ReportText::failures,
                        failure(R"("result-type":"x","failed-session-count":3,"sending-mta-ip":"[192.0.2.1]",)"
                                R"("receiving-ip":"IPv6:2001:DB8:0::0012")")),
                   {u"address-wrapping policies[0].failure-details[0].sending-mta-ip"_s,
                    u"address-wrapping policies[0].failure-details[0].receiving-ip"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).failures.first().sendingMtaIp, "192.0.2.1");
                       EXPECT_EQ(first(report).failures.first().receivingIp, "2001:db8::12");
                   }},
        RepairCase{"AnAddressThatIsNone",
                   with(&ReportText::failures,
                        failure(R"("result-type":"x","failed-session-count":3,"receiving-ip":"mx1.example.com")")),
                   {u"report.field-value policies[0].failure-details[0].receiving-ip"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).failures.first().receivingIp, "mx1.example.com");
                   }}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    Texts, RepairedReport,
    testing::Values(
        RepairCase{"UnknownPolicyType",
                   with(&ReportText::type, R"("policy-type":"tls")"),
                   {u"report.field-value policies[0].policy.policy-type"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).type, PolicyType::Unknown);
                       EXPECT_EQ(first(report).typeText, "tls");
                   }},
        RepairCase{"PolicyTypeInCapitals",
                   with(&ReportText::type, R"("policy-type":"STS")"),
                   {u"policy-type-case policies[0].policy.policy-type"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).type, PolicyType::Sts);
                   }},
        RepairCase{"NoPolicyType",
                   with(&ReportText::type, ""),
                   {u"report.field-missing policies[0].policy.policy-type"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).type, PolicyType::Unknown);
                   }},
        RepairCase{"ReportIdThatEndsInAPlus", // Microsoft
                   with(&ReportText::id, R"("report-id":"1234567890+")"),
                   {},
                   [](const Report &report) {
                       EXPECT_EQ(report.reportId, "1234567890+");
                   }},
        RepairCase{"ReportIdThatIsANumber",
                   with(&ReportText::id, R"("report-id":42)"),
                   {u"number-as-text report-id"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.reportId, "42");
                   }},
        RepairCase{"NoReportId",
                   with(&ReportText::id, ""),
                   {u"report.field-missing report-id"_s},
                   [](const Report &report) {
                       EXPECT_TRUE(report.reportId.isEmpty());
                   }},
        RepairCase{"ContactThatIsAnObject",
                   with(&ReportText::contact, R"("contact-info":{"mail":"a@b.example"})"),
                   {u"report.field-type contact-info"_s},
                   hasNoContact},
        RepairCase{"ContactThatIsTrue",
                   with(&ReportText::contact, R"("contact-info":true)"),
                   {u"report.field-type contact-info"_s},
                   hasNoContact},
        RepairCase{"AnEscapeThatMeansNothing",
                   with(&ReportText::organization, R"("organization-name":"A \q B \u00e9")"),
                   {u"broken-escape organization-name"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.organization, "A \xef\xbf\xbd B \xc3\xa9");
                   }},
        RepairCase{"ATextLongerThanAnyHonestOne",
                   with(&ReportText::organization, R"("organization-name":")" + QByteArray(100'000, 'x') + "\""),
                   {u"text-cut organization-name"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.organization, QByteArray(16 * 1024, 'x'));
                   }},
        RepairCase{"BytesThatAreNotUtf8",
                   with(&ReportText::organization, "\"organization-name\":\"M\xfcller\""),
                   {u"invalid-utf-8 @23"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.organization, "M\xef\xbf\xbdller");
                   }},
        RepairCase{"ALineBreakInAText", // RFC 8460 appendix B as printed
                   with(&ReportText::organization, "\"organization-name\":\"A\nB\""),
                   {u"control-character @23"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.organization, "A\nB");
                   }},
        RepairCase{"AByteOrderMark", "\xef\xbb\xbf" + ReportText().json(), {u"byte-order-mark @0"_s}, isWholeDay},
        RepairCase{
            "AnObjectAroundTheReport", R"({"tls-report":)" + ReportText().json() + "}", {u"wrapper $"_s}, isWholeDay},
        RepairCase{"AnObjectAroundTheReportAndMore",
                   R"({"version":1,"received":{"by":"x"},"tls-report":)" + ReportText().json() + ",\"n\":[1]}",
                   {u"wrapper $"_s},
                   isWholeDay},
        RepairCase{"AnObjectAroundTheReportThatHasItsNames",
                   R"({"report-id":"theirs","meta":{"contact-info":"a"},"tls-report":)" + ReportText().json() + "}",
                   {u"wrapper $"_s},
                   isWholeDay},
        RepairCase{"PoliciesThatAreOneObject",
                   ReportText().json().replace("\"policies\":[{", "\"policies\":{").replace("]}]}", "]}}"),
                   {u"object-as-list policies"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 97);
                   }}),
    [](const auto &testCase) { return testCase.param.title; });

} // namespace valija
