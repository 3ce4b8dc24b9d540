// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tlsrpt/report_text.h"

#include <cctype>

namespace valija {

using namespace Qt::StringLiterals;

TEST(ParseReport, ReadsEveryFieldOfAReportThatKeepsToTheRfc)
{
    const auto parsed = read(ReportText().json());
    EXPECT_EQ(said(parsed.findings), QStringList());
    const FailureDetails failure{"certificate-expired",
                                 "192.0.2.1",
                                 "mx1.example.com",
                                 "198.51.100.1",
                                 "mx1",
                                 "X509_V_ERR_CERT_HAS_EXPIRED",
                                 "https://reporter.example/1",
                                 3};
    const PolicyReport policy{PolicyType::Sts,
                              "sts",
                              "example.com",
                              false,
                              {"version: STSv1", "mode: enforce", "mx: *.example.com", "max_age: 604800"},
                              {"*.example.com"},
                              Mode::Enforce,
                              97,
                              3,
                              {failure},
                              false};
    const Report expected{"Example Inc.",
                          "2026-03-01_1",
                          "tls@reporter.example",
                          QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC),
                          QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59), Qt::UTC),
                          {policy}};
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(*parsed.report, expected);
}

/// Whole words are looked at: no place in one is passed over.
TEST(ParseReport, ReadsHostsInLowerCaseWhereverTheCapitalStands)
{
    const auto domainOf = [](const QByteArray &written) {
        return read(with(&ReportText::domain, R"("policy-domain":")" + written + '"')).report->policies.first().domain;
    };
    for (const QByteArray host : {"a.example", "mail.example.com", "mx-1_z.mail.az09.example.com"}) {
        EXPECT_EQ(domainOf(host), host);
        EXPECT_EQ(domainOf(host + '.'), host);
        EXPECT_EQ(domainOf(' ' + host + ' '), host);
        for (qsizetype at = 0; at < host.size(); ++at) {
            QByteArray written = host;
            written[at] = static_cast<char>(std::toupper(written.at(at)));
            EXPECT_EQ(domainOf(written), host);
            written[at] = 'Z';
            QByteArray expected = host;
            expected[at] = 'z';
            EXPECT_EQ(domainOf(written), expected);
        }
    }
}

TEST(ParseReport, TakesFieldsInAnyOrderAndSkipsWhatItDoesNotKnow)
{
    const QByteArray json = R"({"policies":[{"x":[[{}]],"failure-details":[],)" + summary(5, 0)
        + R"(,"policy":{"policy-domain":"example.com","note":{"policy-type":"none"},"policy-type":"sts"}}],)"
          R"("report-id":"1","date-range":{"end-datetime":"2026-03-01T23:59:59Z","z":null,)"
          R"("start-datetime":"2026-03-01T00:00:00Z"},"organization-name":"X","version":2})";
    const auto parsed = read(json);
    EXPECT_EQ(said(parsed.findings), QStringList());
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().type, PolicyType::Sts);
    EXPECT_EQ(parsed.report->policies.first().successful, 5);
}

TEST(ParseReport, KeepsEveryEntryOfADomainWithSeveral)
{
    const auto parsed = read(withPolicies(
        {entry("sts", "example.com", 5), entry("sts", "example.com", 5), entry("no-policy-found", "example.com", 1)}));
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.size(), 3);
    EXPECT_FALSE(parsed.report->policies.at(1).countedElsewhere); // two of one type are two policies, not one twice
    EXPECT_EQ(said(parsed.findings), QStringList());
}

TEST(ParseReport, CountsSessionsEvaluatedByBothPolicyTypesOnce)
{
    const auto parsed = read(withPolicies({entry("tlsa", "example.com", 4), entry("sts", "example.com", 4),
                                           entry("sts", "other.example", 4), entry("tlsa", "example.com", 4)}));
    ASSERT_TRUE(parsed.report);
    QList<bool> elsewhere;
    for (const auto &policy : parsed.report->policies)
        elsewhere.append(policy.countedElsewhere);
    EXPECT_EQ(elsewhere, (QList<bool>{false, true, false, false})); // each entry has one partner at most
    EXPECT_EQ(said(parsed.findings), QStringList{u"report.same-sessions policies[1]"_s});
}

TEST(ParseReport, CountsOfTheSameSessionsTheEntryThatTellsOfTheFailures)
{
    const QByteArray bare = entry("sts", "example.com", 5, 3);
    const QByteArray telling = entry("tlsa", "example.com", 5, 3).chopped(1)
        + R"(,"failure-details":[{"result-type":"tlsa-invalid","failed-session-count":3}]})";
    for (const auto &order : {QList<QByteArray>{bare, telling}, {telling, bare}}) {
        const auto parsed = read(withPolicies(order));
        for (const auto &policy : parsed.report->policies)
            EXPECT_EQ(policy.countedElsewhere, policy.failures.isEmpty());
    }
}

TEST(ParseReport, DoesNotTakeOtherTotalsForTheSameSessions)
{
    const auto parsed = read(withPolicies({entry("tlsa", "example.com", 4), entry("sts", "example.com", 5),
                                           entry("sts", "b.example", 0), entry("tlsa", "b.example", 0)}));
    ASSERT_TRUE(parsed.report);
    for (const auto &policy : parsed.report->policies)
        EXPECT_FALSE(policy.countedElsewhere);
}

TEST(ParseReport, FilesATlsaEntryUnderTheMailHostThatItNames)
{
    const auto parsed = read(withPolicies({entry("tlsa", "MX1.Example.NET.", 4)}));
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().domain, "mx1.example.net");
    EXPECT_FALSE(parsed.report->policies.first().domainDerived);
}

TEST(ParseReport, WritesDomainsAsALabels)
{
    const auto parsed = read(with(&ReportText::domain,
                                  "\"policy-domain\":\"B\xc3\xbc"
                                  "cher.example\""));
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().domain, "xn--bcher-kva.example");
}

TEST(ParseReport, TheIdentityIsReporterIdDomainsAndBegin)
{
    const Report report = *read(ReportText().json()).report;
    const auto changed = [&](auto change) {
        Report other = report;
        change(other);
        return identityOf(other);
    };
    EXPECT_EQ(changed([](Report &r) { r.contact = "x"; }), identityOf(report));
    EXPECT_EQ(changed([](Report &r) { r.policies.first().successful = 0; }), identityOf(report));
    EXPECT_EQ(changed([](Report &r) { r.policies += r.policies; }), identityOf(report));
    EXPECT_NE(changed([](Report &r) { r.organization = "Other"; }),
              identityOf(report)); // ids are not unique in the wild
    EXPECT_NE(changed([](Report &r) { r.reportId = "2"; }), identityOf(report));
    EXPECT_NE(changed([](Report &r) { r.begin = r.begin.addDays(1); }), identityOf(report));
    EXPECT_NE(changed([](Report &r) { r.policies.first().domain = "other.example"; }), identityOf(report));
    EXPECT_NE(changed([](Report &r) {
                  r.organization = "Example Inc.2";
                  r.reportId = "026-03-01_1";
              }),
              identityOf(report)); // the parts do not run into each other
}

TEST(ParseReport, AReportWithoutPoliciesIsOneWhenItSaysWhose)
{
    const QByteArray head = R"({"date-range":{"start-datetime":"2026-03-01T00:00:00Z",)"
                            R"("end-datetime":"2026-03-01T23:59:59Z"},"report-id":"r","policies":[])";
    const auto named = read(head + R"(,"organization-name":"x"})");
    ASSERT_TRUE(named.report);
    EXPECT_TRUE(named.report->policies.isEmpty());
    EXPECT_EQ(said(named.findings), QStringList{u"report.field-missing policies"_s});
    EXPECT_EQ(verdictOf(named.findings), Severity::Warning);
    const auto nameless = read(head + "}");
    EXPECT_FALSE(nameless.report);
    EXPECT_EQ(verdictOf(nameless.findings), Severity::Error);
}

TEST(ParseReport, AReportWithoutAPeriodIsReadWithoutOne)
{
    for (const auto &period : {R"("date-range":{})", R"("date-range":null)", R"("x":1)",
                               R"("date-range":{"start-datetime":"whenever","end-datetime":"later"})"}) {
        const auto parsed = read(with(&ReportText::period, period));
        ASSERT_TRUE(parsed.report) << period;
        EXPECT_FALSE(parsed.report->begin.isValid()) << period;
        EXPECT_FALSE(parsed.report->day().isValid()) << period;
        EXPECT_EQ(parsed.report->policies.first().failed, 3) << period;
        EXPECT_EQ(verdictOf(parsed.findings), Severity::Warning) << period;
    }
}

TEST(ParseReport, SomethingElseInThePlaceOfPoliciesMakesNoReport)
{
    const QByteArray head = ReportText().json().first(ReportText().json().indexOf("\"policies\":") + 11);
    for (const char *policies : {"\"abc\"", "[null,\"abc\"]", "[{}]", "{}", "5"})
        EXPECT_FALSE(read(head + policies + '}').report) << policies;
    for (const char *policies : {"[]", "null"})
        EXPECT_TRUE(read(head + policies + '}').report) << policies;
}

TEST(ParseReport, WithoutPoliciesThePeriodIsNeeded)
{
    const auto parsed = read(R"({"organization-name":"X","report-id":"1","policies":[]})");
    EXPECT_FALSE(parsed.report);
    EXPECT_EQ(verdictOf(parsed.findings), Severity::Error);
}

TEST(ParseReport, AnEntryWithoutAnythingOfAPolicyIsLeftOut)
{
    const auto parsed = read(withPolicies({"{}", R"({"a":1})", entry("sts", "example.com", 4), "null"}));
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.size(), 1);
    EXPECT_EQ(said(parsed.findings),
              (QStringList{u"report.field-missing policies[0].policy"_s, u"report.field-type policies"_s}));
    EXPECT_EQ(parsed.findings.first().evidence.value("count"_L1).toInt(), 2);
}

struct FaultCase {
    const char *title;
    QByteArray json;
    QString said;
};

class BrokenJson : public testing::TestWithParam<FaultCase>
{
};

TEST_P(BrokenJson, IsRefusedWithTheOctet)
{
    const auto parsed = read(GetParam().json);
    EXPECT_FALSE(parsed.report);
    EXPECT_EQ(said(parsed.findings), QStringList{GetParam().said});
    EXPECT_EQ(verdictOf(parsed.findings) == Severity::Error, contains(parsed.findings, FindingId::ReportJson));
}

INSTANTIATE_TEST_SUITE_P(
    Rfc8259, BrokenJson,
    testing::Values(FaultCase{"Nothing", "", u"report.json @0"_s}, FaultCase{"Blanks", " \n", u"report.json @2"_s},
                    FaultCase{"NotJson", "this is not json", u"report.json @0"_s},
                    FaultCase{"Cut", R"({"report-id":"1",)", u"report.json @17"_s},
                    FaultCase{"CutInAString", R"({"report-id":"1)", u"report.json @15"_s},
                    FaultCase{"TrailingComma", R"({"report-id":"1",})", u"report.json @17"_s},
                    FaultCase{"SingleQuotes", R"({'report-id':'1'})", u"report.json @1"_s},
                    FaultCase{"NoColon", R"({"report-id" "1"})", u"report.json @13"_s},
                    FaultCase{"LeadingZero", R"({"report-id":01})", u"report.json @13"_s},
                    FaultCase{"TwoDocuments", R"({"report-id":"1"} {"report-id":"2"})", u"report.json @18"_s},
                    FaultCase{"ForeignBracket", R"({"policies":[}])", u"report.json @13"_s},
                    FaultCase{"AnArray", "[1, 2, 3]", u"report.not-tlsrpt"_s},
                    FaultCase{"AnEmptyArray", "[]", u"report.not-tlsrpt"_s},
                    FaultCase{"AnArrayOfOtherObjects", R"([{"a":1},{"report-id":"1"}])", u"report.not-tlsrpt"_s},
                    FaultCase{"TwoArrays", R"([] [])", u"report.json @3"_s},
                    FaultCase{"AString", "\"report\"", u"report.not-tlsrpt"_s},
                    FaultCase{"ANumber", "7", u"report.not-tlsrpt"_s},
                    FaultCase{"AnotherObject", R"({"feedback":{"x":1}})", u"report.not-tlsrpt"_s}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(ParseReport, CutAnywhereIsRefusedAndNeverMisread)
{
    const QByteArray whole = ReportText().json();
    ReportParser parser;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto parsed = parser.parse(whole.first(size), {});
        EXPECT_FALSE(parsed.report) << size;
        ASSERT_EQ(slugs(parsed.findings), QStringList{u"report.json"_s}) << size;
        EXPECT_EQ(parsed.findings.first().evidence.value("offset"_L1).toInteger(), size);
    }
    EXPECT_TRUE(parser.parse(whole, {}).report);
}

TEST(ParseReport, ReadsAReportThatFollowsABrokenOneWithTheSameBuffers)
{
    ReportParser parser;
    EXPECT_FALSE(parser.parse(R"({"policies":[{"policy":{"policy-type":"sts")", {}).report);
    const auto parsed = parser.parse(ReportText().json(), {});
    EXPECT_EQ(parsed.report, read(ReportText().json()).report);
    EXPECT_TRUE(parsed.findings.isEmpty());
}

TEST(ParseReport, ReadsInPlaceWithAndWithoutRoomBehind)
{
    ReportParser parser;
    const Report expected = *read(ReportText().json()).report;
    QByteArray tight = ReportText().json();
    tight.squeeze();
    EXPECT_EQ(parser.parseInPlace(tight, {}).report, expected);
    QByteArray roomy = ReportText().json();
    roomy.reserve(roomy.size() + ReportParser::paddingOf());
    EXPECT_EQ(parser.parseInPlace(roomy, {}).report, expected);
    EXPECT_EQ(roomy, ReportText().json());
}

TEST(ParseReport, OwnsWhatIsToOutliveTheText)
{
    ReportParser parser;
    const Report expected = *read(ReportText().json()).report;
    QByteArray text = ReportText().json();
    const auto inPlace = parser.parseInPlace(text, {});
    const Report kept = owned(*inPlace.report);
    const auto copied = parser.parse(text, {});
    text.fill('x'); // in its place: nobody shares it
    EXPECT_EQ(kept, expected);
    EXPECT_EQ(copied.report, expected);
    EXPECT_NE(inPlace.report, expected) << "borrowed, or this shows nothing";
    QByteArray other(100'000, 'y');
    EXPECT_FALSE(parser.parse(other, {}).report); // uses the parser's buffers again
    EXPECT_EQ(copied.report, expected);
}

TEST(ParseReport, SurvivesNestingOfAHundredThousand)
{
    constexpr int depth = 100'000;
    for (const auto &[open, close] : {std::pair{QByteArray("["), QByteArray("]")}, {"{\"a\":", "}"}}) {
        const QByteArray nested = open.repeated(depth) + "1" + close.repeated(depth);
        EXPECT_EQ(slugs(read(nested).findings).size(), 1);
        ReportText text;
        text.contact = "\"contact-info\":" + nested;
        const auto parsed = read(text.json());
        EXPECT_TRUE(parsed.report || !parsed.findings.isEmpty());
        EXPECT_EQ(slugs(read(open.repeated(depth)).findings), QStringList{u"report.json"_s});
    }
}

TEST(ParseReport, SurvivesANumberOfTenMegabytes)
{
    ReportText text;
    text.summary = "\"summary\":{\"total-successful-session-count\":" + QByteArray(10'000'000, '9')
        + ",\"total-failure-session-count\":3}";
    const auto parsed = read(text.json());
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().successful, 9'007'199'254'740'992);
    EXPECT_EQ(said(parsed.findings),
              QStringList{u"report.field-value policies[0].summary.total-successful-session-count"_s});
}

TEST(ParseReport, SurvivesAStringOfSixtyMegabytes)
{
    ReportText text;
    text.organization = "\"organization-name\":\"" + QByteArray(60'000'000, 'x') + '"';
    const auto parsed = read(text.json());
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->organization.size(), 16 * 1024);
}

TEST(ParseReport, KeepsMarkupAndBidirectionalCharactersAsText)
{
    const QByteArray text = "<script>alert(1)</script><b>\xe2\x80\xae"
                            "evil";
    const auto parsed = read(with(&ReportText::organization, "\"organization-name\":\"" + text + '"'));
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->organization, text);
}

} // namespace valija
