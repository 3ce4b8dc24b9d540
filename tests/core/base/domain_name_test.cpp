// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

TEST(DomainName, IsLowerCaseALabelsWithoutTheRootDot)
{
    EXPECT_EQ(name("Mail.Example.COM.").ascii(), u"mail.example.com"_s);
    EXPECT_EQ(name("münchen.example").ascii(), u"xn--mnchen-3ya.example"_s);
    EXPECT_EQ(name("_mta-sts.example.com").ascii(), u"_mta-sts.example.com"_s);
}

TEST(DomainName, RefusesWhatIsNoName)
{
    for (const QString &text :
         {u""_s, u"."_s, u".a"_s, u"a..b"_s, u"-a.example"_s, u"a-.example"_s, u"a b.example"_s, u"a@b.example"_s,
          u"*.example"_s, QString(64, u'a'), QString(300, u'a'), u"a\u202Eb.example"_s})
        EXPECT_FALSE(DomainName::parse(text)) << qUtf8Printable(text);
}

TEST(DomainName, KnowsItsParentsAndChildren)
{
    const auto domain = name("example.com");
    EXPECT_EQ(domain.child(u"_mta-sts").value().ascii(), u"_mta-sts.example.com"_s);
    EXPECT_FALSE(domain.child(u"a b"));
    EXPECT_EQ(domain.parent(), name("com"));
    EXPECT_EQ(name("com").parent(), std::nullopt);
    EXPECT_TRUE(name("a.example.com").isWithin(domain));
    EXPECT_TRUE(domain.isWithin(domain));
    EXPECT_FALSE(name("badexample.com").isWithin(domain));
}

TEST(DomainName, KnowsWhatIsAnAddress)
{
    EXPECT_TRUE(name("192.0.2.1").endsInNumber());
    EXPECT_TRUE(name("192.0.2.1.").endsInNumber());
    EXPECT_TRUE(name("25").endsInNumber());
    EXPECT_FALSE(name("1.example.1a").endsInNumber());
}

TEST(DomainName, IsShownAsPeopleWriteIt)
{
    EXPECT_EQ(name("xn--mnchen-3ya.de").unicode(), u"münchen.de"_s);
    EXPECT_EQ(name("example.com").unicode(), u"example.com"_s);
}

} // namespace valija
