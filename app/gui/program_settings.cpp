// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does when settings are saved, and what it does by them on its own: reports that are too old go.

#include "app/gui/program.h"
#include "app/gui/settings_change.h"
#include "app/gui/shared_store_setup.h"
#include "core/settings/store_location.h"
#include "core/store/report_store.h"
#include "ui/widgets/message_bar.h"

#include <QtConcurrentRun>

namespace valija {

namespace {

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

/// What can be told without reading anything.
Result<> check(const Settings &settings)
{
    const QString store = withoutPassword(settings.store);
    if (auto checked = checkStoreLocation(store); !checked)
        return checked;
    if (const auto shared = sharedStoreFrom(store); isSharedStore(store) && !shared)
        return tl::unexpected(shared.error());
    return checkProxy(settings.network.proxy);
}

bool isOtherLook(const Settings &a, const Settings &b)
{
    return a.language != b.language || a.theme != b.theme;
}

} // namespace

/// In a new window, which must not cut off what is under way in the old one.
void Program::showNewLook()
{
    if (!m_window->isAtRest() || m_change || m_setup)
        return m_newLook.start();
    m_newLook.stop();
    useSettings(m_settings);
}

bool Program::isRetentionConfirmed() const
{
    return m_settings.retentionDays > 0 && m_settings.retentionStore == m_storeName;
}

/// As WindowServices has it.
QDate Program::oldestKept() const
{
    return isRetentionConfirmed() ? today().addDays(-m_settings.retentionDays) : QDate();
}

void Program::removeOldReports()
{
    const QDate oldest = oldestKept();
    if (!oldest.isValid())
        return;
    auto work = QtConcurrent::run(&m_workers, [location = m_database->location(), oldest]() -> Result<> {
        const auto database = Database::open(location);
        return database ? ReportStore(**database).removeBefore(oldest) : tl::unexpected(database.error());
    });
    // What did not succeed is tried again the next day.
    work.then(this, [this](const Result<> &done) {
        if (done)
            m_window->refresh();
    });
}

/// Settings go along to another store, what was agreed to does not.
void Program::offerRetention()
{
    if (m_settings.retentionDays <= 0 || isRetentionConfirmed())
        return;
    const auto confirm = [this] {
        applySettings(Settings(m_settings), [this](const Result<QStringList> &notes) {
            if (!notes)
                m_window->messages().showError(tr("The settings could not be saved."), notes.error());
        });
    };
    m_window->tell([days = m_settings.retentionDays, confirm](MainWindow &window) {
        window.messages().show(Severity::Info,
                               tr("By your settings reports are kept for %n day(s). In this store none is removed "
                                  "before you confirm that.",
                                  nullptr, days),
                               tr("Confirm…"), confirm);
    });
}

void Program::applySettings(const Settings &settings, SettingsAnswer answer)
{
    if (const auto checked = check(settings); !checked)
        return answer(tl::unexpected(checked.error()));
    delete m_change; // only what was saved last counts
    m_change = new SettingsChange(m_workers, *m_window, {m_database->location(), m_storeName},
                                  [this, answer = std::move(answer)](const Result<SettingsChange::Decision> &decision) {
                                      if (!decision)
                                          return answer(tl::unexpected(decision.error()));
                                      const bool newLook = isOtherLook(decision->settings, m_settings);
                                      if (const auto kept = keepSettings(decision->settings); !kept)
                                          return answer(tl::unexpected(kept.error()));
                                      QStringList notes;
                                      if (decision->isRetentionDeclined)
                                          notes.append(tr("Reports are kept for as long as before."));
                                      if (newLook && m_window->isWorking())
                                          notes.append(tr("The new language or theme is shown once the work in the "
                                                          "background has ended and all dialogs are closed."));
                                      answer(notes);
                                  });
    m_change->begin(m_settings, settings, today());
}

Result<> Program::keepSettings(const Settings &settings)
{
    if (auto done = saveSettings(settings, m_settingsFile); !done)
        return done;
    const QString store = withoutPassword(settings.store);
    const bool newStore = isSharedStore(store) && settings.store != m_settings.store;
    const bool namesPassword = store != settings.store;
    const bool newLook = isOtherLook(settings, m_settings);
    const bool newNetwork = !(settings.network == m_settings.network);
    m_settings = settings;
    m_settings.store = store;
    m_ingestor->setLimits(m_settings.intake);
    if (newNetwork)
        reopenNetwork();
    m_automation.follow(m_settings);
    if (newLook) // the page that called is in the window: it must return first
        QMetaObject::invokeMethod(this, &Program::showNewLook, Qt::QueuedConnection);
    if (newStore || namesPassword)
        QMetaObject::invokeMethod(
            this,
            [this, location = settings.store] {
                m_setup = new SharedStoreSetup(m_workers, *m_window, m_window->messages());
                m_setup->begin(location);
            },
            Qt::QueuedConnection);
    removeOldReports();
    return {};
}

} // namespace valija
