// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(QColor window, QColor base, QColor text, QColor button, QColor highlight)
{
    QPalette palette(text, button, button.lighter(130), button.darker(160), button.darker(120), text, Qt::white, base,
                     window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, highlight.lighter(window.lightness() < 128 ? 150 : 100));
    QColor faint = text;
    faint.setAlphaF(0.55F);
    palette.setColor(QPalette::PlaceholderText, faint);
    QColor disabled = text;
    disabled.setAlphaF(0.45F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

/// Fusion outlines its check boxes darker than the window: on a dark one nothing is left to be seen of an empty box.
class DarkStyle : public QProxyStyle
{
public:
    DarkStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
            return;
        QColor outline = option->palette.color(QPalette::WindowText);
        outline.setAlphaF(0.5F * float(outline.alphaF()));
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setPen(outline);
        painter->setBrush(Qt::NoBrush);
        if (element == PE_IndicatorCheckBox) {
            painter->drawRect(edge);
        } else {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawEllipse(edge);
        }
        painter->restore();
    }
};

} // namespace

void applyTheme(const QString &theme)
{
    // What the program found when it began; read once, before anything is changed.
    static const QPalette systemPalette = QApplication::palette();
    static const QString systemStyle = QApplication::style()->objectName();
    if (theme != "light"_L1 && theme != "dark"_L1) {
        QApplication::setStyle(systemStyle);
        QApplication::setPalette(systemPalette);
        return;
    }
    // Native styles draw in the system's own colours only.
    const bool isDark = theme == "dark"_L1;
    QApplication::setStyle(isDark ? new DarkStyle : QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(isDark ? paletteOf(0x24262b, 0x1b1d21, 0xe6e7e9, 0x33363c, 0x2f6fb5)
                                    : paletteOf(0xf3f4f6, 0xffffff, 0x1f2328, 0xeceef1, 0x2f6fb5));
}

} // namespace valija
