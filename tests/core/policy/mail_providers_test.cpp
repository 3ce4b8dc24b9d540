// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/mail_providers.h"
#include "tests/support/printers.h"

#include <QUrl>

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

TEST(SuggestPatterns, WritesThePolicyThatCloudflareAsksFor)
{
    const auto suggestion = suggestPatterns({name("route1.mx.cloudflare.net"), name("route2.mx.cloudflare.net")});
    EXPECT_EQ(texts(suggestion), QStringList{u"*.mx.cloudflare.net"_s});
    EXPECT_EQ(suggestion.sources.size(), 1);
}

TEST(MailProviders, AllNameTheirSource)
{
    ASSERT_FALSE(mailProviders().empty());
    for (const auto &provider : mailProviders()) {
        const QUrl source(QString::fromLatin1(provider.source), QUrl::StrictMode);
        EXPECT_TRUE(source.isValid() && source.scheme() == "https"_L1) << provider.title;
        EXPECT_TRUE(source.path().size() > 1) << provider.title << " cites no page";
    }
}

TEST(MailProviders, PatternsAllowTheProvidersOwnHostsOnly)
{
    for (const auto &provider : mailProviders()) {
        const auto suffix = DomainName::parse(QString::fromLatin1(provider.suffix));
        ASSERT_TRUE(suffix) << provider.suffix;
        for (const char *text : provider.patterns) {
            if (!text)
                continue;
            const auto pattern = MxPattern::parse(text);
            ASSERT_TRUE(pattern) << text;
            EXPECT_TRUE(pattern->name().isWithin(*suffix)) << text;
        }
    }
}

TEST(SuggestPatterns, SaysWhichHostsNoPolicyCanName)
{
    const auto suggestion = suggestPatterns({name("mail_1.example.com")});
    EXPECT_TRUE(suggestion.patterns.isEmpty());
    EXPECT_EQ(suggestion.unnamed, QList<DomainName>{name("mail_1.example.com")});
}

} // namespace valija
