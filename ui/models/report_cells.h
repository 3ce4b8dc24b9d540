// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QVariant>

namespace valija {

// What cells of the report tables answer to Qt's roles: the display as the locale writes it, sortRole with the value.

constexpr Qt::Alignment numberAlignment = Qt::AlignRight | Qt::AlignVCenter;

QVariant numberCell(qint64 value, int role);
/// "(not given)" where the report tells no day.
QVariant dayCell(QDate value, int role);
QVariant shareCell(double value, int role);
/// Text of a report: shortened, without control and direction characters; "(not given)" where it is empty.
QVariant textCell(const QByteArray &text, int role);

} // namespace valija
