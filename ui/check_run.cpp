// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/check_run.h"

#include "core/store/domain_store.h"
#include "core/store/facts_store.h"

#include <QFutureWatcher>

namespace valija {

CheckRun::CheckRun(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void CheckRun::start(const QList<DomainName> &domains, Stations stations)
{
    const QList<DomainFacts> earlier = stations == allStations ? QList<DomainFacts>() : earlierFacts(domains);
    const QFuture<Inspection> work = m_context.inspect(domains, stations, earlier);
    m_context.track(domains.size() == 1 ? tr("Checking %1").arg(domains.first().unicode())
                                        : tr("Checking %n domain(s)", nullptr, int(domains.size())),
                    QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Inspection>(this);
    connect(watcher, &QFutureWatcher<Inspection>::resultsReadyAt, this, [this, watcher](int begin, int end) {
        QList<Inspection> ready;
        for (int i = begin; i < end; ++i)
            ready.append(watcher->resultAt(i));
        keep(ready);
    });
    connect(watcher, &QFutureWatcher<Inspection>::finished, this, [this, watcher] {
        watcher->deleteLater();
        Q_EMIT finished(int(watcher->future().resultCount()), watcher->isCanceled());
    });
    watcher->setFuture(work);
}

QList<DomainFacts> CheckRun::earlierFacts(const QList<DomainName> &domains)
{
    FactsStore store(*m_context.database);
    QList<DomainFacts> earlier;
    for (const auto &domain : domains) {
        const auto run = store.latest(domain);
        if (!run || !*run)
            continue;
        if (const auto facts = store.facts((*run)->key))
            earlier.append(*facts);
    }
    return earlier;
}

void CheckRun::keep(const QList<Inspection> &inspections)
{
    FactsStore checks(*m_context.database);
    DomainStore portfolio(*m_context.database);
    Transaction transaction(*m_context.database);
    if (!transaction.begun()) {
        Q_EMIT failed(transaction.begun().error());
        return;
    }
    QList<DomainName> kept;
    for (const auto &inspection : inspections) {
        if (const auto done = checks.add(inspection.facts, inspection.judgement); !done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (inspection.judgement.policy) {
            const auto noted = portfolio.note(inspection.facts.domain, inspection.judgement.id,
                                              toText(*inspection.judgement.policy), inspection.facts.gatheredAt);
            if (!noted) {
                Q_EMIT failed(noted.error());
                return;
            }
        }
        kept.append(inspection.facts.domain);
    }
    if (const auto done = transaction.commit(); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT checked(kept);
}

} // namespace valija
