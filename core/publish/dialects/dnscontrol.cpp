// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

namespace valija {

using namespace Qt::StringLiterals;

QByteArray writeDnscontrol(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text = "// Adds to domains that D(...) declares; DNSControl splits and quotes long texts itself.\n"_ba;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        text += "D_EXTEND(" + jsonString(apex.latin1());
        for (const DnsRecord &record : inside) {
            const QByteArray value = record.type == DnsRecord::Type::Cname ? absolute(record.value) : record.value;
            text += ",\n  " + slugOf(record.type) + '(' + jsonString(relativeName(record.name, apex)) + ", "
                + jsonString(value) + ", TTL(" + QByteArray::number(record.ttl) + "))";
        }
        text += "\n);\n";
    }
    return text;
}

} // namespace valija
