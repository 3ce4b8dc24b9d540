// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

TEST(CsvLine, QuotesWhatNeedsIt)
{
    EXPECT_EQ(csvLine({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s}), "a,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n"_ba);
}

TEST(CsvLine, DefusesFormulas)
{
    EXPECT_EQ(csvLine({u"=1+1"_s, u"+cmd"_s, u"-x"_s, u"@x"_s, u"-5"_s, u"3.5"_s}),
              "'=1+1,'+cmd,'-x,'@x,-5,3.5\r\n"_ba);
}

TEST(Defused, IsWhatWouldBeAFormulaWithoutItsQuotesAsWell)
{
    EXPECT_EQ(defused(u"\"=1+1\""_s), u"'\"=1+1\""_s);
    EXPECT_EQ(defused(u"\"\"@x"_s), u"'\"\"@x"_s);
    for (const auto &text : {u"\"so called\" mail"_s, u"\""_s, u"1=1"_s, u"-5"_s, QString()})
        EXPECT_EQ(defused(text), text) << qPrintable(text);
}

} // namespace valija
