// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reports_document.h"

#include "ui/models/report_models.h"

#include <QCoreApplication>

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

QString tableOf(SummaryKey key, const Summary &summary)
{
    SummaryModel model(key);
    model.setSummary(summary);
    const QList<int> hidden = model.hiddenColumns();
    const auto line = [&](const QString &tag, auto &&textOf) {
        QString cells;
        for (int column = 0; column < model.columnCount(); ++column)
            if (!hidden.contains(column))
                cells += element(tag, textOf(column));
        return u"<tr>"_s + cells + u"</tr>\n"_s;
    };
    QString html = element(u"h2"_s, model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString()) + u"<table>\n"_s;
    html += line(u"th"_s,
                 [&](int column) { return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        html += line(u"td"_s, [&](int column) { return model.index(row, column).data().toString(); });
    return html + u"</table>\n"_s;
}

} // namespace

QString reportsAsHtml(const ReportsView &view)
{
    const QString title = ReportsDocument::tr("TLS reports");
    QString html
        = u"<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
          "<style>body{font-family:sans-serif;margin:2em}td,th{text-align:left;padding:3px 12px 3px 0}</style>\n"
          "</head><body>\n"_s.arg(title.toHtmlEscaped());
    html += element(u"h1"_s, title) + element(u"p"_s, view.headline);
    for (const auto &sentence : view.sentences)
        html += element(u"p"_s, sentence);
    for (auto it = view.summaries.cbegin(); it != view.summaries.cend(); ++it)
        if (!it->rows.isEmpty())
            html += tableOf(it.key(), *it);
    return html + u"</body></html>\n"_s;
}

} // namespace valija
