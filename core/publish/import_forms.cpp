// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/import_forms.h"

#include "core/base/domain_name.h"

#include <QSet>
#include <QStringDecoder>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesLookedAt = 200;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

QStringList words(QStringView line)
{
    QStringList list;
    for (const QStringView word : QStringTokenizer(line, u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : QStringTokenizer(word, u'\t', Qt::SkipEmptyParts))
            list.append(part.trimmed().toString());
    }
    list.removeAll(QString());
    return list;
}

/// `NAME [TTL] [IN] TYPE RDATA`, where the type can be the second to fourth word (the first when the name is left out).
bool isZoneRecord(QStringView line)
{
    static const QSet<QString> types{u"SOA"_s, u"NS"_s,    u"MX"_s,  u"A"_s,  u"AAAA"_s,
                                     u"TXT"_s, u"CNAME"_s, u"SRV"_s, u"CAA"_s};
    const qsizetype comment = line.indexOf(u';');
    const QStringList parts = words(comment < 0 ? line : line.first(comment));
    for (qsizetype i = 0; i + 1 < parts.size() && i < 4; ++i) {
        if (types.contains(parts.at(i).toUpper()) && (i > 0 || isBlank(line.front())))
            return true;
    }
    return false;
}

QChar separatorOf(QStringView line)
{
    QChar best;
    qsizetype most = 0;
    for (const QChar c : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        if (const qsizetype count = line.count(c); count > most) {
            most = count;
            best = c;
        }
    }
    return best;
}

struct Row {
    int line;
    QStringList fields;
};

/// RFC 4180: a quoted field may hold separators, line ends, and quotes written twice.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    Row next()
    {
        Row row{m_line, {}};
        for (;;) {
            row.fields.append(field());
            if (atEnd())
                return row;
            const QChar end = m_text.at(m_at++);
            if (end == u'\n') {
                ++m_line;
                return row;
            }
        }
    }

private:
    QString field()
    {
        QString text;
        bool quoted = false;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (quoted && c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                text += c;
                ++m_at;
            } else if (c == u'"' && (quoted || text.trimmed().isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == m_separator || c == u'\n')) {
                break;
            } else {
                m_line += c == u'\n' ? 1 : 0;
                text += c;
            }
        }
        return text.trimmed();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

qsizetype domainColumn(const QStringList &header)
{
    static constexpr std::array names{"domain"_L1, "domains"_L1,   "domain name"_L1, "domain_name"_L1, "domainname"_L1,
                                      "zone"_L1,   "zone name"_L1, "fqdn"_L1,        "name"_L1,        "hostname"_L1};
    for (const auto name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header.at(i).compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

bool isDomain(const QString &text)
{
    return text.contains(u'.') && DomainName::parse(text).has_value();
}

} // namespace

std::optional<QString> decodedText(const QByteArray &content)
{
    if (const auto encoding = QStringConverter::encodingForData(content))
        return QString(QStringDecoder(*encoding)(content));
    if (content.contains('\0'))
        return std::nullopt;
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

bool looksLikeZone(const QString &text)
{
    int seen = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("$ORIGIN"_L1) || line.startsWith("$TTL"_L1) || line.startsWith("$INCLUDE"_L1)
            || isZoneRecord(line))
            return true;
        if (++seen == linesLookedAt)
            break;
    }
    return false;
}

std::optional<QList<ImportField>> csvFields(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QChar separator = separatorOf(QStringView(text).first(end < 0 ? text.size() : end));
    if (separator.isNull())
        return std::nullopt;
    CsvReader reader(text, separator);
    Row row = reader.next();
    if (row.fields.size() > 1 && std::ranges::all_of(row.fields, isDomain))
        return std::nullopt;
    qsizetype column = domainColumn(row.fields);
    const bool hasHeader = column >= 0;
    column = std::max<qsizetype>(column, 0);
    QList<ImportField> fields;
    const auto take = [&fields, column](const Row &taken) {
        const QString field = taken.fields.value(column);
        if (!field.isEmpty())
            fields.append({taken.line, field});
    };
    if (!hasHeader)
        take(row);
    while (!reader.atEnd())
        take(reader.next());
    return fields;
}

QList<ImportField> listFields(const QString &text)
{
    QList<ImportField> fields;
    int number = 0;
    for (const QStringView whole : QStringTokenizer(text, u'\n')) {
        ++number;
        const qsizetype comment = whole.indexOf(u'#');
        const QStringView line = comment < 0 ? whole : whole.first(comment);
        qsizetype start = 0;
        for (qsizetype at = 0; at <= line.size(); ++at) {
            if (at < line.size() && !isBlank(line.at(at)) && line.at(at) != u',' && line.at(at) != u';')
                continue;
            if (at > start)
                fields.append({number, line.sliced(start, at - start).toString()});
            start = at + 1;
        }
    }
    return fields;
}

} // namespace valija
