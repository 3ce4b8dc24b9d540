// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace valija {

class TableView;

/// A table in a window of its own, not modal: certificates side by side, the comparison of two checks.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes the model. `lead` is one sentence above the table.
    TableDialog(const QString &title, const QString &lead, QAbstractItemModel *model, const QList<int> &columnWidths,
                QWidget *parent = nullptr);
    TableView &table() { return *m_table; }

private:
    TableView *m_table;
};

} // namespace valija
