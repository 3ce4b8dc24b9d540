// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/check_history.h"

#include "core/store/domain_store.h"
#include "core/store/facts_store.h"
#include "core/store/transaction.h"

namespace valija {

Result<> keepChecks(Database &database, const QList<Inspection> &inspections)
{
    FactsStore checks(database);
    DomainStore portfolio(database);
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    for (const auto &[facts, judgement] : inspections) {
        if (const auto done = checks.add(facts, judgement); !done)
            return done;
        if (!judgement.policy)
            continue;
        const auto noted = portfolio.note(facts.domain, judgement.id, toText(*judgement.policy), facts.gatheredAt);
        if (!noted)
            return noted;
    }
    return transaction.commit();
}

} // namespace valija
