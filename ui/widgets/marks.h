// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace valija {

bool isDark(const QPalette &palette);
/// The one colour that goes with a severity, legible as text on the palette's window and base; colour never stands
/// alone.
QColor colorOf(Severity severity, const QPalette &palette);
QColor colorOf(DomainState state, const QPalette &palette);
/// Text that is less important, legible on the window.
QColor secondaryText(const QPalette &palette);
/// A thin line between things.
QColor hairline(const QPalette &palette);

/// A shape of its own for each value, so that it can be told without colour.
void paintMark(QPainter &painter, const QRectF &place, Severity severity, const QColor &color, const QColor &inside);
void paintMark(QPainter &painter, const QRectF &place, DomainState state, const QColor &color, const QColor &inside);

/// Icons that draw themselves in the application's palette at the moment they are shown, so that they follow light and
/// dark.
QIcon markIcon(Severity severity);
QIcon markIcon(DomainState state);
/// A symbol of the resources (`:/icons/NAME.svg`) in the palette's text colour.
QIcon symbolIcon(const QString &name);

} // namespace valija
