// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus: every action has its place, its keys and its tip here.

#include "ui/main_window.h"
#include "ui/pages/domain_page.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Text fields copy by themselves; the menu serves them and the tables.
void copyChosen()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *table = qobject_cast<TableView *>(focus))
        table->copySelection();
    else if (focus && focus->metaObject()->indexOfMethod("copy()") >= 0)
        QMetaObject::invokeMethod(focus, "copy");
}

} // namespace

QAction *MainWindow::addAction(QMenu &menu, const MenuEntry &entry, const QKeySequence &keys, std::function<void()> run)
{
    auto *action = menu.addAction(entry.icon.isEmpty() ? QIcon() : symbolIcon(entry.icon), entry.text);
    action->setShortcut(keys);
    action->setToolTip(entry.tip);
    action->setStatusTip(entry.tip);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void MainWindow::buildMenus()
{
    QMenu &file = *menuBar()->addMenu(tr("&File"));
    addAction(file, {u"add"_s, tr("&Add domain…"), tr("Add one domain to the portfolio")}, QKeySequence::New,
              [this] { addDomain(); });
    addAction(file,
              {u"import"_s, tr("&Import domains…"), tr("Add many domains from a list, a CSV table or a zone file")},
              QKeySequence(tr("Ctrl+I")), [this] { importDomains(); });
    addAction(file, {u"open"_s, tr("&Open reports…"), tr("Read report files, archives or saved mails")},
              QKeySequence::Open, [this] { chooseFiles(); });
    addAction(file, {u"open"_s, tr("Open a &folder of reports…"), tr("Read everything in a folder and below")},
              QKeySequence(tr("Ctrl+Shift+O")), [this] { chooseFolder(); });
    file.addSeparator();
    addAction(file, {{}, tr("&Remove domain…"), tr("Remove the shown domain from the portfolio")}, {},
              [this] { removeShownDomain(); });
    addAction(file, {{}, tr("Load &example"), tr("Add invented domains and reports to try things with")}, {},
              [this] { loadExample(); });
    file.addSeparator();
    auto *settings = addAction(file, {u"settings"_s, tr("&Settings"), tr("Language, network, limits")},
                               QKeySequence(tr("Ctrl+,")), [this] { showSettings(); });
    settings->setMenuRole(QAction::PreferencesRole);
    auto *quit = addAction(file, {{}, tr("&Quit"), tr("Close the program")}, QKeySequence::Quit, [this] { close(); });
    quit->setMenuRole(QAction::QuitRole);

    QMenu &edit = *menuBar()->addMenu(tr("&Edit"));
    addAction(edit, {{}, tr("&Copy"), tr("Copy what is chosen; of tables as tab-separated text")}, QKeySequence::Copy,
              copyChosen);

    QMenu &view = *menuBar()->addMenu(tr("&View"));
    addAction(view, {u"overview"_s, tr("&Overview"), tr("All domains")}, QKeySequence(tr("Ctrl+1")),
              [this] { showOverview(); });
    addAction(view, {u"reports"_s, tr("&Reports"), tr("The reports about all domains")}, QKeySequence(tr("Ctrl+2")),
              [this] { showReports(); });
    addAction(view, {{}, tr("&Find a domain"), tr("Search the list of domains")}, QKeySequence::Find, [this] {
        m_sidebar->search().setFocus();
        m_sidebar->search().selectAll();
    });
    addAction(view, {u"refresh"_s, tr("Refre&sh"), tr("Read everything from the store again")},
              QKeySequence(tr("Ctrl+R")), [this] { refresh(); });

    QMenu &check = *menuBar()->addMenu(tr("&Check"));
    addAction(check, {u"check"_s, tr("Check this &domain"), tr("Check the shown domain now")}, QKeySequence(tr("F5")),
              [this] {
                  if (m_domain->domain() && shownPage() == m_domain)
                      this->check({*m_domain->domain()}, allStations);
              });
    addAction(check, {u"check"_s, tr("Check &all domains"), tr("Check all domains now")}, QKeySequence(tr("Shift+F5")),
              [this] { checkAll(); });

    buildPublishMenu();
    QMenu &help = *menuBar()->addMenu(tr("&Help"));
    auto *about = addAction(help, {u"valija"_s, tr("&About Valija"), tr("Version and licence")}, {}, [this] {
        QMessageBox::about(this, tr("About Valija"),
                           tr("Valija %1\n\nMTA-STS and SMTP TLS reporting for mail administrators.\n\n"
                              "Free software under the GNU General Public License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildPublishMenu()
{
    QMenu &publish = *menuBar()->addMenu(tr("&Publish"));
    addAction(publish,
              {u"records"_s, tr("DNS &records of many domains…"),
               tr("The records of the domains chosen in the overview, or of all")},
              QKeySequence(tr("Ctrl+Shift+R")), [this] { showRecordsOfMany(); });
    addAction(publish,
              {u"export"_s, tr("&Files for the web server, many domains…"),
               tr("One folder for each policy host of the domains chosen in the overview, or of all")},
              QKeySequence(tr("Ctrl+Shift+F")), [this] { showBundleOfMany(); });
}

} // namespace valija
