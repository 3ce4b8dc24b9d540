// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of a size that no message of the DNS has, as they may stand in a file of facts.

#include "core/check/checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

#include <QJsonDocument>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyRecords = 10'000;

struct ManyCase {
    const char *at;
    const char *record; ///< `#` stands for the number.
    FindingId finding;
};

/// The healthy world with so many records of one kind.
Judgement judgedWith(const ManyCase &many, int count)
{
    const Scenario scenario = readScenario(u"healthy"_s);
    auto &dns = scenario.world->resolver;
    for (const char *place : {many.at, "_mta-sts.example.com"})
        dns.forget(name(place), DnsType::Txt);
    if (many.finding == FindingId::RptTxtWrongPlace)
        dns.forget(name("_smtp._tls.example.com"), DnsType::Txt);
    for (int i = 0; i < count; ++i)
        dns.add(name(many.at), DnsType::Txt, QString::fromLatin1(many.record).replace(u'#', QString::number(i)));
    return judge(gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {}));
}

qsizetype sizeOf(const Findings &findings)
{
    qsizetype size = 0;
    for (const auto &finding : findings)
        size += QJsonDocument(toJson(finding)).toJson(QJsonDocument::Compact).size();
    return size;
}

} // namespace

class ManyRecords : public testing::TestWithParam<ManyCase>
{
};

/// What is said of 10,000 is hardly longer than what is said of a few.
TEST_P(ManyRecords, AreFoundAndDoNotFloodTheFindings)
{
    const Judgement judgement = judgedWith(GetParam(), manyRecords);
    EXPECT_TRUE(contains(judgement.findings, GetParam().finding));
    EXPECT_EQ(judgement.verdict, Severity::Error);
    EXPECT_LE(judgement.findings.size(), 250);
    EXPECT_LT(sizeOf(judgement.findings), 200'000);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ManyRecords,
    testing::Values(
        ManyCase{"_mta-sts.example.com", "\"v=STSv1; id=#\"", FindingId::StsTxtMultiple},
        ManyCase{"_mta-sts.example.com", "\"v=STSv1 ; id=#\"", FindingId::StsTxtDelimiter},
        ManyCase{"_mta-sts.example.com", "\"v=stsv1; id=#\"", FindingId::StsTxtVersion},
        ManyCase{"_mta-sts.example.com", "\"v=spf1 include:#.example -all\"", FindingId::StsTxtUnrelated},
        ManyCase{"_smtp._tls.example.com", "\"v=TLSRPTv1; rua=mailto:a#@example.net\"", FindingId::RptTxtMultiple},
        ManyCase{"_smtp._tls.example.com", "\"v=TSLRPTv1; rua=mailto:a#@example.net\"", FindingId::RptTxtVersion},
        ManyCase{"example.com", "\"v=STSv1; id=#\"", FindingId::StsTxtWrongPlace},
        ManyCase{"example.com", "\"v=TLSRPTv1; rua=mailto:a#@example.net\"", FindingId::RptTxtWrongPlace}));

} // namespace valija
