// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/report_store.h"
#include "core/store/reports_version.h"
#include "core/tlsrpt/failure_places.h"
#include "core/tlsrpt/result_shares.h"
#include "ui/models/session_bars.h"

#include <QMap>

namespace valija {

/// What a view is made of: the same again shows the same.
struct ReportsState {
    ReportsVersion version;
    SummaryFilter filter; ///< As chosen, with the mail hosts of the chosen domains.
    QDate today;

    bool operator==(const ReportsState &) const = default;
};

/// All that the Reports page shows of one period, domain and reporter, read at once.
struct ReportsView {
    ReportsState state;
    QString headline;
    QStringList sentences;  ///< One for each failing reporter, worst first.
    QStringList leftOut;    ///< What the chart leaves out.
    QStringList agreements; ///< Whether reporters agree.
    QStringList silences;   ///< Who fell silent.
    QMap<SummaryKey, Summary> summaries;
    ResultShares shares; ///< What the rows of the one by result mean.
    QList<DaySessions> sessions;
    DateRange chartDays; ///< As chosen, but no days to come.
    QList<FailurePlace> sending;
    QList<FailurePlace> receiving;
    QList<StoredReport> reports;
    QStringList reporters; ///< All of the store, for the choice.
    QStringList domains;
    qint64 storedReports = 0; ///< Without any filter.
};

/// Reads it from the store; for a worker.
Result<ReportsView> loadReports(const QString &storeLocation, const SummaryFilter &chosen, QDate today);

/// What loadReports() would make its view of now; for a worker, and cheap.
Result<ReportsState> reportsState(const QString &storeLocation, const SummaryFilter &chosen, QDate today);

} // namespace valija
