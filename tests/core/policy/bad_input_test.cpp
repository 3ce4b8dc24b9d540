// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nobody writes, and somebody will serve: the answer comes, is bounded, and is safe to show.

#include "core/base/text_reader.h"
#include "core/policy/lint.h"
#include "tests/support/printers.h"

#include <QJsonDocument>

#include <ctime>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr double patience = 30; // s; far above what it takes, for sanitizers

/// Of processor time: what else the machine does is not counted.
class Stopwatch
{
public:
    double seconds() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

constexpr auto good = "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 604800\r\n";

bool isSafeToShow(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const bool isBidi = (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() == 0x200E || c.unicode() == 0x200F;
        return !isBidi && (c.unicode() >= 0x20 || c == u'\n') && c.unicode() != 0x7f;
    });
}

void expectSafe(const Findings &findings)
{
    for (const auto &finding : findings) {
        EXPECT_TRUE(isSafeToShow(describe(finding))) << kindOf(finding.id).slug;
        EXPECT_TRUE(isSafeToShow(readable(finding.subject))) << kindOf(finding.id).slug;
    }
}

} // namespace

TEST(BadPolicies, AnyBytesGetAnAnswer)
{
    const QByteArray seed = good + "note: \xC3\xB1\r\nnmx: a.example.\r\nmode: none\r\n"_ba;
    for (qsizetype at = 0; at < seed.size(); ++at) {
        for (const char mask : {'\x01', '\x20', '\x80', '\x7f'}) {
            QByteArray bent = seed;
            bent[at] = static_cast<char>(bent.at(at) ^ mask);
            const ParsedPolicy parsed = lintPolicy(bent);
            EXPECT_EQ(parsed.policy.has_value(), verdictOf(parsed.findings) != Severity::Error);
            expectSafe(parsed.findings);
            for (const auto &finding : parsed.findings) {
                const auto [offset, length] = placeOf(finding, bent);
                ASSERT_TRUE(offset >= 0 && length >= 0 && offset + length <= bent.size());
                if (const auto fix = fixFor(finding, bent))
                    ASSERT_TRUE(fix->offset >= 0 && fix->length >= 0 && fix->offset + fix->length <= bent.size());
            }
        }
        lintPolicy(seed.first(at));
    }
}

TEST(BadPolicies, OneLineOf64KiB)
{
    const Stopwatch timer;
    for (const char c : {'a', ':', ' ', '\t', '*', '.', '\0', '\xFF'}) {
        const QByteArray text(64 * 1024, c);
        EXPECT_FALSE(lintPolicy(text).policy);
        EXPECT_FALSE(lintPolicy("mx: " + text).policy);
    }
    EXPECT_LT(timer.seconds(), patience);
}

TEST(BadPolicies, AHundredThousandMxLines)
{
    QByteArray text = "version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\n";
    for (int i = 0; i < 100'000; ++i)
        text += "mx: mx" + QByteArray::number(i) + ".example.com\r\n";
    const Stopwatch timer;
    const ParsedPolicy many = lintPolicy(text);
    ASSERT_TRUE(many.policy);
    EXPECT_EQ(many.policy->mx.size(), 100'000);
    const ParsedPolicy same = lintPolicy(good + QByteArray("mx: mx.example.com\r\n").repeated(100'000));
    EXPECT_LE(same.findings.size(), 210);
    const ParsedPolicy broad
        = lintPolicy(good + QByteArray(text).replace("mx: mx", "mx: *.h").replace(".example.com", ".mx.microsoft"));
    EXPECT_LE(broad.findings.size(), 410);
    EXPECT_LT(timer.seconds(), patience);
}

TEST(BadPolicies, NamesOf300Characters)
{
    const QByteArray label(63, 'a');
    const QByteArray longest = label + '.' + label + '.' + label + '.' + QByteArray(61, 'b'); // 253
    EXPECT_TRUE(MxPattern::parse(longest));
    EXPECT_FALSE(MxPattern::parse(longest + 'b'));
    EXPECT_FALSE(MxPattern::parse(QByteArray(300, 'a')));
    EXPECT_FALSE(MxPattern::parse(QByteArray("a.").repeated(150) + "a"));
    const auto findings = lintPolicy(good + "mx: "_ba + QByteArray(300, 'a') + ".example\r\n").findings;
    ASSERT_TRUE(contains(findings, FindingId::StsPolicyMxSyntax));
    for (const auto &finding : findings)
        EXPECT_LT(describe(finding).size(), 600);
}

TEST(BadPolicies, RightToLeftAndConfusableCharactersAreMadeVisible)
{
    for (const char *tricky : {"mx: \xE2\x80\xAE"
                               "moc.elpmaxe.xm",
                               "\xE2\x81\xA6mode: x", "n\xE2\x80\x8Fote : x",
                               "mx: \xD0\xB0pple.example" /* Cyrillic a */, "mx: \x1b[31mred.example"}) {
        const auto findings = lintPolicy(good + QByteArray(tricky) + "\r\n").findings;
        EXPECT_EQ(verdictOf(findings), Severity::Error) << tricky;
        expectSafe(findings);
    }
}

/// A confusable name is offered as the A-label that it really is, so that nobody takes it for another one.
TEST(BadPolicies, ConfusableNamesAreFixedToTheirALabels)
{
    const QByteArray text = good + "mx: \xD0\xB0pple.example\r\n"_ba;
    for (const auto &finding : lintPolicy(text).findings) {
        if (finding.id != FindingId::StsPolicyMxSyntax)
            continue;
        const auto fix = fixFor(finding, text);
        ASSERT_TRUE(fix);
        EXPECT_EQ(fix->replacement, "xn--pple-43d.example"_ba);
    }
}

TEST(BadRecords, AnyBytesGetAnAnswer)
{
    const QByteArray seed = "v=STSv1 ; id=a1; x=\xC3\xB1; id=2;;";
    for (qsizetype at = 0; at < seed.size(); ++at) {
        for (int c = 0; c < 256; ++c) {
            QByteArray bent = seed;
            bent[at] = static_cast<char>(c);
            const auto parsed = parseStsRecords({bent, seed.first(at)}, u"_mta-sts.example"_s);
            expectSafe(parsed.findings);
        }
    }
}

TEST(BadRecords, AreBoundedInWhatIsSaid)
{
    const Stopwatch timer;
    const QByteArray many = "v=STSv1; id=1" + QByteArray("; x=y").repeated(12'000);
    const auto parsed = parseStsRecords({many}, u"x"_s);
    EXPECT_TRUE(parsed.record);
    EXPECT_LE(parsed.findings.size(), 210);
    QByteArray different = "v=STSv1; id=1";
    for (int i = 0; i < 8'000; ++i)
        different += "; x" + QByteArray::number(i) + "=y";
    EXPECT_LE(parseStsRecords({different}, u"x"_s).findings.size(), 210);
    EXPECT_FALSE(parseStsRecords(QList<QByteArray>(10'000, "v=STSv1; id=1"), u"x"_s).record);
    EXPECT_LT(timer.seconds(), patience);
}

} // namespace valija
