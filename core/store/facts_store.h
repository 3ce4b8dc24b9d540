// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/store/database.h"

#include <QHash>

namespace valija {

/// A past check, without its facts.
struct StoredRun {
    qint64 key = 0;
    DomainName domain;
    QDateTime checkedAt; ///< UTC
    DomainState state = DomainState::Absent;
    Severity verdict = Severity::Pass;
    QByteArray id;
    Findings findings;
};

/// The history of checks: facts compressed, findings beside them. Errors: also Malformed, where these are damaged.
class FactsStore
{
public:
    explicit FactsStore(Database &database) : m_database(database) {}

    Result<> add(const DomainFacts &facts, const Judgement &judgement);
    Result<QList<StoredRun>> runs(const DomainName &domain, int limit = 100) const; ///< Newest first.
    Result<std::optional<StoredRun>> latest(const DomainName &domain) const;
    /// The state of every domain at its latest check; for lists of many domains.
    Result<QHash<DomainName, DomainState>> latestStates() const;
    /// The keys of the last checks of all domains that are in the portfolio, the newest first.
    Result<QList<qint64>> latestOfPortfolio() const;
    Result<DomainFacts> facts(qint64 key) const;
    Result<> removeBefore(const QDateTime &moment);

private:
    Database &m_database;
};

} // namespace valija
