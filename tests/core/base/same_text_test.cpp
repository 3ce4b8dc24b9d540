// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/same_text.h"
#include "tests/support/printers.h"

namespace valija {

TEST(SameText, LooksAtEveryOctet)
{
    for (qsizetype size = 0; size <= 40; ++size) {
        const QByteArray text(size, 'x');
        EXPECT_TRUE(sameText(text, QByteArray(size, 'x'))) << size;
        EXPECT_FALSE(sameText(text, QByteArray(size + 1, 'x'))) << size;
        for (qsizetype at = 0; at < size; ++at) {
            QByteArray other = text;
            other[at] = 'y';
            EXPECT_FALSE(sameText(text, other)) << size << " at " << at;
        }
    }
}

TEST(LowerCase, IsOfManyCharactersNoneOfThemACapitalOrOutsideAscii)
{
    for (const qsizetype size : {8, 9, 15, 16, 17, 40}) {
        const QByteArray text(size, 'a');
        EXPECT_TRUE(isLowerCase(text)) << size;
        for (qsizetype at = 0; at < size; ++at) {
            QByteArray other = text;
            for (const char c : {'A', 'M', 'Z', '\x80', '\xff'}) {
                other[at] = c;
                EXPECT_FALSE(isLowerCase(other)) << size << ' ' << at << ' ' << int(c);
            }
            for (const char c : {'@', '[', '0', '-', '.', '\0', '\x7f', 'z'}) {
                other[at] = c;
                EXPECT_TRUE(isLowerCase(other)) << size << ' ' << at << ' ' << int(c);
            }
        }
    }
    EXPECT_FALSE(isLowerCase("aaaaaaa")) << "seven";
    EXPECT_FALSE(isLowerCase(QByteArrayView()));
}

} // namespace valija
