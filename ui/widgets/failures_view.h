// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failure_table.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QThreadPool;

namespace valija {

class ElidedLabel;
class FailuresModel;
class FilterHeader;
class TableView;

/// The table of single failures: a field below each column's title filters by it, the titles sort.
class FailuresView : public QWidget
{
    Q_OBJECT

public:
    FailuresView(QThreadPool &workers, const QString &storeLocation, const QString &layoutFile,
                 QWidget *parent = nullptr);
    /// Which part of the reports; what the fields say stays.
    void setFilter(const SummaryFilter &filter);
    void clear(); ///< Shows no row until it is told which.
    /// The same as setFilter() for reports of something else: what the fields said and the rows that are shown go at
    /// once.
    void beginAnew(const SummaryFilter &filter);
    /// Shows only rows with exactly these texts, as a drill-down from another table, until the filters are cleared.
    void showOnly(const QMap<FailureColumn, QSet<QByteArray>> &among);
    /// The chosen row; null while none is, or while it is read.
    const FailureRow *current() const;

    FailuresModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    FilterHeader &header() { return *m_header; }
    QString countText() const;
    QString onlyText() const; ///< What showOnly() was told; empty: nothing.

Q_SIGNALS:
    void currentChanged();
    void failed(const valija::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void query();
    void tellCurrent();
    QString wordsFor(FailureColumn column, const QSet<QByteArray> &texts) const;

    TableView *m_table;
    FilterHeader *m_header;
    FailuresModel *m_model;
    QLabel *m_count;
    ElidedLabel *m_only;
    QPushButton *m_clear;
    SummaryFilter m_filter;
    QMap<FailureColumn, QSet<QByteArray>> m_among;
    QTimer m_typing; ///< The store is asked when a word is typed, not for each letter.
};

} // namespace valija
