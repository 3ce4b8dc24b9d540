// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/table_text.h"

#include "core/base/csv.h"
#include "core/base/text_reader.h"
#include "ui/models/table_model.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace valija {

namespace {

/// The sorted value where it is one of JSON's, else what is shown.
QJsonValue valueOf(const QModelIndex &index)
{
    if (const QVariant raw = index.data(rawRole); raw.isValid())
        return raw.toString();
    const QVariant value = index.data(sortRole);
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().isValid() ? QJsonValue(value.toDate().toString(Qt::ISODate)) : QJsonValue();
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return QJsonValue::fromVariant(value);
    default:
        return index.data().toString();
    }
}

/// The titles, each once: some are names from reports, which may be alike or those of other columns.
QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QStringList names;
    for (const auto &title : titles) {
        QString name = title;
        for (int number = 2; names.contains(name) || (number > 2 && titles.contains(name)); ++number)
            name = QStringLiteral("%1 (%2)").arg(title, QString::number(number));
        names.append(name);
    }
    return names;
}

} // namespace

QString cellForFile(const QModelIndex &index)
{
    if (const QVariant raw = index.data(rawRole); raw.isValid())
        return readable(raw.toString(), noLimit);
    QString shown = index.data().toString();
    if (shown.isEmpty()) // whatever such rows are sorted by
        return {};
    const QVariant value = index.data(sortRole);
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::Double:
        return QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    default:
        return shown;
    }
}

QByteArray tableAsCsv(const QAbstractItemModel &model, const IsCancelled &isCancelled)
{
    const auto line = [&](auto &&textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(textOf(column));
        return csvLine(cells);
    };
    QByteArray csv = line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount() && !isCancelled(); ++row)
        csv += line([&](int column) { return cellForFile(model.index(row, column)); });
    return csv;
}

QByteArray tableAsJson(const QAbstractItemModel &model, const IsCancelled &isCancelled)
{
    const QStringList names = namesOf(model);
    QJsonArray rows;
    for (int row = 0; row < model.rowCount() && !isCancelled(); ++row) {
        QJsonObject object;
        for (int column = 0; column < model.columnCount(); ++column)
            object.insert(names.at(column), valueOf(model.index(row, column)));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

QString tableAsText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    if (rows.size() > 1)
        lines.append(tabbedLine(columns, [&](int column) { return model.headerData(column, Qt::Horizontal); }));
    for (const int row : rows)
        lines.append(tabbedLine(columns, [&](int column) { return model.index(row, column).data(); }));
    return lines.join(u'\n');
}

QString tabbedLine(const QList<int> &columns, const std::function<QVariant(int column)> &cell)
{
    QStringList cells;
    for (const int column : columns)
        cells.append(defused(cell(column).toString()).replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '));
    return cells.join(u'\t');
}

} // namespace valija
