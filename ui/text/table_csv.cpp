// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/table_csv.h"

#include "core/base/csv.h"

#include <QAbstractItemModel>

namespace valija {

QByteArray tableAsCsv(const QAbstractItemModel &model)
{
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(textOf(column));
        return csvLine(cells);
    };
    QByteArray csv = line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        csv += line([&](int column) { return model.index(row, column).data().toString(); });
    return csv;
}

} // namespace valija
