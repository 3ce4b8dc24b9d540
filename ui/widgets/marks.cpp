// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/marks.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace valija {

namespace {

/// A pen for what is drawn inside a mark of this size.
QPen strokeFor(const QRectF &place, const QColor &color)
{
    return QPen(color, place.width() / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPointF at(const QRectF &place, double x, double y)
{
    return {place.left() + place.width() * x, place.top() + place.height() * y};
}

void paintCross(QPainter &painter, const QRectF &place)
{
    painter.drawLine(at(place, 0.34, 0.34), at(place, 0.66, 0.66));
    painter.drawLine(at(place, 0.66, 0.34), at(place, 0.34, 0.66));
}

QPolygonF polygon(const QRectF &place, int corners, double turn)
{
    QPolygonF shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * M_PI * i / corners;
        shape << at(place, 0.5 + 0.47 * std::cos(angle), 0.5 + 0.47 * std::sin(angle));
    }
    return shape;
}

QPainterPath shield(const QRectF &place)
{
    QPainterPath path(at(place, 0.5, 0.04));
    path.lineTo(at(place, 0.88, 0.18));
    path.cubicTo(at(place, 0.90, 0.55), at(place, 0.78, 0.82), at(place, 0.5, 0.97));
    path.cubicTo(at(place, 0.22, 0.82), at(place, 0.10, 0.55), at(place, 0.12, 0.18));
    path.closeSubpath();
    return path;
}

void paintTick(QPainter &painter, const QRectF &place)
{
    painter.drawPolyline(QPolygonF{at(place, 0.31, 0.52), at(place, 0.45, 0.66), at(place, 0.70, 0.36)});
}

/// Draws itself in the palette of the moment.
class MarkEngine : public QIconEngine
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &, const QPalette &)>;
    explicit MarkEngine(Paint paint) : m_paint(std::move(paint)) {}

    void paint(QPainter *painter, const QRect &place, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter, place, QGuiApplication::palette());
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixels(size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixels;
    }
    QIconEngine *clone() const override { return new MarkEngine(m_paint); }

private:
    Paint m_paint;
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colorOf(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Pass:
        return dark ? QColor(0x6c, 0xc5, 0xa0) : QColor(0x1b, 0x7a, 0x55);
    case Severity::Info:
        return dark ? QColor(0x8a, 0xb8, 0xec) : QColor(0x2a, 0x62, 0xa6);
    case Severity::Unknown:
        return secondaryText(palette);
    case Severity::Warning:
        return dark ? QColor(0xe8, 0xb4, 0x4c) : QColor(0x94, 0x5f, 0x00);
    case Severity::Error:
        return dark ? QColor(0xf2, 0x8b, 0x82) : QColor(0xb3, 0x26, 0x1e);
    }
    Q_UNREACHABLE();
}

QColor colorOf(DomainState state, const QPalette &palette)
{
    switch (state) {
    case DomainState::Unknown:
    case DomainState::Absent:
    case DomainState::None:
        return secondaryText(palette);
    case DomainState::Broken:
        return colorOf(Severity::Error, palette);
    case DomainState::Testing:
        return colorOf(Severity::Info, palette);
    case DomainState::Enforce:
        return colorOf(Severity::Pass, palette);
    }
    Q_UNREACHABLE();
}

QColor secondaryText(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xa8, 0xae, 0xb6) : QColor(0x5c, 0x63, 0x6b);
}

QColor hairline(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x45, 0x49, 0x4e) : QColor(0xd7, 0xda, 0xde);
}

void paintMark(QPainter &painter, const QRectF &place, Severity severity, const QColor &color, const QColor &inside)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (severity) {
    case Severity::Pass:
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(strokeFor(place, inside));
        painter.setBrush(Qt::NoBrush);
        paintTick(painter, place);
        return;
    case Severity::Info: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(strokeFor(place, color));
        painter.drawEllipse(at(place, 0.5, 0.5), place.width() * 0.42, place.height() * 0.42);
        painter.drawLine(at(place, 0.5, 0.48), at(place, 0.5, 0.70));
        painter.drawPoint(at(place, 0.5, 0.31));
        return;
    }
    case Severity::Unknown: {
        QPen pen = strokeFor(place, color);
        pen.setDashPattern({1.6, 1.6});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawEllipse(at(place, 0.5, 0.5), place.width() * 0.42, place.height() * 0.42);
        QPainterPath hook(at(place, 0.39, 0.40));
        hook.cubicTo(at(place, 0.39, 0.22), at(place, 0.63, 0.24), at(place, 0.61, 0.40));
        hook.cubicTo(at(place, 0.60, 0.48), at(place, 0.5, 0.48), at(place, 0.5, 0.57));
        painter.strokePath(hook, strokeFor(place, color));
        painter.setPen(strokeFor(place, color));
        painter.drawPoint(at(place, 0.5, 0.72));
        return;
    }
    case Severity::Warning:
        painter.setPen(QPen(color, place.width() / 12.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{at(place, 0.5, 0.08), at(place, 0.95, 0.90), at(place, 0.05, 0.90)});
        painter.setPen(strokeFor(place, inside));
        painter.drawLine(at(place, 0.5, 0.38), at(place, 0.5, 0.60));
        painter.drawPoint(at(place, 0.5, 0.76));
        return;
    case Severity::Error:
        painter.drawPolygon(polygon(place, 8, M_PI / 8));
        painter.setPen(strokeFor(place, inside));
        paintCross(painter, place);
        return;
    }
}

void paintMark(QPainter &painter, const QRectF &place, DomainState state, const QColor &color, const QColor &inside)
{
    QPen outline = strokeFor(place, color);
    switch (state) {
    case DomainState::Unknown:
        paintMark(painter, place, Severity::Unknown, color, inside);
        return;
    case DomainState::Absent:
        outline.setDashPattern({1.4, 2.0});
        [[fallthrough]];
    case DomainState::None:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(outline);
        painter.drawEllipse(at(place, 0.5, 0.5), place.width() * 0.42, place.height() * 0.42);
        if (state == DomainState::None)
            painter.drawLine(at(place, 0.32, 0.5), at(place, 0.68, 0.5));
        return;
    case DomainState::Broken:
        paintMark(painter, place, Severity::Error, color, inside);
        return;
    case DomainState::Testing: {
        const QPainterPath whole = shield(place.adjusted(1, 1, -1, -1));
        painter.save();
        painter.setClipRect(QRectF(place.left(), place.top(), place.width() / 2, place.height()));
        painter.fillPath(whole, color);
        painter.restore();
        painter.strokePath(whole, QPen(color, place.width() / 11.0));
        return;
    }
    case DomainState::Enforce:
        painter.fillPath(shield(place), color);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(strokeFor(place, inside));
        paintTick(painter, place);
        return;
    }
}

QIcon markIcon(Severity severity)
{
    return QIcon(new MarkEngine([severity](QPainter &painter, const QRectF &place, const QPalette &palette) {
        paintMark(painter, place, severity, colorOf(severity, palette), palette.color(QPalette::Base));
    }));
}

QIcon markIcon(DomainState state)
{
    return QIcon(new MarkEngine([state](QPainter &painter, const QRectF &place, const QPalette &palette) {
        paintMark(painter, place, state, colorOf(state, palette), palette.color(QPalette::Base));
    }));
}

QIcon symbolIcon(const QString &name)
{
    return QIcon(new MarkEngine([name](QPainter &painter, const QRectF &place, const QPalette &palette) {
        const QIcon source(QStringLiteral(":/icons/%1.svg").arg(name));
        QPixmap pixels = source.pixmap(place.size().toSize(), painter.device()->devicePixelRatioF());
        if (pixels.isNull())
            return;
        QPainter tint(&pixels);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(pixels.rect(), palette.color(QPalette::WindowText));
        tint.end();
        painter.drawPixmap(place.toRect(), pixels);
    }));
}

} // namespace valija
