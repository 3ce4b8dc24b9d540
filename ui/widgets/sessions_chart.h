// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/date_range.h"
#include "core/tlsrpt/summary.h"

#include <QChartView>

class QBarSet;

namespace valija {

/// Sessions over time, failed and successful stacked: by day, by week where there are more than three months, by month
/// where there are more than two years. The table "By day" has the same numbers.
class SessionsChart : public QChartView
{
    Q_OBJECT

public:
    explicit SessionsChart(QWidget *parent = nullptr);
    void setSummary(const Summary &byDay);
    int barCount() const { return int(m_bars.size()); }
    DateRange daysOf(int bar) const { return m_bars.at(bar).days; }
    QImage image() const;
    QByteArray svg() const;

Q_SIGNALS:
    void daysChosen(const valija::DateRange &days); ///< A bar was clicked.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Bar {
        DateRange days;
        qint64 successful = 0;
        qint64 failed = 0;
    };

    void collect(const Summary &byDay);
    void build();
    void addAxes();
    void connectSet(QBarSet *set);
    void showValues(int bar);

    QList<Bar> m_bars;
};

} // namespace valija
