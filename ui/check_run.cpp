// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/check_run.h"

#include "core/store/check_history.h"
#include "core/store/facts_store.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace valija {

namespace {

Result<QList<DomainName>> write(const QString &storeLocation, QList<Inspection> inspections)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    for (auto &[facts, judgement] : inspections) {
        const auto memory = memoryOf(**database, facts.domain, facts.gatheredAt);
        if (!memory)
            return tl::unexpected(memory.error());
        judgement = remembering(judgement, facts, *memory);
    }
    return keepChecks(**database, inspections).map([&] {
        QList<DomainName> kept;
        for (const auto &inspection : inspections)
            kept.append(inspection.facts.domain);
        return kept;
    });
}

} // namespace

CheckRun::CheckRun(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_writer.setMaxThreadCount(1);
}

CheckRun::~CheckRun()
{
    m_writer.waitForDone();
}

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
        // Behind everything that is still being written.
        QtConcurrent::run(&m_writer, [] {
        }).then(this, [this, count = int(watcher->future().resultCount()), cancelled = watcher->isCanceled()] {
            Q_EMIT finished(count, cancelled);
        });
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
    auto *watcher = new QFutureWatcher<Result<QList<DomainName>>>(this);
    connect(watcher, &QFutureWatcher<Result<QList<DomainName>>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const Result<QList<DomainName>> kept = watcher->result(); !kept)
            Q_EMIT failed(kept.error());
        else
            Q_EMIT checked(*kept);
    });
    watcher->setFuture(QtConcurrent::run(&m_writer, write, m_context.storeLocation, inspections));
}

} // namespace valija
