// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of single failures: which rows, in which order, from where to where.

#include "core/store/report_rows.h"
#include "core/store/report_store.h"

#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// The columns of `failure` by FailureColumn.
struct ColumnName {
    FailureColumn column;
    QLatin1StringView name;
    bool isWord;
};

constexpr std::array columnNames{
    ColumnName{FailureColumn::Day, "day"_L1, false},
    ColumnName{FailureColumn::Organization, "organization_word"_L1, true},
    ColumnName{FailureColumn::Domain, "domain_word"_L1, true},
    ColumnName{FailureColumn::ResultType, "result_type_word"_L1, true},
    ColumnName{FailureColumn::SendingMtaIp, "sending_ip_word"_L1, true},
    ColumnName{FailureColumn::ReceivingMx, "mx_word"_L1, true},
    ColumnName{FailureColumn::ReceivingIp, "receiving_ip_word"_L1, true},
    ColumnName{FailureColumn::Sessions, "sessions"_L1, false},
    ColumnName{FailureColumn::ReasonCode, "reason_word"_L1, true},
};

const ColumnName &nameOf(FailureColumn column)
{
    return columnNames[static_cast<std::size_t>(column)];
}

/// PostgreSQL's `encode(content, 'escape')`: its texts may not hold every byte, so that bytes are compared in this
/// form.
QByteArray escaped(const QByteArray &bytes)
{
    QByteArray text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0 || byte >= 0x80)
            text += '\\' + QByteArray::number(byte, 8).rightJustified(3, '0');
        else
            text += c == '\\' ? QByteArrayLiteral("\\\\") : QByteArray(1, c);
    }
    return text;
}

/// `%` and `_` mean themselves in what a user types. Case is that of ASCII: both databases know no more of it.
QString likePattern(const QString &typed, bool asEscaped)
{
    const QByteArray bytes = typed.toUtf8().toLower();
    QString text = QString::fromUtf8(asEscaped ? escaped(bytes) : bytes);
    for (const auto &special : {u"!"_s, u"%"_s, u"_"_s})
        text.replace(special, u'!' + special);
    return u'%' + text + u'%';
}

/// How a column is compared as text; the two databases name it differently.
QString asText(const ColumnName &name, bool postgres)
{
    if (name.isWord)
        return postgres ? u"lower(encode(content, 'escape'))"_s : u"lower(CAST(content AS TEXT))"_s;
    if (name.column == FailureColumn::Day) // 2451545: 2000-01-01
        return postgres ? u"to_char(DATE '2000-01-01' + (day - 2451545), 'YYYY-MM-DD')"_s : u"date(day)"_s;
    return u"CAST(sessions AS TEXT)"_s;
}

Condition conditionOf(const FailureQuery &query, bool postgres)
{
    QStringList parts{u"1 = 1"_s};
    QVariantList values;
    const auto &filter = query.filter;
    if (filter.days.first.isValid()) {
        parts.append(u"day >= ?"_s);
        values.append(filter.days.first.toJulianDay());
    }
    if (filter.days.last.isValid()) {
        parts.append(u"day <= ?"_s);
        values.append(filter.days.last.toJulianDay());
    }
    const auto wordIn = [&](QLatin1StringView column, const QSet<QByteArray> &words) {
        if (words.isEmpty())
            return;
        const QString places = QStringList(words.size(), u"?"_s).join(u", "_s);
        parts.append(column + u" IN (SELECT key FROM word WHERE content IN ("_s + places + u"))"_s);
        values += QVariantList(words.cbegin(), words.cend());
    };
    wordIn("domain_word"_L1, filter.domains);
    wordIn("organization_word"_L1, filter.reporters);
    for (auto it = query.contains.cbegin(); it != query.contains.cend(); ++it) {
        if (it->isEmpty())
            continue;
        const ColumnName &name = nameOf(it.key());
        const QString like = asText(name, postgres) + u" LIKE ? ESCAPE '!'"_s;
        parts.append(name.isWord ? name.name + u" IN (SELECT key FROM word WHERE "_s + like + u')' : like);
        values.append(likePattern(*it, postgres && name.isWord));
    }
    return {parts.join(u" AND "_s), values};
}

QString orderOf(const FailureQuery &query)
{
    const ColumnName &name = nameOf(query.sortBy);
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    // The key behind it makes the order total: pages must not overlap.
    const QString column
        = name.isWord ? u"(SELECT content FROM word WHERE word.key = failure.%1)"_s.arg(name.name) : QString(name.name);
    return column + direction + u", key"_s + direction;
}

} // namespace

Result<qint64> ReportStore::countFailures(const FailureQuery &query) const
{
    const Condition condition = conditionOf(query, isPostgres(m_database.connection()));
    Statement count(m_database.connection(), u"SELECT count(*) FROM failure WHERE "_s + condition.sql);
    if (const auto done = count.run(condition.values); !done)
        return tl::unexpected(done.error());
    return count.next() ? count.number(0) : 0;
}

Result<QList<FailureRow>> ReportStore::failures(const FailureQuery &query, qint64 offset, int count) const
{
    const Condition condition = conditionOf(query, isPostgres(m_database.connection()));
    const QString page = u"SELECT failure.key FROM failure WHERE "_s + condition.sql + u" ORDER BY "_s + orderOf(query)
        + u" LIMIT ? OFFSET ?"_s;
    Statement keys(m_database.connection(), page);
    if (const auto done = keys.run(condition.values + QVariantList{count, offset}); !done)
        return tl::unexpected(done.error());
    Statement read(m_database.connection(),
                   u"SELECT failure.report, day, organization_word, domain_word, type, mode, result_type_word, "
                   "sending_ip_word, mx_word, receiving_ip_word, helo_word, reason_word, information_word, sessions "
                   "FROM failure JOIN policy ON policy.key = failure.policy WHERE failure.key = ?"_s);
    QList<FailureRow> rows;
    Words words(m_database.connection());
    while (keys.next()) {
        if (const auto done = read.run(keys.number(0)); !done)
            return tl::unexpected(done.error());
        if (!read.next())
            continue;
        FailureRow row;
        row.reportKey = read.number(0);
        row.day = read.day(1);
        row.policyType = static_cast<PolicyType>(read.number(4));
        row.mode = modeFrom(read.text(5).toLatin1());
        row.failure.sessions = read.number(13);
        const std::array<std::pair<int, QByteArray *>, 9> texts{{{2, &row.organization},
                                                                 {3, &row.domain},
                                                                 {6, &row.failure.resultType},
                                                                 {7, &row.failure.sendingMtaIp},
                                                                 {8, &row.failure.receivingMxHostname},
                                                                 {9, &row.failure.receivingIp},
                                                                 {10, &row.failure.receivingMxHelo},
                                                                 {11, &row.failure.reasonCode},
                                                                 {12, &row.failure.additionalInformation}}};
        for (const auto &[column, text] : texts) {
            auto word = words.text(read.number(column));
            if (!word)
                return tl::unexpected(word.error());
            *text = std::move(*word);
        }
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace valija
