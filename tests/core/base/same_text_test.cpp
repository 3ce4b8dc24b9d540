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

} // namespace valija
