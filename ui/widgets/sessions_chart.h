// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/session_bars.h"

#include <QChartView>

class QGraphicsRectItem;

namespace valija {

/// Sessions over time as stacked bars. The pointer anywhere above a bar's place, or the arrow keys, show its values; a
/// click, a drag across several, or Return narrow the period to them. SessionBarsModel has the same numbers.
class SessionsChart : public QChartView
{
    Q_OBJECT

public:
    explicit SessionsChart(QWidget *parent = nullptr);
    void setBars(const SessionBars &bars);
    int barCount() const { return int(m_bars.spans.size()); }
    DateRange daysOf(int bar) const { return m_bars.spans.at(bar); }
    QPoint placeOf(int bar) const; ///< In the middle of the bar's place, for the pointer.
    QString valuesText(int bar) const;
    int chosenBar() const { return m_chosen; } ///< By pointer or keys; -1: none.
    QImage image() const;
    QByteArray svg() const;

Q_SIGNALS:
    void daysChosen(const valija::DateRange &days);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addAxes();
    int barAt(const QPoint &place) const;
    void choose(int bar, const QPoint &place);
    QRectF columnsOf(int first, int last) const;

    SessionBars m_bars;
    QGraphicsRectItem *m_highlight;
    int m_chosen = -1;
    int m_pressed = -1;
};

} // namespace valija
