// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findings_model.h"

#include "core/base/catalogue.h"
#include "ui/text/tool_tip.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace valija {

void FindingsModel::setFindings(const Findings &findings)
{
    m_all = findings;
    arrange();
}

void FindingsModel::setFilter(std::optional<PathStation> station, bool attentionOnly)
{
    m_station = station;
    m_attentionOnly = attentionOnly;
    arrange();
}

void FindingsModel::arrange()
{
    beginResetModel();
    m_groups.clear();
    for (const PathStation station : pathStations) {
        if (m_station && m_station != station)
            continue;
        Group group{station, {}};
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(group.findings), [&](const Finding &finding) {
            return stationOf(finding.id) == station && (!m_attentionOnly || finding.severity >= Severity::Unknown);
        });
        std::stable_sort(group.findings.begin(), group.findings.end(),
                         [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
        if (!group.findings.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(int(index.internalId()) - 1).findings.at(index.row());
}

QModelIndex FindingsModel::indexOfWorst() const
{
    QModelIndex worst;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex first = index(0, 0, index(group, 0));
        if (!worst.isValid() || finding(first)->severity > finding(worst)->severity)
            worst = first;
    }
    return worst;
}

QModelIndex FindingsModel::indexOf(FindingId id, const QString &subject) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const Findings &findings = m_groups.at(group).findings;
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const Finding &each) { return each.id == id && each.subject == subject; });
        if (found != findings.end())
            return index(int(found - findings.begin()), 0, index(group, 0));
    }
    return {};
}

int FindingsModel::shownCount() const
{
    int count = 0;
    for (const auto &group : m_groups)
        count += int(group.findings.size());
    return count;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).findings.size());
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant FindingsModel::groupData(const Group &group, int column, int role)
{
    if (role == Qt::DisplayRole && column == 0)
        return word(group.station);
    if (role == Qt::FontRole && column == 0) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding *each = finding(index);
    if (!each)
        return groupData(m_groups.at(index.row()), index.column(), role);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return describe(*each);
        if (role == Qt::ToolTipRole)
            return plainToolTip(describe(*each));
        if (role == Qt::DecorationRole)
            return markIcon(each->severity);
        if (role == Qt::AccessibleTextRole)
            return QCoreApplication::translate("FindingsModel", "%1: %2", "severity, finding")
                .arg(word(each->severity), describe(*each));
        return {};
    }
    return role == Qt::DisplayRole ? word(each->severity) : QVariant();
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QCoreApplication::translate("FindingsModel", "Finding")
                        : QCoreApplication::translate("FindingsModel", "Severity");
}

} // namespace valija
