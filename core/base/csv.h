// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace valija {

/// One line of CSV (RFC 4180), UTF-8, with the line end. A cell that begins like a formula (`= + - @`, tab, CR) is
/// defused with an apostrophe: what reporters wrote must not run in a spreadsheet. Plain numbers stay numbers.
QByteArray csvLine(const QStringList &cells);

} // namespace valija
