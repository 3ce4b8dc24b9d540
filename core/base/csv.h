// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace valija {

/// The cell with an apostrophe before it where it begins like a formula (`= + - @`, tab, CR): what reporters wrote must
/// not run in a spreadsheet, whichever way it comes there. Plain numbers stay numbers.
QString defused(const QString &cell);

/// One line of CSV (RFC 4180), UTF-8, with the line end. Its cells are defused.
QByteArray csvLine(const QStringList &cells);

} // namespace valija
