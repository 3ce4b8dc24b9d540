// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <QJsonArray>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What one call of `dns_records/batch` takes on the smallest plan.
constexpr qsizetype mostRecords = 200;

/// Cloudflare's bounds.
int allowedTtl(int ttl)
{
    return std::clamp(ttl, 60, 86'400);
}

QJsonObject post(const DnsRecord &record)
{
    const QByteArray content = record.type == DnsRecord::Type::Txt ? quotedStrings(record.value) : record.value;
    QJsonObject object{{u"name"_s, record.name.ascii()},
                       {u"type"_s, QString::fromLatin1(slugOf(record.type))},
                       {u"ttl"_s, allowedTtl(record.ttl)},
                       {u"content"_s, QString::fromLatin1(content)}};
    // A proxied policy host would be answered by Cloudflare's own certificate and server.
    if (record.type != DnsRecord::Type::Txt)
        object.insert(u"proxied"_s, false);
    return object;
}

} // namespace

QByteArray writeCloudflare(const QList<DnsRecord> &records, const DomainName &zone)
{
    QList<QJsonObject> batches;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        for (qsizetype first = 0; first < inside.size(); first += mostRecords) {
            QJsonArray posts;
            for (const DnsRecord &record : inside.mid(first, mostRecords))
                posts.append(post(record));
            batches.append(QJsonObject{{u"posts"_s, posts}});
        }
    }
    return jsonDocuments(batches);
}

QByteArray writeCloudflareBind(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        text += ";; Zone " + apex.latin1()
            + " (one file for each zone, at most 256 KiB); remove older records first: it only adds\n";
        for (const DnsRecord &record : inside) {
            text += absolute(record.name) + '\t' + QByteArray::number(allowedTtl(record.ttl)) + "\tIN\t"
                + slugOf(record.type) + '\t' + presentation(record.type, record.value);
            if (record.type != DnsRecord::Type::Txt)
                text += " ; cf_tags=cf-proxied:false";
            text += '\n';
        }
    }
    return text;
}

} // namespace valija
