// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/settings_change.h"

#include "app/services.h"
#include "core/settings/store_location.h"
#include "core/store/report_store.h"

#include <QFutureWatcher>
#include <QMessageBox>
#include <QtConcurrentRun>

#include <optional>
#include <utility>

namespace valija {

namespace {

/// Reports may go that stayed until now, or go in a store where nobody was asked yet.
bool isStricter(const Settings &before, const Settings &wanted, const QString &storeName)
{
    return wanted.retentionDays > 0
        && (before.retentionDays <= 0 || wanted.retentionDays < before.retentionDays
            || before.retentionStore != storeName);
}

/// The file that is to be the store; empty: it stays, or is none. A shared one is tried when its password is known.
QString newFile(const Settings &before, const Settings &wanted)
{
    return wanted.store == before.store || isSharedStore(wanted.store) ? QString() : storeLocation({}, wanted);
}

/// Whether the file can be opened, where there is one, and how many reports of the store are older, where that is
/// asked.
Result<qint64> examine(const QString &file, const QString &store, std::optional<QDate> oldest)
{
    if (!file.isEmpty())
        if (const auto usable = Database::open(file); !usable)
            return tl::unexpected(usable.error());
    if (!oldest)
        return 0;
    const auto database = Database::open(store);
    return database ? ReportStore(**database).countBefore(*oldest) : tl::unexpected(database.error());
}

} // namespace

SettingsChange::SettingsChange(QThreadPool &workers, QWidget &window, OpenStore store, Decide decide)
    : QObject(&window), m_workers(workers), m_window(window), m_store(std::move(store)), m_decide(std::move(decide))
{
}

SettingsChange::~SettingsChange()
{
    delete m_question;
}

void SettingsChange::begin(const Settings &before, const Settings &wanted, QDate today)
{
    m_before = before;
    m_wanted = wanted;
    const QString file = newFile(before, wanted);
    std::optional<QDate> oldest;
    if (isStricter(before, wanted, m_store.name))
        oldest = today.addDays(-wanted.retentionDays);
    if (file.isEmpty() && !oldest)
        return end(Decision{m_wanted});
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcher<Result<qint64>>::finished, this, [this, watcher, mayGo = oldest.has_value()] {
        const Result<qint64> going = watcher->result();
        if (!going)
            end(tl::unexpected(going.error()));
        else if (mayGo)
            ask(*going);
        else
            end(Decision{m_wanted});
    });
    watcher->setFuture(QtConcurrent::run(&m_workers, examine, file, m_store.location, oldest));
}

/// Where others use the store, also when nothing would go now: what they add later would.
void SettingsChange::ask(qint64 goingReports)
{
    Decision confirmed{m_wanted};
    confirmed.settings.retentionStore = m_store.name;
    const bool isShared = isSharedStore(m_store.location);
    if (goingReports == 0 && !isShared)
        return end(confirmed);
    QString consequence = tr("%n report(s) of the store are older, and would be removed now with all their numbers. "
                             "Others follow as they grow older.",
                             nullptr, int(goingReports));
    if (isShared)
        consequence
            += u'\n' + tr("Others use the store %1, too: the reports are removed for everybody.").arg(m_store.name);
    m_question = new QMessageBox(QMessageBox::Question, tr("Keep reports"),
                                 tr("Keep reports for %n day(s) only?", nullptr, m_wanted.retentionDays),
                                 QMessageBox::Yes | QMessageBox::No, &m_window);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(consequence);
    m_question->setDefaultButton(QMessageBox::No);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QMessageBox::finished, this, [this, confirmed](int answer) {
        if (answer == QMessageBox::Yes)
            return end(confirmed);
        Decision declined{m_wanted, true};
        declined.settings.retentionDays = m_before.retentionDays;
        declined.settings.retentionStore = m_before.retentionStore;
        end(declined);
    });
    m_question->open();
}

void SettingsChange::end(const Result<Decision> &decision)
{
    deleteLater();
    m_decide(decision);
}

} // namespace valija
