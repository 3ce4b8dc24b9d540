// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_dictionary.h"
#include "ui/models/failure_reader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QItemSelection>
#include <QSet>

#include <functional>

namespace valija {

/// Single failures of the store: a worker filters and sorts them, and hands over windows of rows as they come into
/// view. Nothing is read before it is shown.
class FailuresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    FailuresModel(QThreadPool &workers, const QString &storeLocation, QObject *parent = nullptr);

    /// Shows other rows; the old ones stay until the new count is known.
    void setQuery(const FailureQuery &query);
    void setShown(bool isShown); ///< Whether somebody sees it. At first nobody does.
    bool isReading() const { return m_asked > 0; }
    /// The row that somebody looks at; null: none. Where the rows are read anew it is looked for among them.
    void keep(const FailureRow *row);
    /// Where that row is now, or where it is gone the first one, once the rows were read anew; -1: nowhere.
    int keptPlace() const { return m_keptPlace; }
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
    /// How many rows there are, and for the row that is kept its place and the window that it is in.
    struct Counted {
        qint64 rows = 0;
        qint64 place = -1;
        QList<FailureRow> window = {};
    };

    static Counted countIn(FailureTable &table, const FailureQuery &query, const std::optional<FailureRow> &kept);
    template <typename Answer>
    void ask(std::function<Answer(FailureTable &table)> question,
             std::function<void(const Result<Answer> &answer)> tell);
    void fetch(int window) const;
    void countIfShown();
    void count();
    void reset(const Counted &found);

    FailureReader m_reader;
    int m_asked = 0; ///< Questions that are not answered yet.
    bool m_isShown = false;
    bool m_isDue = false; ///< Nobody has counted yet what m_query wants.
    FailureQuery m_query;
    int m_generation = 0; ///< Answers to an older query are dropped.
    int m_count = 0;
    std::optional<FailureRow> m_kept;
    int m_keptPlace = -1;
    mutable QCache<int, QList<FailureRow>> m_windows{50};
    mutable QSet<int> m_wanted;
};

FailureMeaning meaningOf(const FailureRow &row);
MailOutcome mailOutcomeOf(const FailureRow &row);
/// What the table shows of the row in the column.
QString failureCell(const FailureRow &row, int column);

} // namespace valija
