// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/report_store.h"
#include "core/tlsrpt/result_shares.h"
#include "ui/background_read.h"
#include "ui/models/table_model.h"

namespace valija {

/// A row of a summary with what its failures mean, where the key is a result.
struct SummaryEntry {
    SummaryRow row;
    QList<MeantSessions> meant; ///< Most sessions first.
    qint64 allSessions = 0;     ///< By result, where all sessions of a row failed: of the whole summary, for the share.
    qint64 allReporters = 0;    ///< Of the whole summary, for who agrees.
};

/// A summary as a table; which columns make sense depends on its key.
class SummaryModel : public TableModel<SummaryEntry>
{
    Q_OBJECT

public:
    enum Columns { Key, Meaning, Sessions, Failed, Share, Reporters, MailHosts, First, Last, Action };

    explicit SummaryModel(SummaryKey key, QObject *parent = nullptr);
    /// `shares` says what the rows of a summary by result mean; others need none.
    void setSummary(const Summary &summary, const ResultShares &shares = {});
    SummaryKey key() const { return m_key; }
    QList<int> hiddenColumns() const;

private:
    SummaryKey m_key;
};

/// The reports themselves.
class ReportsModel : public TableModel<StoredReport>
{
    Q_OBJECT

public:
    enum Columns { Day, Reporter, Sessions, Failed, ReportId, Signature, File };

    explicit ReportsModel(QObject *parent = nullptr);
};

/// Sorts them by itself, in a worker: there may be very many.
class SortedReportsModel : public ReportsModel
{
    Q_OBJECT

public:
    explicit SortedReportsModel(QThreadPool &workers, QObject *parent = nullptr);
    void setReports(const QList<StoredReport> &newestFirst); ///< Shows them in the order chosen last.
    void sort(int column, Qt::SortOrder order) override;
    bool isSorting() const { return m_sorting.isRunning(); }

private:
    struct Sorted {
        int number;
        QList<StoredReport> reports;
    };

    QList<StoredReport> m_newestFirst;
    int m_number = 0; ///< Of the orders: only the last one is shown.
    int m_column = Day;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    BackgroundRead<Sorted> m_sorting;
};

} // namespace valija
