// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports_page.h"

#include "core/base/text_reader.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/models/failures_model.h"
#include "ui/models/report_models.h"
#include "ui/text/reports_document.h"
#include "ui/text/table_csv.h"
#include "ui/text/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextDocument>
#include <QtConcurrentRun>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int chosenByChart = -1; ///< Data of the period that a click on the chart makes.

/// The choices with `names` behind the first, which stands for all; keeps what was chosen.
void refill(QComboBox &box, const QStringList &names)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    while (box.count() > 1)
        box.removeItem(1);
    for (const auto &name : names)
        box.addItem(readable(name, 60), name.toUtf8());
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

void ReportsPage::connectAll()
{
    for (auto *choice : {m_period, m_domain, m_reporter})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    connect(m_chart, &SessionsChart::daysChosen, this, &ReportsPage::narrowTo);
    connect(m_failureFilter, &QLineEdit::textChanged, this, &ReportsPage::queryFailures);
    connect(m_failureColumn, &QComboBox::currentIndexChanged, this, [this](int column) {
        const QSignalBlocker quiet(m_failureFilter);
        m_failureFilter->setText(m_failuresModel->query().contains.value(static_cast<FailureColumn>(column)));
    });
    connect(m_failuresModel, &FailuresModel::counted, this,
            [this](qint64 rows) { m_failureCount->setText(tr("%Ln failure(s)", nullptr, int(rows))); });
    connect(m_failuresModel, &FailuresModel::failed, this,
            [this](const Error &error) { messages().showError(tr("The failures could not be read."), error); });
    connect(m_tables[SummaryKey::Result], &TableView::currentRowChanged, this, &ReportsPage::explainResult);
    connect(m_failures, &TableView::currentRowChanged, this, &ReportsPage::explainFailure);
    connect(m_reportsTable, &TableView::rowActivated, this, &ReportsPage::showOriginal);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const auto *shown = shownTable();
        m_details->setVisible(shown == m_tables[SummaryKey::Result] || shown == m_failures);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_view.storedReports == 0)
            Q_EMIT openRequested();
        else
            m_period->setCurrentIndex(m_period->findData(0));
    });
}

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
    else if (const QByteArray chosen = m_domain->currentData().toByteArray(); !chosen.isEmpty())
        filter.domains.insert(chosen);
    if (const QByteArray chosen = m_reporter->currentData().toByteArray(); !chosen.isEmpty())
        filter.reporters.insert(chosen);
    return filter;
}

void ReportsPage::refresh()
{
    m_domain->setVisible(!domain());
    m_loading.start([store = context().storeLocation, filter = filter(), today = context().now().date()] {
        return loadReports(store, filter, today);
    });
}

void ReportsPage::narrowTo(const DateRange &days)
{
    m_chosenDays = days;
    const QLocale locale;
    const QString first = locale.toString(days.first, QLocale::ShortFormat);
    const QString title
        = days.first == days.last ? first : tr("%1 to %2").arg(first, locale.toString(days.last, QLocale::ShortFormat));
    const QSignalBlocker quiet(m_period);
    if (const int old = m_period->findData(chosenByChart); old >= 0)
        m_period->removeItem(old);
    m_period->addItem(title, chosenByChart);
    m_period->setCurrentIndex(m_period->count() - 1);
    refresh();
}

void ReportsPage::show(const Result<ReportsView> &read)
{
    if (!read) {
        messages().showError(tr("The reports could not be read."), read.error());
        return;
    }
    const ReportsView &view = m_view = *read;
    showChoices(view);
    const bool any = !view.reports.isEmpty();
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_headline->setVisible(any);
    m_headline->setText(view.headline);
    constexpr qsizetype mostSentences = 3;
    QStringList sentences = view.sentences.first(std::min(mostSentences, view.sentences.size()));
    if (view.sentences.size() > mostSentences)
        sentences.append(tr("%n more reporter(s) reported failures; see By reporter.", nullptr,
                            int(view.sentences.size() - mostSentences)));
    m_sentences->setText(sentences.join(u'\n'));
    m_sentences->setVisible(any && !sentences.isEmpty());
    if (!any)
        showEmpty(view);
    m_chart->setSummary(view.summaries[SummaryKey::Day]);
    for (auto it = m_models.cbegin(); it != m_models.cend(); ++it)
        (*it)->setSummary(view.summaries[it.key()]);
    m_reportsModel->setRows(view.reports);
    m_details->showNothing(view.summaries[SummaryKey::Result].rows.isEmpty()
                               ? tr("No session failed in this period.")
                               : tr("Choose a result to see what it means and what to do."));
    if (!view.summaries[SummaryKey::Result].rows.isEmpty())
        m_tables[SummaryKey::Result]->selectRow(0);
    queryFailures();
    Q_EMIT loaded(view);
}

void ReportsPage::showChoices(const ReportsView &view)
{
    refill(*m_domain, view.domains);
    refill(*m_reporter, view.reporters);
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

void ReportsPage::queryFailures()
{
    FailureQuery query = m_failuresModel->query();
    query.filter = filter();
    query.contains[static_cast<FailureColumn>(m_failureColumn->currentIndex())] = m_failureFilter->text();
    m_failuresModel->setQuery(query);
}

void ReportsPage::explainResult(int row)
{
    const SummaryModel *model = m_models[SummaryKey::Result];
    if (row < 0 || row >= model->rowCount())
        return;
    const SummaryEntry &entry = model->row(row);
    if (entry.meaning)
        m_details->showMeaning(*entry.meaning, {});
    else
        m_details->showNothing(tr("These sessions failed by the summary of the report, which says nothing about why."));
}

void ReportsPage::explainFailure(int row)
{
    const FailureRow *failure = m_failuresModel->row(row);
    if (!failure)
        return;
    PolicyReport policy;
    policy.type = failure->policyType;
    QStringList facts;
    for (const auto &text : {failure->failure.reasonCode, failure->failure.additionalInformation})
        if (!text.isEmpty())
            facts.append(readable(text));
    m_details->showMeaning(meaningOf(failure->failure, policy), facts.join(u'\n'));
}

void ReportsPage::showOriginal(int row)
{
    if (row < 0)
        return;
    const StoredReport &report = m_reportsModel->row(row);
    const auto original = ReportStore(*context().database).original(report.key);
    if (!original) {
        messages().showError(tr("The original could not be read."), original.error());
        return;
    }
    const auto json = QJsonDocument::fromJson(*original);
    QList<TextDialog::Part> parts;
    if (!json.isNull())
        parts.append({tr("Readable"), QString::fromUtf8(json.toJson())});
    parts.append({tr("As received"), QString::fromUtf8(*original)});
    (new TextDialog(tr("Report %1").arg(readable(report.reportId, 60)), parts, this))->show();
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
    if (const auto done = ReportStore(*context().database).remove(keys); !done)
        messages().showError(tr("The reports could not be removed."), done.error());
    else
        Q_EMIT storeChanged();
}

TableView *ReportsPage::shownTable() const
{
    auto *shown = m_tabs->currentWidget();
    if (auto *table = qobject_cast<TableView *>(shown))
        return table;
    return m_failures;
}

QByteArray ReportsPage::shownTableAsCsv() const
{
    return tableAsCsv(*shownTable()->model());
}

void ReportsPage::write(const QString &title, const QString &name, const QByteArray &bytes)
{
    const QString path = QFileDialog::getSaveFileName(this, title, name);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        messages().showError(tr("The file could not be written."), {Error::Kind::Unwritable, file.errorString()});
    else
        messages().show(Severity::Pass, tr("%1 is written.").arg(path));
}

void ReportsPage::exportTable()
{
    if (shownTable() == m_failures) {
        exportFailures();
        return;
    }
    write(tr("Export the table"), u"tls-reports.csv"_s, shownTableAsCsv());
}

/// They may be a million, most of them not fetched: read and written in a worker.
void ReportsPage::exportFailures()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the table"), u"tls-failures.csv"_s);
    if (path.isEmpty())
        return;
    const auto writing = QtConcurrent::run(writeFailuresCsv, context().storeLocation, m_failuresModel->query(), path);
    context().track(tr("Writing %1").arg(path), QFuture<void>(writing));
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) // cancelled
            return;
        if (const Result<> done = watcher->result(); !done)
            messages().showError(tr("The file could not be written."), done.error());
        else
            messages().show(Severity::Pass, tr("%1 is written.").arg(path));
    });
    watcher->setFuture(writing);
}

void ReportsPage::exportDocument(bool asPdf)
{
    const QString html = reportsAsHtml(m_view);
    if (!asPdf) {
        write(tr("Export everything"), u"tls-reports.html"_s, html.toUtf8());
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    write(tr("Export everything"), u"tls-reports.pdf"_s, bytes);
}

} // namespace valija
