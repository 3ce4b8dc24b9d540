// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/lint.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray policyWith(const char *mode, const char *mx, const char *maxAge)
{
    return QByteArray("version: STSv1\r\nmode: ") + mode + "\r\nmx: " + mx + "\r\nmax_age: " + maxAge + "\r\n";
}

/// The text after the first finding with this id was fixed as offered.
QByteArray fixed(const QByteArray &text, FindingId id)
{
    for (const auto &finding : lintPolicy(text).findings) {
        if (finding.id != id)
            continue;
        const auto fix = fixFor(finding, text);
        if (!fix)
            return "no fix";
        return QByteArray(text).replace(fix->offset, fix->length, fix->replacement);
    }
    return "no finding";
}

} // namespace

TEST(LintPolicy, IsContentWithAGoodPolicy)
{
    const auto lint = lintPolicy(policyWith("enforce", "mx.example.com", "1209600"));
    EXPECT_EQ(slugs(lint.findings), QStringList{u"sts.policy.ok"_s});
    EXPECT_EQ(verdictOf(lint.findings), Severity::Pass);
}

TEST(LintPolicy, FindsAShortMaxAge)
{
    EXPECT_TRUE(contains(lintPolicy(policyWith("testing", "mx.example.com", "3600")).findings,
                         FindingId::StsPolicyMaxAgeShort));
    EXPECT_FALSE(contains(lintPolicy(policyWith("testing", "mx.example.com", "86400")).findings,
                          FindingId::StsPolicyMaxAgeShort));
    EXPECT_TRUE(contains(lintPolicy(policyWith("enforce", "mx.example.com", "86400")).findings,
                         FindingId::StsPolicyMaxAgeShort));
    EXPECT_FALSE(
        contains(lintPolicy(policyWith("none", "mx.example.com", "3600")).findings, FindingId::StsPolicyMaxAgeShort));
}

TEST(LintPolicy, FindsWildcardsThatStrangersMatch)
{
    for (const char *mx :
         {"*.co.uk", "*.com", "*.mail.protection.outlook.com", "*.mx.microsoft", "*.h-v1.mx.microsoft"})
        EXPECT_TRUE(contains(lintPolicy(policyWith("testing", mx, "86400")).findings, FindingId::StsPolicyMxBroad))
            << mx;
    for (const char *mx : {"*.example.com", "example-com.mail.protection.outlook.com"})
        EXPECT_FALSE(contains(lintPolicy(policyWith("testing", mx, "86400")).findings, FindingId::StsPolicyMxBroad))
            << mx;
}

TEST(LintPolicy, PlacesItsAdvice)
{
    const QByteArray text = policyWith("testing", "*.com", "60");
    for (const auto &finding : lintPolicy(text).findings) {
        const auto [offset, length] = placeOf(finding, text);
        if (finding.id == FindingId::StsPolicyMxBroad)
            EXPECT_EQ(text.sliced(offset, length), "*.com"_ba);
        if (finding.id == FindingId::StsPolicyMaxAgeShort)
            EXPECT_EQ(text.sliced(offset, length), "60"_ba);
    }
}

TEST(FixFor, WritesTheKeyThatWasMeant)
{
    EXPECT_EQ(
        fixed("version: STSv1\nmode: enforce\nnmx: a.example\nmax_age: 604800\n", FindingId::StsPolicyUnknownField),
        "version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 604800\n"_ba);
}

TEST(FixFor, DropsTheRootDotAndWritesALabels)
{
    EXPECT_EQ(fixed(policyWith("none", "a.example.", "86400"), FindingId::StsPolicyMxSyntax),
              policyWith("none", "a.example", "86400"));
    EXPECT_EQ(fixed(policyWith("none", "*.münchen.example", "86400"), FindingId::StsPolicyMxSyntax),
              policyWith("none", "*.xn--mnchen-3ya.example", "86400"));
    EXPECT_EQ(fixed(policyWith("none", "a.*.example", "86400"), FindingId::StsPolicyMxSyntax), "no fix"_ba);
}

TEST(FixFor, MovesTheVersionFirst)
{
    EXPECT_EQ(fixed("mode: none\r\nversion: STSv1\r\nmax_age: 86400\r\n", FindingId::StsPolicyVersionNotFirst),
              "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n"_ba);
}

TEST(FixFor, RepairsLinesAndMarks)
{
    const QByteArray good = "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n";
    EXPECT_EQ(fixed("version: STSv1\rmode: none\rmax_age: 86400\r", FindingId::StsPolicyLineEnding), good);
    EXPECT_EQ(fixed("\xEF\xBB\xBF" + good, FindingId::StsPolicyBom), good);
    EXPECT_EQ(fixed("version: STSv1\r\n\r\nmode: none\r\nmax_age: 86400\r\n", FindingId::StsPolicyBlankLine), good);
    EXPECT_EQ(fixed("version: STSv1\r\nmode : none\r\nmax_age: 86400\r\n", FindingId::StsPolicyWhitespace), good);
    EXPECT_EQ(fixed("  version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n", FindingId::StsPolicyWhitespace), good);
    EXPECT_EQ(fixed(good + "mode: testing\r\n", FindingId::StsPolicyDuplicateField), good);
}

} // namespace valija
