// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reports_document.h"

#include "ui/models/report_models.h"
#include "ui/text/written_file.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Texts of this file are translated in the context "ReportsDocument".
struct ReportsDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportsDocument)
};

QString element(const QString &tag, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, text.toHtmlEscaped());
}

/// Names, days and numbers stay in one line; what is longer gets the room that they leave.
QString cell(const QString &tag, const QString &text)
{
    constexpr qsizetype longestInOneLine = 28;
    return text.size() > longestInOneLine ? element(tag, text)
                                          : u"<%1 class=\"s\">%2</%1>\n"_s.arg(tag, text.toHtmlEscaped());
}

/// With both its measures: what makes a PDF of the page knows no other.
QString chartElement(const QImage &chart)
{
    constexpr int width = 900;
    if (chart.isNull())
        return {};
    return u"<p><img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/png;base64,%4\"></p>\n"_s.arg(
        ReportsDocument::tr("Sessions over time").toHtmlEscaped(), QString::number(width),
        QString::number(width * chart.height() / chart.width()), QString::fromLatin1(asPng(chart).toBase64()));
}

/// Puts tables into HTML: each cell into words, which takes its time.
class Tables
{
public:
    explicit Tables(const IsCancelled &isCancelled) : m_isCancelled(isCancelled) {}

    QString tableOf(const QString &title, const QAbstractItemModel &model, const QList<int> &hidden = {}) const
    {
        if (model.rowCount() == 0)
            return {};
        const auto line = [&](const QString &tag, auto &&textOf) {
            QString cells;
            for (int column = 0; column < model.columnCount(); ++column)
                if (!hidden.contains(column))
                    cells += cell(tag, textOf(column));
            return u"<tr>"_s + cells + u"</tr>\n"_s;
        };
        QString html = element(u"h2"_s, title) + u"<table>\n"_s;
        html += line(u"th"_s,
                     [&](int column) { return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
        for (int row = 0; row < model.rowCount() && !m_isCancelled(); ++row)
            html += line(u"td"_s, [&](int column) { return model.index(row, column).data().toString(); });
        return html + u"</table>\n"_s;
    }

    QString summaryTable(const ReportsView &view, SummaryKey key, const QString &title) const
    {
        SummaryModel model(key);
        model.setSummary(view.summaries[key], view.shares);
        return tableOf(title, model, model.hiddenColumns());
    }

private:
    const IsCancelled &m_isCancelled;
};

/// In the order of the page's tables; the reports last, so that every number can be followed to its file.
QString tablesOf(const ReportsView &view, const ReportsShown &shown, const IsCancelled &isCancelled)
{
    const Tables tables(isCancelled);
    SendingModel sending;
    sending.setRows(shown.sending);
    const bool anyName = std::any_of(shown.sending.cbegin(), shown.sending.cend(),
                                     [](const PlaceRow &row) { return !row.hostName.isEmpty(); });
    ReceivingModel receiving;
    receiving.setRows(view.receiving);
    SessionBarsModel bars;
    bars.setBars(shown.bars);
    ReportsModel reports;
    reports.setRows(view.reports);
    return tables.summaryTable(view, SummaryKey::Result, ReportsDocument::tr("By result"))
        + tables.tableOf(ReportsDocument::tr("By source"), sending,
                         anyName ? QList<int>() : QList<int>{SendingModel::HostName})
        + tables.tableOf(ReportsDocument::tr("By mail host"), receiving)
        + tables.summaryTable(view, SummaryKey::Reporter, ReportsDocument::tr("By reporter"))
        + tables.summaryTable(view, SummaryKey::Domain, ReportsDocument::tr("By domain"))
        + tables.summaryTable(view, SummaryKey::Policy, ReportsDocument::tr("By policy"))
        + tables.tableOf(ReportsDocument::tr("Over time"), bars)
        + tables.tableOf(ReportsDocument::tr("Reports"), reports);
}

} // namespace

QString reportsAsHtml(const ReportsView &view, const ReportsShown &shown, const IsCancelled &isCancelled)
{
    const QString title = ReportsDocument::tr("TLS reports");
    QString html = u"<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body{font-family:sans-serif;margin:2em}img{max-width:100%;height:auto}"
                   "td,th{text-align:left;padding:3px 12px 3px 0}.s{white-space:nowrap}</style>\n"
                   "</head><body>\n"_s.arg(title.toHtmlEscaped());
    html += element(u"h1"_s, title) + element(u"p"_s, view.headline);
    for (const auto &sentence : view.sentences + view.leftOut + view.agreements + view.silences)
        html += element(u"p"_s, sentence);
    html += chartElement(shown.chart);
    html += tablesOf(view, shown, isCancelled);
    return html + u"</body></html>\n"_s;
}

} // namespace valija
