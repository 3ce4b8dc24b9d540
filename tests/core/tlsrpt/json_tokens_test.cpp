// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/json_tokens.h"
#include "tests/support/printers.h"

namespace valija {

namespace {

QByteArray padded(QByteArrayView json)
{
    QByteArray text = json.toByteArray();
    text.append(JsonTokens::paddingOf(), '\0');
    return text;
}

/// The tokens of a text, with the text that they look at.
struct Scanned {
    explicit Scanned(QByteArrayView json)
        : text(padded(json)), fault(tokens.scan(QByteArrayView(text).first(json.size())))
    {
    }

    JsonTokens tokens;
    QByteArray text;
    JsonTokens::Fault fault;
};

} // namespace

TEST(JsonTokens, AreTakenOneByOne)
{
    Scanned json(R"({ "a\"b" : [ 12 , "x"  ], "c":null })");
    auto &tokens = json.tokens;
    ASSERT_EQ(json.fault, JsonTokens::Fault::None);
    EXPECT_TRUE(tokens.isContainer());
    EXPECT_TRUE(tokens.take('{'));
    EXPECT_EQ(tokens.takeString(), R"(a\"b)");
    EXPECT_FALSE(tokens.take(','));
    EXPECT_TRUE(tokens.take(':'));
    EXPECT_TRUE(tokens.take('['));
    EXPECT_EQ(tokens.scalar()->kind, JsonScalar::Kind::Number);
    EXPECT_EQ(tokens.scalar()->text, "12"); // it is still there
    tokens.next();
    EXPECT_TRUE(tokens.take(','));
    EXPECT_EQ(tokens.scalar()->text, "x");
    EXPECT_FALSE(tokens.scalar()->isEscaped);
    tokens.next();
    EXPECT_TRUE(tokens.take(']'));
    EXPECT_TRUE(tokens.take(','));
    EXPECT_EQ(tokens.takeString(), "c");
    EXPECT_TRUE(tokens.take(':'));
    EXPECT_EQ(tokens.scalar()->kind, JsonScalar::Kind::Null);
    tokens.next();
    EXPECT_TRUE(tokens.take('}'));
    EXPECT_TRUE(tokens.atEnd());
    EXPECT_EQ(tokens.first(), '\0');
    EXPECT_TRUE(tokens.takeString().isNull());
    tokens.rewind();
    EXPECT_EQ(tokens.first(), '{');
}

TEST(JsonTokens, AreWholeNumbersWhereTheyAreRowsOfDigits)
{
    for (const char *number : {"7", "1000000000000000000000", "42 "})
        EXPECT_EQ(Scanned(number).tokens.wholeNumber()->text, QByteArrayView(number).trimmed()) << number;
    for (const char *other : {"0", "007", "-1", "1.0", "1e3", "12x", "\"7\"", "null", "[1]"})
        EXPECT_FALSE(Scanned(other).tokens.wholeNumber()) << other;
}

TEST(JsonTokens, TellWhichStringsHaveEscapes)
{
    Scanned json(R"(["plain","a\n"])");
    json.tokens.next();
    EXPECT_FALSE(json.tokens.scalar()->isEscaped);
    json.tokens.next();
    json.tokens.next();
    EXPECT_TRUE(json.tokens.scalar()->isEscaped);
}

TEST(JsonTokens, AreNoValueWhereTheyAreNone)
{
    for (const char *text : {"nul", "tru\"e\"", "\"a\"b", "01", "\x01", "{", "-", ":"}) {
        Scanned json(QByteArray("[") + text + " ]");
        if (json.fault != JsonTokens::Fault::None)
            continue;
        json.tokens.next();
        const auto value = json.tokens.scalar();
        EXPECT_TRUE(!value || value->text == "a") << text;
        if (value) { // the string is one, and what follows it is no comma
            json.tokens.next();
            EXPECT_FALSE(json.tokens.take(',')) << text;
            EXPECT_FALSE(json.tokens.take(']')) << text;
        }
    }
}

TEST(JsonTokens, OfAValueAreSkippedTogether)
{
    Scanned json(R"([{"a":[1,{"b":"]}"}]},2])");
    json.tokens.next();
    EXPECT_TRUE(json.tokens.skipValue());
    EXPECT_TRUE(json.tokens.take(','));
    EXPECT_TRUE(json.tokens.skipValue());
    EXPECT_TRUE(json.tokens.take(']'));
    Scanned cut(R"([{"a":[1)");
    EXPECT_FALSE(cut.tokens.skipValue());
    EXPECT_TRUE(cut.tokens.atEnd());
    EXPECT_FALSE(cut.tokens.skipValue());
}

TEST(JsonTokens, AreNotFoundInWhatIsNoText)
{
    EXPECT_EQ(Scanned("[\"\xff\"]").fault, JsonTokens::Fault::InvalidUtf8);
    EXPECT_EQ(Scanned("[\"a\nb\"]").fault, JsonTokens::Fault::ControlCharacter);
    EXPECT_EQ(Scanned("[\"a").fault, JsonTokens::Fault::Other);
    EXPECT_EQ(Scanned("").fault, JsonTokens::Fault::Other);
    EXPECT_EQ(Scanned("  \n").fault, JsonTokens::Fault::Other);
}

TEST(JsonTokens, KeepNoMoreMemoryThanTheNextTextNeeds)
{
    Scanned large('[' + QByteArray(8 << 20, ' ') + ']');
    EXPECT_EQ(large.fault, JsonTokens::Fault::None);
    large.tokens.shrink();
    const QByteArray small = padded("[1]");
    EXPECT_EQ(large.tokens.scan(QByteArrayView(small).first(3)), JsonTokens::Fault::None);
    EXPECT_TRUE(large.tokens.take('['));
    EXPECT_EQ(large.tokens.scalar()->text, "1");
}

} // namespace valija
