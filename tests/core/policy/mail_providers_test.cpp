// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/mail_providers.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const MxSuggestion &suggestion)
{
    QStringList list;
    for (const auto &pattern : suggestion.patterns)
        list.append(pattern.text());
    return list;
}

} // namespace

TEST(SuggestPatterns, NamesUnknownHostsExactly)
{
    const auto suggestion
        = suggestPatterns({name("mx1.example.com"), name("mx2.example.com"), name("mx1.example.com")});
    EXPECT_EQ(texts(suggestion), (QStringList{u"mx1.example.com"_s, u"mx2.example.com"_s}));
    EXPECT_TRUE(suggestion.providers.isEmpty());
}

TEST(SuggestPatterns, TakesTheProvidersWildcard)
{
    const auto suggestion = suggestPatterns({name("aspmx.l.google.com"), name("alt1.aspmx.l.google.com")});
    EXPECT_EQ(texts(suggestion), (QStringList{u"aspmx.l.google.com"_s, u"*.aspmx.l.google.com"_s}));
    EXPECT_EQ(suggestion.providers, QStringList{u"Google Workspace"_s});
    EXPECT_EQ(suggestion.sources.size(), 1);
}

TEST(SuggestPatterns, NamesHostsOfOneCustomerExactly)
{
    EXPECT_EQ(texts(suggestPatterns({name("example-com.h-v1.mx.microsoft")})),
              QStringList{u"example-com.h-v1.mx.microsoft"_s});
    EXPECT_EQ(texts(suggestPatterns({name("example-com.mail.protection.outlook.com")})),
              QStringList{u"example-com.mail.protection.outlook.com"_s});
}

TEST(SuggestPatterns, SaysWhichHostsNoPolicyCanName)
{
    const auto suggestion = suggestPatterns({name("mail_1.example.com")});
    EXPECT_TRUE(suggestion.patterns.isEmpty());
    EXPECT_EQ(suggestion.unnamed, QList<DomainName>{name("mail_1.example.com")});
}

} // namespace valija
