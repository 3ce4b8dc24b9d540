// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one window takes the place of another: a new language or theme needs a new one, and nothing else may change.

#include "ui/check_run.h"
#include "ui/jobs.h"
#include "ui/main_window.h"
#include "ui/pages/check_page.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace valija {

bool MainWindow::isWorking() const
{
    const auto pages = findChildren<Page *>();
    const auto dialogs = findChildren<QDialog *>();
    return m_jobs->isBusy() || m_checks->isRunning()
        || std::any_of(pages.begin(), pages.end(), [](const Page *page) { return page->isChanging(); })
        || std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
}

bool MainWindow::isAtRest() const
{
    const auto pages = findChildren<Page *>();
    return !isWorking() && !isLoading() && !QApplication::activeModalWidget() && !QApplication::activePopupWidget()
        && std::none_of(pages.begin(), pages.end(), [](const Page *page) { return page->isLoading(); });
}

void MainWindow::tell(std::function<void(MainWindow &window)> say)
{
    say(*this);
    m_said = m_messages->text();
    m_say = std::move(say);
}

/// The settings' say that there will be another window.
QList<Page *> MainWindow::saying() const
{
    return {m_overview,           m_reports,           m_domain,
            &m_domain->check(),   &m_domain->policy(), &m_domain->records(),
            &m_domain->reports(), &m_domain->history()};
}

void MainWindow::takeOver(const MainWindow &old)
{
    m_sidebar->search().setText(old.m_sidebar->search().text());
    m_overview->filter().setText(old.m_overview->filter().text());
    m_reports->takeOver(*old.m_reports);
    m_domain->takeOver(*old.m_domain);
    m_settings->takeOver(*old.m_settings);
    const auto *shown = old.shownPage();
    if (shown == old.m_overview)
        showOverview();
    else if (shown == old.m_reports)
        showReports();
    else if (shown == old.m_settings)
        showSettings();
    else if (shown == old.m_domain && old.m_domain->domain())
        showDomain(*old.m_domain->domain());
    const auto pages = saying();
    const auto oldPages = old.saying();
    for (qsizetype i = 0; i < pages.size(); ++i)
        pages[i]->messages().takeOver(oldPages[i]->messages());
    if (old.m_say && old.m_said == old.m_messages->text())
        tell(old.m_say); // in the new language, and with what can be done about it
    else
        m_messages->takeOver(*old.m_messages);
    restoreGeometry(old.saveGeometry());
    if (old.isVisible())
        show();
}

} // namespace valija
