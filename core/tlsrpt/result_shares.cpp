// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/result_shares.h"

#include "core/tlsrpt/told_failures.h"

#include <algorithm>

namespace valija {

ActionNeeded actionNeeded(const QList<MeantSessions> &meant)
{
    const auto any = [&](ActionNeeded action) {
        return std::any_of(meant.cbegin(), meant.cend(),
                           [action](const MeantSessions &m) { return m.meaning.action == action; });
    };
    if (any(ActionNeeded::Yes))
        return ActionNeeded::Yes;
    return any(ActionNeeded::Unknown) ? ActionNeeded::Unknown : ActionNeeded::No;
}

void ResultSharesCounter::add(const Report &report, const QSet<QByteArray> &domains)
{
    ToldFailures failures(report, &FailureDetails::resultType);
    for (const auto &policy : report.policies) {
        if (!domains.isEmpty() && !domains.contains(policy.domain))
            continue;
        failures.tell(policy, [&](const FailureDetails &failure) {
            qint64 &sessions = entryOf(m_sessions, failure.resultType)[m_titles.of(failure, policy)];
            sessions = addSessions(sessions, failure.sessions);
        });
    }
}

ResultShares ResultSharesCounter::shares() const
{
    ResultShares shares;
    for (auto result = m_sessions.cbegin(); result != m_sessions.cend(); ++result) {
        QList<MeantSessions> meant;
        for (auto title = result->cbegin(); title != result->cend(); ++title)
            meant.append({m_titles.meaning(title.key()), title.value()});
        std::sort(meant.begin(), meant.end(), [](const MeantSessions &a, const MeantSessions &b) {
            return a.sessions != b.sessions ? a.sessions > b.sessions : a.meaning.title < b.meaning.title;
        });
        shares.insert(result.key(), meant);
    }
    return shares;
}

} // namespace valija
