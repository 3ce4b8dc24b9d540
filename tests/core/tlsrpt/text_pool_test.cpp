// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/text_pool.h"
#include "tests/support/printers.h"

namespace valija {

TEST(TextPool, MakesAValueOnce)
{
    TextPool<int> pool;
    int made = 0;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(pool.get("a", [&] { return ++made; }), 1);
    EXPECT_EQ(pool.get("", [&] { return ++made; }), 2);
    EXPECT_EQ(pool.get("", [&] { return ++made; }), 2);
}

TEST(TextPool, TellsPairsApart)
{
    TextPool<int> pool;
    int made = 0;
    const auto number = [&](QByteArrayView first, QByteArrayView second) {
        return pool.get(first, second, [&] { return ++made; });
    };
    EXPECT_NE(number("ab", "c"), number("a", "bc"));
    EXPECT_NE(number("abc", ""), number("", "abc"));
    EXPECT_EQ(number("ab", "c"), number("ab", "c"));
}

TEST(TextPool, IsRightHoweverManyTextsThereAre)
{
    TextPool<QByteArray> pool;
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray text = "host" + QByteArray::number(i) + QByteArray(i % 150, 'x');
            ASSERT_EQ(pool.get(text, [&] { return text; }), text);
        }
}

} // namespace valija
