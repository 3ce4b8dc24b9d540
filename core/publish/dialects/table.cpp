// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

QByteArray writeTable(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        qsizetype width = 4;
        for (const DnsRecord &record : inside)
            width = std::max(width, std::min<qsizetype>(relativeName(record.name, apex).size(), 60));
        text += (text.isEmpty() ? "Zone " : "\nZone ") + apex.latin1() + '\n';
        text += "Name"_ba.leftJustified(width) + "  Type   TTL     Value\n";
        for (const DnsRecord &record : inside)
            text += relativeName(record.name, apex).leftJustified(width) + "  " + slugOf(record.type).leftJustified(5)
                + "  " + QByteArray::number(record.ttl).leftJustified(6) + "  " + record.value + '\n';
    }
    return text;
}

} // namespace valija
