// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/program.h"

#include "app/gui/example.h"
#include "app/gui/settings_change.h"
#include "app/gui/shared_store_setup.h"
#include "app/gui/theme.h"
#include "app/translation.h"
#include "core/net/reverse_name.h"
#include "core/settings/store_location.h"
#include "core/store/domain_store.h"
#include "core/store/report_store.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

Program::Program(ProgramOptions options)
    : m_options(std::move(options)),
      m_settingsFile(m_options.settingsFile.isEmpty() ? settingsPath() : m_options.settingsFile),
      m_settings(loadSettings(m_settingsFile)),
      m_automation(m_workers, QDir(QFileInfo(m_settingsFile).absolutePath()).filePath(u"watched.ini"_s))
{
    constexpr int least = 4; // most of them wait, for a disk or a server
    m_workers.setMaxThreadCount(std::max(least, QThread::idealThreadCount()));
    if (m_settings.retentionStore.isEmpty()) // a file is the user's own, what a team shares is not
        m_settings.retentionStore
            = isSharedStore(m_settings.store) ? u"none"_s : storeName(storeLocation({}, m_settings));
    m_writer.setMaxThreadCount(1);
    m_newLook.setSingleShot(true);
    m_newLook.setInterval(100);
    connect(&m_newLook, &QTimer::timeout, this, &Program::showNewLook);
}

Program::~Program()
{
    m_window.reset(); // before what its pages use
    m_writer.waitForDone();
    m_workers.waitForDone();
}

Result<> Program::open()
{
    installTranslation(m_settings.language); // what fails here is asked about before there is a window
    auto database = Database::openAtStart(openable(storeLocation(m_options.store, m_settings)));
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    m_storeName = storeName(m_database->location());
    const bool beginsWithExample = m_options.example && isStoreEmpty(); // while there is no window to keep waiting
    m_ingestor = std::make_unique<Ingestor>(m_settings.intake);
    reopenNetwork();
    useSettings(m_settings);
    connect(&m_automation, &Automation::checkDue, this, [this] { m_window->checkAll(); });
    connect(&m_automation, &Automation::dayPassed, this, &Program::removeOldReports);
    removeOldReports();
    connect(&m_automation, &Automation::filesAppeared, this, [this](const QStringList &files, int batch) {
        m_window->takeFiles(files).then(this, [this, batch](const ImportResult &result) {
            // One that the user cancels is not ended: the next look would begin it again.
            if (!result.error || result.error->kind != Error::Kind::Cancelled)
                m_automation.end(batch, !result.error);
        });
    });
    if (beginsWithExample)
        m_window->loadExample();
    m_window->openFiles(m_options.files);
    offerRetention();
    if (!passwordIn(m_settings.store).isEmpty()) // somebody wrote it into the file: there it must not stay
        if (const auto done = keepSettings(Settings(m_settings)); !done)
            m_window->messages().showError(tr("The settings could not be saved."), done.error());
    return {};
}

void Program::startAgain(const QStringList &files)
{
    m_window->openFiles(files);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized); // and maximized as it was
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::useSettings(const Settings &settings)
{
    m_settings = settings;
    installTranslation(m_settings.language);
    applyTheme(m_settings.theme);
    makeWindow();
    m_automation.follow(m_settings);
}

void Program::makeWindow()
{
    WindowServices services;
    auto &pages = services.pages;
    pages.storeLocation = m_database->location();
    pages.workers = &m_workers;
    pages.writer = &m_writer;
    pages.settings = &m_settings;
    pages.layoutFile = QDir(QFileInfo(m_settingsFile).absolutePath()).filePath(u"layout.ini"_s);
    pages.now = [] {
        return QDateTime::currentDateTimeUtc();
    };
    pages.inspect = m_options.inspect;
    if (!pages.inspect)
        pages.inspect = [this](const QList<DomainName> &domains, Stations stations, const QList<DomainFacts> &earlier) {
            return inspect(domains, stations, earlier);
        };
    pages.lookUpNames = m_options.lookUpNames;
    if (!pages.lookUpNames)
        pages.lookUpNames = [this](const QStringList &addresses) {
            return lookUpNames(addresses);
        };
    pages.importReports = [this](const QStringList &paths, const std::stop_token &stop) {
        return m_ingestor->import(paths, m_database->location(), stop, signingKeys());
    };
    services.applySettings = [this](const Settings &settings, SettingsAnswer answer) {
        applySettings(settings, std::move(answer));
    };
    services.oldestKept = [this] {
        return oldestKept();
    };
    services.loadExample = [this] {
        return QtConcurrent::run(&m_workers, valija::loadExample, m_database->location(), QDate::currentDate());
    };
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    m_window = std::make_unique<MainWindow>(std::move(services));
    if (old)
        m_window->takeOver(*old);
    else if (!m_database->setAside().isEmpty())
        m_window->tell([setAside = m_database->setAside()](MainWindow &window) {
            window.messages().show(Severity::Warning,
                                   tr("The store was damaged. It was kept as %1, and a new one begun.").arg(setAside));
        });
}

void Program::reopenNetwork()
{
    const auto open = QtConcurrent::run(&m_workers, [network = m_settings.network]() -> Result<Services> {
        auto services = NetworkServices::open(network);
        if (!services)
            return tl::unexpected(services.error());
        return Services(std::move(*services));
    });
    // The old ones stop what still uses them, and wait for it.
    m_workers.start([old = std::exchange(m_network, open)]() mutable { old = {}; });
}

QFuture<Inspection> Program::inspect(const QList<DomainName> &domains, Stations stations,
                                     const QList<DomainFacts> &earlier)
{
    m_network.waitForFinished(); // long done, unless somebody is very quick
    const Result<Services> services = m_network.result();
    if (!services) {
        m_window->messages().showError(tr("The network settings cannot be used."), services.error());
        QPromise<Inspection> none;
        none.start();
        none.finish();
        return none.future();
    }
    (*services)->forget();
    return (*services)->inspector().inspect(domains, stations, earlier);
}

QFuture<HostName> Program::lookUpNames(const QStringList &addresses)
{
    return QtConcurrent::run(
        &m_workers,
        [network = m_network, addresses, timeout = m_settings.network.dnsTimeout](QPromise<HostName> &promise) {
            const Result<Services> services = network.result();
            promise.setProgressRange(0, int(addresses.size()));
            for (const auto &address : addresses) {
                if (!services || promise.isCanceled())
                    return;
                const QString name = lookUpName((*services)->resolver(), address, {QDeadlineTimer(timeout), {}});
                promise.addResult(HostName{address, name});
                promise.setProgressValue(promise.future().resultCount());
            }
        });
}

/// None unless the user wants it: a look-up tells the reporter's name server that somebody reads its report.
DkimKeys Program::signingKeys() const
{
    if (!m_settings.askForSigningKeys)
        return {};
    if (m_options.signingKeys)
        return m_options.signingKeys;
    return [network = m_network](const QByteArray &name) {
        const Result<Services> services = network.result();
        return services ? (*services)->dkimKeys()(name) : QByteArrayList();
    };
}

bool Program::isStoreEmpty() const
{
    return DomainStore(*m_database).domains().value_or(QList<StoredDomain>{}).isEmpty()
        && ReportStore(*m_database).isEmpty().value_or(false);
}

} // namespace valija
