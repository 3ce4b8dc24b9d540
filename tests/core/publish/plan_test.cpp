// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/plan.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

TEST(SetPolicyHost, TellsNamesFromAddresses)
{
    Plan plan{.domain = name("example.com")};
    ASSERT_TRUE(setPolicyHost(plan, u" web.example.net. "_s));
    EXPECT_EQ(plan.policyHost, name("web.example.net"));
    EXPECT_TRUE(plan.policyAddresses.isEmpty());
    for (const QString &address : {u"192.0.2.1"_s, u"2001:db8::1"_s}) {
        ASSERT_TRUE(setPolicyHost(plan, address));
        EXPECT_FALSE(plan.policyHost);
        EXPECT_EQ(plan.policyAddresses, QStringList{address});
    }
    ASSERT_TRUE(setPolicyHost(plan, u" 192.0.2.1, 2001:db8::1 192.0.2.1"_s));
    EXPECT_EQ(plan.policyAddresses, (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s}));
    ASSERT_TRUE(setPolicyHost(plan, {}));
    EXPECT_TRUE(!plan.policyHost && plan.policyAddresses.isEmpty());
}

TEST(SetPolicyHost, LeavesThePlanAloneForWhatIsNeither)
{
    Plan plan{.domain = name("example.com")};
    ASSERT_TRUE(setPolicyHost(plan, u"web.example.net"_s));
    const auto refused = setPolicyHost(plan, u"a..b"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(plan.policyHost, name("web.example.net"));
}

} // namespace valija
