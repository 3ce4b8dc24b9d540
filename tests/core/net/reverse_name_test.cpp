// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/reverse_name.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

TEST(ReverseName, TurnsTheOctetsOfAnIpv4AddressRound)
{
    EXPECT_EQ(reverseNameOf(u"192.0.2.25"_s)->ascii(), "25.2.0.192.in-addr.arpa"_L1);
}

TEST(ReverseName, TurnsTheNibblesOfAnIpv6AddressRound)
{
    EXPECT_EQ(reverseNameOf(u"2001:db8::25"_s)->ascii(),
              "5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"_L1);
}

TEST(ReverseName, IsNoneForWhatIsNoAddress)
{
    for (const auto &text : {u""_s, u"mx.example.com"_s, u"192.0.2"_s, u"<b>192.0.2.1</b>"_s})
        EXPECT_FALSE(reverseNameOf(text)) << qPrintable(text);
}

} // namespace valija
