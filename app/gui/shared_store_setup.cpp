// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/shared_store_setup.h"

#include "core/settings/store_location.h"
#include "core/store/database.h"

#include <QFutureWatcher>
#include <QInputDialog>
#include <QPointer>
#include <QtConcurrentRun>

namespace valija {

namespace {

/// Only whether: a connection belongs to the thread that opened it.
Result<> tried(const QString &location)
{
    return Database::openAtStart(location).map([](const std::unique_ptr<Database> &) {});
}

} // namespace

SharedStoreSetup::SharedStoreSetup(QThreadPool &workers, QWidget &window, MessageBar &messages, Keep keep)
    : QObject(&window), m_workers(workers), m_window(window), m_messages(messages), m_keep(keep)
{
}

void SharedStoreSetup::begin(const QString &location)
{
    if (!passwordIn(location).isEmpty())
        return tryToOpen(location);
    auto *question = new QInputDialog(&m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Shared store"));
    question->setLabelText(tr("Password for %1\n\nLeave it empty where the server asks for none, or where the password "
                              "file of PostgreSQL has it.")
                               .arg(location));
    question->setTextEchoMode(QLineEdit::Password);
    connect(question, &QInputDialog::textValueSelected, this,
            [this, location](const QString &password) { tryToOpen(withPassword(location, password)); });
    connect(question, &QInputDialog::rejected, this, [this] { finish(false); });
    question->open();
}

void SharedStoreSetup::tryToOpen(const QString &location)
{
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, location] {
        if (const Result<> opened = watcher->result(); opened) {
            keepPasswordOf(location);
        } else {
            m_messages.showError(tr("The shared store could not be opened."), opened.error());
            finish(false);
        }
    });
    watcher->setFuture(QtConcurrent::run(&m_workers, tried, location));
}

void SharedStoreSetup::keepPasswordOf(const QString &location)
{
    const QString password = passwordIn(location);
    if (password.isEmpty()) {
        m_messages.show(Severity::Pass, tr("The shared store was opened. It is used after a restart."));
        return finish(true);
    }
    m_keep(location, password, [guard = QPointer(this)](const Result<> &kept) {
        if (!guard)
            return;
        if (kept)
            guard->m_messages.show(Severity::Pass,
                                   tr("The shared store was opened. It is used after a restart; its password is in the "
                                      "key store of this system."));
        else
            guard->m_messages.showError(
                tr("The shared store was opened, but its password could not be kept: no key store answers on this "
                   "system. Set PGPASSWORD before the next start, or write a password file for PostgreSQL."),
                kept.error());
        guard->finish(true);
    });
}

void SharedStoreSetup::finish(bool usable)
{
    Q_EMIT finished(usable);
    deleteLater();
}

} // namespace valija
