// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stations_row.h"

#include "ui/text/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace valija {

StationButton::StationButton(PathStation station, QWidget *parent) : QAbstractButton(parent), m_station(station)
{
    setCheckable(true);
    setText(word(station));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSeverity({});
}

void StationButton::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    const QString text = tr("%1: %2", "station, its worst severity").arg(word(m_station), stateWord());
    setAccessibleName(text);
    setToolTip(tr("%1. Click to see only its findings.").arg(text));
    update();
}

QString StationButton::stateWord() const
{
    return m_severity ? word(*m_severity) : tr("Not tested", "station without findings");
}

QSize StationButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int width
        = std::max(QFontMetrics(bold).horizontalAdvance(text()), fontMetrics().horizontalAdvance(stateWord()));
    return {width + fontMetrics().height() * 3 / 2 + 3 * smallGap, 2 * fontMetrics().height() + 2 * smallGap + halfGap};
}

void StationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = m_severity ? colorOf(*m_severity, palette()) : secondaryText(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? palette().color(QPalette::Highlight) : hairline(palette()), marked ? 2 : 1));
    painter.setBrush(underMouse() ? palette().color(QPalette::AlternateBase) : base);
    painter.drawRoundedRect(frame, 6, 6);

    const double markSize = fontMetrics().height() * 1.35;
    const QRectF mark(frame.left() + smallGap + halfGap, frame.center().y() - markSize / 2, markSize, markSize);
    paintMark(painter, mark, m_severity.value_or(Severity::Unknown), ink, base);

    const double left = mark.right() + smallGap;
    const QRectF words(left, frame.top(), frame.right() - smallGap - left, frame.height());
    const double middle = frame.center().y();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QRectF upper(words.left(), middle - fontMetrics().height() - 1, words.width(), fontMetrics().height());
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(text(), Qt::ElideRight, int(words.width())));
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(upper.translated(0, fontMetrics().height() + 2), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(stateWord(), Qt::ElideRight, int(words.width())));
}

StationsRow::StationsRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap + smallGap);
    for (const PathStation station : pathStations) {
        auto *button = new StationButton(station, this);
        m_buttons.emplace(station, button);
        row->addWidget(button, 1);
        connect(button, &StationButton::clicked, this,
                [this, station](bool checked) { choose(checked ? std::optional(station) : std::nullopt); });
    }
}

void StationsRow::setFindings(const Findings &findings)
{
    for (const auto &[station, button] : m_buttons)
        button->setSeverity(worstAt(station, findings));
}

std::optional<PathStation> StationsRow::chosen() const
{
    for (const auto &[station, button] : m_buttons) {
        if (button->isChecked())
            return station;
    }
    return std::nullopt;
}

void StationsRow::choose(std::optional<PathStation> station)
{
    for (const auto &[other, button] : m_buttons)
        button->setChecked(station == other);
    Q_EMIT chosenChanged();
}

void StationsRow::paintEvent(QPaintEvent *)
{
    // The way from one station to the next, with an arrow head.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(secondaryText(palette()), 1.5, Qt::SolidLine, Qt::RoundCap));
    const StationButton *previous = nullptr;
    for (const auto &entry : m_buttons) {
        if (previous) {
            const QPointF to(entry.second->geometry().left() - 5, entry.second->geometry().center().y() + 0.5);
            painter.drawLine(QPointF(previous->geometry().right() + 6, to.y()), to);
            painter.drawPolyline(QPolygonF{to - QPointF(4, 4), to, to - QPointF(4, -4)});
        }
        previous = entry.second;
    }
}

} // namespace valija
