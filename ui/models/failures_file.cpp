// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/failures_file.h"

#include "core/base/csv.h"
#include "core/base/text_reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"day"_s,
                        u"organization-name"_s,
                        u"policy-domain"_s,
                        u"result-type"_s,
                        u"sending-mta-ip"_s,
                        u"receiving-mx-hostname"_s,
                        u"receiving-ip"_s,
                        u"failed-session-count"_s,
                        u"failure-reason-code"_s,
                        u"additional-information"_s};
const qsizetype countPlace = names.indexOf(u"failed-session-count"_s);

/// `text` makes one of a report's own.
template <typename Text>
QStringList cellsOf(const FailureRow &row, Text text)
{
    const FailureDetails &failure = row.failure;
    return {row.day.toString(Qt::ISODate),
            text(row.organization),
            text(row.domain),
            text(failure.resultType),
            text(failure.sendingMtaIp),
            text(failure.receivingMxHostname),
            text(failure.receivingIp),
            QString::number(failure.sessions),
            text(failure.reasonCode),
            text(failure.additionalInformation)};
}

QByteArray jsonOf(const FailureRow &row)
{
    QJsonObject object;
    const QStringList cells = cellsOf(row, [](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(names[i], i == countPlace ? QJsonValue(row.failure.sessions) : QJsonValue(cells[i]));
    if (!row.day.isValid())
        object.insert(names.first(), QJsonValue());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One of the two forms of the file.
struct Form {
    QByteArray before;
    QByteArray between;
    QByteArray after;
    QByteArray (*row)(const FailureRow &row);
};

Form formOf(bool asJson)
{
    if (asJson)
        return {"[\n", ",\n", "\n]\n", jsonOf};
    return {csvLine(names), {}, {}, [](const FailureRow &row) {
                return csvLine(cellsOf(row, [](QByteArrayView bytes) { return readable(bytes, noLimit); }));
            }};
}

} // namespace

void writeFailures(QPromise<Result<>> &promise, const QString &storeLocation, const FailureQuery &query,
                   const QString &path, bool asJson)
{
    const auto database = Database::open(storeLocation);
    QSaveFile file(path);
    if (!database || !file.open(QIODevice::WriteOnly)) {
        promise.addResult(database ? failure(Error::Kind::Unwritable, path) : tl::unexpected(database.error()));
        return;
    }
    FailureTable table;
    if (const auto done = table.refresh(**database); !done) {
        promise.addResult(done);
        return;
    }
    const qint64 count = table.count(query);
    constexpr int chunk = 5000;
    promise.setProgressRange(0, int(count / chunk));
    const Form form = formOf(asJson);
    file.write(form.before);
    for (qint64 offset = 0; offset < count && !promise.isCanceled(); offset += chunk) {
        const auto rows = table.rows(query, offset, chunk);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (offset + i > 0)
                file.write(form.between);
            file.write(form.row(rows.at(i)));
        }
        promise.setProgressValue(int(offset / chunk));
    }
    file.write(form.after);
    if (promise.isCanceled())
        return; // the temporary file goes with the object
    promise.addResult(file.commit() ? Result<>() : failure(Error::Kind::Unwritable, path));
}

} // namespace valija
