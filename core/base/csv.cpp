// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(const QString &cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

QByteArray csvCell(const QString &cell)
{
    QByteArray text = (isFormula(cell) ? QString(u'\'' + cell) : cell).toUtf8();
    if (!text.contains('"') && !text.contains(',') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList encoded;
    for (const auto &cell : cells)
        encoded.append(csvCell(cell));
    return encoded.join(',') + "\r\n";
}

} // namespace valija
