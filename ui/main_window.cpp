// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/store/domain_store.h"
#include "core/store/facts_store.h"
#include "core/store/report_store.h"
#include "ui/check_run.h"
#include "ui/jobs.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

Result<WindowContents> loadContents(const QString &storeLocation)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const auto domains = DomainStore(**database).domains();
    const auto states = FactsStore(**database).latestStates();
    const ReportStore reports(**database);
    const auto noReport = reports.isEmpty();
    const auto anyExample = reports.hasExamples(); // they stay where the domains of the example are removed
    if (!domains || !states || !noReport || !anyExample)
        return tl::unexpected(!domains        ? domains.error()
                                  : !states   ? states.error()
                                  : !noReport ? noReport.error()
                                              : anyExample.error());
    WindowContents contents;
    contents.anyReport = !*noReport;
    contents.anyExample = *anyExample;
    for (const auto &domain : *domains) {
        const auto state = states->constFind(domain.name);
        contents.domains.append({domain.name, state == states->cend() ? std::nullopt : std::optional(*state)});
        contents.anyExample = contents.anyExample || domain.isExample;
    }
    return contents;
}

QStringList localFiles(const QMimeData &dragged)
{
    QStringList paths;
    for (const auto &url : dragged.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent),
      m_services(std::move(services)),
      m_sidebar(new Sidebar(this)),
      m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)),
      m_jobs(new Jobs(this)),
      m_publishing(*m_services.pages.workers),
      m_loading(*m_services.pages.workers, [this](const Result<WindowContents> &read) { showContents(read); })
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
    const int side = fontMetrics().averageCharWidth() * 40;
    split->setSizes({side, side * 4});
    setCentralWidget(split);
    statusBar()->addPermanentWidget(m_jobs, 1);
    statusBar()->setSizeGripEnabled(false);
    buildPages();
    connectPages();
    buildMenus();
    for (auto *field : findChildren<QWidget *>())
        if (field->acceptDrops())
            field->installEventFilter(this);
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

void MainWindow::connectPage(Page *page) const
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
        m_services.applySettings(settings, [this](const Result<QStringList> &notes) { tellSaved(notes); });
    });
    connect(m_checks, &CheckRun::checked, this, &MainWindow::refreshChecks);
    connect(m_checks, &CheckRun::failed, this,
            [this](const QString &what, const Error &error) { m_messages->showError(what, error); });
    connect(m_checks, &CheckRun::finished, this, &MainWindow::checksFinished);
}

void MainWindow::tellSaved(const Result<QStringList> &notes)
{
    MessageBar &messages = m_settings->messages();
    if (!notes)
        return messages.showError(tr("The settings could not be saved."), notes.error());
    m_settings->showKept(); // which may not be what was typed
    messages.show(notes->isEmpty() ? Severity::Pass : Severity::Info,
                  (QStringList{tr("The settings are saved.")} + *notes).join(u' '));
}

void MainWindow::refresh()
{
    m_loading.start([location = m_services.pages.storeLocation] { return loadContents(location); });
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        page->refresh();
}

void MainWindow::refreshChecks()
{
    m_loading.start([location = m_services.pages.storeLocation] { return loadContents(location); });
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        page->refreshChecks();
}

void MainWindow::showContents(const Result<WindowContents> &read)
{
    if (!read) {
        m_messages->showError(tr("The domains could not be read."), read.error());
        return;
    }
    m_contents = *read;
    m_sidebar->setDomains(m_contents.domains);
    if (m_stack->currentWidget() == m_domain)
        m_sidebar->choose(Sidebar::Place::Domain, m_domain->domain());
    offerExampleRemoval();
    if (m_stack->currentWidget() == m_start && !m_contents.isEmpty())
        showOverview();
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

void MainWindow::checkAll()
{
    QList<DomainName> names;
    for (const auto &domain : std::as_const(m_contents.domains))
        names.append(domain.name);
    check(names, allStations);
}

void MainWindow::offerExampleRemoval()
{
    if (m_contents.anyExample && !m_messages->isVisibleTo(this))
        tell([](MainWindow &window) {
            window.m_messages->show(Severity::Info, tr("These are invented domains and reports to try things with."),
                                    tr("Remove the example"), [&window] { window.removeExample(); });
        });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop
        = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!isDrop || localFiles(*static_cast<QDropEvent *>(event)->mimeData()).isEmpty())
        return QMainWindow::eventFilter(watched, event);
    static_cast<QDropEvent *>(event)->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        dropEvent(static_cast<QDropEvent *>(event));
    return true;
}

/// A mail program or a browser may offer nothing but an address. It is told before the drop, which then does not come.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else if (event->mimeData()->hasUrls())
        m_messages->show(Severity::Info,
                         tr("What is dragged here is no file on this computer. Save it first, and open "
                            "the saved file."));
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFiles(localFiles(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_jobs->cancelAll();
    QSettings layout(m_services.pages.layoutFile, QSettings::IniFormat);
    layout.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace valija
