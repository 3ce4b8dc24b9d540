// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/store_question.h"

#include "core/base/describe_error.h"
#include "core/settings/store_location.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
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

QString withPasswordOf(const QString &location)
{
    const QString password = QInputDialog::getText(
        nullptr, StoreQuestion::tr("Shared store"),
        StoreQuestion::tr("Password for %1, for this time only").arg(location), QLineEdit::Password);
    return withPassword(location, password);
}

/// One that is there, or a new one; the same where none is chosen.
QString anotherFile(const QString &location)
{
    const QString chosen = QFileDialog::getSaveFileName(
        nullptr, StoreQuestion::tr("Choose a store"), QFileInfo(location).absolutePath(),
        StoreQuestion::tr("Stores (*.sqlite);;All files (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
    return chosen.isEmpty() ? location : chosen;
}

} // namespace

std::optional<QString> askAboutStore(const QString &location, const Error &error)
{
    const bool isShared = isSharedStore(location);
    const QString shown = withoutPassword(location);
    QMessageBox question(QMessageBox::Warning,
                         isShared ? StoreQuestion::tr("Shared store") : StoreQuestion::tr("Store"),
                         isShared ? StoreQuestion::tr("The shared store %1 could not be opened.").arg(shown)
                                  : StoreQuestion::tr("The store %1 could not be opened.").arg(shown));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(
        describe(error) + u'\n'
        + StoreQuestion::tr("Another store is used for this time only: the settings stay as they are."));
    question.addButton(QMessageBox::Retry);
    question.addButton(QMessageBox::Close);
    const auto *other = question.addButton(isShared ? StoreQuestion::tr("Enter &password…")
                                                    : StoreQuestion::tr("Choose another &file…"),
                                           QMessageBox::ActionRole);
    const QAbstractButton *local = nullptr;
    if (location != defaultStoreLocation())
        local = question.addButton(isShared ? StoreQuestion::tr("&Use the store on this computer")
                                            : StoreQuestion::tr("Use the &default store"),
                                   QMessageBox::ActionRole);
    question.exec();
    const auto *answer = question.clickedButton();
    if (answer == question.button(QMessageBox::Retry))
        return location;
    if (answer == other)
        return isShared ? withPasswordOf(shown) : anotherFile(location);
    return answer && answer == local ? std::optional(defaultStoreLocation()) : std::nullopt;
}

} // namespace valija
