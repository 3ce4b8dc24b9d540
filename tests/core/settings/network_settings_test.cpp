// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <gtest/gtest.h>

namespace valija {
namespace {

using namespace Qt::StringLiterals;

TEST(NetworkSettings, AreAsTheyAreWhereADomainHasTime)
{
    EXPECT_EQ(withPhasesInTime({}), NetworkSettings());
}

/// Else a host that hangs could not be told from a check that had no time for it.
TEST(NetworkSettings, LeaveADomainOfLittleTimeEveryPhase)
{
    NetworkSettings settings;
    settings.domainTimeout = 4s;
    settings = withPhasesInTime(settings);
    EXPECT_LT(2 * settings.dnsTimeout + settings.connectTimeout, settings.domainTimeout);
    EXPECT_LT(2 * settings.dnsTimeout + settings.handshakeTimeout, settings.domainTimeout);
    EXPECT_LT(2 * settings.dnsTimeout + settings.greetingTimeout, settings.domainTimeout);
    EXPECT_LT(settings.dnsTimeout + settings.fetchTimeout, settings.domainTimeout);
    settings.connectTimeout = 20ms;
    EXPECT_EQ(withPhasesInTime(settings).connectTimeout, 20ms) << "what is short stays so";
}

TEST(SocksProxy, HasAHostAndAPortThatCanBe)
{
    for (const auto &good : {u"socks5://127.0.0.1:1080"_s, u"socks5://proxy.example"_s, u"socks5://[::1]:9050"_s,
                             u"socks5://me:secret@proxy.example:1080"_s})
        EXPECT_TRUE(isSocksProxy(good)) << qUtf8Printable(good);
    for (const auto &bad :
         {u""_s, u"socks5://"_s, u"socks5://bad host:1080"_s, u"socks5://127.0.0.1:99999"_s, u"socks5://127.0.0.1:0"_s,
          u"http://127.0.0.1:1080"_s, u"127.0.0.1:1080"_s, u"localhost:1080"_s})
        EXPECT_FALSE(isSocksProxy(bad)) << qUtf8Printable(bad);
}

TEST(SocksProxy, StandsInTheSettingsWithoutAPassword)
{
    EXPECT_TRUE(checkProxy({}));
    EXPECT_TRUE(checkProxy(u"socks5://me@proxy.example:1080"_s));
    EXPECT_EQ(checkProxy(u"proxy.example:1080"_s).error().kind, Error::Kind::Malformed);
    const auto refused = checkProxy(u"socks5://me:secret@proxy.example:1080"_s);
    EXPECT_EQ(refused.error().kind, Error::Kind::Unsupported);
    EXPECT_FALSE(refused.error().detail.contains(u"secret"_s));
}

} // namespace
} // namespace valija
