// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/dkim.h"
#include "core/ingest/unpack.h"
#include "core/tlsrpt/report.h"

#include <QJsonObject>

#include <functional>

namespace valija {

/// One report as read from a file.
struct ReadReport {
    QString source; ///< Path, and the way inside it.
    Report report;
    Findings findings;   ///< Repairs and the like.
    QByteArray original; ///< The JSON as it was, as qCompress() packs it.
    MailSignature signature;
    QByteArray json; ///< What `report` borrows its texts from.
};

struct RefusedFile {
    QString source;
    Findings findings;
};

/// All that came of one file.
struct ReadFile {
    QString path;
    QByteArray hash; ///< Of the file's bytes.
    QList<ReadReport> reports;
    QList<RefusedFile> refused;
    int knownReports = 0; ///< Not opened: so many reports of exactly these bytes are known.
};

/// What came of opening some paths.
struct IntakeCounts {
    qint64 files = 0;
    qint64 reports = 0;    ///< Read and new.
    qint64 duplicates = 0; ///< Seen before in this run or in the store.
    qint64 refused = 0;    ///< Files, or parts of archives and mails, without a readable report.

    bool operator==(const IntakeCounts &) const = default;
};

/// More of them wait for the disk, or for each other.
constexpr int mostReaders = 16;

/// How readFiles() reads, and whom it tells.
struct FileReading {
    IntakeLimits limits;
    bool keepOriginals = true;
    /// How many reports of a file with this hash are known already; 0 or no function: it is read. Called in several
    /// threads at once.
    std::function<int(const QByteArray &hash)> known;
    /// Called in the order of the files, in the calling thread or, where `inAnyThread`, in one at a time of several.
    std::function<void(ReadFile &&file)> onFile;
    std::function<void(qint64 done, qint64 total)> onProgress; ///< As onFile.
    bool inAnyThread = false;                                  ///< Cheaper: nothing goes from thread to thread.
    int mostThreads = mostReaders;                             ///< That read at once; no more than there are cores.
    /// Called in the calling thread when nothing has come for a while, once until something comes. Not `inAnyThread`.
    std::function<void()> onIdle = {};
    /// Of mails' signatures; no function: none is known. Called in several threads at once.
    DkimKeys keys = {};
};

/// `report.duplicate` of the report at `source`; whether the one that was read before counts other sessions.
Finding knownReport(const QString &source, bool differs);

/// Every file at the given paths; folders are walked, `-` is standard input. Sorted, so that a run is repeatable. Not
/// all of them where a stop was asked for.
QStringList filesAt(const QStringList &paths, const std::stop_token &stop = {});

/// Reads the files with all cores. Stops early when asked; what was told is whole.
void readFiles(const QStringList &files, const FileReading &reading, const std::stop_token &stop = {});

/// Who is told of single reports. Called in several threads, one at a time.
struct IntakeListener {
    std::function<void(ReadReport &&)> onReport;
    std::function<void(RefusedFile &&)> onRefused;
    std::function<void(Finding &&)> onNote = {}; ///< `report.duplicate`
    std::function<void(qint64 done, qint64 total)> onProgress;
    int mostThreads = mostReaders; ///< As FileReading has it.
};

/// Reads the files and tells of each report once: identityOf() decides.
IntakeCounts readReports(const QStringList &files, const IntakeLimits &limits, const IntakeListener &listener,
                         const std::stop_token &stop = {}, const DkimKeys &keys = {});

/// The JSON of `report show`: `valija.reports/1`.
QJsonObject reportsToJson(const QList<ReadReport> &reports, const QList<RefusedFile> &refused,
                          const IntakeCounts &counts);

} // namespace valija
