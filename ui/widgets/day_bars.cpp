// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/day_bars.h"

#include "ui/models/overview_model.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace valija {

void paintDayBars(QPainter &painter, const QRectF &place, const QList<DayBar> &days, const QPalette &palette)
{
    if (days.isEmpty())
        return;
    qint64 most = 1;
    for (const auto &day : days)
        most = std::max(most, day.sessions);
    const double step = place.width() / double(days.size());
    const double width = std::max(1.0, step * 0.68);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const QColor good = colorOf(Severity::Info, palette);
    const QColor bad = colorOf(Severity::Error, palette);
    for (qsizetype i = 0; i < days.size(); ++i) {
        const double left = place.left() + double(i) * step + (step - width) / 2;
        const double height = place.height() * double(days[i].sessions) / double(most);
        const double failed
            = days[i].failed > 0 ? std::max(2.0, place.height() * double(days[i].failed) / double(most)) : 0;
        if (days[i].sessions == 0) {
            painter.fillRect(QRectF(left, place.bottom() - 1, width, 1), hairline(palette));
            continue;
        }
        const double split = failed > 0 ? failed + 1 : 0;
        painter.fillRect(QRectF(left, place.bottom() - failed, width, failed), bad);
        painter.fillRect(
            QRectF(left, place.bottom() - std::max(height, split + 1), width, std::max(1.0, height - split)), good);
    }
    painter.restore();
}

DayBars::DayBars(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(fontMetrics().height() * 3);
    setAccessibleName(tr("Sessions by day"));
    setMouseTracking(true);
}

void DayBars::setDays(const QList<DayBar> &days, const QDate &last)
{
    m_days = days;
    m_last = last;
    QStringList texts;
    for (qsizetype day = 0; day < days.size(); ++day)
        texts.append(textOf(day));
    setAccessibleDescription(texts.join(u'\n'));
    update();
}

QString DayBars::textOf(qsizetype day) const
{
    const QLocale locale;
    return tr("%1: %2 sessions, %3 failed", "date, numbers")
        .arg(locale.toString(m_last.addDays(day - m_days.size() + 1), QLocale::ShortFormat),
             locale.toString(m_days.at(day).sessions), locale.toString(m_days.at(day).failed));
}

void DayBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDayBars(painter, rect(), m_days, palette());
}

bool DayBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_days.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype day
            = std::clamp<qsizetype>(help->x() * m_days.size() / std::max(1, width()), 0, m_days.size() - 1);
        QToolTip::showText(help->globalPos(), textOf(day), this);
        return true;
    }
    return QWidget::event(event);
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QList<DayBar> days;
    for (const auto &day : index.data(sparklineRole).toList())
        days.append({day.toList().value(0).toLongLong(), day.toList().value(1).toLongLong()});
    const bool any = std::any_of(days.begin(), days.end(), [](const DayBar &day) { return day.sessions > 0; });
    if (any)
        paintDayBars(*painter, QRectF(option.rect).adjusted(4, 4, -4, -4), days, option.palette);
}

} // namespace valija
