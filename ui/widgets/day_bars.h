// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStyledItemDelegate>
#include <QWidget>

namespace valija {

/// One day's sessions.
struct DayBar {
    qint64 sessions = 0;
    qint64 failed = 0;
};

/// Bars for days, failed sessions at the bottom of each in another colour with a gap between, so that both can be told
/// apart without colour. The scale is that of the largest day.
void paintDayBars(QPainter &painter, const QRectF &place, const QList<DayBar> &days, const QPalette &palette);

/// The bars as a widget; hovering tells a day's numbers.
class DayBars : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);
    void setDays(const QList<DayBar> &days, const QDate &last);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString textOf(qsizetype day) const;

    QList<DayBar> m_days;
    QDate m_last;
};

/// The bars in a table's cell, from sparklineRole.
class SparklineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace valija
