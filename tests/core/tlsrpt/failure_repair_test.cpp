// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tlsrpt/repair_case.h"

namespace valija {

using namespace Qt::StringLiterals;

class RepairedText : public testing::TestWithParam<RepairCase>
{
};

TEST_P(RepairedText, IsReadAndSaysSo)
{
    expectRepaired(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Failures, RepairedText,
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
        RepairCase{"ResultInCapitals",
                   with(&ReportText::failures, failure(R"("result-type":"TLSA-Invalid","failed-session-count":3)")),
                   {u"result-type-case policies[0].failure-details[0].result-type"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).failures.first().resultType, "tlsa-invalid");
                   }},
        RepairCase{"UnknownResultInCapitals",
                   with(&ReportText::failures, failure(R"("result-type":"TLSA-Missing","failed-session-count":3)")),
                   {},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).failures.first().resultType, "TLSA-Missing");
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
    Texts, RepairedText,
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
        RepairCase{"AListAroundTheReport", '[' + ReportText().json() + ']', {u"wrapper $"_s}, isWholeDay},
        RepairCase{"AListAroundTheReportAndMore",
                   "[1,[],{\"a\":1}," + ReportText().json() + ",null]",
                   {u"wrapper $"_s},
                   isWholeDay},
        RepairCase{"TwoReportsInAList",
                   '[' + ReportText().json() + ',' + with(&ReportText::contact, "") + ']',
                   {u"first-of-several $"_s, u"wrapper $"_s},
                   [](const Report &report) {
                       EXPECT_EQ(report.contact, "tls@reporter.example");
                   }},
        RepairCase{"PoliciesThatAreOneObject",
                   ReportText().json().replace("\"policies\":[{", "\"policies\":{").replace("]}]}", "]}}"),
                   {u"object-as-list policies"_s},
                   [](const Report &report) {
                       EXPECT_EQ(first(report).successful, 97);
                   }}),
    [](const auto &testCase) { return testCase.param.title; });

} // namespace valija
