// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <QJsonArray>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

// Limits of one change batch; an UPSERT counts twice.
constexpr qsizetype mostRecords = 1000 / 2;
constexpr qsizetype mostCharacters = 32'000 / 2;

QJsonObject change(const RecordSet &set, const QList<QByteArray> &values)
{
    QJsonArray records;
    for (const QByteArray &value : values)
        records.append(QJsonObject{{u"Value"_s, QString::fromLatin1(value)}});
    return {{u"Action"_s, u"UPSERT"_s},
            {u"ResourceRecordSet"_s,
             QJsonObject{{u"Name"_s, QString::fromLatin1(absolute(set.name))},
                         {u"Type"_s, QString::fromLatin1(slugOf(set.type))},
                         {u"TTL"_s, set.ttl},
                         {u"ResourceRecords"_s, records}}}};
}

/// Route 53 reads `\DDD` as octal where master files have it decimal.
QByteArray route53Strings(const QByteArray &text)
{
    QByteArray quoted;
    const QList<QByteArray> strings = characterStrings(text);
    for (const QByteArray &string : strings) {
        quoted += quoted.isEmpty() ? "\"" : " \"";
        for (const char c : string) {
            if (c == '"' || c == '\\')
                quoted += QByteArray("\\") + c;
            else if (c >= 0x20 && c < 0x7f)
                quoted += c;
            else
                quoted += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
        }
        quoted += '"';
    }
    return quoted;
}

} // namespace

QByteArray writeRoute53(const QList<DnsRecord> &records, const DomainName &zone)
{
    QList<QJsonObject> batches;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        const QString comment = u"MTA-STS and TLS-RPT, hosted zone "_s + apex.ascii();
        QJsonArray changes;
        qsizetype count = 0;
        qsizetype characters = 0;
        const auto finish = [&batches, &changes, &comment] {
            batches.append(QJsonObject{{u"Comment"_s, comment}, {u"Changes"_s, changes}});
            changes = {};
        };
        const QList<RecordSet> sets = recordSets(inside);
        for (const RecordSet &set : sets) {
            QList<QByteArray> values;
            qsizetype length = 0;
            for (const QByteArray &value : set.values) {
                values.append(set.type == DnsRecord::Type::Txt ? route53Strings(value) : presentation(set.type, value));
                length += values.last().size();
            }
            if (!changes.isEmpty() && (count + values.size() > mostRecords || characters + length > mostCharacters)) {
                finish();
                count = characters = 0;
            }
            changes.append(change(set, values));
            count += values.size();
            characters += length;
        }
        finish();
    }
    return jsonDocuments(batches);
}

} // namespace valija
