// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writing.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// The domain or host that a record of ours is about: its name without `_mta-sts`, `mta-sts`, `_smtp._tls`.
DomainName subjectOf(DomainName name)
{
    while (name.ascii().startsWith(u'_') || name.ascii().startsWith("mta-sts."_L1)) {
        const auto parent = name.parent();
        if (!parent)
            break;
        name = *parent;
    }
    return name;
}

QSet<DomainName> policyDomains(const QList<DnsRecord> &records)
{
    QSet<DomainName> domains;
    for (const DnsRecord &record : records) {
        if (!record.name.ascii().startsWith("_smtp."_L1))
            domains.insert(subjectOf(record.name));
    }
    return domains;
}

DomainName likelyZone(const DomainName &name, const QSet<DomainName> &domains)
{
    const DomainName subject = subjectOf(name);
    std::optional<DomainName> shortest;
    for (std::optional<DomainName> ancestor = subject; ancestor; ancestor = ancestor->parent()) {
        if (domains.contains(*ancestor))
            shortest = ancestor;
    }
    if (shortest)
        return *shortest;
    const auto parent = subject.parent();
    return parent && parent->ascii().contains(u'.') ? *parent : subject;
}

} // namespace

QList<ZoneRecords> byZone(const QList<DnsRecord> &records, const DomainName &zone)
{
    QList<ZoneRecords> zones;
    QHash<DomainName, qsizetype> places;
    std::optional<QSet<DomainName>> domains;
    for (const DnsRecord &record : records) {
        DomainName home = zone;
        if (!record.name.isWithin(zone)) {
            if (!domains)
                domains = policyDomains(records);
            home = likelyZone(record.name, *domains);
        }
        auto place = places.find(home);
        if (place == places.end()) {
            place = places.insert(home, zones.size());
            zones.append({home, {}});
        }
        zones[*place].records.append(record);
    }
    return zones;
}

QList<RecordSet> recordSets(const QList<DnsRecord> &records)
{
    QList<RecordSet> sets;
    QHash<std::pair<QString, int>, qsizetype> places;
    for (const DnsRecord &record : records) {
        const std::pair key(record.name.ascii(), static_cast<int>(record.type));
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, sets.size());
            sets.append({record.name, record.type, record.ttl, {record.value}});
        } else if (!sets[*place].values.contains(record.value)) {
            sets[*place].values.append(record.value);
        }
    }
    return sets;
}

QList<NameReplacement> replacements(const QList<DnsRecord> &records)
{
    using Type = DnsRecord::Type;
    QList<NameReplacement> names;
    QHash<DomainName, qsizetype> places;
    const QList<RecordSet> sets = recordSets(records);
    for (const RecordSet &set : sets) {
        const auto place = places.constFind(set.name);
        if (place == places.constEnd()) {
            places.insert(set.name, names.size());
            names.append({set.name, {}, {set}, false});
        } else {
            names[*place].sets.append(set);
        }
    }
    for (NameReplacement &name : names) {
        const auto has = [&](auto &&isWanted) {
            return std::any_of(name.sets.cbegin(), name.sets.cend(),
                               [&](const RecordSet &set) { return isWanted(set.type); });
        };
        name.isAlias = has([](Type type) { return type == Type::Cname; });
        name.removed.append(Type::Cname);
        if (name.isAlias || has([](Type type) { return type == Type::Txt; }))
            name.removed.append(Type::Txt);
        if (name.isAlias || has(isAddress))
            name.removed += {Type::A, Type::Aaaa};
    }
    return names;
}

bool isAddress(DnsRecord::Type type)
{
    return type == DnsRecord::Type::A || type == DnsRecord::Type::Aaaa;
}

QByteArray relativeName(const DomainName &name, const DomainName &zone)
{
    if (name == zone)
        return "@"_ba;
    return name.isWithin(zone) ? name.latin1().chopped(zone.ascii().size() + 1) : absolute(name);
}

QByteArray absolute(const QByteArray &name)
{
    return name + '.';
}

QByteArray quotedStrings(const QByteArray &text)
{
    QByteArray quoted;
    quoted.reserve(text.size() + 16);
    const QList<QByteArray> strings = characterStrings(text);
    for (const QByteArray &string : strings) {
        quoted += quoted.isEmpty() ? "\"" : " \"";
        for (const char c : string) {
            if (c == '"' || c == '\\')
                quoted += '\\';
            if (c >= 0x20 && c < 0x7f)
                quoted += c;
            else
                quoted += '\\' + QByteArray::number(static_cast<unsigned char>(c)).rightJustified(3, '0');
        }
        quoted += '"';
    }
    return quoted;
}

QByteArray presentation(DnsRecord::Type type, const QByteArray &value)
{
    if (type == DnsRecord::Type::Txt)
        return quotedStrings(value);
    return type == DnsRecord::Type::Cname ? absolute(value) : value;
}

QByteArray shellWord(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

QByteArray jsonString(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray jsonDocuments(const QList<QJsonObject> &documents)
{
    if (documents.size() == 1)
        return QJsonDocument(documents.first()).toJson();
    QByteArray text;
    for (const QJsonObject &document : documents)
        text += QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

} // namespace valija
