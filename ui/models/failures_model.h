// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failure_table.h"
#include "core/tlsrpt/failure_dictionary.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QItemSelection>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace valija {

/// Single failures of the store: a worker filters and sorts them, and hands over windows of rows as they come into
/// view.
class FailuresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FailuresModel(QString storeLocation, QObject *parent = nullptr);
    ~FailuresModel() override;

    /// Shows other rows; the old ones stay until the new count is known.
    void setQuery(const FailureQuery &query);
    void clear(); ///< Shows none until the next query is answered.
    const FailureQuery &query() const { return m_query; }
    /// The row when it was fetched already.
    const FailureRow *row(int index) const;

    /// The selected rows as tab-separated text with a line of titles, those that were not fetched yet, too.
    void readAsText(const QItemSelection &selection, const QList<int> &columns,
                    std::function<void(const QString &text)> done);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void counted(qint64 rows); ///< The answer to setQuery().
    void failed(const valija::Error &error);

private:
    static constexpr int windowSize = 200;

    void fetch(int window) const;
    void count();
    void reset(int count);

    QString m_location;
    FailureQuery m_query;
    int m_generation = 0; ///< Answers to an older query are dropped.
    int m_count = 0;
    mutable QCache<int, QList<FailureRow>> m_windows{50};
    mutable QSet<int> m_wanted;
    mutable QThreadPool m_thread; ///< One: answers come in the order of the questions.
    std::shared_ptr<FailureTable> m_table = std::make_shared<FailureTable>(); ///< The worker's.
};

FailureMeaning meaningOf(const FailureRow &row);
MailOutcome mailOutcomeOf(const FailureRow &row);
/// What the table shows of the row in the column.
QString failureCell(const FailureRow &row, int column);

} // namespace valija
