// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/check_run.h"

#include "core/store/check_history.h"
#include "ui/models/planned_records.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace valija {

namespace {

/// Of those that were checked before.
Result<QList<DomainFacts>> earlierFacts(const QString &storeLocation, const QList<DomainName> &domains)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    QList<DomainFacts> earlier;
    for (const auto &domain : domains) {
        auto facts = latestFacts(**database, domain);
        if (!facts)
            return tl::unexpected(facts.error());
        if (*facts)
            earlier.append(std::move(**facts));
    }
    return earlier;
}

Result<QList<DomainName>> write(const QString &storeLocation, QList<Inspection> inspections)
{
    if (inspections.isEmpty())
        return {};
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

CheckRun::CheckRun(PageContext context, QObject *parent) : QObject(parent), m_context(std::move(context)) {}

CheckRun::~CheckRun()
{
    m_context.writer->start(
        [location = m_context.storeLocation, left = m_waiting] { std::ignore = write(location, left); });
}

void CheckRun::start(const QList<DomainName> &domains, Stations stations)
{
    if (stations == allStations)
        return gather(domains, stations, {});
    const auto reading = QtConcurrent::run(m_context.workers, earlierFacts, m_context.storeLocation, domains);
    m_context.track(titleFor(domains), QFuture<void>(reading));
    ++m_begun;
    QFuture(reading).then(this, [=, this](const Result<QList<DomainFacts>> &earlier) {
        --m_begun;
        if (earlier)
            return gather(domains, stations, *earlier);
        // One station with nothing known of the others would be kept as the latest check.
        Q_EMIT failed(tr("What was found before could not be read."), earlier.error());
        Q_EMIT finished(0, false);
    });
}

QString CheckRun::titleFor(const QList<DomainName> &domains)
{
    return domains.size() == 1 ? tr("Checking %1").arg(domains.first().unicode())
                               : tr("Checking %n domain(s)", nullptr, int(domains.size()));
}

void CheckRun::gather(const QList<DomainName> &domains, Stations stations, const QList<DomainFacts> &earlier)
{
    const QFuture<Inspection> work = m_context.inspect(domains, stations, earlier);
    m_context.track(titleFor(domains), QFuture<void>(work));
    ++m_begun;
    auto *watcher = new QFutureWatcher<Inspection>(this);
    connect(watcher, &QFutureWatcher<Inspection>::resultsReadyAt, this, [this, watcher](int begin, int end) {
        for (int i = begin; i < end; ++i)
            m_waiting.append(watcher->resultAt(i));
        writeWaiting();
    });
    connect(watcher, &QFutureWatcher<Inspection>::finished, this, [this, watcher] {
        watcher->deleteLater();
        --m_begun;
        m_ended.append({int(watcher->future().resultCount()), watcher->isCanceled()});
        writeWaiting();
    });
    watcher->setFuture(work);
}

void CheckRun::writeWaiting()
{
    if (m_isWriting || (m_waiting.isEmpty() && m_ended.isEmpty()))
        return;
    m_isWriting = true;
    auto *watcher = new QFutureWatcher<Result<QList<DomainName>>>(this);
    connect(watcher, &QFutureWatcher<Result<QList<DomainName>>>::finished, this,
            [this, watcher, ended = std::exchange(m_ended, {})] {
                watcher->deleteLater();
                m_isWriting = false;
                if (const Result<QList<DomainName>> kept = watcher->result(); !kept)
                    Q_EMIT failed(tr("What the check found could not be kept."), kept.error());
                else if (!kept->isEmpty())
                    Q_EMIT checked(*kept);
                for (const auto &end : ended)
                    Q_EMIT finished(end.checkedCount, end.cancelled);
                writeWaiting();
            });
    watcher->setFuture(
        QtConcurrent::run(m_context.writer, write, m_context.storeLocation, std::exchange(m_waiting, {})));
}

} // namespace valija
