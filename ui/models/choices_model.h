// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

namespace valija {

/// Names with a check mark each: any number of them may be chosen, none stands for all.
class ChoicesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The whole line, to be searched in: of a long name only a part is shown.
    static constexpr int searchRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    /// What there is to choose from; what was chosen and is gone is chosen no longer.
    void setNames(const QStringList &names);
    void choose(const QSet<QString> &names); ///< Also such as are not there yet.
    void toggle(int row);
    /// The chosen ones first, so that a long list shows them. Not at every change: rows must not move under a finger.
    void arrange();

    const QSet<QString> &chosen() const { return m_chosen; }
    const QString &nameAt(int row) const { return m_shown.at(row); }
    /// A name from outside, or that there is none, as a line of at most so many characters.
    static QString lineOf(const QString &name, qsizetype limit);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    QStringList m_names; ///< In their own order.
    QStringList m_shown;
    QSet<QString> m_chosen;
};

} // namespace valija
