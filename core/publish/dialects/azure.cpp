// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray recordSet(const RecordSet &set, const DomainName &zone)
{
    const QByteArray type = slugOf(set.type).toLower();
    const QByteArray where = " --resource-group \"$RESOURCE_GROUP\" --zone-name " + shellWord(zone.latin1());
    const QByteArray name = shellWord(relativeName(set.name, zone));
    const QByteArray ttl = " --ttl " + QByteArray::number(set.ttl);
    // `create` leaves an empty set with this TTL in place of what was there; what adds to it sets its own default
    // again, but for texts.
    QByteArray text = "az network dns record-set " + type + " create" + where + " --name " + name + ttl + '\n';
    for (const QByteArray &value : set.values) {
        text += "az network dns record-set " + type;
        if (set.type == DnsRecord::Type::Cname)
            text += " set-record" + where + " --record-set-name " + name + " --cname " + shellWord(absolute(value))
                + ttl;
        else if (set.type == DnsRecord::Type::Txt) // az splits at 255 octets itself
            text += " add-record" + where + " --record-set-name " + name + " --value " + shellWord(value);
        else
            text += " add-record" + where + " --record-set-name " + name
                + (set.type == DnsRecord::Type::A ? " --ipv4-address " : " --ipv6-address ") + shellWord(value) + ttl;
        text += '\n';
    }
    return text;
}

} // namespace

QByteArray writeAzure(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text = "#!/bin/sh\n# Replaces the record sets of these names and types.\nset -eu\n"
                      ": \"${RESOURCE_GROUP:?set it to the resource group of the zones}\"\n"_ba;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        const QList<RecordSet> sets = recordSets(inside);
        for (const RecordSet &set : sets)
            text += recordSet(set, apex);
    }
    return text;
}

} // namespace valija
