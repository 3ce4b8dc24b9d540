// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/tool_tip.h"

#include <QAbstractTableModel>
#include <QList>

namespace valija {

/// What a table sorts by where the shown text would sort wrongly: a number, a date. Falls back to the shown text.
constexpr int sortRole = Qt::UserRole + 100;
/// What is written to files where what is shown may be cut off, a text from outside as it was, and where neither what
/// is shown nor what is sorted by would do.
constexpr int rawRole = Qt::UserRole + 101;

/// A flat table over values. A subclass is a list of columns and nothing more.
template <typename Row>
class TableModel : public QAbstractTableModel
{
public:
    struct Column {
        QString title;
        QVariant (*data)(const Row &row, int role); ///< Gets Qt's roles and ours; an invalid answer is fine.
        QString toolTip = {};                       ///< Of the header; empty: the title.
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    explicit TableModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// As many rows for the same things, told anew: selection and scrolling stay.
    void replaceRows(QList<Row> rows)
    {
        Q_ASSERT(rows.size() == m_rows.size());
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Replaces one row in place, so that selection and scrolling stay.
    void setRow(int index, Row row)
    {
        m_rows[index] = std::move(row);
        Q_EMIT dataChanged(this->index(index, 0), this->index(index, columnCount() - 1));
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &column = m_columns.at(index.column());
        const QVariant value = column.data(m_rows.at(index.row()), role);
        if (value.isValid())
            return role == Qt::ToolTipRole ? plainToolTip(value.toString()) : value;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        if (role == sortRole)
            return column.data(m_rows.at(index.row()), Qt::DisplayRole);
        if (role == Qt::ToolTipRole)
            return plainToolTip(column.data(m_rows.at(index.row()), Qt::DisplayRole).toString());
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column &column = m_columns.at(section);
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole)
            return column.toolTip.isEmpty() ? column.title : column.toolTip;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        return {};
    }

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace valija
