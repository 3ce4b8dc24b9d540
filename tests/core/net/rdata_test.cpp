// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/rdata.h"
#include "tests/support/printers.h"

#include <random>

namespace valija {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

TEST(Rdata, ReadsAMailExchangeInLowerCase)
{
    const MxRecord expected{10, "mx.example.com"_ba};
    EXPECT_EQ(mxFrom("\0\x0a\x02Mx\x07"
                     "eXample\x03"
                     "com\0"_ba),
              expected);
}

TEST(Rdata, ReadsTheNullMxAsAnEmptyName)
{
    const MxRecord expected{0, ""_ba};
    EXPECT_EQ(mxFrom(bytes("000000")), expected);
    EXPECT_EQ(nameFrom(bytes("00")), ""_ba);
}

TEST(Rdata, EscapesWhatIsNoPlainCharacterOfAName)
{
    EXPECT_EQ(nameFrom("\x04"
                       "a.b\\\x03\xff"
                       "\x01 \0"_ba),
              "a\\046b\\092.\\255\\001\\032"_ba);
    EXPECT_EQ(nameFrom("\x02\";\x03(_*\0"_ba), "\\034\\059.\\040_*"_ba);
}

TEST(Rdata, JoinsTheStringsOfATxtRecordWithoutSpaces)
{
    EXPECT_EQ(txtFrom("\x08v=STSv1;\0\x05 id=1"_ba), "v=STSv1; id=1"_ba);
    EXPECT_EQ(txtFrom(bytes("00")), ""_ba);
}

TEST(Rdata, ReadsAddressesByTheirLength)
{
    EXPECT_EQ(addressFrom(bytes("c0000201")), u"192.0.2.1"_s);
    EXPECT_EQ(addressFrom(bytes("20010db8000000000000000000000001")), u"2001:db8::1"_s);
    EXPECT_FALSE(addressFrom(bytes("c00002")));
}

TEST(Rdata, ReadsAndPrintsTlsa)
{
    const auto record = tlsaFrom(bytes("030101abcd"));
    ASSERT_TRUE(record);
    EXPECT_EQ(toText(*record), u"3 1 1 abcd"_s);
    EXPECT_FALSE(tlsaFrom(bytes("0301")));
}

class BrokenRdata : public testing::TestWithParam<QByteArray>
{
};

TEST_P(BrokenRdata, IsNoName)
{
    EXPECT_FALSE(nameFrom(GetParam()));
    EXPECT_FALSE(mxFrom("\0\1"_ba + GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Cases, BrokenRdata,
                         testing::Values(""_ba, "\x01"_ba,
                                         "\x01"
                                         "a"_ba,
                                         "\x05"
                                         "ab\0"_ba,
                                         "\0a"_ba, "\xc0\x0c"_ba, QByteArray("\x40") + QByteArray(64, 'a') + '\0',
                                         QByteArray("\x01"
                                                    "a")
                                                 .repeated(128)
                                             + '\0'));

TEST(Rdata, RefusesATxtRecordThatEndsInAString)
{
    EXPECT_FALSE(txtFrom(""_ba));
    EXPECT_FALSE(txtFrom("\x05"
                         "abc"_ba));
    EXPECT_FALSE(txtFrom("\x01"
                         "a\xff"_ba));
}

TEST(Rdata, SurvivesAnyBytes)
{
    std::mt19937 random(8461);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray rdata(qsizetype(random() % 300), '\0');
        for (auto &c : rdata)
            c = char(random() % (round % 2 == 0 ? 256 : 8));
        EXPECT_LE(txtFrom(rdata).value_or(""_ba).size(), rdata.size());
        EXPECT_LE(mxFrom(rdata).value_or(MxRecord()).exchange.size(), 4 * 255);
        EXPECT_EQ(addressFrom(rdata).has_value(), rdata.size() == 4 || rdata.size() == 16);
        EXPECT_EQ(tlsaFrom(rdata).has_value(), rdata.size() >= 3);
    }
}

} // namespace
} // namespace valija
