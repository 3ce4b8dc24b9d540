// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sessions_chart.h"

#include "ui/text/tool_tip.h"
#include "ui/widgets/marks.h"

#include <QBarSet>
#include <QBuffer>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace valija {

namespace {

/// After Okabe and Ito: told apart with any colour vision, on light and on dark. The last one is for "Other".
constexpr std::array<QRgb, mostReporterParts + 1> partColors{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                                             0xff56b4e9, 0xffd55e00, 0xff8a8f98};

QColor partColor(const SessionBars &bars, qsizetype part, const QPalette &palette)
{
    if (bars.stacking == Stacking::Outcome)
        return colorOf(part == 0 ? Severity::Error : Severity::Info, palette);
    const bool isOther = part == mostReporterParts;
    return QColor::fromRgb(isOther ? partColors.back() : partColors[std::size_t(part) % mostReporterParts]);
}

/// A round number of which four or five make the height; sessions are whole.
double stepFor(double most)
{
    double decade = 1;
    while (decade * 50 < most)
        decade *= 10;
    for (const double factor : {1.0, 2.0, 5.0})
        if (decade * factor * 5 >= most)
            return decade * factor;
    return decade * 10;
}

} // namespace

SessionsChart::SessionsChart(QWidget *parent) : QChartView(parent), m_highlight(new QGraphicsRectItem(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 10);
    setAccessibleName(tr("Sessions over time"));
    setToolTip(tr("Click a bar, or drag across several, to see only its days; the arrow keys and Return do the same"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, fontMetrics().averageCharWidth() * 5, 0)); // half of the last day's label
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false); // a style sheet would keep the palette it first had
    m_highlight->setZValue(-1);
    m_highlight->setPen(Qt::NoPen);
    build();
}

void SessionsChart::setBars(const SessionBars &bars)
{
    m_bars = bars;
    build();
}

void SessionsChart::build()
{
    m_chosen = m_pressed = -1;
    m_highlight->hide();
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto *series = new QStackedBarSeries(chart());
    for (qsizetype part = 0; part < m_bars.parts.size(); ++part) {
        auto *set = new QBarSet(m_bars.parts[part].title.toHtmlEscaped()); // the legend takes it for rich text
        set->setColor(partColor(m_bars, part, palette()));
        set->setBorderColor(Qt::transparent);
        for (const qint64 sessions : m_bars.parts[part].sessions)
            set->append(double(sessions));
        series->append(set);
    }
    series->setBarWidth(0.72);
    chart()->addSeries(series);
    addAxes();
}

void SessionsChart::addAxes()
{
    const QColor text = secondaryText(palette());
    const qsizetype count = m_bars.spans.size();
    qint64 most = 1;
    for (qsizetype bar = 0; bar < count; ++bar)
        most = std::max(most, m_bars.total(bar));
    auto *across = new QCategoryAxis(chart());
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(-0.5, std::max(0.5, double(count) - 0.5));
    constexpr qsizetype labels = 9;
    const qsizetype step = std::max(qsizetype(1), (count + labels - 1) / labels);
    for (qsizetype bar = 0; bar < count; bar += step)
        across->append(QLocale().toString(m_bars.spans[bar].first, QLocale::ShortFormat), double(bar));
    across->setGridLineVisible(false);
    auto *up = new QValueAxis(chart());
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickInterval(stepFor(double(most)));
    up->setRange(0, double(most) * 1.04);
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setGridLineColor(hairline(palette()));
    up->setLineVisible(false);
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    for (auto *axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setLinePenColor(hairline(palette()));
        axis->setLabelsFont(font());
        chart()->series().constFirst()->attachAxis(axis);
    }
    chart()->legend()->setLabelColor(palette().color(QPalette::WindowText));
    chart()->legend()->setFont(font());
}

int SessionsChart::barAt(const QPoint &place) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(place));
    if (barCount() == 0 || !chart()->plotArea().contains(inChart))
        return -1;
    return std::clamp(int(std::lround(chart()->mapToValue(inChart).x())), 0, barCount() - 1);
}

QPoint SessionsChart::placeOf(int bar) const
{
    return mapFromScene(chart()->mapToScene(columnsOf(bar, bar).center()));
}

QRectF SessionsChart::columnsOf(int first, int last) const
{
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / std::max(1, barCount());
    return {plot.left() + width * first, plot.top(), width * (last - first + 1), plot.height()};
}

QString SessionsChart::valuesText(int bar) const
{
    QStringList lines{daysText(daysOf(bar))};
    for (const auto &part : m_bars.parts)
        if (part.sessions.at(bar) > 0 || m_bars.stacking == Stacking::Outcome)
            lines.append(
                tr("%1: %2", "part of a bar, sessions").arg(part.title, QLocale().toString(part.sessions.at(bar))));
    return lines.join(QLatin1Char('\n'));
}

void SessionsChart::choose(int bar, const QPoint &place)
{
    m_chosen = bar;
    m_highlight->setVisible(bar >= 0);
    if (bar < 0) {
        QToolTip::hideText();
        return;
    }
    const int other = m_pressed < 0 ? bar : m_pressed;
    QColor shade = palette().color(QPalette::Highlight);
    shade.setAlphaF(0.18F);
    m_highlight->setBrush(shade);
    m_highlight->setRect(columnsOf(std::min(bar, other), std::max(bar, other)));
    setAccessibleDescription(valuesText(bar));
    QToolTip::showText(mapToGlobal(place), plainToolTip(valuesText(bar)), this);
}

/// What the pointer's move has shown must not give way to the hint as soon as the pointer rests.
bool SessionsChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? toolTip() : plainToolTip(valuesText(bar)), this);
    return true;
}

void SessionsChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = barAt(event->pos());
    QChartView::mousePressEvent(event);
}

void SessionsChart::mouseMoveEvent(QMouseEvent *event)
{
    choose(barAt(event->pos()), event->pos());
    QChartView::mouseMoveEvent(event);
}

void SessionsChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int first = std::exchange(m_pressed, -1);
    const int last = barAt(event->pos());
    QChartView::mouseReleaseEvent(event);
    if (first >= 0 && last >= 0)
        Q_EMIT daysChosen({daysOf(std::min(first, last)).first, daysOf(std::max(first, last)).last});
}

void SessionsChart::leaveEvent(QEvent *event)
{
    choose(-1, {});
    QChartView::leaveEvent(event);
}

void SessionsChart::focusOutEvent(QFocusEvent *event)
{
    choose(-1, {});
    QChartView::focusOutEvent(event);
}

void SessionsChart::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (isReturn && m_chosen >= 0) {
        Q_EMIT daysChosen(daysOf(m_chosen));
    } else if (step != 0 && barCount() > 0) {
        const int bar = m_chosen < 0 ? (step > 0 ? 0 : barCount() - 1) : m_chosen + step;
        const int inside = std::clamp(bar, 0, barCount() - 1);
        choose(inside, placeOf(inside));
    } else {
        QChartView::keyPressEvent(event);
    }
}

QImage SessionsChart::image() const
{
    QImage image(size() * 2, QImage::Format_ARGB32);
    image.setDevicePixelRatio(2);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    // Left to itself it fills the image's pixels, of which each of the painter's is several.
    const_cast<SessionsChart *>(this)->QGraphicsView::render(&painter, rect());
    return image;
}

QByteArray SessionsChart::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(logicalDpiX()); // that of the layout: points would else become too few pixels
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(tr("Sessions over time"));
    QPainter painter(&generator);
    painter.fillRect(rect(), palette().color(QPalette::Base)); // the labels' colours are made for it
    const_cast<SessionsChart *>(this)->QGraphicsView::render(&painter);
    painter.end();
    return buffer.data();
}

void SessionsChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

} // namespace valija
