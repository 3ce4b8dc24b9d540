// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Reports page writes to files. Whatever may be large is put together in a worker.

#include "ui/models/failures_file.h"
#include "ui/models/failures_model.h"
#include "ui/models/report_models.h"
#include "ui/pages/reports_page.h"
#include "ui/text/reports_document.h"
#include "ui/text/table_text.h"
#include "ui/text/written_file.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QBuffer>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray asPng(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
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
    const auto written = [asJson = suffix == "json"_L1, path](const QAbstractItemModel &model) {
        return writeFile(path, asJson ? tableAsJson(model) : tableAsCsv(model));
    };
    QFuture<Result<>> work;
    if (isFailures) // They may be a million, most of them not fetched.
        work = QtConcurrent::run(context().workers, writeFailures, context().storeLocation, m_failures->model().query(),
                                 path, suffix == "json"_L1);
    else if (shownTable() == m_reportsTable)
        work = QtConcurrent::run(context().workers, [written, rows = m_reportsModel->rows()] {
            ReportsModel model;
            model.setRows(rows);
            return written(model);
        });
    else
        work = QtConcurrent::run(context().workers, [result = written(*shownTable()->model())] { return result; });
    follow(tr("Writing %1").arg(path), work, tr("%1 is written.").arg(path), tr("The file could not be written."));
}

void ReportsPage::exportDocument(const QString &suffix)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export everything"), u"tls-reports."_s + suffix);
    if (path.isEmpty())
        return;
    const auto work = QtConcurrent::run(
        context().workers, [view = m_view, chart = m_chart->image(), isPdf = suffix == "pdf"_L1, path]() -> Result<> {
            const QString html = reportsAsHtml(view, asPng(chart));
            return writeFile(path, isPdf ? asPdf(html) : html.toUtf8());
        });
    follow(tr("Writing %1").arg(path), work, tr("%1 is written.").arg(path), tr("The file could not be written."));
}

void ReportsPage::exportChart(const QString &suffix)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"), u"sessions."_s + suffix);
    if (path.isEmpty())
        return;
    const Result<> done = writeFile(path, suffix == "svg"_L1 ? m_chart->svg() : asPng(m_chart->image()));
    if (!done)
        messages().showError(tr("The file could not be written."), done.error());
    else
        messages().show(Severity::Pass, tr("%1 is written.").arg(path));
}

} // namespace valija
