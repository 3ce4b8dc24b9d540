// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/failure_places.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace valija {

namespace {

FailureDetails failureAt(const QByteArray &from, const QByteArray &host, const QByteArray &to, qint64 sessions)
{
    FailureDetails failure;
    failure.sendingMtaIp = from;
    failure.receivingMxHostname = host;
    failure.receivingIp = to;
    failure.sessions = sessions;
    return failure;
}

void add(FailurePlaces &places, const QByteArray &organization, QDate day, qint64 successful,
         const QList<FailureDetails> &failures)
{
    Report report;
    report.organization = organization;
    report.begin = day.startOfDay(Qt::UTC);
    PolicyReport policy;
    policy.successful = successful;
    policy.failures = failures;
    for (const auto &failure : failures)
        policy.failed += failure.sessions;
    places.add(report, policy);
}

const QDate day(2026, 11, 1);

} // namespace

TEST(FailurePlaces, GroupFailuresByReporterAndItsAddress)
{
    FailurePlaces places;
    add(places, "A", day, 90, {failureAt("192.0.2.1", "mx", "198.51.100.1", 2)});
    add(places, "A", day.addDays(1), 5,
        {failureAt("192.0.2.1", "mx", "198.51.100.1", 1), failureAt("192.0.2.2", "mx", "198.51.100.1", 7)});
    const auto sending = places.sending();
    ASSERT_EQ(sending.size(), 2);
    EXPECT_EQ(sending[0].address, "192.0.2.2");
    EXPECT_EQ(sending[0].failed, 7);
    EXPECT_EQ(sending[1].address, "192.0.2.1");
    EXPECT_EQ(sending[1].failed, 3);
    EXPECT_EQ(sending[1].first, day);
    EXPECT_EQ(sending[1].last, day.addDays(1));
    for (const auto &place : sending) {
        EXPECT_EQ(place.name, "A");
        EXPECT_EQ(place.successful, 95);
        EXPECT_EQ(place.allFailed, 10);
    }
}

TEST(FailurePlaces, ShowAReporterWithoutFailuresWithItsTotals)
{
    FailurePlaces places;
    add(places, "Good", day, 40, {});
    add(places, "Bad", day, 1, {failureAt({}, "mx", {}, 3)});
    const auto sending = places.sending();
    ASSERT_EQ(sending.size(), 2);
    EXPECT_EQ(sending[0].name, "Bad");
    EXPECT_TRUE(sending[0].address.isEmpty());
    EXPECT_EQ(sending[1].name, "Good");
    EXPECT_EQ(sending[1].successful, 40);
    EXPECT_EQ(sending[1].failed, 0);
}

TEST(FailurePlaces, GroupTheReceivingEndByHostAndAddress)
{
    FailurePlaces places;
    add(places, "A", day, 0, {failureAt("192.0.2.1", "mx.example", "198.51.100.1", 2)});
    add(places, "B", day, 0,
        {failureAt("192.0.2.9", "mx.example", "198.51.100.1", 2),
         failureAt("192.0.2.9", "mx.example", "2001:db8::1", 1)});
    const auto receiving = places.receiving();
    ASSERT_EQ(receiving.size(), 2);
    EXPECT_EQ(receiving[0].address, "198.51.100.1");
    EXPECT_EQ(receiving[0].failed, 4);
    EXPECT_EQ(receiving[0].reporters, (QSet<QByteArray>{"A", "B"}));
    EXPECT_EQ(receiving[1].address, "2001:db8::1");
}

TEST(FailurePlaces, LeaveOutWhatIsCountedElsewhere)
{
    FailurePlaces places;
    PolicyReport policy;
    policy.countedElsewhere = true;
    policy.failures = {failureAt("192.0.2.1", "mx", "198.51.100.1", 2)};
    places.add(Report{}, policy);
    EXPECT_TRUE(places.sending().isEmpty());
    EXPECT_TRUE(places.receiving().isEmpty());
}

} // namespace valija
