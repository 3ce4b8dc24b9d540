// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/inspector.h"
#include "core/ingest/ingestor.h"
#include "core/settings/settings.h"
#include "core/store/database.h"

#include <QThreadPool>

#include <functional>

namespace valija {

/// What the reverse DNS calls an address; empty: nothing.
struct HostName {
    QString address;
    QString name;
};

/// Checks domains in the background; see Inspector::inspect().
using Inspect = std::function<QFuture<Inspection>(const QList<DomainName> &domains, Stations stations,
                                                  const QList<DomainFacts> &earlier)>;

/// What pages get: values and functions, nothing to look up elsewhere. Everything in it outlives the pages.
struct PageContext {
    QString storeLocation; ///< For workers, which open a connection of their own: the GUI thread waits for no store.
    /// Where workers run; never null. Not Qt's own pool: painting waits for that one (QT_THREAD_PARALLEL_FILLS).
    QThreadPool *workers = nullptr;
    /// Where the store is changed, in one thread: in the order in which it was asked for. Never null.
    QThreadPool *writer = nullptr;
    const Settings *settings = nullptr; ///< Never null; changes when the user changes settings.
    QString layoutFile;                 ///< INI file for column widths, geometry and the like.
    std::function<QDateTime()> now;     ///< UTC
    Inspect inspect;
    /// A result for each address, as they come.
    std::function<QFuture<HostName>(const QStringList &addresses)> lookUpNames;
    std::function<QFuture<ImportResult>(const QStringList &paths, const std::stop_token &stop)> importReports;
    /// Shows the work's progress, with Cancel, in the status bar until it ends.
    std::function<void(const QString &title, const QFuture<void> &work)> track;
};

/// Opens the store for reading; for workers.
template <typename Value>
Result<Value> readStore(const QString &storeLocation, const std::function<Result<Value>(Database &database)> &work)
{
    const auto database = Database::open(storeLocation);
    return database ? work(**database) : tl::unexpected(database.error());
}

/// Opens the store for a change; for workers.
inline Result<> changeStore(const QString &storeLocation, const std::function<Result<>(Database &database)> &work)
{
    return readStore(storeLocation, work);
}

} // namespace valija
