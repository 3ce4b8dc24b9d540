// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/sorted_rows.h"

#include <QTableView>
#include <QTimer>

#include <functional>

namespace valija {

/// A table as all pages have it: rows are selected, headers sort, columns can be moved and hidden (context menu of the
/// header) and are remembered, Ctrl+C copies the selection as tab-separated text, long texts are elided with a tool
/// tip.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    /// Shows the model through a sorting and filtering proxy of its own; sorts by sortRole.
    void setRowModel(QAbstractItemModel *model);
    /// For models that sort themselves (windows of rows from the store).
    void setPlainModel(QAbstractItemModel *model);
    QSortFilterProxyModel &proxy() { return m_proxy; }

    int currentRow() const;          ///< In the model, not in the view; -1: none.
    QList<int> selectedRows() const; ///< In the model, in the order shown.
    QList<int> shownRows() const;    ///< In the model, in the order shown.
    void selectRow(int row);         ///< By the model's number.
    void selectFirst();              ///< Of those shown, in their order.
    /// Selects by the model's number what was the current row before the model made its rows anew. Who had scrolled
    /// away from it is not taken back there.
    void returnTo(int row);
    /// Who looks at a row goes on doing so where the model makes its rows anew: at the one with the same key, else at
    /// the first. `keyOf` gets the model's numbers. After a model is set.
    void keepCurrentRow(const std::function<QVariant(int row)> &keyOf);
    /// Shows only rows in which some column contains the text, without case.
    void setFilterText(const QString &text);

    /// Widths in characters of the system font for the first columns; the last one given as 0 stretches.
    void setColumnWidths(const QList<int> &characters);
    /// Restores the columns' order, widths and visibility from the INI file `layoutFile`, and writes changes there when
    /// they come to rest: an edge that is dragged makes many, and each writing waits for the disk.
    void remember(const QString &layoutFile, const QString &key);
    /// A header of its own kind in place of the usual one; before a model is set.
    void useHeader(QHeaderView *header);
    /// How the selection is copied where that takes a worker; gets the shown columns in their order.
    void setCopy(std::function<void(const QList<int> &columns)> copy) { m_copy = std::move(copy); }
    void copySelection(); ///< To the clipboard, as tab-separated text.
    /// The selection, with a header line when it is more than one row; what Ctrl+C copies.
    QString selectionAsText() const;

Q_SIGNALS:
    void currentRowChanged(int row); ///< In the model; -1: none.
    void rowActivated(int row);      ///< Double click or Return.
    void rowClicked(int row);        ///< Also when it was the current one already.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<int> shownColumns() const; ///< In their order.
    void connectSelection();
    void showHeaderMenu(const QPoint &place);
    void keepLayout();
    void saveLayout() const;
    QModelIndex inModel(const QModelIndex &index) const;
    QModelIndex inView(int row) const;

    SortedRows m_proxy;
    QString m_layoutFile;
    QString m_layoutKey;
    QByteArray m_layout; ///< To be written when the timer ends.
    QTimer m_saving;
    std::function<void(const QList<int> &columns)> m_copy;
    QVariant m_keptKey;         ///< Of the current row, while the rows are made anew.
    bool m_isKeptInView = true; ///< Likewise, whether it could be seen.
};

} // namespace valija
