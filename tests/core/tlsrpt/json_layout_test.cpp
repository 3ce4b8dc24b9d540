// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/json_layout.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace valija {

namespace {

constexpr qsizetype noLimit = 1 << 20;

QByteArray withoutBlanks(QByteArray text)
{
    for (const char blank : {' ', '\n'})
        text.replace(QByteArray(1, blank), QByteArray());
    return text;
}

} // namespace

TEST(LaidOut, PutsAValueOnEachLine)
{
    EXPECT_EQ(laidOut(R"({"a":[1,{"b":null}],"c":{}, "d" : [ ]})", noLimit), R"({
  "a": [
    1,
    {
      "b": null
    }
  ],
  "c": {},
  "d": []
})");
}

TEST(LaidOut, KeepsNamesNumbersAndStringsAsTheyWere)
{
    const QByteArray json = R"({"z":1.50e+3,"z":18446744073709551616,"a":"x: {\"y\", \\\u00e9","b":""})";
    EXPECT_EQ(withoutBlanks(laidOut(json, noLimit)), withoutBlanks(json));
    EXPECT_TRUE(laidOut(json, noLimit).contains(R"("x: {\"y\", \\\u00e9")"));
}

TEST(LaidOut, LosesNothingOfWhatIsNoJson)
{
    for (const QByteArray &text : {QByteArray("}}]"), QByteArray("\"never ends\\"), QByteArray("{\"a\":"),
                                   QByteArray("<html>"), QByteArray(), QByteArray("\xff\xfe")})
        EXPECT_EQ(withoutBlanks(laidOut(text, noLimit)), withoutBlanks(text)) << text.constData();
}

TEST(LaidOut, StaysSmallForADocumentOfHundredThousandLevels)
{
    const QByteArray deep(100'000, '[');
    EXPECT_LT(laidOut(deep, 1 << 30).size(), 100'000 * 70);
}

TEST(LaidOut, StopsAtTheLimit)
{
    EXPECT_EQ(laidOut("[1,2,3,4,5,6,7,8,9]", 10).size(), 10);
}

} // namespace valija
