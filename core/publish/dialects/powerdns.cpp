// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <QJsonArray>

namespace valija {

using namespace Qt::StringLiterals;

QByteArray writePowerdns(const QList<DnsRecord> &records, const DomainName &zone)
{
    // The body of PATCH /api/v1/servers/localhost/zones/ZONE, one for each zone.
    QList<QJsonObject> patches;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        QJsonArray sets;
        for (const RecordSet &set : recordSets(inside)) {
            QJsonArray contents;
            for (const QByteArray &value : set.values)
                contents.append(QJsonObject{{u"content"_s, QString::fromLatin1(presentation(set.type, value))},
                                            {u"disabled"_s, false}});
            sets.append(QJsonObject{{u"name"_s, QString::fromLatin1(absolute(set.name))},
                                    {u"type"_s, QString::fromLatin1(slugOf(set.type))},
                                    {u"ttl"_s, set.ttl},
                                    {u"changetype"_s, u"REPLACE"_s},
                                    {u"records"_s, contents}});
        }
        patches.append(QJsonObject{{u"name"_s, QString::fromLatin1(absolute(apex))}, {u"rrsets"_s, sets}});
    }
    return jsonDocuments(patches);
}

} // namespace valija
