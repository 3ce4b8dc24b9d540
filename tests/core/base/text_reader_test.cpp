// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

TEST(Readable, ShowsControlAndBidirectionalCharacters)
{
    EXPECT_EQ(readable("a\x1b[31m"), u"a\u241b[31m"_s);
    EXPECT_EQ(readable("a\u202Eb"), u"a\\u202eb"_s);
    EXPECT_EQ(readable("a\nb"), u"a\u240ab"_s);
    EXPECT_EQ(readable(u"a\U000e0041b\U0001f600"_s), u"a\\ue0041b\U0001f600"_s); // an invisible letter of two units
    EXPECT_EQ(readable(u"a"_s + QChar(0xdc80)), u"a\\udc80"_s);
}

TEST(Readable, IsBoundedAndSaysSo)
{
    EXPECT_EQ(readable(QByteArray(1000, 'a'), 3), u"aaa\u2026"_s);
    EXPECT_EQ(readable(u"ab\U0001f600"_s, 3), u"ab\u2026"_s); // never half a character
    EXPECT_EQ(readable("\xFF", 3), u"\uFFFD"_s);
}

TEST(TextReader, TakesWhatComesNext)
{
    TextReader reader("v=STSv1;\t id");
    EXPECT_FALSE(reader.take("V="));
    EXPECT_TRUE(reader.take("v=STSv1"));
    EXPECT_TRUE(reader.take(";"));
    EXPECT_EQ(reader.skipWsp(), 2);
    EXPECT_EQ(reader.takeWhile(isAlpha), QByteArrayView("id"));
    EXPECT_TRUE(reader.atEnd());
    EXPECT_EQ(reader.peek(), '\0');
}

TEST(HexValue, KnowsHexadecimalDigitsOnly)
{
    EXPECT_EQ(hexValue('0'), 0);
    EXPECT_EQ(hexValue('9'), 9);
    EXPECT_EQ(hexValue('a'), 10);
    EXPECT_EQ(hexValue('F'), 15);
    for (const char c : {'g', 'G', '/', ':', '@', '`', '\0', '\xff'})
        EXPECT_FALSE(isHex(c)) << int(c);
}

TEST(IsExtensionName, FollowsTheGrammar)
{
    EXPECT_TRUE(isExtensionName("a_-."));
    EXPECT_TRUE(isExtensionName(QByteArray(32, 'a')));
    for (const char *bad : {"", "_a", "-a", ".a", "a b", "a%"})
        EXPECT_FALSE(isExtensionName(bad)) << bad;
    EXPECT_FALSE(isExtensionName(QByteArray(33, 'a')));
}

TEST(IsOneEditAway, CoversTheFourEdits)
{
    for (const char *text : {"mod", "modee", "made", "mdoe"})
        EXPECT_TRUE(isOneEditAway(text, "mode")) << text;
    for (const char *text : {"mode", "mo", "madee", "edom", "modeee"})
        EXPECT_FALSE(isOneEditAway(text, "mode")) << text;
}

} // namespace valija
