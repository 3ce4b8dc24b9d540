// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tlsrpt/report_text.h"

namespace valija {

using namespace Qt::StringLiterals;

TEST(ReportNotes, SayOfManyAlikeTheFirstAndHowMany)
{
    QByteArrayList rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(R"({"result-type":"x","sending-mta-ip":"nowhere","failed-session-count":"1"})");
    ReportText text;
    text.summary = summary(0, 1000);
    text.failures = "\"failure-details\":[" + rows.join(',') + "]";
    const auto parsed = read(text.json());
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(said(parsed.findings),
              (QStringList{u"report.field-value policies[0].failure-details[0].sending-mta-ip"_s,
                           u"text-as-number policies[0].failure-details[0].failed-session-count"_s}));
    for (const auto &finding : parsed.findings)
        EXPECT_EQ(finding.evidence.value("count"_L1).toInt(), 1000);
}

TEST(ReportNotes, CountWhatIsBeyondTheFirstFewOfOneKind)
{
    QByteArrayList entries;
    for (int i = 0; i < 500; ++i)
        entries.append(entry("sts", "d" + QByteArray::number(i) + ".example", 0, 7));
    const Findings findings = read(withPolicies(entries)).findings;
    ASSERT_EQ(findings.size(), 20);
    EXPECT_EQ(findings.first().evidence.value("domain"_L1).toString(), u"d0.example"_s);
    EXPECT_EQ(findings.first().evidence.value("count"_L1).toInt(), 1);
    EXPECT_EQ(findings.last().evidence.value("domain"_L1).toString(), u"d19.example"_s);
    EXPECT_EQ(findings.last().evidence.value("count"_L1).toInt(), 481);
}

TEST(ReportNotes, SayEachKindHoweverOftenAnotherIsFound)
{
    QByteArrayList entries;
    for (int i = 0; i < 200; ++i)
        entries.append(entry("sts", "d" + QByteArray::number(i) + ".example", 0, 7));
    entries.append(R"({"policy":{"policy-type":"sts"}})");
    const auto found = said(read(withPolicies(entries), {{}, u"a!d0.example!1!2.json"_s, {}}).findings);
    EXPECT_TRUE(found.contains(u"report.field-missing policies[200].summary"_s));
    EXPECT_TRUE(found.contains(u"domain-derived policies[200].policy.policy-domain"_s));
}

TEST(ReportNotes, AreErrorsWhereTheyLeaveNoReport)
{
    const auto parsed = read(R"({"organization-name":5,"date-range":{"start-datetime":"x"},"policies":{}})");
    EXPECT_FALSE(parsed.report);
    QStringList severities;
    for (const auto &finding : parsed.findings)
        severities.append(said({finding}).first() + u": "_s + slugOf(finding.severity));
    EXPECT_EQ(severities,
              (QStringList{u"number-as-text organization-name: info"_s,
                           u"report.field-value date-range.start-datetime: error"_s, u"object-as-list policies: info"_s,
                           u"report.field-missing policies[0].policy: warning"_s,
                           u"report.field-missing date-range.end-datetime: error"_s,
                           u"report.field-missing report-id: warning"_s, u"report.field-missing policies: error"_s}));
    for (const auto &finding : parsed.findings)
        if (finding.severity == Severity::Error)
            EXPECT_EQ(kindOf(finding.id).severity.other, Severity::Error);
}

TEST(ReportNotes, WarnOfOtherReportsInTheSameText)
{
    const QByteArray one = ReportText().json();
    EXPECT_EQ(verdictOf(read('[' + one + ']').findings), Severity::Info);
    EXPECT_EQ(verdictOf(read('[' + one + ',' + one + ']').findings), Severity::Warning);
}

} // namespace valija
