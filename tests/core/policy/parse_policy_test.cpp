// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/parse_policy.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto example
    = "version: STSv1\r\nmode: testing\r\nmx: mx1.example.com\r\nmx: *.example.net\r\nmax_age: 604800\r\n";

struct TextCase {
    const char *title;
    QByteArray text;
    QStringList findings;
    bool usable;
};

void PrintTo(const TextCase &textCase, std::ostream *out)
{
    *out << textCase.title;
}

QByteArray with(const char *lines)
{
    return QByteArray("version: STSv1\nmode: testing\nmx: mx.example.com\nmax_age: 604800\n") + lines;
}

} // namespace

TEST(ParsePolicy, ReadsWhatToTextWrites)
{
    const auto parsed = parsePolicy(example);
    ASSERT_TRUE(parsed.policy);
    EXPECT_TRUE(parsed.findings.isEmpty());
    EXPECT_EQ(toText(*parsed.policy), QByteArray(example));
    EXPECT_EQ(parsed.policy->mode, Mode::Testing);
    EXPECT_EQ(parsed.policy->maxAge, std::chrono::seconds(604800));
    ASSERT_EQ(parsed.policy->mx.size(), 2);
    EXPECT_EQ(parsed.policy->mx.at(1).text(), u"*.example.net"_s);
}

TEST(Policy, MeansTheSameInWhateverOrder)
{
    const auto first = parsePolicy(with("mx: a.example.com\nx-a: 1\nx-b: 2\n")).policy;
    auto second = parsePolicy(with("x-b: 2\nmx: a.example.com\nx-a: 1\n")).policy;
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    std::swap(second->mx[0], second->mx[1]);
    EXPECT_EQ(*first, *second);
    EXPECT_NE(*first, *parsePolicy(with("mx: b.example.com\nx-a: 1\nx-b: 2\n")).policy);
    EXPECT_NE(*first, *parsePolicy(with("mx: a.example.com\nx-a: 1\nx-b: 3\n")).policy);
}

TEST(ParsePolicy, KeepsExtensionsAsTheyStand)
{
    const auto parsed = parsePolicy(with("x-note:  hello  there \t\n"));
    ASSERT_TRUE(parsed.policy);
    const QList<PolicyExtension> expected{{"x-note", "hello  there"}};
    EXPECT_EQ(parsed.policy->extensions, expected);
}

class PolicyTexts : public testing::TestWithParam<TextCase>
{
};

TEST_P(PolicyTexts, RaiseWhatTheyShould)
{
    const auto parsed = parsePolicy(GetParam().text);
    EXPECT_EQ(slugs(parsed.findings), GetParam().findings);
    EXPECT_EQ(parsed.policy.has_value(), GetParam().usable);
}

INSTANTIATE_TEST_SUITE_P(
    ParsePolicy, PolicyTexts,
    testing::Values(
        TextCase{"Nothing", "", {u"sts.policy.empty"_s}, false},
        TextCase{"OnlyBlankLines", " \r\n\n\t", {u"sts.policy.empty"_s}, false},
        TextCase{"Utf8Bom", "\xEF\xBB\xBF" + with(""), {u"sts.policy.bom"_s}, false},
        TextCase{"Utf16Bom", QByteArray("\xFF\xFEv\0e\0", 6), {u"sts.policy.bom"_s}, false},
        TextCase{"InvalidUtf8", with("note: \xFF\n"), {u"sts.policy.encoding"_s}, false},
        TextCase{"ControlCharacter", with("note: a\x01z\n"), {u"sts.policy.encoding"_s}, false},
        TextCase{
            "TabInAnExtension", with("note: a\tb\n"), {u"sts.policy.unknown-field"_s, u"sts.policy.encoding"_s}, false},
        TextCase{"NoColon", with("# a comment\n"), {u"sts.policy.line"_s}, false},
        TextCase{"EmptyExtension", with("note:\n"), {u"sts.policy.line"_s}, false},
        TextCase{"BareCr", "version: STSv1\rmode: none\rmax_age: 86400\r", {u"sts.policy.line-ending"_s}, false},
        TextCase{"LfOnly", with(""), {}, true},
        TextCase{"MixedLineEnds", "version: STSv1\r\nmode: none\nmax_age: 86400", {}, true},
        TextCase{
            "BlankBeforeKey", " version: STSv1\nmode: none\nmax_age: 86400\n", {u"sts.policy.whitespace"_s}, false},
        TextCase{
            "BlankBeforeColon", "version : STSv1\nmode: none\nmax_age: 86400\n", {u"sts.policy.whitespace"_s}, false},
        TextCase{"BlankLine", "version: STSv1\n\nmode: none\nmax_age: 86400\n", {u"sts.policy.blank-line"_s}, true},
        TextCase{"NoVersion", "mode: none\nmax_age: 86400\n", {u"sts.policy.version-missing"_s}, false},
        TextCase{
            "UnknownVersion", "version: STSv2\nmode: none\nmax_age: 86400\n", {u"sts.policy.version-unknown"_s}, false},
        TextCase{
            "VersionLast", "mode: none\nmax_age: 86400\nversion: STSv1\n", {u"sts.policy.version-not-first"_s}, true},
        TextCase{"NoMode", "version: STSv1\nmx: a.example\nmax_age: 86400\n", {u"sts.policy.mode-missing"_s}, false},
        TextCase{"OldDraftMode",
                 "version: STSv1\nmode: report\nmx: a.example\nmax_age: 86400\n",
                 {u"sts.policy.mode-unknown"_s},
                 false},
        TextCase{"NoMaxAge", "version: STSv1\nmode: none\n", {u"sts.policy.max-age-missing"_s}, false},
        TextCase{"SignedMaxAge", "version: STSv1\nmode: none\nmax_age: +5\n", {u"sts.policy.max-age-syntax"_s}, false},
        TextCase{"ElevenDigits",
                 "version: STSv1\nmode: none\nmax_age: 00000086400\n",
                 {u"sts.policy.max-age-syntax"_s},
                 false},
        TextCase{"TwoYears", "version: STSv1\nmode: none\nmax_age: 63115200\n", {u"sts.policy.max-age-range"_s}, false},
        TextCase{"MaximumIsAllowed", "version: STSv1\nmode: none\nmax_age: 31557600\n", {}, true},
        TextCase{"ZeroIsAllowed", "version: STSv1\nmode: none\nmax_age: 0\n", {}, true},
        TextCase{"NoMx", "version: STSv1\nmode: enforce\nmax_age: 86400\n", {u"sts.policy.mx-missing"_s}, false},
        TextCase{"DuplicateMx", with("mx: MX.example.com\n"), {u"sts.policy.mx-duplicate"_s}, true},
        TextCase{"SecondMode", with("mode: none\n"), {u"sts.policy.duplicate-field"_s}, true},
        TextCase{"SecondMaxAgeIsNotRead", with("max_age: rubbish\n"), {u"sts.policy.duplicate-field"_s}, true},
        TextCase{"UnknownKey", with("x-note: hello\n"), {u"sts.policy.unknown-field"_s}, true},
        TextCase{"MisspeltMx",
                 "version: STSv1\nmode: enforce\nnmx: mx.example.com\nmax_age: 604800\n",
                 {u"sts.policy.unknown-field"_s, u"sts.policy.mx-missing"_s},
                 false},
        TextCase{"SpanishKey",
                 "versión: STSv1\nmode: none\nmax_age: 604800\n",
                 {u"sts.policy.unknown-field"_s, u"sts.policy.version-missing"_s},
                 false}),
    [](const auto &testCase) { return testCase.param.title; });

class BadPatterns : public testing::TestWithParam<const char *>
{
};

TEST_P(BadPatterns, AreNoMx)
{
    EXPECT_EQ(slugs(parsePolicy(with("mx: ") + GetParam() + "\n").findings), QStringList{u"sts.policy.mx-syntax"_s});
}

INSTANTIATE_TEST_SUITE_P(ParsePolicy, BadPatterns,
                         testing::Values("", "*", "*.", "*.*.example", "a.*.example", "*a.example", "a.example.",
                                         "a..b", ".a", "-a.example", "a_b.example", "m\xC3\xBCnchen.example",
                                         "[192.0.2.1]", "a.example:25", "a.example, b.example", "2001:db8::1"));

TEST(ParsePolicy, NamesTheKeyThatWasMeant)
{
    const auto finding = parsePolicy("version: STSv1\nmode: none\nmax-age: 1\n").findings.first();
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.evidence.value("meant"_L1).toString(), u"max_age"_s);
    EXPECT_EQ(finding.evidence.value("line"_L1).toInt(), 3);
}

TEST(ParsePolicy, SaysWhereAValueStands)
{
    const auto evidence = parsePolicy("version: STSv1\r\nmode:  strict\r\nmax_age: 1\r\n").findings.first().evidence;
    EXPECT_EQ(evidence.value("line"_L1).toInt(), 2);
    EXPECT_EQ(evidence.value("column"_L1).toInt(), 8);
    EXPECT_EQ(evidence.value("length"_L1).toInt(), 6);
}

TEST(ParsePolicy, ABlankLineIsALineAndNotThePolicy)
{
    const auto parsed = parsePolicy("version: STSv1\n\nmode: none\nmax_age: 86400\n");
    ASSERT_EQ(parsed.findings.size(), 1);
    EXPECT_EQ(parsed.findings.first().subject, u"line 2"_s);
}

TEST(ParsePolicy, BoundsWhatItSaysOfAHostileText)
{
    QByteArray text = "version: STSv1\nmode: enforce\nmax_age: 86400\n";
    for (int i = 0; i < 100'000; ++i)
        text += "mx: -\n";
    const auto parsed = parsePolicy(text);
    EXPECT_FALSE(parsed.policy);
    EXPECT_LE(parsed.findings.size(), 210);
    EXPECT_FALSE(parsePolicy(QByteArray(65'536, 'a')).policy);
    EXPECT_LE(parsePolicy("version: STSv1" + QByteArray(60'000, '\n')).findings.size(), 210);
}

TEST(MxPattern, WildcardStandsForExactlyOneLabel)
{
    const auto pattern = MxPattern::parse("*.example.com");
    ASSERT_TRUE(pattern);
    EXPECT_TRUE(pattern->matches(name("mx.example.com")));
    EXPECT_FALSE(pattern->matches(name("example.com")));
    EXPECT_FALSE(pattern->matches(name("a.mx.example.com")));
}

TEST(MxPattern, ComparesWithoutCaseAndRootDot)
{
    EXPECT_TRUE(MxPattern::parse("MX.Example.COM")->matches(name("mx.example.com.")));
}

} // namespace valija
