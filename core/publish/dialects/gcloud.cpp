// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// One transaction adds at most 1,000 record sets.
constexpr qsizetype mostSets = 1000;

QByteArray addition(const RecordSet &set)
{
    QByteArray text = "gcloud dns record-sets transaction add --zone=\"$ZONE\" --name=" + shellWord(absolute(set.name))
        + " --type=" + slugOf(set.type) + " --ttl=" + QByteArray::number(set.ttl) + " --";
    for (const QByteArray &value : set.values)
        text += ' ' + shellWord(presentation(set.type, value));
    return text + '\n';
}

} // namespace

QByteArray writeGcloud(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text
        = "#!/bin/sh\n"
          "# ZONE is the name of the managed zone. A transaction changes nothing when one of its records exists:\n"
          "# remove such a record in the same transaction (gcloud dns record-sets transaction remove).\n"
          "set -eu\n"_ba;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        // The usual name of a managed zone; whoever has another one changes this line.
        text += "ZONE=" + shellWord(apex.latin1().replace('.', '-').replace('_', '-')) + " # " + apex.latin1() + '\n';
        const QList<RecordSet> sets = recordSets(inside);
        for (qsizetype first = 0; first < sets.size(); first += mostSets) {
            text += "gcloud dns record-sets transaction start --zone=\"$ZONE\"\n";
            for (const RecordSet &set : sets.mid(first, mostSets))
                text += addition(set);
            text += "gcloud dns record-sets transaction execute --zone=\"$ZONE\"\n";
        }
    }
    return text;
}

} // namespace valija
