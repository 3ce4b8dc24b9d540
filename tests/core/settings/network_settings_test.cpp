// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <gtest/gtest.h>

namespace valija {
namespace {

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

} // namespace
} // namespace valija
