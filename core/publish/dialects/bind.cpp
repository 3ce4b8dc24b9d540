// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

qsizetype longestOf(const QList<QByteArray> &names)
{
    qsizetype longest = 0;
    for (const QByteArray &name : names)
        longest = std::max(longest, name.size());
    return std::min<qsizetype>(longest, 60); // a few very long names must not push all values off the screen
}

/// `NAME TTL IN TYPE RDATA`, one a line, with the values in one column.
QByteArray lines(const QList<DnsRecord> &records, const QList<QByteArray> &names)
{
    const qsizetype width = longestOf(names);
    QByteArray text;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const DnsRecord &record = records.at(i);
        text += names.at(i).leftJustified(width) + ' ' + QByteArray::number(record.ttl).rightJustified(6) + " IN "
            + slugOf(record.type).leftJustified(5) + ' ' + presentation(record.type, record.value) + '\n';
    }
    return text;
}

} // namespace

QByteArray writeBind(const QList<DnsRecord> &records, const DomainName &)
{
    QList<QByteArray> names;
    for (const DnsRecord &record : records)
        names.append(absolute(record.name));
    return lines(records, names);
}

QByteArray writeBindRelative(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[origin, inside] : zones) {
        QList<QByteArray> names;
        for (const DnsRecord &record : inside)
            names.append(relativeName(record.name, origin));
        text += "$ORIGIN " + absolute(origin) + '\n' + lines(inside, names);
    }
    return text;
}

} // namespace valija
