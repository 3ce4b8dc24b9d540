// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Reports page writes to files. Whatever may be large is put together in a worker.

#include "ui/models/failures_file.h"
#include "ui/models/failures_model.h"
#include "ui/models/places_models.h"
#include "ui/models/report_models.h"
#include "ui/pages/reports_page.h"
#include "ui/text/reports_document.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

#include <numeric>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

template <typename Row>
QList<Row> picked(const QList<Row> &rows, const QList<int> &places)
{
    QList<Row> result;
    result.reserve(places.size());
    for (const int place : places)
        result.append(rows.at(place));
    return result;
}

/// The table as it is shown, from a model like the given one: to put each cell into words takes its time.
template <typename Model, typename... Args>
MakeBytes shownRowsAs(TableForm form, const Model &model, const TableView &table, Args... args)
{
    return [form, rows = picked(model.rows(), table.shownRows()), args...](const IsCancelled &isCancelled) {
        Model copy(args...);
        copy.setRows(rows);
        return form(copy, isCancelled);
    };
}

MakeBytes shownBarsAs(TableForm form, SessionBars bars, const QList<int> &shown)
{
    bars.spans = picked(bars.spans, shown);
    for (auto &part : bars.parts)
        part.sessions = picked(part.sessions, shown);
    return [form, bars](const IsCancelled &isCancelled) {
        SessionBarsModel model;
        model.setBars(bars);
        return form(model, isCancelled);
    };
}

} // namespace

void ReportsPage::buildExportMenu(QToolButton &button)
{
    auto *menu = new QMenu(&button);
    button.setMenu(menu);
    menu->addAction(tr("Table as CSV…"), this, [this] { exportTable(u"csv"_s); });
    menu->addAction(tr("Table as JSON…"), this, [this] { exportTable(u"json"_s); });
    menu->addSeparator();
    menu->addAction(tr("Everything as HTML…"), this, [this] { exportDocument(u"html"_s); });
    menu->addAction(tr("Everything as PDF…"), this, [this] { exportDocument(u"pdf"_s); });
    menu->addSeparator();
    menu->addAction(tr("Chart as PNG…"), this, [this] { exportChart(u"png"_s); });
    menu->addAction(tr("Chart as SVG…"), this, [this] { exportChart(u"svg"_s); });
}

void ReportsPage::exportTable(const QString &suffix)
{
    const bool isFailures = shownTable() == &m_failures->table();
    const QString name = (isFailures ? u"tls-failures."_s : u"tls-reports."_s) + suffix;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the table"), name);
    if (path.isEmpty())
        return;
    const bool asJson = suffix == "json"_L1;
    QFuture<Result<>> work;
    if (isFailures) // They may be a million, most of them not fetched.
        work = QtConcurrent::run(context().workers, writeFailures, context().storeLocation, m_failures->model().query(),
                                 path, asJson);
    else
        work = writeInWorker(*context().workers, path, shownTableAs(asJson ? tableAsJson : tableAsCsv));
    follow(tr("Writing %1").arg(path), work, tr("%1 is written.").arg(path), tr("The file could not be written."));
}

MakeBytes ReportsPage::shownTableAs(TableForm form) const
{
    const TableView &table = *shownTable();
    if (&table == m_reportsTable)
        return shownRowsAs<ReportsModel>(form, *m_reportsModel, table);
    const SummaryKey key = m_tables.key(shownTable());
    if (key == SummaryKey::Source)
        return shownRowsAs(form, *m_sending, table);
    if (key == SummaryKey::Mx)
        return shownRowsAs(form, *m_receiving, table);
    if (key == SummaryKey::Day)
        return shownBarsAs(form, m_bars->bars(), table.shownRows());
    return shownRowsAs(form, *m_summaries[key], table, key);
}

void ReportsPage::copyReports(const QList<int> &columns)
{
    QtConcurrent::run(context().workers,
                      [rows = picked(m_reportsModel->rows(), m_reportsTable->selectedRows()), columns] {
                          ReportsModel model;
                          model.setRows(rows);
                          QList<int> all(rows.size());
                          std::iota(all.begin(), all.end(), 0);
                          return tableAsText(model, all, columns);
                      })
        .then(this, [](const QString &text) { QApplication::clipboard()->setText(text); });
}

void ReportsPage::exportDocument(const QString &suffix)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export everything"), u"tls-reports."_s + suffix);
    if (path.isEmpty())
        return;
    const auto work
        = writeInWorker(*context().workers, path,
                        [view = m_view, chart = m_chart->image(), bars = m_bars->bars(), sending = m_sending->rows(),
                         isPdf = suffix == "pdf"_L1](const IsCancelled &isCancelled) {
                            const QString html = reportsAsHtml(view, {chart, bars, sending}, isCancelled);
                            return isPdf ? asPdf(html, isCancelled, QPageLayout::Landscape) : html.toUtf8();
                        });
    follow(tr("Writing %1").arg(path), work, tr("%1 is written.").arg(path), tr("The file could not be written."));
}

void ReportsPage::exportChart(const QString &suffix)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"), u"sessions."_s + suffix);
    if (path.isEmpty())
        return;
    const bool isSvg = suffix == "svg"_L1;
    const auto work
        = writeInWorker(*context().workers, path,
                        [svg = isSvg ? m_chart->svg() : QByteArray(), image = isSvg ? QImage() : m_chart->image(),
                         isSvg](const IsCancelled &) { return isSvg ? svg : asPng(image); });
    follow(tr("Writing %1").arg(path), work, tr("%1 is written.").arg(path), tr("The file could not be written."));
}

} // namespace valija
