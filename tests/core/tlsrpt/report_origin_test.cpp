// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tlsrpt/report_text.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray withoutDomain(const QByteArray &reportId)
{
    ReportText text;
    text.domain = {};
    text.id = "\"report-id\":\"" + reportId + '"';
    return text.json();
}

} // namespace

struct DomainCase {
    const char *title;
    QByteArray fileName;
    QByteArray mailHeader;
    QByteArray reportId;
    QByteArray domain;
};

class MissingDomain : public testing::TestWithParam<DomainCase>
{
};

TEST_P(MissingDomain, ComesFromWhatCameWithTheReport)
{
    const auto &[title, fileName, header, reportId, domain] = GetParam();
    const auto parsed = read(withoutDomain(reportId), {u"x"_s, QString::fromUtf8(fileName), header});
    ASSERT_TRUE(parsed.report) << title;
    EXPECT_EQ(parsed.report->policies.first().domain, domain);
    EXPECT_EQ(parsed.report->policies.first().domainDerived, !domain.isEmpty());
    EXPECT_EQ(said(parsed.findings),
              QStringList{domain.isEmpty() ? u"report.field-missing policies[0].policy.policy-domain"_s
                                           : u"domain-derived policies[0].policy.policy-domain"_s});
}

INSTANTIATE_TEST_SUITE_P(
    Rfc8460Section5, MissingDomain,
    testing::Values(DomainCase{"FileName", "a.example!b.example!1!2!3.json.gz", "c.example", "1_d.example",
                               "b.example"},
                    DomainCase{"Header", "report.json", " C.example. ", "1_d.example", "c.example"},
                    DomainCase{"GooglesId", "", "", "2024-01-09T00:00:00Z_d.example", "d.example"},
                    DomainCase{"MicrosoftsId", "", "", "133561180919336230+d.example", "d.example"},
                    DomainCase{"IdWithAReporter", "", "", "2022.09.15T00.00.00Z+d.example@google.com", "d.example"},
                    DomainCase{"IdThatIsNoDomain", "", "", "1234567890+", ""},
                    DomainCase{"IdOfNumbers", "", "", "123_4.56", ""},
                    DomainCase{"FileNameOfTooFewParts", "a.example!b.example.json", "", "1", ""},
                    DomainCase{"HeaderThatIsNone", "", "not a domain", "1", ""}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(MissingPeriod, IsThatOfTheFilesName)
{
    ReportText report;
    report.period = R"("date-range":{"start-datetime":"yesterday"})";
    EXPECT_FALSE(read(report.json(), {}).report->day().isValid());
    const auto parsed = read(report.json(), {u"x"_s, u"r!d.example!1772323200!1772409599.json"_s, {}});
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->day(), QDate(2026, 3, 1));
    EXPECT_TRUE(contains(parsed.findings, FindingId::ReportRepaired));
}

TEST(MissingPeriod, IsThatOfTheReportId)
{
    ReportText report;
    report.period = {};
    report.id = R"("report-id":"2026-03-01T00:00:00Z_example.com")";
    const auto parsed = read(report.json(), {});
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->begin, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC));
    EXPECT_EQ(parsed.report->end, QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59), Qt::UTC));
    EXPECT_TRUE(contains(parsed.findings, FindingId::ReportRepaired));
    for (const auto *id : {"2026-03-01", "2026-03-01_example.com", "_", "x_example.com", ""}) {
        report.id = R"("report-id":")" + QByteArray(id) + '"';
        EXPECT_FALSE(read(report.json(), {}).report->begin.isValid()) << id;
    }
}

TEST(Identity, OfReportsWithNeitherIdNorDateIsInWhatTheyCount)
{
    ReportText report;
    report.period = report.id = {};
    const auto first = read(report.json()).report;
    report.summary = R"("summary":{"total-successful-session-count":98,"total-failure-session-count":3})";
    const auto second = read(report.json()).report;
    ASSERT_TRUE(first && second);
    EXPECT_NE(identityOf(*first), identityOf(*second));
    EXPECT_EQ(identityOf(*first), identityOf(*first));
}

TEST(ReportOrigin, TheReportIsTheAuthorityWhereNamesDisagree)
{
    const auto parsed = read(ReportText().json(), {u"x"_s, u"a!wrong.example!1!2.json"_s, "wrong.example"});
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().domain, "example.com");
}

} // namespace valija
