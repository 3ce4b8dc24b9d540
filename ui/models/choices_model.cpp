// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/choices_model.h"

#include "core/base/text_reader.h"
#include "ui/models/report_cells.h"
#include "ui/text/tool_tip.h"

#include <algorithm>

namespace valija {

void ChoicesModel::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = m_shown = names;
    endResetModel();
    QSet<QString> left = m_chosen;
    left.intersect(QSet<QString>(names.begin(), names.end()));
    choose(left);
}

void ChoicesModel::choose(const QSet<QString> &names)
{
    if (names == m_chosen)
        return;
    m_chosen = names;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void ChoicesModel::toggle(int row)
{
    QSet<QString> names = m_chosen;
    if (!names.remove(m_shown.at(row)))
        names.insert(m_shown.at(row));
    choose(names);
}

void ChoicesModel::arrange()
{
    beginResetModel();
    m_shown = m_names;
    std::stable_partition(m_shown.begin(), m_shown.end(),
                          [this](const QString &name) { return m_chosen.contains(name); });
    endResetModel();
}

QString ChoicesModel::lineOf(const QString &name, qsizetype limit)
{
    return name.isEmpty() ? textCell({}, Qt::DisplayRole).toString() : readable(name, limit);
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    constexpr qsizetype longestLine = 300; // longer than any domain: the view elides it, and the end is seen
    const QString &name = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return lineOf(name, longestLine);
    if (role == Qt::ToolTipRole)
        return plainToolTip(lineOf(name, longestLine));
    if (role == searchRole)
        return lineOf(name, noLimit);
    if (role == Qt::CheckStateRole)
        return int(m_chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    return {};
}

} // namespace valija
