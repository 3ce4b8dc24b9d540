// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/told_failures.h"
#include "tests/support/printers.h"

namespace valija {

namespace {

FailureDetails failed(const QByteArray &result)
{
    FailureDetails failure;
    failure.resultType = result;
    failure.sessions = 1;
    return failure;
}

PolicyReport policy(const QByteArray &domain, bool countedElsewhere, const QList<FailureDetails> &failures)
{
    PolicyReport policy;
    policy.domain = domain;
    policy.countedElsewhere = countedElsewhere;
    policy.failed = failures.size();
    policy.failures = failures;
    return policy;
}

QByteArrayList toldOf(ToldFailures &failures, const PolicyReport &policy)
{
    QByteArrayList told;
    failures.tell(policy, [&](const FailureDetails &failure) { told.append(failure.resultType); });
    return told;
}

} // namespace

TEST(ToldFailures, AreOfSessionsCountedElsewhereWhatTheSameDomainsEntriesDoNotSay)
{
    Report report;
    report.policies
        = {policy("a.example", false, {failed("x"), failed("x"), failed("y")}),
           policy("b.example", false, {failed("z")}), policy("a.example", true, {failed("x"), failed("z"), failed({})}),
           policy("b.example", true, {failed("z"), failed("y")})};
    ToldFailures failures(report, &FailureDetails::resultType);
    EXPECT_EQ(toldOf(failures, report.policies.at(0)), (QByteArrayList{"x", "x", "y"}));
    EXPECT_EQ(toldOf(failures, report.policies.at(2)), QByteArrayList{"z"});
    EXPECT_EQ(toldOf(failures, report.policies.at(3)), QByteArrayList{"y"});
}

/// A hostile report has hundreds of such entries and a million failures.
TEST(ToldFailures, GatherWhatIsCountedOnceForAllEntries)
{
    Report report;
    for (int i = 0; i < 500; ++i) {
        report.policies.append(policy("a.example", false, QList<FailureDetails>(100, failed("x"))));
        report.policies.append(policy("a.example", true, {failed("x"), failed("y")}));
    }
    ToldFailures failures(report, &FailureDetails::resultType);
    const auto &counted = failures.countedTexts();
    const auto *const gathered = counted.data();
    EXPECT_EQ(counted.size(), 1u);
    for (const auto &each : report.policies)
        if (each.countedElsewhere)
            EXPECT_EQ(toldOf(failures, each), QByteArrayList{"y"});
    EXPECT_EQ(counted.data(), gathered);
}

} // namespace valija
