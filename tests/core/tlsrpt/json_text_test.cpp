// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/json_text.h"
#include "tests/support/printers.h"

namespace valija {

TEST(JsonText, KnowsTheScalars)
{
    EXPECT_EQ(scalarFrom("\"a\\\"b\"")->text, "a\\\"b");
    EXPECT_EQ(scalarFrom("\"\"")->kind, JsonScalar::Kind::String);
    EXPECT_EQ(scalarFrom("true")->kind, JsonScalar::Kind::Bool);
    EXPECT_EQ(scalarFrom("null")->kind, JsonScalar::Kind::Null);
    for (const char *number : {"0", "-0", "12", "1.5", "1e9", "-1.5E+3", "1e-2"})
        EXPECT_EQ(scalarFrom(number)->kind, JsonScalar::Kind::Number) << number;
    for (const char *other : {"", " ", "\"", "01", "1.", ".5", "+1", "1e", "nul", "True", "NaN", "-"})
        EXPECT_FALSE(scalarFrom(other)) << other;
}

TEST(JsonText, UnescapesWhatRfc8259Has)
{
    bool broken = false;
    EXPECT_EQ(unescaped(R"(a\"\\\/\b\f\n\r\tz)", broken), "a\"\\/\b\f\n\r\tz");
    EXPECT_EQ(unescaped(R"(\u0041\u00e9\u20ac\ud83d\ude00)", broken), "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    EXPECT_FALSE(broken);
}

TEST(JsonText, ReplacesEscapesThatMeanNothing)
{
    for (const char *text : {"\\q", "\\u12", "\\u12G4", "\\ud83d", "\\ude00", "\\ud83d\\u0041"}) {
        bool broken = false;
        EXPECT_TRUE(unescaped(text, broken).startsWith("\xef\xbf\xbd")) << text;
        EXPECT_TRUE(broken) << text;
    }
}

TEST(JsonText, ReplacesEachOctetThatIsNotUtf8)
{
    EXPECT_EQ(withValidUtf8("a\xc3\xa9z"), "a\xc3\xa9z");
    EXPECT_EQ(withValidUtf8("a\xfcz"), "a\xef\xbf\xbdz");
    EXPECT_EQ(withValidUtf8("\xc3"), "\xef\xbf\xbd");                 // cut
    EXPECT_EQ(withValidUtf8("\xc0\xaf"), "\xef\xbf\xbd\xef\xbf\xbd"); // overlong
    EXPECT_EQ(withValidUtf8("\xed\xa0\x80").count('\xef'), 3);        // a surrogate
    EXPECT_EQ(withValidUtf8("\xf4\x90\x80\x80").count('\xef'), 4);    // above U+10FFFF
    EXPECT_EQ(withValidUtf8("\xf0\x9f\x98\x80"), "\xf0\x9f\x98\x80");
}

TEST(JsonText, EscapesControlsInStringsOnly)
{
    EXPECT_EQ(withEscapedControls("{\n\"a\":\"b\nc\\\"\td\"}"), "{\n\"a\":\"b\\u000ac\\\"\\u0009d\"}");
}

TEST(JsonText, FindsTheStringsOfAnArray)
{
    EXPECT_EQ(stringsIn(R"( ["3 1 1 AB", "a\"b\\"] )"), (QList<QByteArray>{"3 1 1 AB", "a\"b\\"}));
    EXPECT_EQ(stringsIn("[]"), QList<QByteArray>());
    for (const char *other : {"", "[", "[1]", "[\"a\",]", "[[\"a\"]]", "{\"a\":1}", "[\"a\" \"b\"]"})
        EXPECT_FALSE(stringsIn(other)) << other;
}

TEST(JsonText, NamesTheFirstFault)
{
    EXPECT_FALSE(firstFault(R"({"a":[1,"x",{},[],null],"b":true} )"));
    EXPECT_EQ(firstFault(R"({"a":tru})")->offset, 5);
    EXPECT_EQ(firstFault("[1 2]")->offset, 3);
    EXPECT_EQ(firstFault("[1,\"a\x01\"]")->offset, 5);
    EXPECT_STREQ(firstFault("[1]]")->reason, "something follows the end");
}

} // namespace valija
