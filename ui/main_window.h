// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/domain_store.h"
#include "ui/background_read.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sidebar.h"

#include <QMainWindow>

class QStackedWidget;

namespace valija {

class CheckRun;
class DomainPage;
class Jobs;
class MessageBar;
class OverviewPage;
class Page;
class ReportsPage;
class SettingsPage;
class StartPage;

/// What came of settings that were to be kept: sentences about what is not as it was asked for.
using SettingsAnswer = std::function<void(const Result<QStringList> &notes)>;

/// What the window asks of the application besides what its pages get.
struct WindowServices {
    PageContext pages; ///< `track` is the window's own.
    /// Answers at once or later: something may have to be read, or asked.
    std::function<void(const Settings &settings, SettingsAnswer answer)> applySettings;
    std::function<QFuture<Result<>>()> loadExample;
    std::function<QDate()> oldestKept; ///< Reports of earlier days are removed from the store; invalid: none is.
};

/// What the window itself shows of the store.
struct WindowContents {
    QList<SidebarDomain> domains;
    bool anyExample = false;
    bool anyReport = false;

    bool isEmpty() const { return domains.isEmpty() && !anyReport; }
};

/// The one window: a list on the left, the page of what is chosen on the right, background work in the status bar.
/// Connects the pages, which do not know each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void refresh(); ///< Everything, from the store.
    void showOverview();
    void showReports();
    void showDomain(const DomainName &domain);
    void showSettings();
    /// Reads them into the store, and shows the reports, those known already as well: the user opened them.
    QFuture<ImportResult> openFiles(const QStringList &paths);
    /// The same for files that came by themselves: the user stays where he is.
    QFuture<ImportResult> takeFiles(const QStringList &paths);
    void check(const QList<DomainName> &domains, Stations stations);
    void checkAll();
    void importDomains();
    void addDomain();
    void loadExample();
    void removeExample();

    Sidebar &sidebar() { return *m_sidebar; }
    OverviewPage &overview() { return *m_overview; }
    ReportsPage &reports() const { return *m_reports; }
    DomainPage &domainPage() { return *m_domain; }
    SettingsPage &settingsPage() const { return *m_settings; }
    StartPage &start() { return *m_start; }
    MessageBar &messages() { return *m_messages; }
    Jobs &jobs() { return *m_jobs; }
    QWidget *shownPage() const;
    bool isLoading() const { return m_loading.isRunning() || m_publishing.isRunning(); }

    /// Whether something is under way that ends in this window: work in the background, or a dialog.
    bool isWorking() const;
    bool isAtRest() const; ///< Neither that, nor is anything being read for it.
    /// Goes on where another window, which is at rest, ends: in its place, and with all that was typed and chosen.
    void takeOver(const MainWindow &old);
    /// Has the window say something in its messages, and the one after it, too, as long as it stands there.
    void tell(std::function<void(MainWindow &window)> say);

Q_SIGNALS:
    void imported(const valija::ImportResult &result);
    void checksFinished();

protected:
    /// Fields take text that is dropped on them; files are reports wherever they are dropped.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void buildPublishMenu();
    struct MenuEntry {
        QString icon; ///< Or none.
        QString text;
        QString tip;
    };
    QAction *addAction(QMenu &menu, const MenuEntry &entry, const QKeySequence &keys, std::function<void()> run);
    void connectPage(Page *page) const;
    void connectPages();
    void refreshChecks(); ///< As refresh(), where nothing but checks was added.
    void showPage(Page *page);
    void showContents(const Result<WindowContents> &read);
    void tellSaved(const Result<QStringList> &notes);
    /// Changes the store in a worker, refreshes and then calls `then`. What is cancelled only refreshes.
    void change(const QString &title, std::function<Result<>(Database &database)> work, const QString &failed,
                std::function<void()> then);
    void removeShownDomain();
    void chooseFiles();
    void chooseFolder();
    void showBundle(const DomainName &domain);
    void showBundleOfMany();
    void showRecordsOfMany();
    QList<DomainName> namesInView() const;
    QList<Page *> saying() const; ///< Whose messages go on in the next window.
    QFuture<ImportResult> import(const QStringList &paths, bool showsReports);
    void tellImported(const ImportResult &result, bool isWidened);
    void showImported(const ImportResult &result, bool isWidened);
    void offerExampleRemoval();

    WindowServices m_services;
    Sidebar *m_sidebar;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    Jobs *m_jobs;
    StartPage *m_start = nullptr;
    OverviewPage *m_overview = nullptr;
    ReportsPage *m_reports = nullptr;
    DomainPage *m_domain = nullptr;
    SettingsPage *m_settings = nullptr;
    CheckRun *m_checks = nullptr;
    WindowContents m_contents;
    std::function<void(MainWindow &window)> m_say; ///< What was told last...
    QString m_said;                                ///< ...and stands in the messages until they say something else.
    ReadForAction m_publishing;
    BackgroundRead<WindowContents> m_loading; // last: what it read is shown in the others
};

} // namespace valija
