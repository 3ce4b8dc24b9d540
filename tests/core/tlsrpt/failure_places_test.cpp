// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/failure_places.h"
#include "core/tlsrpt/summary.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

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
    report.policies = {policy};
    places.add(report);
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
    ASSERT_EQ(sending.size(), 3);
    EXPECT_EQ(sending[0].address, "192.0.2.2");
    EXPECT_EQ(sending[0].failed, 7);
    EXPECT_EQ(sending[1].address, "192.0.2.1");
    EXPECT_EQ(sending[1].failed, 3);
    EXPECT_EQ(sending[1].first, day);
    EXPECT_EQ(sending[1].last, day.addDays(1));
    for (const auto &place : sending) {
        EXPECT_EQ(place.name, "A");
        EXPECT_EQ(place.successful, place.address.isEmpty() ? 95 : 0);
        EXPECT_DOUBLE_EQ(place.successRate, 95.0 / 105);
    }
    EXPECT_EQ(sending[2].failed, 0);
    EXPECT_FALSE(sending[2].first.isValid());
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
    PolicyReport counted = policy;
    counted.countedElsewhere = false;
    Report report;
    report.policies = {counted, policy};
    places.add(report);
    EXPECT_EQ(places.sending().first().failed, 2);
    ASSERT_EQ(places.receiving().size(), 1);
    EXPECT_EQ(places.receiving().first().failed, 2);
}

TEST(FailurePlaces, AreThoseOfTheSummariesBySourceAndByMailHost)
{
    Report report;
    report.organization = "A";
    report.begin = day.startOfDay(Qt::UTC);
    PolicyReport sts;
    sts.successful = 4;
    sts.failed = 9; // details explain 5 of them
    sts.failures = {failureAt("192.0.2.1", "mx1", "198.51.100.1", 2), failureAt({}, "mx1", "198.51.100.2", 2),
                    failureAt("192.0.2.2", {}, {}, 1)};
    PolicyReport twin = sts;
    twin.failures = {failureAt("192.0.2.1", "mx1", {}, 2), failureAt("192.0.2.3", "mx2", {}, 7)};
    twin.countedElsewhere = true;
    report.policies = {sts, twin};
    FailurePlaces places;
    places.add(report);

    const auto rowsBy = [&](SummaryKey key) {
        Summarizer summarizer(key);
        summarizer.add(report);
        QMap<QString, qint64> failed;
        for (const auto &row : summarizer.summary().rows)
            failed[row.key] = row.failed;
        return failed;
    };
    QMap<QString, qint64> sending;
    for (const auto &place : places.sending())
        sending[QString::fromLatin1(place.name + (place.address.isEmpty() ? "" : " [" + place.address + ']'))]
            = place.failed;
    EXPECT_EQ(sending, rowsBy(SummaryKey::Source));
    EXPECT_EQ(sending, (QMap<QString, qint64>{{u"A"_s, 6}, {u"A [192.0.2.1]"_s, 2}, {u"A [192.0.2.2]"_s, 1}}));
    QMap<QString, qint64> receiving;
    for (const auto &place : places.receiving())
        receiving[place.name.isEmpty() ? u"unknown"_s : QString::fromLatin1(place.name)] += place.failed;
    EXPECT_EQ(receiving, rowsBy(SummaryKey::Mx));
    EXPECT_EQ(receiving, (QMap<QString, qint64>{{u"mx1"_s, 4}, {u"mx2"_s, 7}, {u"unknown"_s, 5}}));
}

} // namespace valija
