// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports_page.h"

#include "core/base/text_reader.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/host_test.h"
#include "ui/models/failures_model.h"
#include "ui/models/places_models.h"
#include "ui/models/report_models.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int chosenByChart = -1; ///< Data of the period that a click on the chart makes.

/// The first few, and that there are more.
QString shortened(const QStringList &sentences, const QString &more)
{
    constexpr qsizetype most = 3;
    QStringList shown = sentences.first(std::min(most, sentences.size()));
    if (sentences.size() > most)
        shown.append(more);
    return shown.join(u'\n');
}

QString withoutDetails()
{
    return ReportsPage::tr("These sessions failed by the summary of the report, which says nothing about why.");
}

} // namespace

SummaryFilter ReportsPage::filter() const
{
    SummaryFilter filter;
    const int days = m_period->currentData().toInt();
    if (days == chosenByChart)
        filter.days = m_chosenDays;
    else if (days > 0)
        filter.days = DateRange::endingAt(context().now().date(), days);
    if (domain())
        filter.domains.insert(domain()->latin1());
    else
        filter.domains = m_domain->chosenBytes();
    filter.reporters = m_reporter->chosenBytes();
    return filter;
}

void ReportsPage::refresh()
{
    m_domain->setVisible(!domain());
    m_asked = filter();
    m_loading.start([store = context().storeLocation, asked = m_asked, today = context().now().date()] {
        return loadReports(store, asked, today);
    });
}

void ReportsPage::refreshChecks()
{
    if (m_loading.isRunning())
        return refresh();
    m_comparing.start([store = context().storeLocation, filter = filter(), today = context().now().date()] {
        return reportsState(store, filter, today);
    });
}

/// The numbers of one domain must not stand under the name of another one, also where that one's cannot be read; what
/// was chosen among them means nothing to it.
void ReportsPage::beginAnew()
{
    forgetNarrowing();
    {
        const QSignalBlocker quiet(m_reporter);
        m_reporter->choose({});
    }
    forgetView();
    m_failures->beginAnew(filter());
    showDetails();
}

/// Nothing is known of what is chosen now: there is nothing to show, and nothing to export.
void ReportsPage::forgetView()
{
    m_isRead = false;
    m_shown.reset();
    m_view = {};
    m_export->setEnabled(false);
    m_stack->setCurrentIndex(0);
    showView();
}

bool ReportsPage::isLoading() const
{
    return m_loading.isRunning() || m_comparing.isRunning() || m_reportsModel->isSorting()
        || m_failures->model().isReading() || Page::isLoading();
}

/// Back to the period that it was narrowed from.
void ReportsPage::forgetNarrowing()
{
    const int narrowed = m_period->findData(chosenByChart);
    if (narrowed < 0)
        return;
    const QSignalBlocker quiet(m_period);
    if (m_period->currentIndex() == narrowed)
        m_period->setCurrentIndex(m_period->findData(m_periodBefore));
    m_period->removeItem(narrowed);
}

void ReportsPage::narrowTo(const DateRange &days)
{
    forgetNarrowing();
    m_chosenDays = days;
    m_periodBefore = m_period->currentData().toInt();
    {
        const QSignalBlocker quiet(m_period);
        m_period->addItem(daysText(days), chosenByChart);
        m_period->setCurrentIndex(m_period->count() - 1);
    }
    refresh();
}

void ReportsPage::show(const Result<ReportsView> &read)
{
    m_isRead = read.has_value();
    if (!read) {
        // What is shown of the same choice was right a moment ago; numbers of another one would stand under its name.
        if (m_shown != m_asked) {
            forgetView();
            m_failures->clear();
            m_failures->setFilter(m_asked);
        }
        showDetails();
        messages().showError(tr("The reports could not be read."), read.error());
        return;
    }
    const ReportsView &view = m_view = *read;
    m_shown = m_asked;
    m_export->setEnabled(true);
    m_domain->setNames(view.domains);
    m_reporter->setNames(view.reporters);
    const bool any = !view.reports.isEmpty();
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (!any)
        showEmpty(view);
    showView();
    m_failures->setFilter(view.state.filter);
    showDetails();
    Q_EMIT loaded(view);
}

void ReportsPage::showView()
{
    const ReportsView &view = m_view;
    showSentences(view);
    for (auto it = m_summaries.cbegin(); it != m_summaries.cend(); ++it)
        (*it)->setSummary(view.summaries[it.key()], view.shares);
    m_sending->setPlaces(view.sending);
    m_names->setEnabled(!m_sending->addresses().isEmpty());
    m_receiving->setRows(view.receiving);
    m_reportsModel->setReports(view.reports);
    showChart();
    if (TableView &results = *m_tables[SummaryKey::Result]; results.currentRow() < 0)
        results.selectFirst();
}

void ReportsPage::showSentences(const ReportsView &view)
{
    const bool any = !view.reports.isEmpty();
    m_headline->setText(view.headline);
    m_headline->setVisible(any);
    m_sentences->setText(shortened(
        view.sentences,
        tr("%n more reporter(s) reported failures; see By reporter.", nullptr, int(view.sentences.size()) - 3)));
    m_sentences->setVisible(any && !view.sentences.isEmpty());
    const QString more = tr("There is more of this kind; the exported document has it all.");
    QStringList notes; // each kind by itself: many of one must not hide another
    for (const auto &kind : {view.leftOut, view.agreements, view.silences})
        if (!kind.isEmpty())
            notes.append(shortened(kind, more));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(any && !notes.isEmpty());
}

void ReportsPage::showChart()
{
    const auto stacking = m_stacking->currentData().value<Stacking>();
    const SessionBars bars = sessionBars(m_view.sessions, stacking, m_view.chartDays);
    m_chart->setBars(bars);
    m_bars->setBars(bars);
}

void ReportsPage::showEmpty(const ReportsView &view)
{
    if (view.storedReports == 0)
        m_empty->setText(tr("No report was read yet. Reports come as mail attachments to the address of your TLS-RPT "
                            "record; open them here, or drop them on the window."),
                         tr("Open reports…"));
    else
        m_empty->setText(tr("There is no report for this choice."),
                         m_period->currentData().toInt() == 0 ? QString() : tr("Show all time"));
}

void ReportsPage::showDetails()
{
    const auto *shown = shownTable();
    const bool isResult = shown == m_tables[SummaryKey::Result];
    const bool isFailure = shown == &m_failures->table();
    m_details->setVisible(isResult || isFailure);
    if (isFailure)
        explainFailure();
    else if (isResult)
        explainResult();
}

void ReportsPage::explainResult()
{
    m_explained.reset();
    const int row = m_tables[SummaryKey::Result]->currentRow();
    const SummaryModel *model = m_summaries[SummaryKey::Result];
    if (row < 0 || row >= model->rowCount())
        m_details->showNothing(model->rowCount() > 0 ? tr("Choose a result to see what it means and what to do.")
                                   : m_isRead        ? tr("No session failed in this period.")
                                                     : QString());
    else if (const SummaryEntry &entry = model->row(row); !entry.meant.isEmpty())
        m_details->showMeanings(entry.meant);
    else
        m_details->showNothing(withoutDetails());
}

void ReportsPage::explainFailure()
{
    const FailureRow *row = m_failures->current();
    if (row && m_explained == *row)
        return; // what a test of its host came to stands beside it
    m_explained = row ? std::optional(*row) : std::nullopt;
    if (row)
        m_details->showFailure(*row);
    else
        m_details->showNothing(tr("Choose a failure to see what it means, and to test its host again."));
}

void ReportsPage::drill(const QMap<FailureColumn, QSet<QByteArray>> &among)
{
    m_failures->showOnly(among);
    m_tabs->setCurrentWidget(m_failures);
}

/// Where no details are given there are no single failures to show.
void ReportsPage::drillInto(const FailurePlace &place, FailureColumn name, FailureColumn address)
{
    if (place.hasDetails)
        drill({{name, {place.name}}, {address, {place.address}}});
    else if (place.failed > 0)
        messages().show(Severity::Info, withoutDetails());
}

/// One after the other as they are answered; many addresses have no name, and each may take its time.
void ReportsPage::lookUpNames()
{
    const QStringList addresses = m_sending->addresses();
    const QFuture<HostName> work = context().lookUpNames(addresses);
    context().track(tr("Looking up names"), QFuture<void>(work));
    m_names->setEnabled(false);
    auto *watcher = new QFutureWatcher<HostName>(this);
    connect(watcher, &QFutureWatcher<HostName>::resultReadyAt, this, [this, watcher](int index) {
        const HostName found = watcher->resultAt(index);
        m_sending->setHostName(found.address, readable(found.name));
    });
    connect(watcher, &QFutureWatcher<HostName>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_names->setEnabled(true);
    });
    watcher->setFuture(work);
}

void ReportsPage::openLink(const QUrl &url)
{
    // The host in A-labels: letters that look like others cannot deceive.
    const QString host = url.host(QUrl::FullyEncoded);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open an address from a report"),
                                     tr("A report names this address. Open it in the browser?\n\nHost: %1\n\n%2")
                                         .arg(host, readable(url.toString(QUrl::FullyEncoded), 300)),
                                     QMessageBox::Yes | QMessageBox::No, this);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::No);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [url](int answer) {
        if (answer == QMessageBox::Yes)
            QDesktopServices::openUrl(url);
    });
    question->open();
}

void ReportsPage::showReport(qint64 key)
{
    (new ReportDialog(*context().workers, context().storeLocation, key, this))->show();
}

void ReportsPage::removeReports()
{
    QList<qint64> keys;
    for (const int row : m_reportsTable->selectedRows())
        keys.append(m_reportsModel->row(row).key);
    if (keys.isEmpty())
        return;
    const auto answer = QMessageBox::question(
        this, tr("Remove reports"),
        tr("Remove %n report(s) with all their numbers from the store? The files they came from stay.", nullptr,
           int(keys.size())));
    if (answer != QMessageBox::Yes)
        return;
    const auto work = QtConcurrent::run(context().workers, [location = context().storeLocation, keys]() -> Result<> {
        const auto database = Database::open(location);
        return database ? ReportStore(**database).remove(keys) : tl::unexpected(database.error());
    });
    follow(tr("Removing reports"), work, tr("%n report(s) removed.", nullptr, int(keys.size())),
           tr("The reports could not be removed."), [this] { Q_EMIT storeChanged(); });
}

TableView *ReportsPage::shownTable() const
{
    if (m_tabs->currentWidget() == m_failures)
        return &m_failures->table();
    auto *table = qobject_cast<TableView *>(m_tabs->currentWidget());
    return table ? table : m_tabs->currentWidget()->findChild<TableView *>();
}

} // namespace valija
