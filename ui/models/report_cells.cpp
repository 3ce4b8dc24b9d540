// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/report_cells.h"

#include "core/base/text_reader.h"
#include "ui/models/table_model.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace valija {

namespace {

QString notGiven()
{
    return QCoreApplication::translate("ReportTables", "(not given)");
}

} // namespace

QVariant numberCell(qint64 value, int role)
{
    if (role == Qt::DisplayRole)
        return QLocale().toString(value);
    return role == sortRole ? QVariant(value) : QVariant();
}

QVariant dayCell(QDate value, int role)
{
    if (role == Qt::DisplayRole)
        return value.isValid() ? QLocale().toString(value, QLocale::ShortFormat) : notGiven();
    return role == sortRole ? QVariant(value) : QVariant();
}

QVariant shareCell(double value, int role)
{
    if (role == Qt::DisplayRole)
        return percentText(value);
    return role == sortRole ? QVariant(value) : QVariant();
}

QVariant textCell(const QByteArray &text, int role)
{
    if (role == rawRole && !text.isEmpty())
        return QString::fromUtf8(text);
    if (role != Qt::DisplayRole)
        return {};
    return text.isEmpty() ? notGiven() : readable(text);
}

} // namespace valija
