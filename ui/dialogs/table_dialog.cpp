// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/table_dialog.h"

#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace valija {

TableDialog::TableDialog(const QString &title, const QString &lead, QAbstractItemModel *model,
                         const QList<int> &columnWidths, QWidget *parent)
    : QDialog(parent), m_table(new TableView(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    model->setParent(this);
    m_table->setRowModel(model);
    m_table->setColumnWidths(columnWidths);
    m_table->setAccessibleName(title);
    auto *text = new QLabel(lead, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(960, 420);
}

} // namespace valija
