// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/intake_notes.h"
#include "core/store/database.h"
#include "core/store/report_scope.h"

#include <QFuture>
#include <QThreadPool>

namespace valija {

struct ImportResult {
    IntakeCounts counts;
    IntakeNotes notes;                ///< Of what the counts count, and of no more; warnings about new reports only.
    ReportScope scope;                ///< Of the reports that were read, new or known already.
    FirstOnes<QByteArray> knownFiles; ///< Hashes of those that were not opened: all of theirs is known.
    std::optional<Error> error;       ///< The store's, when it ended the run; Cancelled where that was asked for.
};

/// The asynchronous door to importing: reads with all cores, writes the store in few transactions. Whatever happens,
/// the store holds whole reports only.
class Ingestor
{
public:
    explicit Ingestor(const IntakeLimits &limits) : m_limits(limits) {}
    ~Ingestor();                                                      ///< Stops what runs and waits for it.
    void setLimits(const IntakeLimits &limits) { m_limits = limits; } ///< For imports to come.

    /// Imports into the store at `storeLocation`. Progress is the number of files. Ends at once when `stop` asks for
    /// it, amid a file, too; the result says what is kept: cancelling the future would hide it. Its scope is of files
    /// that are known as well, but of many only where nothing is new: who opens a whole archive again looks for that.
    /// `keys` verify the signatures of mails; they are asked in workers.
    QFuture<ImportResult> import(const QStringList &paths, const QString &storeLocation,
                                 const std::stop_token &stop = {}, const DkimKeys &keys = {});

private:
    IntakeLimits m_limits;
    std::stop_source m_shutdown;
    QThreadPool m_threads;
};

/// How importReports() reads, and whom it tells; as FileReading has it.
struct ImportOptions {
    IntakeLimits limits = {};
    std::function<void(qint64 done, qint64 total)> onProgress = {};
    std::stop_token stop = {};
    DkimKeys keys = {};
};

/// The same, blocking, for the command line. It has opened the store; workers open a connection of their own.
ImportResult importReports(const QStringList &files, Database &database, const ImportOptions &options = {});
ImportResult importReports(const QStringList &files, const QString &storeLocation, const ImportOptions &options = {});

} // namespace valija
