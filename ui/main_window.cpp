// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/store/facts_store.h"
#include "core/store/report_store.h"
#include "ui/check_run.h"
#include "ui/dialogs/add_domain_dialog.h"
#include "ui/dialogs/bundle_dialog.h"
#include "ui/dialogs/import_domains_dialog.h"
#include "ui/dialogs/refused_files.h"
#include "ui/jobs.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/sidebar.h"

#include <QCloseEvent>
#include <QCommandLinkButton>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace valija {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent),
      m_services(std::move(services)),
      m_sidebar(new Sidebar(this)),
      m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_jobs(new Jobs(this))
{
    m_services.pages.track = [jobs = m_jobs](const QString &title, const QFuture<void> &work) {
        jobs->track(title, work);
    };
    setWindowTitle(u"Valija"_s);
    setAcceptDrops(true);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_sidebar);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    const int side = fontMetrics().averageCharWidth() * 36;
    split->setSizes({side, side * 4});
    setCentralWidget(split);
    statusBar()->addPermanentWidget(m_jobs, 1);
    statusBar()->setSizeGripEnabled(false);
    buildPages();
    connectPages();
    buildMenus();
    resize(1280, 800);
    const QSettings layout(m_services.pages.layoutFile, QSettings::IniFormat);
    restoreGeometry(layout.value(u"window/geometry"_s).toByteArray());
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    const PageContext &context = m_services.pages;
    m_checks = new CheckRun(context, this);
    m_start = new StartPage(context, m_stack);
    m_overview = new OverviewPage(context, m_stack);
    m_reports = new ReportsPage(context, m_stack);
    m_domain = new DomainPage(context, m_stack);
    m_settings = new SettingsPage(context, m_stack);
    for (Page *page : QList<Page *>{m_start, m_overview, m_reports, m_domain, m_settings}) {
        m_stack->addWidget(page);
        connectPage(page);
    }
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::storeChanged, this, &MainWindow::refresh);
    connect(page, &Page::checkRequested, this, &MainWindow::check);
    connect(page, &Page::domainRequested, this, &MainWindow::showDomain);
    connect(page, &Page::filesOffered, this, &MainWindow::openFiles);
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::overviewChosen, this, &MainWindow::showOverview);
    connect(m_sidebar, &Sidebar::reportsChosen, this, &MainWindow::showReports);
    connect(m_sidebar, &Sidebar::domainChosen, this, &MainWindow::showDomain);
    connect(m_start, &StartPage::addRequested, this, &MainWindow::addDomain);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::importDomains);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::loadExample);
    connect(m_reports, &ReportsPage::openRequested, this, &MainWindow::chooseFiles);
    connect(&m_domain->reports(), &ReportsPage::openRequested, this, &MainWindow::chooseFiles);
    connect(&m_domain->records(), &RecordsPage::bundleRequested, this, &MainWindow::showBundle);
    connect(m_settings, &SettingsPage::settingsEdited, this, [this](const Settings &settings) {
        if (const auto done = m_services.applySettings(settings); !done)
            m_settings->messages().showError(tr("The settings could not be saved."), done.error());
        else
            m_settings->messages().show(Severity::Pass, tr("The settings are saved."));
    });
    connect(m_checks, &CheckRun::checked, this, &MainWindow::refresh);
    connect(m_checks, &CheckRun::failed, this, [this](const Error &error) {
        m_messages->showError(tr("What the check found could not be kept."), error);
    });
    connect(m_checks, &CheckRun::finished, this, &MainWindow::checksFinished);
}

void MainWindow::refresh()
{
    fillSidebar();
    offerExampleRemoval();
    if (m_stack->currentWidget() == m_start || !m_stack->currentWidget()) {
        const auto reports = ReportStore(*m_services.pages.database).reports();
        const bool empty = m_sidebar->list().count() == 0 || (allDomains().isEmpty() && reports && reports->isEmpty());
        if (empty)
            m_stack->setCurrentWidget(m_start);
        else
            showOverview();
        return;
    }
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        page->refresh();
}

void MainWindow::fillSidebar()
{
    Database &database = *m_services.pages.database;
    const auto domains = DomainStore(database).domains();
    if (!domains) {
        m_messages->showError(tr("The domains could not be read."), domains.error());
        return;
    }
    const auto states = FactsStore(database).latestStates();
    QList<SidebarDomain> shown;
    for (const auto &domain : *domains) {
        const auto state = states ? states->constFind(domain.name) : QHash<DomainName, DomainState>::const_iterator();
        const bool known = states && state != states->cend();
        shown.append({domain.name, known ? std::optional(*state) : std::nullopt});
    }
    m_sidebar->setDomains(shown);
}

QList<DomainName> MainWindow::allDomains() const
{
    QList<DomainName> names;
    for (const auto &domain : DomainStore(*m_services.pages.database).domains().value_or(QList<StoredDomain>()))
        names.append(domain.name);
    return names;
}

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    page->refresh();
}

void MainWindow::showOverview()
{
    m_sidebar->choose(Sidebar::Place::Overview);
    showPage(m_overview);
}

void MainWindow::showReports()
{
    m_sidebar->choose(Sidebar::Place::Reports);
    showPage(m_reports);
}

void MainWindow::showDomain(const DomainName &domain)
{
    m_sidebar->choose(Sidebar::Place::Domain, domain);
    m_stack->setCurrentWidget(m_domain);
    m_domain->showDomain(domain);
}

void MainWindow::showSettings()
{
    m_sidebar->chooseNothing();
    showPage(m_settings);
}

QWidget *MainWindow::shownPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::check(const QList<DomainName> &domains, Stations stations)
{
    if (!domains.isEmpty())
        m_checks->start(domains, stations);
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QFuture<ImportResult> work = m_services.pages.importReports(paths, false);
    m_jobs->track(tr("Reading reports"), QFuture<void>(work));
    auto *watcher = new QFutureWatcher<ImportResult>(this);
    connect(watcher, &QFutureWatcher<ImportResult>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            tellImported(watcher->result());
        refresh(); // also what was committed before a cancel
    });
    watcher->setFuture(work);
}

void MainWindow::tellImported(const ImportResult &result)
{
    if (result.counts.reports > 0)
        showReports();
    if (result.error) {
        m_messages->showError(tr("The reports could not be kept."), *result.error);
    } else {
        QStringList parts{tr("%n new report(s)", nullptr, int(result.counts.reports))};
        if (result.counts.duplicates > 0)
            parts.append(tr("%n known already", nullptr, int(result.counts.duplicates)));
        if (result.counts.refused > 0)
            parts.append(tr("%n refused", nullptr, int(result.counts.refused)));
        const bool anyRefused = !result.refused.isEmpty();
        m_messages->show(anyRefused ? Severity::Warning : Severity::Pass, parts.join(u" · "_s),
                         anyRefused ? tr("Show why") : QString(),
                         [this, refused = result.refused] { showRefusedFiles(refused, this); });
    }
    Q_EMIT imported(result);
}

void MainWindow::chooseFiles()
{
    openFiles(QFileDialog::getOpenFileNames(
        this, tr("Open reports"), {},
        tr("Reports and mails (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;All files (*)")));
}

void MainWindow::importDomains()
{
    auto *dialog = new ImportDomainsDialog(m_services.pages.storeLocation, this);
    connect(dialog, &ImportDomainsDialog::added, this, [this](int count) {
        refresh();
        m_messages->show(Severity::Pass, tr("%n domain(s) added.", nullptr, count), tr("Check them"),
                         [this] { check(allDomains(), allStations); });
    });
    dialog->open();
}

void MainWindow::addDomain()
{
    auto *dialog = new AddDomainDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto name = dialog->domain();
        if (!name)
            return;
        StoredDomain domain{.name = *name};
        domain.added = m_services.pages.now();
        if (const auto done = DomainStore(*m_services.pages.database).add({domain}); !done) {
            m_messages->showError(tr("The domain could not be added."), done.error());
            return;
        }
        fillSidebar();
        showDomain(*name);
    });
    dialog->open();
}

void MainWindow::removeShownDomain()
{
    if (m_stack->currentWidget() != m_domain || !m_domain->domain())
        return;
    const DomainName name = *m_domain->domain();
    const auto answer = QMessageBox::question(
        this, tr("Remove domain"),
        tr("Remove %1 with its draft and its past checks? Its reports stay.").arg(name.unicode()));
    if (answer != QMessageBox::Yes)
        return;
    if (const auto done = DomainStore(*m_services.pages.database).remove({name}); !done) {
        m_messages->showError(tr("The domain could not be removed."), done.error());
        return;
    }
    m_stack->setCurrentWidget(m_start); // where an empty portfolio begins; else refresh() goes on to the overview
    refresh();
}

void MainWindow::showBundle(const DomainName &domain)
{
    const auto stored = DomainStore(*m_services.pages.database).domain(domain);
    const auto parsed = stored && *stored ? parsePolicy((*stored)->draftPolicy) : ParsedPolicy();
    if (!parsed.policy) {
        m_domain->records().messages().show(Severity::Error,
                                            tr("No conforming sender would use the draft; correct the policy first."));
        return;
    }
    (new BundleDialog({{domain, *parsed.policy}}, this))->open();
}

void MainWindow::loadExample()
{
    const QFuture<Result<>> work = m_services.loadExample();
    m_jobs->track(tr("Loading the example"), QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            if (const Result<> done = watcher->result(); !done)
                m_messages->showError(tr("The example could not be loaded."), done.error());
        refresh();
    });
    watcher->setFuture(work);
}

void MainWindow::offerExampleRemoval()
{
    const auto domains = DomainStore(*m_services.pages.database).domains();
    const bool any
        = domains && std::any_of(domains->cbegin(), domains->cend(), [](const StoredDomain &d) { return d.isExample; });
    if (any && !m_messages->isVisibleTo(this))
        m_messages->show(Severity::Info, tr("These are invented domains and reports to try things with."),
                         tr("Remove the example"), [this] { removeExample(); });
}

void MainWindow::removeExample()
{
    Database &database = *m_services.pages.database;
    auto done = DomainStore(database).removeExamples();
    if (done)
        done = ReportStore(database).removeExamples();
    if (!done) {
        m_messages->showError(tr("The example could not be removed."), done.error());
        return;
    }
    m_messages->clear();
    m_stack->setCurrentWidget(m_start);
    refresh();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    openFiles(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_jobs->cancelAll();
    QSettings layout(m_services.pages.layoutFile, QSettings::IniFormat);
    layout.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace valija
