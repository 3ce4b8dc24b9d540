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

/// The separator that the line has most of outside quotes.
QChar separatorOf(QStringView line)
{
    constexpr std::array separators{u',', u';', u'\t'};
    std::array<qsizetype, separators.size()> counts{};
    bool quoted = false;
    for (const QChar c : line) {
        quoted ^= c == u'"';
        for (std::size_t i = 0; i < separators.size(); ++i)
            counts[i] += !quoted && c == separators[i] ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return *most > 0 ? QChar(separators[std::size_t(most - counts.begin())]) : QChar();
}

struct Row {
    int line;
    QStringList fields;
};

/// RFC 4180: a quoted field may hold separators, line ends, and quotes written twice. A quote that nothing closes is a
/// character like others, lest it take the rest of the file into its field.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator, int firstLine)
        : m_text(text), m_separator(separator), m_line(firstLine)
    {
    }

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
        const qsizetype start = m_at;
        const int line = m_line;
        QString text;
        if (!readField(text)) {
            m_at = start;
            m_line = line;
            m_hasQuotes = false;
            text.clear();
            readField(text);
        }
        return text.trimmed();
    }

    /// False when a quote is still open at the end.
    bool readField(QString &text)
    {
        bool quoted = false;
        bool blank = true;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (quoted && c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                text += c;
                blank = false;
                ++m_at;
            } else if (m_hasQuotes && c == u'"' && (quoted || blank)) {
                quoted = !quoted;
            } else if (!quoted && (c == m_separator || c == u'\n')) {
                break;
            } else {
                m_line += c == u'\n' ? 1 : 0;
                text += c;
                blank = blank && isBlank(c);
            }
        }
        return !quoted;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line;
    bool m_hasQuotes = true;
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

/// A domain or a wildcard, of which the reader is told that it is none.
bool namesDomain(const QString &word)
{
    return isDomain(word.startsWith("*."_L1) ? word.sliced(2) : word);
}

/// The words of a line of a list, without its comment.
QStringList listWords(QStringView whole)
{
    const qsizetype comment = whole.indexOf(u'#');
    const QStringView line = comment < 0 ? whole : whole.first(comment);
    QStringList list;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && !isBlank(line.at(at)) && line.at(at) != u',' && line.at(at) != u';')
            continue;
        if (at > start)
            list.append(line.sliced(start, at - start).toString());
        start = at + 1;
    }
    return list;
}

/// The first line that is more than a comment.
struct FirstLine {
    int number = 1;
    qsizetype at = 0;
    QStringView text;
};

FirstLine firstLineOf(QStringView text)
{
    FirstLine line;
    for (;;) {
        const qsizetype end = text.indexOf(u'\n', line.at);
        line.text = text.sliced(line.at, (end < 0 ? text.size() : end) - line.at);
        const QStringView content = line.text.trimmed();
        if (end < 0 || (!content.isEmpty() && !content.startsWith(u'#')))
            return line;
        line.at = end + 1;
        ++line.number;
    }
}

/// Takes the domains out of the rows of a table. Each that stands where domains are expected becomes a field of its
/// own, and one that stands elsewhere is not lost: its field is taken as a whole, for the reader to see.
class TableFields
{
public:
    /// `header`: the titles; none when the table has no such row.
    explicit TableFields(const std::optional<QStringList> &header)
        : m_column(header ? domainColumn(*header) : 0), m_columns(header ? header->size() : 0)
    {
    }

    void take(const Row &row)
    {
        if (m_columns == 0 && row.fields.first().startsWith(u'#'))
            return;
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            // Without a title, or in a row too short for the domain's.
            const bool isStray = i >= m_columns || row.fields.size() <= m_column;
            if (i == m_column || (isStray && std::ranges::any_of(listWords(row.fields.at(i)), namesDomain)))
                takeDomains(row.line, row.fields.at(i));
        }
    }

    QList<ImportField> fields() const { return m_fields; }

private:
    void takeDomains(int line, const QString &field)
    {
        const QStringList words = listWords(field);
        if (std::ranges::all_of(words, namesDomain))
            for (const auto &word : words)
                m_fields.append({line, word});
        else
            m_fields.append({line, field});
    }

    qsizetype m_column;
    qsizetype m_columns;
    QList<ImportField> m_fields;
};

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
    const FirstLine first = firstLineOf(text);
    QChar separator = separatorOf(first.text);
    if (separator.isNull() && !first.text.trimmed().startsWith(u'"'))
        return std::nullopt;
    if (separator.isNull())
        separator = u','; // a table of one column
    if (std::ranges::all_of(listWords(first.text), namesDomain))
        return std::nullopt;
    CsvReader reader(QStringView(text).sliced(first.at), separator, first.number);
    const Row row = reader.next();
    const bool hasHeader = domainColumn(row.fields) >= 0 && std::ranges::none_of(row.fields, isDomain);
    TableFields table(hasHeader ? std::optional(row.fields) : std::nullopt);
    if (!hasHeader)
        table.take(row);
    while (!reader.atEnd())
        table.take(reader.next());
    return table.fields();
}

QList<ImportField> listFields(const QString &text)
{
    QList<ImportField> fields;
    int number = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        ++number;
        for (const auto &word : listWords(line))
            fields.append({number, word});
    }
    return fields;
}

} // namespace valija
