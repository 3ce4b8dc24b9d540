// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every finding about a text says where in it the fault is: the editor underlines that place and nothing else.

#include "core/policy/lint.h"
#include "tests/support/printers.h"

#include <QSet>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct PlacedCase {
    QString slug;
    QByteArray text;
    QByteArray underlined; ///< What the finding is about.
};

void PrintTo(const PlacedCase &placed, std::ostream *out)
{
    *out << qUtf8Printable(placed.slug);
}

QByteArray policyWith(const QByteArray &lines)
{
    return "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 604800\r\n" + lines;
}

const QList<PlacedCase> policyCases{
    {u"sts.policy.empty"_s, "\r\n \r\n", ""},
    {u"sts.policy.bom"_s, "\xEF\xBB\xBFversion: STSv1\r\nmode: none\r\nmax_age: 86400\r\n", "\xEF\xBB\xBF"},
    {u"sts.policy.encoding"_s, policyWith("note: a\x01z\r\n"), "note: a\x01z"},
    {u"sts.policy.line"_s, policyWith("# a comment\r\n"), "# a comment"},
    {u"sts.policy.line-ending"_s, "version: STSv1\rmode: none\r\nmax_age: 86400\r\n", "\r"},
    {u"sts.policy.whitespace"_s, policyWith("note : x\r\n"), " "},
    {u"sts.policy.blank-line"_s, policyWith("  \r\nnote: x\r\n"), "  "},
    {u"sts.policy.version-missing"_s, "mode: none\r\nmax_age: 86400\r\n", ""},
    {u"sts.policy.version-unknown"_s, "version: STSv2\r\nmode: none\r\nmax_age: 86400\r\n", "STSv2"},
    {u"sts.policy.version-not-first"_s, "mode: none\r\nversion: STSv1\r\nmax_age: 86400\r\n", "version"},
    {u"sts.policy.mode-missing"_s, "version: STSv1\r\nmax_age: 86400\r\n", ""},
    {u"sts.policy.mode-unknown"_s, "version: STSv1\r\nmode:  report\r\nmax_age: 86400\r\n", "report"},
    {u"sts.policy.max-age-missing"_s, "version: STSv1\r\nmode: none\r\n", ""},
    {u"sts.policy.max-age-syntax"_s, "version: STSv1\r\nmode: none\r\nmax_age: 1 day\r\n", "1 day"},
    {u"sts.policy.max-age-range"_s, "version: STSv1\r\nmode: none\r\nmax_age: 31557601\r\n", "31557601"},
    {u"sts.policy.max-age-short"_s, QByteArray(policyWith("")).replace("604800", "60"), "60"},
    {u"sts.policy.mx-missing"_s, "version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\n", ""},
    {u"sts.policy.mx-syntax"_s, policyWith("mx: *.*.example\r\n"), "*.*.example"},
    {u"sts.policy.mx-duplicate"_s, policyWith("mx: MX.example.com\r\n"), "MX.example.com"},
    {u"sts.policy.mx-broad"_s, policyWith("mx: *.Co.UK\r\n"), "*.Co.UK"},
    {u"sts.policy.duplicate-field"_s, policyWith("mode: none\r\n"), "mode"},
    {u"sts.policy.unknown-field"_s, policyWith("nmx: a.example\r\n"), "nmx"},
    {u"sts.policy.interop"_s, policyWith("note: https://example.com\r\n"), "https://example.com"},
};

/// The finding with this id that the text raises.
std::optional<Finding> raised(const QString &slug, const Findings &findings)
{
    for (const auto &finding : findings) {
        if (slug == QLatin1StringView(kindOf(finding.id).slug))
            return finding;
    }
    return std::nullopt;
}

} // namespace

class PlacedPolicyFindings : public testing::TestWithParam<PlacedCase>
{
};

TEST_P(PlacedPolicyFindings, UnderlineWhatTheyAreAbout)
{
    const auto &[slug, text, underlined] = GetParam();
    const auto finding = raised(slug, lintPolicy(text).findings);
    ASSERT_TRUE(finding);
    EXPECT_GE(finding->evidence.value("line"_L1).toInt(), 1);
    EXPECT_GE(finding->evidence.value("column"_L1).toInt(), 1);
    const auto [offset, length] = placeOf(*finding, text);
    EXPECT_EQ(text.sliced(offset, length), underlined);
}

INSTANTIATE_TEST_SUITE_P(Section3, PlacedPolicyFindings, testing::ValuesIn(policyCases), [](const auto &testCase) {
    return testCase.param.slug.mid(11).replace(u'-', u'_').toStdString();
});

/// A new id of section 3 needs a case above, or a reason here.
TEST(PlacedPolicyFindings, AreAllOfSectionThree)
{
    QSet<QString> tested{u"sts.policy.ok"_s}; // about the whole text, and nothing to underline
    for (const auto &placed : policyCases)
        tested.insert(placed.slug);
    for (const FindingKind *kind : catalogue()) {
        const QString slug = QLatin1StringView(kind->slug);
        if (slug.startsWith("sts.policy."_L1))
            EXPECT_TRUE(tested.contains(slug)) << kind->slug;
    }
}

namespace {

struct PlacedRecordCase {
    QString slug;
    QList<QByteArray> records;
    int column;
};

void PrintTo(const PlacedRecordCase &placed, std::ostream *out)
{
    *out << qUtf8Printable(placed.slug);
}

const QList<PlacedRecordCase> recordCases{
    {u"sts.txt.multiple"_s, {"v=STSv1; id=1", "v=STSv1; id=2"}, 1},
    {u"sts.txt.syntax"_s, {"v=STSv1; id=1; ???"}, 16},
    {u"sts.txt.delimiter"_s, {"v=STSv1 ; id=1"}, 8},
    {u"sts.txt.version"_s, {"v=stsv1; id=1"}, 1},
    {u"sts.txt.id-missing"_s, {"v=STSv1; x=y"}, 13},
    {u"sts.txt.id-syntax"_s, {"v=STSv1; id=a-b"}, 13},
    {u"sts.txt.duplicate-field"_s, {"v=STSv1; id=1; id=2"}, 16},
    {u"sts.txt.extension"_s, {"v=STSv1; id=1; x=y"}, 16},
    {u"sts.txt.interop"_s, {"v=STSv1; id=1; id=2"}, 16},
};

} // namespace

class PlacedRecordFindings : public testing::TestWithParam<PlacedRecordCase>
{
};

TEST_P(PlacedRecordFindings, NameTheColumn)
{
    const auto finding = raised(GetParam().slug, parseStsRecords(GetParam().records, u"_mta-sts.example"_s).findings);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->evidence.value("column"_L1).toInt(), GetParam().column);
    EXPECT_TRUE(GetParam().records.contains(finding->evidence.value("record"_L1).toString().toUtf8()));
}

INSTANTIATE_TEST_SUITE_P(Section1, PlacedRecordFindings, testing::ValuesIn(recordCases), [](const auto &testCase) {
    return testCase.param.slug.mid(8).replace(u'-', u'_').toStdString();
});

TEST(PlacedRecordFindings, AreAllOfSectionOne)
{
    // Not about a text but about the look-up, the name or all of them together; scenarios raise these.
    QSet<QString> tested{
        u"sts.txt.absent"_s,        u"sts.txt.lookup-failed"_s, u"sts.txt.dnssec-bogus"_s, u"sts.txt.unrelated"_s,
        u"sts.txt.wrong-place"_s,   u"sts.txt.cname"_s,         u"sts.txt.ttl-long"_s,     u"sts.txt.ok"_s,
        u"sts.txt.cname-dangling"_s};
    for (const auto &placed : recordCases)
        tested.insert(placed.slug);
    for (const FindingKind *kind : catalogue()) {
        const QString slug = QLatin1StringView(kind->slug);
        if (slug.startsWith("sts.txt."_L1))
            EXPECT_TRUE(tested.contains(slug)) << kind->slug;
    }
}

} // namespace valija
