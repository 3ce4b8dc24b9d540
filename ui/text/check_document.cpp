// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/check_document.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "core/check/check_json.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Texts of this file are translated in the context "CheckDocument".
struct CheckDocument {
    Q_DECLARE_TR_FUNCTIONS(CheckDocument)
};

QString element(const QString &tag, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, text.toHtmlEscaped());
}

QString rowFor(const Finding &finding)
{
    QString text = element(u"b"_s, describe(finding));
    if (finding.severity >= Severity::Unknown) {
        text += element(u"p"_s, explain(finding.id));
        if (const QString advice = advise(finding); !advice.isEmpty())
            text += element(u"p"_s, CheckDocument::tr("What to do: %1").arg(advice));
    }
    return u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>\n"_s.arg(
        word(finding.severity).toHtmlEscaped(), text,
        QString::fromLatin1(kindOf(finding.id).reference).toHtmlEscaped());
}

} // namespace

QByteArray checkAsJson(const DomainFacts &facts, const Judgement &judgement)
{
    return QJsonDocument(checkToJson(QJsonArray{domainToJson(facts, judgement)})).toJson();
}

QString checkAsHtml(const DomainFacts &facts, const Judgement &judgement)
{
    const QString title = CheckDocument::tr("Check of %1").arg(facts.domain.unicode());
    QString html
        = u"<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
          "<style>body{font-family:sans-serif;margin:2em}td{vertical-align:top;padding:6px 12px 6px 0}</style>\n"
          "</head><body>\n"_s.arg(title.toHtmlEscaped());
    html += element(u"h1"_s, title);
    html += element(u"p"_s,
                    CheckDocument::tr("State: %1. %2. Checked on %3.", "state, counts, date")
                        .arg(word(judgement.state), countsInWords(judgement.findings), dateTimeText(facts.gatheredAt)));
    for (const PathStation station : pathStations) {
        QString rows;
        for (const auto &finding : judgement.findings) {
            if (stationOf(finding.id) == station)
                rows += rowFor(finding);
        }
        if (!rows.isEmpty())
            html += element(u"h2"_s, word(station)) + u"<table>\n"_s + rows + u"</table>\n"_s;
    }
    return html + u"</body></html>\n"_s;
}

QList<std::pair<QString, QString>> transcriptsOf(const DomainFacts &facts)
{
    QList<std::pair<QString, QString>> parts;
    const auto add
        = [&](const QString &host, const QString &address, const QString &transcript, const QString &detail) {
              const QString text = transcript.isEmpty() ? detail : transcript;
              if (!text.isEmpty())
                  parts.append({u"%1 %2"_s.arg(host, address), text});
          };
    for (const auto &reply : facts.policyReplies)
        add(u"mta-sts."_s + facts.domain.unicode(), reply.address, reply.transcript, reply.detail);
    for (const auto &host : facts.mailHosts) {
        for (const auto &reply : host.replies)
            add(host.host ? host.host->unicode() : readable(host.exchange), reply.address, reply.transcript,
                reply.detail);
    }
    return parts;
}

} // namespace valija
