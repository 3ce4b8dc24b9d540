// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sorted_rows.h"

#include "ui/models/table_model.h"

namespace valija {

SortedRows::SortedRows(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(valija::sortRole);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive); // which the locale C does not know
}

void SortedRows::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    forget();
    // Before the base, which sorts when it hears of a change.
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &SortedRows::forget);
        connect(model, &QAbstractItemModel::modelReset, this, &SortedRows::forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, &SortedRows::forget);
        connect(model, &QAbstractItemModel::rowsInserted, this, &SortedRows::forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SortedRows::forget);
        connect(model, &QAbstractItemModel::rowsMoved, this, &SortedRows::forget);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void SortedRows::sort(int column, Qt::SortOrder order)
{
    if (column != sortColumn())
        forget();
    QSortFilterProxyModel::sort(column, order);
}

const SortedRows::Key &SortedRows::keyOf(const QModelIndex &index) const
{
    if (m_keys.empty())
        m_keys.resize(std::size_t(sourceModel()->rowCount()));
    auto &key = m_keys[std::size_t(index.row())];
    if (!key) {
        key.emplace(Key{index.data(sortRole()), std::nullopt});
        if (key->value.typeId() == QMetaType::QString)
            key->text = m_collator.sortKey(key->value.toString().toCaseFolded());
    }
    return *key;
}

bool SortedRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Key &a = keyOf(left);
    const Key &b = keyOf(right);
    if (a.text && b.text)
        return *a.text < *b.text;
    if (!a.value.isValid() || !b.value.isValid())
        return !a.value.isValid() && b.value.isValid();
    return QVariant::compare(a.value, b.value) == QPartialOrdering::Less;
}

} // namespace valija
