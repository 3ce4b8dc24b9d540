// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/example.h"

#include "core/ingest/inflate.h"
#include "core/ingest/unpack.h"
#include "core/store/domain_store.h"
#include "core/store/facts_store.h"
#include "core/store/report_store.h"
#include "core/tlsrpt/parse_report.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QDate lastExampleDay(2026, 11, 21); ///< What the files of resources/example were written for.

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every date-time of the JSON text, moved by so many days.
QByteArray moved(const QByteArray &json, qint64 days)
{
    static const QRegularExpression day(u"\\b(20\\d\\d-\\d\\d-\\d\\d)T"_s);
    const QString text = QString::fromUtf8(json);
    QString result;
    qsizetype at = 0;
    for (auto matches = day.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
        result += QStringView(text).sliced(at, match.capturedStart(1) - at);
        result += date.isValid() ? date.addDays(days).toString(Qt::ISODate) : match.captured(1);
        at = match.capturedEnd(1);
    }
    result += QStringView(text).sliced(at);
    return result.toUtf8();
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

Result<> addDomains(Database &database, const QDateTime &now)
{
    QList<StoredDomain> domains;
    for (const auto &value : QJsonDocument::fromJson(contentOf(u":/example/domains.json"_s)).array()) {
        const QJsonObject entry = value.toObject();
        const auto name = DomainName::parse(entry.value("name"_L1).toString());
        if (!name)
            return failure(Error::Kind::Malformed, u"domains.json"_s);
        StoredDomain domain{.name = *name};
        domain.draftPolicy = entry.value("draft"_L1).toString().replace(u'\n', u"\r\n"_s).toUtf8();
        domain.draftId = entry.value("id"_L1).toString().toLatin1();
        for (const auto &uri : entry.value("rua"_L1).toArray())
            domain.rua.append(uri.toString());
        domain.policyHost = entry.value("policyHost"_L1).toString();
        domain.isExample = true;
        domain.added = now;
        domains.append(domain);
    }
    return DomainStore(database).add(domains).map([](int) {});
}

Result<> addChecks(Database &database, qint64 days)
{
    FactsStore checks(database);
    DomainStore portfolio(database);
    return inTransaction(database, [&]() -> Result<> {
        for (const auto &path : filesBelow(u":/example/facts"_s)) {
            const auto facts = factsFrom(QJsonDocument::fromJson(moved(contentOf(path), days)).object());
            if (!facts)
                return tl::unexpected(facts.error());
            const Judgement judgement = judge(*facts);
            if (auto done = checks.add(*facts, judgement); !done)
                return done;
            if (!judgement.policy)
                continue;
            if (auto done = portfolio.note(facts->domain, judgement.id, toText(*judgement.policy), facts->gatheredAt);
                !done)
                return done;
        }
        return {};
    });
}

Result<> addReports(Database &database, qint64 days)
{
    ReportStore store(database);
    ReportParser parser;
    return inTransaction(database, [&] {
        Result<> result;
        for (const auto &path : filesBelow(u":/example/reports"_s)) {
            const ReportOrigin origin{path.section(u'/', -1), path.section(u'/', -1), {}};
            unpack(contentOf(path), origin, IntakeLimits(), [&](Payload &&payload) {
                QByteArray json = moved(payload.bytes, days);
                const QByteArray original = pack(json);
                const auto parsed = parser.parseInPlace(json, payload.origin);
                if (parsed.report)
                    if (const auto added = store.add(*parsed.report, original, {payload.origin.source, true}); !added)
                        result = tl::unexpected(added.error());
                return result.has_value();
            });
            if (!result)
                return result;
        }
        return result;
    });
}

} // namespace

Result<> loadExample(const QString &storeLocation, QDate today)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const qint64 days = lastExampleDay.daysTo(today);
    if (auto done = addDomains(**database, today.startOfDay(Qt::UTC)); !done)
        return done;
    if (auto done = addChecks(**database, days); !done)
        return done;
    return addReports(**database, days);
}

} // namespace valija
