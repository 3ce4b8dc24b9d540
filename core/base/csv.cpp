// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <tuple>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(const QString &cell)
{
    QStringView text = cell;
    while (text.startsWith(u'"')) // taken off where it is pasted, as it may quote a cell
        text = text.sliced(1);
    if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.front()))
        return false;
    bool isNumber = false;
    std::ignore = text.toDouble(&isNumber);
    return !isNumber;
}

QByteArray csvCell(const QString &cell)
{
    QByteArray text = defused(cell).toUtf8();
    if (!text.contains('"') && !text.contains(',') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

} // namespace

QString defused(const QString &cell)
{
    return isFormula(cell) ? QString(u'\'' + cell) : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList encoded;
    for (const auto &cell : cells)
        encoded.append(csvCell(cell));
    return encoded.join(',') + "\r\n";
}

} // namespace valija
