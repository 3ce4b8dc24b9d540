// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/date_range.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QList>

namespace valija {

/// The sessions that one reporter counted of one day.
struct DaySessions {
    QDate day;
    QByteArray reporter;
    qint64 successful = 0;
    qint64 failed = 0;
};

/// What the parts of a bar stand for.
enum class Stacking { Outcome, Reporter };

/// Sessions over time as bars: by day, by week where there are more than three months, by month where there are more
/// than two years. Days without a report have a place of their own: a gap must be seen.
struct SessionBars {
    struct Part {
        QString title;
        QList<qint64> sessions; ///< One for each span.
    };

    Stacking stacking = Stacking::Outcome;
    QList<DateRange> spans;
    QList<Part> parts; ///< By outcome: failed, successful. By reporter: those with most sessions, then "Other".

    qint64 total(qsizetype bar) const;
};

/// So many reporters have a colour of their own; the others are one.
constexpr int mostReporterParts = 6;

/// From the first to the last of the chosen days; where an end is open, as far as there are sessions. No bar is of
/// other days. None at all without sessions.
SessionBars sessionBars(const QList<DaySessions> &sessions, Stacking stacking, const DateRange &chosen = {});
/// "11/2/26" or "11/2/26 to 11/8/26", as the locale writes it.
QString daysText(const DateRange &days);

/// The same numbers as the chart's, as a table: a row for each bar, a column for each part.
class SessionBarsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setBars(SessionBars bars);
    const SessionBars &bars() const { return m_bars; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SessionBars m_bars;
};

} // namespace valija
