// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/cancelled.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

class QAbstractItemModel;
class QModelIndex;

namespace valija {

/// The table in the order and with the rows shown: a header line, then the cells as cellForFile() has them.
QByteArray tableAsCsv(const QAbstractItemModel &model, const IsCancelled &isCancelled = neverCancelled);

/// The text of a cell in a file. Programs read it: numbers are plain (a share of 0.8 % is 0.008), dates `YYYY-MM-DD`
/// (of several days `YYYY-MM-DD/YYYY-MM-DD`), whatever the language; a date that is not known is empty.
QString cellForFile(const QModelIndex &index);

/// The same as a JSON array of objects. The names are the titles, numbered where several are the same; values are
/// numbers, true dates, likewise, and texts.
QByteArray tableAsJson(const QAbstractItemModel &model, const IsCancelled &isCancelled = neverCancelled);

/// One of the two.
using TableForm = QByteArray (*)(const QAbstractItemModel &model, const IsCancelled &isCancelled);

/// The rows as lines of cells with tabs between, below a header line where they are more than one.
QString tableAsText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

/// One line of what is copied from tables: cells with tabs between, defused: they are pasted into spreadsheets.
QString tabbedLine(const QList<int> &columns, const std::function<QVariant(int column)> &cell);

} // namespace valija
