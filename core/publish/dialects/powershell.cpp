// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// A verbatim string. PowerShell takes typographic quotes for plain ones, so they are doubled as well.
QByteArray verbatim(const QByteArray &text)
{
    static constexpr std::array quotes{u'\'', u'\u2018', u'\u2019', u'\u201a', u'\u201b'};
    QString escaped;
    for (const QChar c : QString::fromUtf8(text)) {
        escaped += c;
        if (std::ranges::find(quotes, c.unicode()) != std::end(quotes))
            escaped += c;
    }
    return '\'' + escaped.toUtf8() + '\'';
}

/// A System.TimeSpan: `d.hh:mm:ss`.
QByteArray timeSpan(int seconds)
{
    const auto two = [](int number) {
        return QByteArray::number(number).rightJustified(2, '0');
    };
    const int days = seconds / 86400;
    return (days > 0 ? QByteArray::number(days) + '.' : QByteArray()) + two(seconds / 3600 % 24) + ':'
        + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

/// The cmdlet takes one string of at most 254 octets; what is longer or has double quotes goes through dnscmd, which
/// takes the strings one by one.
bool needsDnscmd(const DnsRecord &record)
{
    return record.type == DnsRecord::Type::Txt && (record.value.size() > 254 || record.value.contains('"'));
}

QByteArray removal(const NameReplacement &replacement, const DomainName &zone)
{
    QByteArray text;
    for (const DnsRecord::Type type : replacement.removed) // nothing to remove is no error
        text += "Remove-DnsServerResourceRecord -ZoneName " + verbatim(zone.latin1()) + " -Name "
            + verbatim(relativeName(replacement.name, zone)) + " -RRType " + slugOf(type)
            + " -Force -ErrorAction SilentlyContinue\n";
    return text;
}

QByteArray command(const DnsRecord &record, const DomainName &zone)
{
    const QByteArray name = relativeName(record.name, zone);
    if (needsDnscmd(record)) {
        QByteArray line = "dnscmd . /RecordAdd " + verbatim(zone.latin1()) + ' ' + verbatim(name) + ' '
            + QByteArray::number(record.ttl) + " TXT";
        const QList<QByteArray> strings = characterStrings(record.value);
        for (const QByteArray &string : strings) {
            // A native program gets its quotes through Windows' own rules: a backslash before each.
            line += ' ' + verbatim(QByteArray(string).replace('"', "\\\""));
        }
        return line;
    }
    QByteArray rdata;
    switch (record.type) {
    case DnsRecord::Type::Txt:
        rdata = "-Txt -DescriptiveText " + verbatim(record.value);
        break;
    case DnsRecord::Type::Cname:
        rdata = "-CName -HostNameAlias " + verbatim(absolute(record.value));
        break;
    case DnsRecord::Type::A:
        rdata = "-A -IPv4Address " + verbatim(record.value);
        break;
    case DnsRecord::Type::Aaaa:
        rdata = "-AAAA -IPv6Address " + verbatim(record.value);
        break;
    }
    return "Add-DnsServerResourceRecord -ZoneName " + verbatim(zone.latin1()) + " -Name " + verbatim(name)
        + " -TimeToLive " + timeSpan(record.ttl) + ' ' + rdata;
}

} // namespace

QByteArray writePowershell(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text = "# Replaces the records of these types at these names.\n";
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        const QList<NameReplacement> names = replacements(inside);
        for (const NameReplacement &name : names) {
            text += removal(name, apex);
            for (const RecordSet &set : name.sets)
                for (const QByteArray &value : set.values)
                    text += command({set.name, set.type, set.ttl, value}, apex) + '\n';
        }
    }
    return text;
}

} // namespace valija
