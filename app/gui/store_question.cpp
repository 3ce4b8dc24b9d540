// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/store_question.h"

#include "core/base/describe_error.h"
#include "core/settings/store_location.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace valija {

namespace {

/// The words of this question: `StoreQuestion::tr()`.
class StoreQuestion
{
    Q_DECLARE_TR_FUNCTIONS(StoreQuestion)
};

} // namespace

std::optional<QString> askAboutStore(const QString &location, const Error &error)
{
    const QString shown = withoutPassword(location);
    QMessageBox question(QMessageBox::Warning, StoreQuestion::tr("Shared store"),
                         StoreQuestion::tr("The shared store %1 could not be opened.").arg(shown));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(describe(error));
    question.addButton(QMessageBox::Retry);
    question.addButton(QMessageBox::Close);
    const auto *type = question.addButton(StoreQuestion::tr("Enter &password…"), QMessageBox::ActionRole);
    const auto *local
        = question.addButton(StoreQuestion::tr("&Use the store on this computer"), QMessageBox::ActionRole);
    question.exec();
    if (question.clickedButton() == local)
        return defaultStoreLocation();
    if (question.clickedButton() == question.button(QMessageBox::Retry))
        return location;
    if (question.clickedButton() != type)
        return {};
    const QString password = QInputDialog::getText(nullptr, StoreQuestion::tr("Shared store"),
                                                   StoreQuestion::tr("Password for %1, for this time only").arg(shown),
                                                   QLineEdit::Password);
    return withPassword(shown, password);
}

} // namespace valija
