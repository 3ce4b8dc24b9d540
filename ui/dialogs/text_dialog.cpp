// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/text_dialog.h"

#include "ui/widgets/spacing.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace valija {

TextDialog::TextDialog(const QString &title, const QList<Part> &parts, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(title);

    auto *split = new QSplitter(this);
    auto *list = new QListWidget(split);
    list->setAccessibleName(tr("Parts"));
    for (const auto &part : parts)
        list->addItem(part.title);
    list->setVisible(parts.size() > 1);
    split->addWidget(list);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 560});
    connect(list, &QListWidget::currentRowChanged, this,
            [this, parts](int row) { m_text->setPlainText(parts.value(row).text); });
    list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copy the text shown to the clipboard"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(shownText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    resize(840, 520);
}

QString TextDialog::shownText() const
{
    return m_text->toPlainText();
}

} // namespace valija
