// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sessions_chart.h"

#include "ui/widgets/marks.h"

#include <QBarSet>
#include <QBuffer>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace valija {

namespace {

constexpr qint64 mostDayBars = 93;
constexpr qint64 mostWeekBars = 731; // days

/// The span that the bar of this day stands for.
DateRange spanOf(QDate day, qint64 allDays)
{
    if (allDays <= mostDayBars)
        return {day, day};
    if (allDays <= mostWeekBars) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

/// A round number of which four or five make the height.
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

SessionsChart::SessionsChart(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 10);
    setAccessibleName(tr("Sessions over time"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("background: transparent"));
    build();
}

void SessionsChart::setSummary(const Summary &byDay)
{
    collect(byDay);
    build();
}

void SessionsChart::collect(const Summary &byDay)
{
    m_bars.clear();
    if (!byDay.days.first.isValid())
        return;
    const qint64 allDays = byDay.days.first.daysTo(byDay.days.last) + 1;
    // Days without a report have a place of their own: a gap must be seen.
    for (QDate day = byDay.days.first; day <= byDay.days.last;) {
        const DateRange span = spanOf(day, allDays);
        m_bars.append({span, 0, 0});
        day = span.last.addDays(1);
    }
    for (const auto &row : byDay.rows) {
        const QDate day = QDate::fromString(row.key, Qt::ISODate);
        const auto bar
            = std::find_if(m_bars.begin(), m_bars.end(), [&](const Bar &each) { return each.days.contains(day); });
        if (bar == m_bars.end())
            continue;
        bar->successful += row.successful;
        bar->failed += row.failed;
    }
}

void SessionsChart::build()
{
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    auto *series = new QStackedBarSeries(chart());
    auto *failed = new QBarSet(tr("Failed"));
    auto *successful = new QBarSet(tr("Successful"));
    failed->setColor(colorOf(Severity::Error, palette()));
    successful->setColor(colorOf(Severity::Info, palette()));
    for (auto *set : {failed, successful})
        set->setBorderColor(Qt::transparent);
    for (const auto &bar : std::as_const(m_bars)) {
        failed->append(double(bar.failed));
        successful->append(double(bar.successful));
    }
    series->append(failed);
    series->append(successful);
    series->setBarWidth(0.72);
    chart()->addSeries(series);
    connectSet(failed);
    connectSet(successful);
    addAxes();
}

void SessionsChart::addAxes()
{
    const QColor text = secondaryText(palette());
    qint64 most = 1;
    for (const auto &bar : std::as_const(m_bars))
        most = std::max(most, bar.successful + bar.failed);
    auto *across = new QCategoryAxis(chart());
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(-0.5, std::max(0.5, double(m_bars.size()) - 0.5));
    constexpr qsizetype labels = 9;
    const qsizetype step = std::max(qsizetype(1), (m_bars.size() + labels - 1) / labels);
    for (qsizetype i = 0; i < m_bars.size(); i += step)
        across->append(QLocale().toString(m_bars[i].days.first, QLocale::ShortFormat), double(i));
    across->setGridLineVisible(false);
    auto *up = new QValueAxis(chart());
    const double tick = stepFor(double(most));
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickInterval(tick);
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

void SessionsChart::connectSet(QBarSet *set)
{
    connect(set, &QBarSet::clicked, this, [this](int bar) { Q_EMIT daysChosen(m_bars.at(bar).days); });
    connect(set, &QBarSet::hovered, this, [this](bool inside, int bar) {
        if (inside)
            showValues(bar);
        else
            QToolTip::hideText();
    });
}

void SessionsChart::showValues(int bar)
{
    const Bar &values = m_bars.at(bar);
    const QLocale locale;
    const QString first = locale.toString(values.days.first, QLocale::ShortFormat);
    const QString days = values.days.first == values.days.last
        ? first
        : tr("%1 to %2").arg(first, locale.toString(values.days.last, QLocale::ShortFormat));
    QToolTip::showText(QCursor::pos(),
                       tr("%1: %2 successful, %3 failed")
                           .arg(days, locale.toString(values.successful), locale.toString(values.failed)),
                       this);
}

QImage SessionsChart::image() const
{
    QImage image(size() * 2, QImage::Format_ARGB32);
    image.setDevicePixelRatio(2);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    const_cast<SessionsChart *>(this)->QGraphicsView::render(&painter);
    return image;
}

QByteArray SessionsChart::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(tr("Sessions over time"));
    QPainter painter(&generator);
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
