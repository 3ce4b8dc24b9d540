// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

#include <QSet>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// A quoted string of HCL: `${` and `%{` would begin a template. `text` is printable ASCII.
QByteArray hclString(const QByteArray &text)
{
    QByteArray quoted(1, '"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"' || c == '\\')
            quoted += '\\';
        else if ((c == '$' || c == '%') && i + 1 < text.size() && text.at(i + 1) == '{')
            quoted += c;
        quoted += c;
    }
    return quoted + '"';
}

/// Identifiers made of names: letters, digits, `_` and `-`, each only once.
class Identifiers
{
public:
    QByteArray make(const QByteArray &text)
    {
        const QByteArray wanted = QByteArray(text).replace('.', '_');
        QByteArray made = wanted;
        for (int number = 2; m_made.contains(made); ++number)
            made = wanted + '-' + QByteArray::number(number);
        m_made.insert(made);
        return made;
    }

private:
    QSet<QByteArray> m_made;
};

QByteArray zoneVariable(const QByteArray &identifier, const DomainName &zone)
{
    return "variable \"" + identifier
        + "\" {\n  type        = string\n  description = " + hclString("Zone id of " + zone.latin1()) + "\n}\n\n";
}

QByteArray resource(const QByteArray &type, const QByteArray &identifier,
                    const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    qsizetype width = 0;
    for (const auto &[name, value] : fields)
        width = std::max(width, name.size());
    QByteArray text = "resource \"" + type + "\" \"" + identifier + "\" {\n";
    for (const auto &[name, value] : fields)
        text += "  " + name.leftJustified(width) + " = " + value + '\n';
    return text + "}\n\n";
}

/// The provider puts one pair of quotes around a TXT value: those between its strings have to be in the value.
QByteArray route53Value(DnsRecord::Type type, const QByteArray &value)
{
    if (type != DnsRecord::Type::Txt)
        return value;
    const QByteArray quoted = quotedStrings(value).replace("\" \"", "\"\"");
    return quoted.sliced(1, quoted.size() - 2);
}

} // namespace

QByteArray writeTerraformCloudflare(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    Identifiers variables;
    Identifiers resources;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        const QByteArray zoneId = variables.make("zone_id_" + apex.latin1());
        text += zoneVariable(zoneId, apex);
        for (const DnsRecord &record : inside) {
            const bool isText = record.type == DnsRecord::Type::Txt;
            QList<std::pair<QByteArray, QByteArray>> fields{
                {"zone_id"_ba, "var." + zoneId},
                {"name"_ba, hclString(record.name.latin1())},
                {"type"_ba, hclString(slugOf(record.type))},
                {"ttl"_ba, QByteArray::number(std::clamp(record.ttl, 60, 86'400))},
                {"content"_ba, hclString(isText ? quotedStrings(record.value) : record.value)}};
            if (!isText)
                fields.append({"proxied"_ba, "false"_ba});
            text += resource("cloudflare_dns_record"_ba,
                             resources.make(slugOf(record.type).toLower() + '_' + record.name.latin1()), fields);
        }
    }
    return text.chopped(text.isEmpty() ? 0 : 1);
}

QByteArray writeTerraformAws(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    Identifiers variables;
    Identifiers resources;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        const QByteArray zoneId = variables.make("zone_id_" + apex.latin1());
        text += zoneVariable(zoneId, apex);
        const QList<RecordSet> sets = recordSets(inside);
        for (const RecordSet &set : sets) {
            QByteArray values;
            for (const QByteArray &value : set.values)
                values += (values.isEmpty() ? "" : ", ") + hclString(route53Value(set.type, value));
            text += resource("aws_route53_record"_ba,
                             resources.make(slugOf(set.type).toLower() + '_' + set.name.latin1()),
                             {{"zone_id"_ba, "var." + zoneId},
                              {"name"_ba, hclString(set.name.latin1())},
                              {"type"_ba, hclString(slugOf(set.type))},
                              {"ttl"_ba, QByteArray::number(set.ttl)},
                              {"records"_ba, '[' + values + ']'}});
        }
    }
    return text.chopped(text.isEmpty() ? 0 : 1);
}

} // namespace valija
