// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/stations.h"

#include <QAbstractItemModel>

#include <map>

namespace valija {

/// The findings of one check grouped by the stations of the path, worst first: two levels, two columns.
class FindingsModel : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setFindings(const Findings &findings);
    /// Only one station, or only what needs attention (errors, warnings and what could not be tested).
    void setFilter(std::optional<PathStation> station, bool attentionOnly);

    const Finding *finding(const QModelIndex &index) const; ///< Null for a station.
    QModelIndex indexOfWorst() const;                       ///< The first finding of the worst severity.
    QModelIndex indexOf(FindingId id, const QString &subject) const;
    int shownCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        PathStation station;
        Findings findings;
    };
    void arrange();
    static QVariant groupData(const Group &group, int column, int role);

    Findings m_all;
    QList<Group> m_groups;
    std::optional<PathStation> m_station;
    bool m_attentionOnly = false;
};

} // namespace valija
