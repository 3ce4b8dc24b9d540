// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do to the store: reading reports, adding and removing domains, the example.

#include "core/base/describe_error.h"
#include "core/store/domain_store.h"
#include "core/store/report_store.h"
#include "ui/dialogs/add_domain_dialog.h"
#include "ui/dialogs/import_domains_dialog.h"
#include "ui/dialogs/intake_notes.h"
#include "ui/jobs.h"
#include "ui/main_window.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/start_page.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QLocale>
#include <QMessageBox>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

QFuture<ImportResult> MainWindow::openFiles(const QStringList &paths)
{
    return import(paths, true);
}

QFuture<ImportResult> MainWindow::takeFiles(const QStringList &paths)
{
    return import(paths, false);
}

QFuture<ImportResult> MainWindow::import(const QStringList &paths, bool showsReports)
{
    if (paths.isEmpty())
        return {};
    std::stop_source stop; // the future is not cancelled: what was read until then is told
    QFuture<ImportResult> work = m_services.pages.importReports(paths, stop.get_token());
    m_jobs->track(tr("Reading reports"), QFuture<void>(work), [stop]() mutable { stop.request_stop(); });
    auto *watcher = new QFutureWatcher<ImportResult>(this);
    connect(watcher, &QFutureWatcher<ImportResult>::finished, this, [this, watcher, showsReports] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            const ImportResult result = watcher->result();
            const bool showsThem = showsReports && !result.scope.isEmpty();
            const bool isWidened = showsThem && m_reports->widenTo(result.scope);
            if (showsThem)
                showReports();
            tellImported(result, isWidened);
        }
        refresh();
    });
    watcher->setFuture(work);
    return work;
}

void MainWindow::tellImported(const ImportResult &result, bool isWidened)
{
    tell([result, isWidened](MainWindow &window) { window.showImported(result, isWidened); });
    Q_EMIT imported(result);
}

void MainWindow::showImported(const ImportResult &result, bool isWidened)
{
    const bool isStopped = result.error && result.error->kind == Error::Kind::Cancelled;
    if (result.error && !isStopped) {
        m_messages->showError(tr("The reports could not be kept."), *result.error);
    } else {
        QStringList parts{tr("%n new report(s)", nullptr, int(result.counts.reports))};
        if (isStopped)
            parts.prepend(describe(*result.error));
        if (result.counts.duplicates > 0)
            parts.append(tr("%n known already", nullptr, int(result.counts.duplicates)));
        if (result.counts.refused > 0)
            parts.append(tr("%n refused", nullptr, int(result.counts.refused)));
        const IntakeNotes &notes = result.notes;
        if (const qint64 warnings = notes.warnings.count(); warnings > 0)
            parts.append(tr("%n warning(s)", nullptr, int(warnings)));
        if (const qint64 unknown = notes.unsolicited.count(); unknown > 0)
            parts.append(tr("%n domain(s) not in the portfolio", nullptr, int(unknown)));
        if (isWidened)
            parts.append(tr("period and choices are wider now, to show them all"));
        const QDate oldestKept = m_services.oldestKept();
        const QDate first = result.scope.days.first; // invalid where all are undated, which stay
        const bool someGo = result.counts.reports > 0 && first.isValid() && oldestKept.isValid() && first < oldestKept;
        if (someGo)
            parts.append(tr("those from before %1 are removed again within a day, by your settings")
                             .arg(QLocale().toString(oldestKept, QLocale::ShortFormat)));
        const bool isAllWell = result.counts.refused == 0 && notes.warnings.count() == 0 && !isStopped && !someGo;
        const qint64 toSay
            = notes.refused.count() + notes.warnings.count() + notes.differing.count() + notes.unsolicited.count();
        m_messages->show(isAllWell ? Severity::Pass : Severity::Warning, parts.join(u" · "_s),
                         toSay > 0 ? tr("Show why") : QString(), [this, notes] { showIntakeNotes(notes, this); });
    }
}

void MainWindow::chooseFiles()
{
    openFiles(QFileDialog::getOpenFileNames(
        this, tr("Open reports"), {},
        tr("Reports and mails (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;All files (*)")));
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of reports"));
    if (!folder.isEmpty())
        openFiles({folder});
}

void MainWindow::importDomains()
{
    auto *dialog = new ImportDomainsDialog(*m_services.pages.workers, m_services.pages.storeLocation, this);
    connect(dialog, &ImportDomainsDialog::added, this, [this](int count) {
        refresh();
        tell([count](MainWindow &window) {
            window.m_messages->show(Severity::Pass, tr("%n domain(s) added.", nullptr, count), tr("Check them"),
                                    [&window] { window.checkAll(); });
        });
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
        change(
            tr("Adding %1").arg(name->unicode()),
            [domain](Database &database) { return DomainStore(database).add({domain}).map([](int) {}); },
            tr("The domain could not be added."), [this, domain] { showDomain(domain.name); });
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
    change(
        tr("Removing %1").arg(name.unicode()),
        [name](Database &database) { return DomainStore(database).remove({name}); },
        tr("The domain could not be removed."), [this] { m_stack->setCurrentWidget(m_start); });
}

/// The start page is where an empty portfolio begins; what is left in the store leads on to the overview.
void MainWindow::change(const QString &title, std::function<Result<>(Database &database)> work, const QString &failed,
                        std::function<void()> then)
{
    const auto future
        = QtConcurrent::run(m_services.pages.writer, changeStore, m_services.pages.storeLocation, std::move(work));
    m_jobs->track(title, QFuture<void>(future));
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, failed, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) { // cancelled, perhaps when it was done already
            refresh();
            return;
        }
        if (const Result<> done = watcher->result(); !done) {
            m_messages->showError(failed, done.error());
            return; // as it was: reading it again might fail, too, and hide why
        }
        then();
        refresh();
    });
    watcher->setFuture(future);
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

void MainWindow::removeExample()
{
    change(
        tr("Removing the example"),
        [](Database &database) {
            return DomainStore(database).removeExamples().and_then(
                [&] { return ReportStore(database).removeExamples(); });
        },
        tr("The example could not be removed."),
        [this] {
            m_messages->clear();
            m_stack->setCurrentWidget(m_start);
        });
}

} // namespace valija
