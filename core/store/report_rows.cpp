// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_rows.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Lists of byte strings in one column: each with its length before it, as any byte may occur.
QByteArray joined(const QList<QByteArray> &list)
{
    QByteArray text;
    for (const auto &item : list)
        text += QByteArray::number(item.size()) + ':' + item;
    return text;
}

QList<QByteArray> split(const QByteArray &text)
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

QString placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList valuesOf(const QSet<QByteArray> &set)
{
    return QVariantList(set.cbegin(), set.cend());
}

} // namespace

Words::Words(const QSqlDatabase &connection)
    : m_find(connection, u"SELECT key FROM word WHERE content = ?"_s),
      m_insert(connection, u"INSERT INTO word (content) VALUES (?)"_s),
      m_read(connection, u"SELECT content FROM word WHERE key = ?"_s)
{
}

Result<qint64> Words::keyOf(const QByteArray &text)
{
    if (const auto known = m_keys.constFind(text); known != m_keys.cend())
        return *known;
    auto key = m_find.one(text);
    if (key && !*key)
        key = m_insert.key(text);
    return key.map([&](std::optional<qint64> found) { return *m_keys.insert(text, found.value_or(0)); });
}

Result<QByteArray> Words::text(qint64 key)
{
    if (const auto known = m_texts.constFind(key); known != m_texts.cend())
        return *known;
    if (const auto done = m_read.run(key); !done)
        return tl::unexpected(done.error());
    if (!m_read.next())
        return failure(Error::Kind::Database, u"word %1 is missing"_s.arg(key));
    const QByteArray text = m_read.bytes(0);
    m_read.finish();
    m_texts.insert(key, text);
    return text;
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
        parts.append(u"report.day <= ?"_s);
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

ReportRows::ReportRows(const QSqlDatabase &connection)
    : m_connection(connection),
      m_words(connection),
      m_insertPolicy(connection,
                     u"INSERT INTO policy (report, type, type_text, domain, domain_derived, strings, mx_hosts, mode, "
                     "successful, failed, counted_elsewhere) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_insertFailure(
          connection,
          u"INSERT INTO failure (policy, report, day, organization_word, domain_word, result_type_word, "
          "sending_ip_word, mx_word, receiving_ip_word, helo_word, reason_word, information_word, sessions) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_readPolicies(
          connection,
          u"SELECT key, type, type_text, domain, domain_derived, strings, mx_hosts, mode, successful, failed, "
          "counted_elsewhere FROM policy WHERE report = ? ORDER BY key"_s),
      m_readFailures(connection,
                     u"SELECT result_type_word, sending_ip_word, mx_word, receiving_ip_word, helo_word, reason_word, "
                     "information_word, sessions FROM failure WHERE policy = ? ORDER BY key"_s)
{
}

Result<> ReportRows::write(qint64 reportKey, const Report &report)
{
    for (const auto &policy : report.policies) {
        const auto key = m_insertPolicy.key(reportKey, int(policy.type), policy.typeText, policy.domain,
                                            policy.domainDerived, joined(policy.policyString), joined(policy.mxHosts),
                                            policy.mode ? QString::fromLatin1(keyword(*policy.mode)) : QString(),
                                            policy.successful, policy.failed, policy.countedElsewhere);
        if (!key)
            return tl::unexpected(key.error());
        if (policy.failures.isEmpty())
            continue;
        if (const auto written = writeFailures(reportKey, key->value_or(0), report, policy); !written)
            return written;
    }
    return {};
}

Result<> ReportRows::writeFailures(qint64 reportKey, qint64 policyKey, const Report &report, const PolicyReport &policy)
{
    const auto organization = m_words.keyOf(report.organization);
    const auto domain = m_words.keyOf(policy.domain);
    if (!organization || !domain)
        return tl::unexpected(organization ? domain.error() : organization.error());
    const QDate day = report.day();
    for (const auto &failed : policy.failures) {
        std::array<qint64, 7> keys{};
        std::size_t place = 0;
        for (const auto *text :
             {&failed.resultType, &failed.sendingMtaIp, &failed.receivingMxHostname, &failed.receivingIp,
              &failed.receivingMxHelo, &failed.reasonCode, &failed.additionalInformation}) {
            const auto key = m_words.keyOf(*text);
            if (!key)
                return tl::unexpected(key.error());
            keys[place++] = *key;
        }
        if (const auto done = m_insertFailure.run(policyKey, reportKey, day, *organization, *domain, keys[0], keys[1],
                                                  keys[2], keys[3], keys[4], keys[5], keys[6], failed.sessions);
            !done)
            return done;
    }
    return {};
}

Result<QList<PolicyReport>> ReportRows::read(qint64 reportKey, bool withFailures)
{
    if (const auto done = m_readPolicies.run(reportKey); !done)
        return tl::unexpected(done.error());
    QList<PolicyReport> policies;
    while (m_readPolicies.next()) {
        PolicyReport policy;
        policy.type = static_cast<PolicyType>(m_readPolicies.number(1));
        policy.typeText = m_readPolicies.bytes(2);
        policy.domain = m_readPolicies.bytes(3);
        policy.domainDerived = m_readPolicies.flag(4);
        policy.policyString = split(m_readPolicies.bytes(5));
        policy.mxHosts = split(m_readPolicies.bytes(6));
        policy.mode = modeFrom(m_readPolicies.text(7).toLatin1());
        policy.successful = m_readPolicies.number(8);
        policy.failed = m_readPolicies.number(9);
        policy.countedElsewhere = m_readPolicies.flag(10);
        if (withFailures) {
            auto failures = readFailures(m_readPolicies.number(0));
            if (!failures)
                return tl::unexpected(failures.error());
            policy.failures = std::move(*failures);
        }
        policies.append(std::move(policy));
    }
    return policies;
}

Result<QList<FailureDetails>> ReportRows::readFailures(qint64 policyKey)
{
    if (const auto done = m_readFailures.run(policyKey); !done)
        return tl::unexpected(done.error());
    QList<FailureDetails> failures;
    while (m_readFailures.next()) {
        FailureDetails failed;
        int column = 0;
        for (auto *text : {&failed.resultType, &failed.sendingMtaIp, &failed.receivingMxHostname, &failed.receivingIp,
                           &failed.receivingMxHelo, &failed.reasonCode, &failed.additionalInformation}) {
            auto word = m_words.text(m_readFailures.number(column++));
            if (!word)
                return tl::unexpected(word.error());
            *text = std::move(*word);
        }
        failed.sessions = m_readFailures.number(column);
        failures.append(std::move(failed));
    }
    return failures;
}

} // namespace valija
