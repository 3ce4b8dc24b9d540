// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RFC 8461 sentence by sentence, as far as it can be told from a text: the record of section 3.1, the policy of section
// 3.2, the matching of section 4.1. What takes a network is in the scenarios.

#include "core/policy/lint.h"
#include "tests/support/printers.h"

#include <QDateTime>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

bool isRecord(const QList<QByteArray> &records)
{
    return parseStsRecords(records, u"_mta-sts.example.com"_s).record.has_value();
}

bool isRecord(const char *record)
{
    return isRecord(QList<QByteArray>{record});
}

QByteArray idOf(const QList<QByteArray> &records)
{
    const auto record = parseStsRecords(records, u"_mta-sts.example.com"_s).record;
    return record ? record->id : QByteArray();
}

bool isPolicy(const QByteArray &text)
{
    return parsePolicy(text).policy.has_value();
}

/// A good policy with further lines.
QByteArray good(const QByteArray &more = {})
{
    return "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 86400\r\n" + more;
}

bool matches(const char *pattern, const char *host)
{
    const auto parsed = MxPattern::parse(pattern);
    return parsed && parsed->matches(name(host));
}

} // namespace

// Section 3.1

TEST(Rfc8461Record, Sts2IsAscii)
{
    EXPECT_FALSE(isRecord("v=STSv1; id=1; note=caf\xC3\xA9"));
    EXPECT_FALSE(isRecord("v=STSv1; id=\xC3\xA9"));
    EXPECT_FALSE(isRecord("v=STSv1, id=1"));
}

TEST(Rfc8461Record, Sts3BeginsWithTheVersion)
{
    EXPECT_TRUE(isRecord("v=STSv1; id=1"));
    for (const char *record : {"V=STSv1; id=1", "v=stsv1; id=1", " v=STSv1; id=1", "id=1; v=STSv1", "v=STSv12; id=1",
                               "v = STSv1; id=1", "v=STSv2; id=1"})
        EXPECT_FALSE(isRecord(record)) << record;
}

TEST(Rfc8461Record, Sts4NeedsAnId)
{
    EXPECT_FALSE(isRecord("v=STSv1"));
    EXPECT_FALSE(isRecord("v=STSv1;"));
    EXPECT_FALSE(isRecord("v=STSv1; x=y"));
}

TEST(Rfc8461Record, Sts5IdIsOneTo32LettersOrDigits)
{
    EXPECT_TRUE(isRecord("v=STSv1; id=aZ09"));
    EXPECT_TRUE(isRecord({"v=STSv1; id=" + QByteArray(32, 'a')}));
    EXPECT_FALSE(isRecord({"v=STSv1; id=" + QByteArray(33, 'a')}));
    for (const char *record : {"v=STSv1; id=", "v=STSv1; id=a-b", "v=STSv1; id=a_b", "v=STSv1; id=a+b",
                               "v=STSv1; id = a", "v=STSv1; id= a", "v=STSv1; ID=a"})
        EXPECT_FALSE(isRecord(record)) << record;
}

TEST(Rfc8461Record, Sts6EveryNewIdIsAnotherOne)
{
    const QDateTime now({2026, 1, 1}, {0, 0}, Qt::UTC);
    QByteArray id;
    for (int i = 0; i < 100; ++i) {
        const QByteArray next = newPolicyId(now, id);
        EXPECT_NE(next, id);
        EXPECT_TRUE(isRecord({"v=STSv1; id=" + next}));
        id = next;
    }
}

TEST(Rfc8461Record, Sts7FieldsStandInAnyOrderBehindTheVersion)
{
    EXPECT_EQ(idOf({"v=STSv1; a=1; id=x; b=2"}), "x"_ba);
    EXPECT_EQ(idOf({"v=STSv1; id=x; b=2; a=1"}), "x"_ba);
}

TEST(Rfc8461Record, Sts8BlanksMayStandAroundTheDelimiter)
{
    EXPECT_TRUE(isRecord("v=STSv1;id=1"));
    EXPECT_TRUE(isRecord("v=STSv1;\t id=1 \t;\t x=1"));
    EXPECT_TRUE(isRecord("v=STSv1 ; id=1"));
    EXPECT_FALSE(isRecord("v=STSv1\v; id=1"));
}

TEST(Rfc8461Record, Sts9AtMostOneDelimiterEndsIt)
{
    EXPECT_TRUE(isRecord("v=STSv1; id=a;"));
    EXPECT_TRUE(isRecord("v=STSv1; id=a ; "));
    for (const char *record : {"v=STSv1; id=a;;", "v=STSv1; id=a; ;", "v=STSv1; id=a ", "v=STSv1;; id=a"})
        EXPECT_FALSE(isRecord(record)) << record;
}

TEST(Rfc8461Record, Sts10ExtensionNamesAreShort)
{
    EXPECT_TRUE(isRecord({"v=STSv1; id=1; a" + QByteArray(31, '_') + "=1"}));
    EXPECT_FALSE(isRecord({"v=STSv1; id=1; a" + QByteArray(32, '_') + "=1"}));
    EXPECT_TRUE(isRecord("v=STSv1; id=1; 9-._x=1"));
    for (const char *record :
         {"v=STSv1; id=1; _a=1", "v=STSv1; id=1; -a=1", "v=STSv1; id=1; a%=1", "v=STSv1; id=1; =1"})
        EXPECT_FALSE(isRecord(record)) << record;
}

TEST(Rfc8461Record, Sts11ExtensionValuesAreVisibleAscii)
{
    EXPECT_TRUE(isRecord("v=STSv1; id=1; a=!:<>~"));
    for (const char *record : {"v=STSv1; id=1; a=", "v=STSv1; id=1; a=b=c", "v=STSv1; id=1; a=b c", "v=STSv1; id=1; a",
                               "v=STSv1; id=1; a=\x7f"})
        EXPECT_FALSE(isRecord(record)) << record;
}

TEST(Rfc8461Record, Sts12OthersAreDiscardedByTheLiteral)
{
    EXPECT_EQ(idOf({"v=spf1 -all", "v=STSv1; id=1"}), "1"_ba);
    EXPECT_EQ(idOf({"v=STSv1 ; id=2", "v=STSv1; id=1"}), "1"_ba);
    EXPECT_EQ(idOf({"v=STSv12; id=2", "v=STSv1; id=1"}), "1"_ba);
    EXPECT_FALSE(isRecord({"v=STSv1 ; id=1", "v=spf1 -all"}));
}

TEST(Rfc8461Record, Sts13NotExactlyOneIsNone)
{
    EXPECT_FALSE(isRecord(QList<QByteArray>{}));
    EXPECT_FALSE(isRecord({"v=STSv1; id=1", "v=STSv1; id=1"}));
    EXPECT_FALSE(isRecord({"v=STSv1; id=1", "v=STSv1; id=?"}));
    EXPECT_FALSE(isRecord("v=STSv1; id=1; ?"));
}

TEST(Rfc8461Record, Sts15JoinedStringsHaveNothingBetweenThem)
{
    const QByteArray first = "v=STSv1; i";
    const QByteArray second = "d=12";
    EXPECT_EQ(idOf({first + second}), "12"_ba);
    EXPECT_FALSE(isRecord({first + ' ' + second}));
}

TEST(Rfc8461Record, Sts17UnknownFieldsAreIgnored)
{
    EXPECT_EQ(idOf({"v=STSv1; id=1; future=yes"}), "1"_ba);
}

TEST(Rfc8461Record, Sts18TheFirstEntryCounts)
{
    EXPECT_EQ(idOf({"v=STSv1; id=first; id=second"}), "first"_ba);
    EXPECT_EQ(idOf({"v=STSv1; id=first; id=?"}), "first"_ba);
    EXPECT_FALSE(isRecord("v=STSv1; id=has-hyphen; id=good"));
}

TEST(Rfc8461Record, Sts20OnlyRegisteredFieldsAreWritten)
{
    EXPECT_EQ(toText(StsRecord{"1", {}}), "v=STSv1; id=1;"_ba);
}

// Section 3.2

TEST(Rfc8461Policy, Sts22LinesEndWithLfOrCrLf)
{
    EXPECT_TRUE(isPolicy(good()));
    EXPECT_TRUE(isPolicy(good().replace("\r\n", "\n")));
    EXPECT_TRUE(isPolicy("version: STSv1\nmode: none\r\nmax_age: 1"));
    EXPECT_FALSE(isPolicy(good().replace("\r\n", "\r")));
    EXPECT_FALSE(isPolicy(good().replace("\r\n", "\v")));
    EXPECT_FALSE(isPolicy(good().replace("\r\n", "\xE2\x80\xA8")));
    EXPECT_EQ(toText(*parsePolicy(good().replace("\r\n", "\n")).policy), good());
}

TEST(Rfc8461Policy, Sts23BlanksStandAtLineEndsOnly)
{
    EXPECT_FALSE(isPolicy(""));
    EXPECT_TRUE(isPolicy("version: STSv1 \t\nmode: none\t\nmax_age: 1 "));
    EXPECT_FALSE(isPolicy(" version: STSv1\nmode: none\nmax_age: 1"));
    // The one liberty: what nearly every sender skips is said, and does not void the policy.
    EXPECT_TRUE(contains(parsePolicy(good("\r\n")).findings, FindingId::StsPolicyBlankLine));
}

TEST(Rfc8461Policy, Sts24NoBlankBeforeTheColonAnyBehindIt)
{
    EXPECT_TRUE(isPolicy("version:STSv1\nmode:\t \tnone\nmax_age:1"));
    EXPECT_FALSE(isPolicy("version :STSv1\nmode: none\nmax_age: 1"));
}

TEST(Rfc8461Policy, Sts25NamesAreCaseSensitive)
{
    for (const char *name : {"version", "mode", "mx", "max_age"}) {
        const QByteArray upper = QByteArray(name).toUpper();
        EXPECT_FALSE(isPolicy(good().replace(QByteArray(name) + ':', upper + ':'))) << name;
    }
}

TEST(Rfc8461Policy, Sts26VersionIsStsv1)
{
    for (const char *version : {"stsv1", "STSv2", "STSv1.0", "STSV1", ""})
        EXPECT_FALSE(isPolicy(good().replace("STSv1", version))) << version;
    EXPECT_FALSE(isPolicy("mode: none\nmax_age: 1"));
}

TEST(Rfc8461Policy, Sts27ModeIsOneOfThree)
{
    for (const char *mode : {"testing", "enforce", "none"})
        EXPECT_TRUE(isPolicy(good().replace("testing", mode))) << mode;
    for (const char *mode : {"Testing", "report", "enforced", "testing enforce", ""})
        EXPECT_FALSE(isPolicy(good().replace("testing", mode))) << mode;
}

TEST(Rfc8461Policy, Sts28MaxAgeIsOneToTenDigits)
{
    EXPECT_TRUE(isPolicy(good().replace("86400", "0000086400")));
    for (const char *age : {"00000086400", "+1", "-1", "1.0", "0x10", "1_000", "1d", "", "\xD9\xA1"})
        EXPECT_FALSE(isPolicy(good().replace("86400", age))) << age;
}

TEST(Rfc8461Policy, Sts29MaxAgeIsAtMostAYear)
{
    EXPECT_TRUE(isPolicy(good().replace("86400", "0")));
    EXPECT_TRUE(isPolicy(good().replace("86400", "31557600")));
    EXPECT_FALSE(isPolicy(good().replace("86400", "31557601")));
}

TEST(Rfc8461Policy, Sts30MxIsNeededUnlessNone)
{
    EXPECT_TRUE(isPolicy("version: STSv1\nmode: none\nmax_age: 1"));
    EXPECT_FALSE(isPolicy("version: STSv1\nmode: testing\nmax_age: 1"));
    EXPECT_FALSE(isPolicy("version: STSv1\nmode: enforce\nmax_age: 1"));
}

TEST(Rfc8461Policy, Sts31MxIsADomainWithAtMostOneWildcardLabel)
{
    for (const char *mx : {"a.example", "*.a.example", "a-b.example", "localhost", "1.2", "A.Example"})
        EXPECT_TRUE(isPolicy(good().replace("mx.example.com", mx))) << mx;
    for (const char *mx : {"*", "a.*.b", "*a.b", "*.*.b", "a.b.", "a_b.c", "-a.b", "a-.b", "a..b", ".a", ""})
        EXPECT_FALSE(isPolicy(good().replace("mx.example.com", mx))) << mx;
}

TEST(Rfc8461Policy, Sts32OneMxOnALine)
{
    EXPECT_TRUE(isPolicy(good("mx: b.example\r\n")));
    for (const char *mx : {"a.example, b.example", "a.example b.example", "a.example;b.example"})
        EXPECT_FALSE(isPolicy(good().replace("mx.example.com", mx))) << mx;
}

TEST(Rfc8461Policy, Sts33MxIsWrittenInALabels)
{
    EXPECT_TRUE(isPolicy(good().replace("mx.example.com", "xn--mnchen-3ya.example")));
    EXPECT_FALSE(isPolicy(good().replace("mx.example.com", "m\xC3\xBCnchen.example")));
}

TEST(Rfc8461Policy, Sts34ExtensionNamesAreShort)
{
    EXPECT_TRUE(isPolicy(good("a" + QByteArray(31, '.') + ": x\r\n")));
    EXPECT_FALSE(isPolicy(good("a" + QByteArray(32, '.') + ": x\r\n")));
    for (const char *field : {"-a: x", "_a: x", ".a: x", "a b: x", "a/b: x"})
        EXPECT_FALSE(isPolicy(good(field))) << field;
}

TEST(Rfc8461Policy, Sts35ExtensionValuesAreUtf8WithoutControls)
{
    for (const char *field : {"a: x y", "a: x=y; z", "a: \xC3\xB1 \xF0\x9F\x93\xA7", "a: x \t"})
        EXPECT_TRUE(isPolicy(good(field))) << field;
    for (const char *field : {"a: x\ty", "a: ", "a: \x01", "a: \x7f", "a: \xFF"})
        EXPECT_FALSE(isPolicy(good(field))) << field;
}

TEST(Rfc8461Policy, Sts36UnknownFieldsAreIgnored)
{
    const auto parsed = parsePolicy(good("future: yes\r\n"));
    ASSERT_TRUE(parsed.policy);
    EXPECT_EQ(parsed.policy->mx, parsePolicy(good()).policy->mx);
    EXPECT_EQ(verdictOf(parsed.findings), Severity::Info);
}

TEST(Rfc8461Policy, Sts37TheFirstEntryCounts)
{
    const auto parsed = parsePolicy(good("mode: none\r\nmax_age: 1\r\nversion: STSv2\r\nmx: b.example\r\n"));
    ASSERT_TRUE(parsed.policy);
    EXPECT_EQ(parsed.policy->mode, Mode::Testing);
    EXPECT_EQ(parsed.policy->maxAge, std::chrono::seconds(86400));
    EXPECT_EQ(parsed.policy->mx.size(), 2);
}

TEST(Rfc8461Policy, Sts38FieldsStandInAnyOrder)
{
    const auto parsed = parsePolicy("max_age: 86400\nmx: mx.example.com\nmode: testing\nversion: STSv1\n");
    EXPECT_EQ(parsed.policy, parsePolicy(good()).policy);
}

TEST(Rfc8461Policy, Sts39MarksAndBrokenUtf8VoidIt)
{
    EXPECT_FALSE(isPolicy("\xEF\xBB\xBF" + good()));
    EXPECT_FALSE(isPolicy(QByteArray("\xFE\xFF", 2) + good()));
    EXPECT_FALSE(isPolicy(good("mx: m\xFFx.example\r\n")));
}

TEST(Rfc8461Policy, Sts40OnlyRegisteredFieldsAreWritten)
{
    const Policy policy{Mode::None, {}, std::chrono::seconds(1), {}};
    EXPECT_EQ(toText(policy), "version: STSv1\r\nmode: none\r\nmax_age: 1\r\n"_ba);
}

TEST(Rfc8461Policy, Sts41ABadValueOfAKnownNameIsNoExtension)
{
    EXPECT_FALSE(isPolicy("version: STSv2\nmode: none\nmax_age: 1\nversion: STSv1\n"));
    EXPECT_FALSE(isPolicy(good("mx: bad_host\r\n")));
    EXPECT_TRUE(isPolicy(good("max_age: never\r\n")));
}

// Section 4.1

TEST(Rfc8461Matching, Sts62OnePatternIsEnough)
{
    const auto policy = parsePolicy(good("mx: *.example.net\r\n")).policy;
    ASSERT_TRUE(policy);
    EXPECT_TRUE(policy->allows(name("mx.example.com")));
    EXPECT_TRUE(policy->allows(name("a.example.net")));
    EXPECT_FALSE(policy->allows(name("b.example.com")));
}

TEST(Rfc8461Matching, Sts63AWildcardIsExactlyOneLabel)
{
    EXPECT_TRUE(matches("*.example.com", "mail.example.com"));
    EXPECT_FALSE(matches("*.example.com", "example.com"));
    EXPECT_FALSE(matches("*.example.com", "foo.bar.example.com"));
}

TEST(Rfc8461Matching, Sts64WholeNamesAreComparedWithoutCaseAndRootDot)
{
    EXPECT_TRUE(matches("MAIL.example.com", "mail.EXAMPLE.com."));
    EXPECT_TRUE(matches("xn--mnchen-3ya.example", "XN--MNCHEN-3YA.example"));
    EXPECT_FALSE(matches("mail.example.com", "evil-mail.example.com"));
    EXPECT_FALSE(matches("mail.example.com", "mail.example.com.evil.com"));
    EXPECT_FALSE(matches("*.example.com", "bad-example.com"));
}

} // namespace valija
