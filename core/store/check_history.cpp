// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/check_history.h"

#include "core/store/domain_store.h"
#include "core/store/facts_store.h"
#include "core/store/report_rows.h"
#include "core/store/transaction.h"

#include <QSet>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportsBack = 30;    ///< Days: who has not reported for longer may not send any more.
constexpr int reportsLooked = 500; ///< The newest ones: many more reporters than a domain has.

/// What each reporter's last report holds. One that holds several policies is from the day of a change and tells not
/// which of them came last.
Result<QList<ReportedPolicy>> reportedPolicies(Database &database, const DomainName &domain, const QDateTime &now)
{
    const qint64 today = now.toUTC().date().toJulianDay();
    Statement query(database.connection(),
                    u"SELECT report.key, report.organization, report.ends, policy.strings FROM policy "
                    "JOIN report ON report.key = policy.report WHERE policy.domain = ? AND policy.type = ? "
                    "AND report.day >= ? AND report.ends <= ? ORDER BY report.ends DESC, report.key DESC LIMIT ?"_s);
    struct Held {
        qint64 report;
        QByteArray organization;
        ReportedPolicy policy;
    };
    QList<Held> held;
    QSet<QByteArray> ambiguous;
    const auto take = [&] {
        const QByteArray organization = query.bytes(1);
        const QByteArray text = listIn(query.bytes(3)).join('\n');
        const auto known = std::find_if(held.begin(), held.end(),
                                        [&](const Held &each) { return each.organization == organization; });
        if (known == held.end())
            held.append({query.number(0), organization, {QString::fromUtf8(organization), text, query.moment(2)}});
        else if (known->report == query.number(0) && known->policy.policyText != text)
            ambiguous.insert(organization);
    };
    const auto done
        = query.run(domain.latin1(), static_cast<int>(PolicyType::Sts), today - reportsBack, now, reportsLooked)
              .and_then([&] { return query.forEachRow(take); });
    if (!done)
        return tl::unexpected(done.error());
    QList<ReportedPolicy> reported;
    for (const auto &each : std::as_const(held)) {
        if (!ambiguous.contains(each.organization))
            reported.append(each.policy);
    }
    return reported;
}

/// There is a policy that senders take.
bool isLive(DomainState state)
{
    return state == DomainState::None || state == DomainState::Testing || state == DomainState::Enforce;
}

} // namespace

Result<Memory> memoryOf(Database &database, const DomainName &domain, const QDateTime &now)
{
    const DomainStore portfolio(database);
    Memory memory;
    const auto sightings = portfolio.sightings(domain);
    if (!sightings)
        return tl::unexpected(sightings.error());
    for (const auto &sighting : *sightings)
        memory.history.append({sighting.id, sighting.policyText, sighting.firstSeen, sighting.lastSeen});
    const auto stored = portfolio.domain(domain);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored && (!(*stored)->draftPolicy.isEmpty() || !(*stored)->rua.isEmpty()))
        memory.draft = KeptDraft{(*stored)->draftPolicy, (*stored)->draftId, (*stored)->rua};
    return reportedPolicies(database, domain, now).map([&](const QList<ReportedPolicy> &reported) {
        memory.reported = reported;
        return memory;
    });
}

Result<> keepChecks(Database &database, const QList<Inspection> &inspections)
{
    FactsStore checks(database);
    DomainStore portfolio(database);
    return inTransaction(database, [&]() -> Result<> {
        for (const auto &[facts, judgement] : inspections) {
            if (auto done = checks.add(facts, judgement); !done)
                return done;
            // Without a record, or with one that could not be looked up, nothing tells which id it was live under. What
            // no sender could take (its certificate or media type is wrong) was never live at all.
            if (!judgement.policy || judgement.id.isEmpty() || !isLive(judgement.state))
                continue;
            auto noted = portfolio.note(facts.domain, judgement.id, toText(*judgement.policy), facts.gatheredAt);
            if (!noted)
                return noted;
        }
        return {};
    });
}

} // namespace valija
