// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/automation.h"
#include "app/services.h"
#include "core/ingest/ingestor.h"
#include "ui/main_window.h"

#include <QPointer>

#include <memory>

namespace valija {

class SettingsChange;
class SharedStoreSetup;

/// How the program was started.
struct ProgramOptions {
    QString store;        ///< Empty: what the settings say.
    QString settingsFile; ///< Empty: the user's.
    QStringList files;    ///< To open as reports.
    bool example = false; ///< Show the example where the store is empty.
    /// How domains are checked and addresses named; empty: over the network, by the settings.
    Inspect inspect = {};
    std::function<QFuture<HostName>(const QStringList &addresses)> lookUpNames = {};
    DkimKeys signingKeys = {}; ///< Where keys of mails' signatures come from when the settings let us ask.
};

/// The program with a window: owns the store, the ways to the network and what runs by itself, and makes the window.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(ProgramOptions options);
    ~Program() override;

    /// Error: of the store, when not even a new one can be made.
    Result<> open();
    /// Somebody started the program once more, with these files.
    void startAgain(const QStringList &files);
    MainWindow &window() { return *m_window; }
    const Settings &settings() const { return m_settings; }
    Database &database() { return *m_database; }
    QThreadPool &workers() { return m_workers; }
    QThreadPool &writer() { return m_writer; }
    Automation &automation() { return m_automation; }
    /// Settings for this run only, as the pictures need them.
    void useSettings(const Settings &settings);

private:
    void makeWindow();
    void showNewLook();
    void reopenNetwork();
    void removeOldReports();
    bool isStoreEmpty() const;
    QFuture<Inspection> inspect(const QList<DomainName> &domains, Stations stations, const QList<DomainFacts> &earlier);
    QFuture<HostName> lookUpNames(const QStringList &addresses);
    DkimKeys signingKeys() const;
    void applySettings(const Settings &settings, SettingsAnswer answer);
    Result<> keepSettings(const Settings &settings);
    bool isRetentionConfirmed() const;
    QDate oldestKept() const;
    void offerRetention();

    ProgramOptions m_options;
    QThreadPool m_workers;
    QThreadPool m_writer;
    QString m_settingsFile;
    Settings m_settings;
    /// Read before there is a window only: later in workers, which open it for themselves. Kept open all the same: who
    /// closes a SQLite store as the last one moves its log into it, which takes time after each reading.
    std::unique_ptr<Database> m_database;
    QString m_storeName; ///< storeName() of it.
    using Services = std::shared_ptr<NetworkServices>;
    QFuture<Result<Services>> m_network; ///< Opening reads the trust roots: not in the GUI thread.
    std::unique_ptr<Ingestor> m_ingestor;
    Automation m_automation;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SettingsChange> m_change;
    QPointer<SharedStoreSetup> m_setup;
    QTimer m_newLook; ///< While a new window is due that would cut something off.
};

} // namespace valija
