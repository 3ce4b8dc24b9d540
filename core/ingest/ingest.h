// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/unpack.h"
#include "core/tlsrpt/report.h"

#include <functional>

namespace valija {

/// One report as read from a file.
struct ReadReport {
    QString source; ///< Path, and the way inside it.
    Report report;
    Findings findings;   ///< Repairs and the like.
    QByteArray original; ///< The JSON as it was.
};

struct RefusedFile {
    QString source;
    Findings findings;
};

/// What came of opening some paths. Each file is in exactly one of read, duplicate or refused, or gave several reports.
struct IntakeCounts {
    qint64 files = 0;
    qint64 reports = 0;    ///< Read and new.
    qint64 duplicates = 0; ///< Seen before in this run or in the store.
    qint64 refused = 0;
};

/// Who is told while paths are read. Called in the reading thread that found it, one call at a time.
struct IntakeListener {
    std::function<void(ReadReport &&)> onReport;
    std::function<void(RefusedFile &&)> onRefused;
    std::function<void(qint64 done, qint64 total)> onProgress;
};

/// Every file at the given paths; folders are walked, `-` is standard input. Sorted, so that a run is repeatable.
QStringList filesAt(const QStringList &paths);

/// Reads the files with all cores and tells the listener of each report once: identity is (organization-name,
/// report-id, policy-domains, begin). Stops early when asked; what was told is whole.
IntakeCounts readReports(const QStringList &files, const IntakeLimits &limits, const IntakeListener &listener,
                         const std::stop_token &stop = {});

/// The JSON of `report show`: `valija.reports/1`.
QJsonObject reportsToJson(const QList<ReadReport> &reports, const QList<RefusedFile> &refused,
                          const IntakeCounts &counts);

} // namespace valija
