// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_rows.h"

#include <algorithm>
#include <charconv>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Lists of byte strings in one column: each with its length before it, as any byte may occur.
QByteArray joined(const QList<QByteArray> &list)
{
    constexpr qsizetype longestLength = 20; // with its colon
    qsizetype most = 0;
    for (const auto &item : list)
        most += longestLength + item.size();
    QByteArray text(most, Qt::Uninitialized);
    char *to = text.data();
    for (const auto &item : list) {
        to = std::to_chars(to, to + longestLength, item.size()).ptr;
        *to++ = ':';
        to = std::copy(item.begin(), item.end(), to);
    }
    text.truncate(to - text.constData());
    return text;
}

QString placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList valuesOf(const QSet<QByteArray> &set)
{
    QVariantList values;
    for (const auto &text : set)
        values.append(text.isNull() ? QByteArray("") : text); // what is left out is stored as empty, never as NULL
    return values;
}

} // namespace

QList<QByteArray> listIn(const QByteArray &text)
{
    QList<QByteArray> list;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype colon = text.indexOf(':', at);
        if (colon < 0)
            break;
        const auto size = text.sliced(at, colon - at).toLongLong();
        if (size < 0 || size > text.size() - colon - 1)
            break;
        list.append(text.sliced(colon + 1, size));
        at = colon + 1 + size;
    }
    return list;
}

Condition reportCondition(const SummaryFilter &filter)
{
    QStringList parts{u"1 = 1"_s};
    QVariantList values;
    if (filter.days.first.isValid()) {
        parts.append(u"report.day >= ?"_s);
        values.append(filter.days.first.toJulianDay());
    }
    if (filter.days.last.isValid()) {
        parts.append(u"report.day <= ? AND report.day > 0"_s); // 0: without a day
        values.append(filter.days.last.toJulianDay());
    }
    if (!filter.reporters.isEmpty()) {
        parts.append(u"report.organization IN (%1)"_s.arg(placesFor(filter.reporters.size())));
        values += valuesOf(filter.reporters);
    }
    if (!filter.domains.isEmpty()) {
        parts.append(u"EXISTS (SELECT 1 FROM policy WHERE policy.report = report.key AND policy.domain IN (%1))"_s.arg(
            placesFor(filter.domains.size())));
        values += valuesOf(filter.domains);
    }
    return {parts.join(u" AND "_s), values};
}

const QString policySelection = u"policy.type, policy.type_text, policy.domain, policy.domain_derived, policy.strings, "
                                "policy.mx_hosts, policy.mode, policy.successful, policy.failed, "
                                "policy.counted_elsewhere, policy.failures"_s;

Result<PolicyReport> policyFrom(const Statement &row, int column, bool withFailures)
{
    PolicyReport policy;
    policy.type = static_cast<PolicyType>(row.number(column));
    policy.typeText = row.bytes(column + 1);
    policy.domain = row.bytes(column + 2);
    policy.domainDerived = row.flag(column + 3);
    policy.policyString = listIn(row.bytes(column + 4));
    policy.mxHosts = listIn(row.bytes(column + 5));
    policy.mode = modeFrom(row.text(column + 6).toLatin1());
    policy.successful = row.number(column + 7);
    policy.failed = row.number(column + 8);
    policy.countedElsewhere = row.flag(column + 9);
    if (!withFailures)
        return policy;
    return failuresIn(row.bytes(column + 10)).map([&](QList<FailureDetails> failures) {
        policy.failures = std::move(failures);
        return policy;
    });
}

ReportRows::ReportRows(const QSqlDatabase &connection)
    : m_insert(connection,
               u"INSERT INTO policy (report, type, type_text, domain, domain_derived, strings, mx_hosts, mode, "
               "successful, failed, counted_elsewhere, failures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_read(connection, u"SELECT "_s + policySelection + u" FROM policy WHERE report = ? ORDER BY key"_s)
{
}

Result<> ReportRows::write(qint64 reportKey, const Report &report)
{
    for (const auto &policy : report.policies) {
        auto done
            = m_insert.run(reportKey, int(policy.type), policy.typeText, policy.domain, policy.domainDerived,
                           joined(policy.policyString), joined(policy.mxHosts),
                           policy.mode ? QString::fromLatin1(keyword(*policy.mode)) : QString(), policy.successful,
                           policy.failed, policy.countedElsewhere, m_failures.write(policy.failures));
        if (!done)
            return done;
    }
    return {};
}

Result<QList<PolicyReport>> ReportRows::read(qint64 reportKey)
{
    QList<PolicyReport> policies;
    const auto readRow = [&] {
        return policyFrom(m_read, 0, true).map([&](PolicyReport policy) { policies.append(std::move(policy)); });
    };
    return m_read.run(reportKey).and_then([&] { return m_read.forEachRow(readRow); }).map([&] { return policies; });
}

} // namespace valija
