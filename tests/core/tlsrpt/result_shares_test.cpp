// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/result_shares.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

FailureDetails failed(const QByteArray &result, qint64 sessions, const QByteArray &reason = {})
{
    FailureDetails failure;
    failure.resultType = result;
    failure.reasonCode = reason;
    failure.sessions = sessions;
    return failure;
}

PolicyReport policyOf(const QList<FailureDetails> &failures)
{
    PolicyReport policy;
    policy.type = PolicyType::Sts;
    policy.domain = "example.com";
    policy.failures = failures;
    return policy;
}

QStringList sharesOf(const QList<PolicyReport> &policies, const QByteArray &result)
{
    Report report;
    report.policies = policies;
    ResultSharesCounter counter;
    counter.add(report);
    QStringList lines;
    for (const auto &[meaning, sessions] : counter.shares().value(result))
        lines.append(meaning.title + u' ' + QString::number(sessions));
    return lines;
}

} // namespace

TEST(ResultShares, TellWhatIsInsideAVagueResultMostSessionsFirst)
{
    const auto first = policyOf({failed("validation-failure", 2), failed("validation-failure", 3, "MX_HOSTS_MISMATCH"),
                                 failed("certificate-expired", 9)});
    const auto second
        = policyOf({failed("validation-failure", 4, "mx-mismatch"), failed("validation-failure", 2, "CERT_E_EXPIRED")});
    EXPECT_EQ(sharesOf({first, second}, "validation-failure"),
              (QStringList{u"MX is not in the policy 7"_s, u"Certificate expired 2"_s, u"Validation failed 2"_s}));
    EXPECT_EQ(sharesOf({first, second}, "certificate-expired"), QStringList{u"Certificate expired 9"_s});
}

TEST(ResultShares, CountTheSameSessionsOnceAndWhatIsNotGiven)
{
    const auto sts = policyOf({failed("validation-failure", 3), failed({}, 1)});
    auto tlsa = policyOf({failed("validation-failure", 3), failed("tlsa-invalid", 3), failed({}, 2)});
    tlsa.countedElsewhere = true;
    EXPECT_EQ(sharesOf({sts, tlsa}, "validation-failure"), QStringList{u"Validation failed 3"_s});
    EXPECT_EQ(sharesOf({sts, tlsa}, "tlsa-invalid"), QStringList{u"TLSA record does not fit 3"_s});
    EXPECT_EQ(sharesOf({sts, tlsa}, ""), QStringList{u"Unknown failure: unknown 1"_s});
}

TEST(ResultShares, AskForActionWhereAnyOfThemDoes)
{
    const auto meant = [](std::initializer_list<ActionNeeded> actions) {
        QList<MeantSessions> list;
        for (const ActionNeeded action : actions)
            list.append({{.title = {}, .explanation = {}, .advice = {}, .action = action, .retests = {}}, 1});
        return list;
    };
    using enum ActionNeeded;
    EXPECT_EQ(actionNeeded(meant({No, Unknown, ActionNeeded::Yes})), ActionNeeded::Yes);
    EXPECT_EQ(actionNeeded(meant({No, Unknown})), Unknown);
    EXPECT_EQ(actionNeeded(meant({No})), No);
}

} // namespace valija
