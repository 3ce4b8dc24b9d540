// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <QMap>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// A name as octoDNS orders names: numbers by value, the rest by character.
struct NaturalOrder {
    static std::pair<qsizetype, qsizetype> digitsAt(const QByteArray &text, qsizetype from)
    {
        qsizetype end = from;
        while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
            ++end;
        qsizetype start = from; // leading zeroes do not count
        while (start + 1 < end && text.at(start) == '0')
            ++start;
        return {start, end};
    }

    bool operator()(const QByteArray &a, const QByteArray &b) const
    {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < a.size() && j < b.size()) {
            const auto [aStart, aEnd] = digitsAt(a, i);
            const auto [bStart, bEnd] = digitsAt(b, j);
            if (aEnd > i && bEnd > j) {
                const QByteArray left = a.sliced(aStart, aEnd - aStart);
                const QByteArray right = b.sliced(bStart, bEnd - bStart);
                if (left != right)
                    return left.size() != right.size() ? left.size() < right.size() : left < right;
                i = aEnd;
                j = bEnd;
            } else if (a.at(i) != b.at(j)) {
                return a.at(i) < b.at(j);
            } else {
                ++i;
                ++j;
            }
        }
        return a.size() - i < b.size() - j;
    }
};

/// A double-quoted scalar of YAML.
QByteArray yamlString(const QByteArray &text)
{
    QByteArray quoted(1, '"');
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += QByteArray("\\") + c;
        else if ((c >= 0 && c < 0x20) || c == 0x7f)
            quoted += "\\x" + QByteArray(1, c).toHex();
        else
            quoted += c;
    }
    return quoted + '"';
}

/// octoDNS wants semicolons escaped in TXT values, and splits and quotes them itself.
QByteArray value(DnsRecord::Type type, const QByteArray &text)
{
    if (type == DnsRecord::Type::Txt)
        return yamlString(QByteArray(text).replace(';', "\\;"));
    return yamlString(type == DnsRecord::Type::Cname ? absolute(text) : text);
}

/// The keys of one record, sorted as octoDNS wants them; the first line begins with `lead`.
QByteArray entry(const RecordSet &set, const QByteArray &lead)
{
    QByteArray text = lead + "ttl: " + QByteArray::number(set.ttl) + "\n  type: " + slugOf(set.type) + '\n';
    if (set.values.size() == 1)
        return text + "  value: " + value(set.type, set.values.first()) + '\n';
    text += "  values:\n";
    for (const QByteArray &one : set.values)
        text += "  - " + value(set.type, one) + '\n';
    return text;
}

} // namespace

QByteArray writeOctodns(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        QMap<QByteArray, QList<RecordSet>> names;
        const QList<RecordSet> sets = recordSets(inside);
        for (const RecordSet &set : sets) {
            const QByteArray name = relativeName(set.name, apex);
            names[name == "@" ? QByteArray() : name].append(set);
        }
        QList<QByteArray> order = names.keys();
        std::ranges::sort(order, NaturalOrder());
        text += "--- # " + apex.latin1() + ".yaml\n";
        for (const QByteArray &name : order) {
            const QList<RecordSet> &here = names[name];
            text += yamlString(name) + ":\n";
            for (const RecordSet &set : here)
                text += entry(set, here.size() == 1 ? "  "_ba : "- "_ba);
        }
    }
    return text;
}

} // namespace valija
