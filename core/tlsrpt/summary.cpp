// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/summary.h"

#include "core/tlsrpt/told_failures.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct KeyName {
    SummaryKey key;
    QLatin1StringView slug;
};

constexpr std::array keyNames{
    KeyName{SummaryKey::Result, "result"_L1},
    KeyName{SummaryKey::Source, "source"_L1},
    KeyName{SummaryKey::Mx, "mx"_L1},
    KeyName{SummaryKey::Policy, "policy"_L1},
    KeyName{SummaryKey::Domain, "domain"_L1},
    KeyName{SummaryKey::Day, "day"_L1},
    KeyName{SummaryKey::Reporter, "reporter"_L1},
};

QByteArray policyKey(const PolicyReport &policy)
{
    const bool isGiven = !policy.typeText.isEmpty() || (!policy.mode && policy.policyString.isEmpty());
    QByteArray key = isGiven ? owned(policy.typeText) : notGivenWord.toByteArray();
    if (policy.type != PolicyType::Unknown)
        key = key.toLower(); // one row, however it is spelt
    if (policy.mode)
        key += ' ' + keyword(*policy.mode);
    return policy.policyString.isEmpty() ? key : key + ": " + policy.policyString.join("; ");
}

/// Empty where the report does not say.
QByteArray summaryKeyOf(SummaryKey by, const Report &report, QDate day, const PolicyReport &policy)
{
    if (by == SummaryKey::Policy)
        return policyKey(policy);
    if (by == SummaryKey::Domain)
        return policy.domain;
    if (by == SummaryKey::Day)
        return day.isValid() ? day.toString(Qt::ISODate).toLatin1() : QByteArray();
    return report.organization;
}

/// What failures are told by.
FailureText textOf(SummaryKey by)
{
    return by == SummaryKey::Mx    ? &FailureDetails::receivingMxHostname
        : by == SummaryKey::Source ? &FailureDetails::sendingMtaIp
                                   : &FailureDetails::resultType;
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

std::optional<SummaryKey> summaryKeyFrom(QStringView slug)
{
    const auto found = std::find_if(keyNames.begin(), keyNames.end(), [&](const KeyName &n) { return n.slug == slug; });
    return found == keyNames.end() ? std::nullopt : std::optional(found->key);
}

QString slugOf(SummaryKey key)
{
    return keyNames[static_cast<std::size_t>(key)].slug;
}

std::size_t Summarizer::Numbers::of(const QByteArray &text)
{
    return m_recent.get(text, [&] {
        if (const auto known = m_numbers.constFind(text); known != m_numbers.cend())
            return *known;
        return *m_numbers.insert(owned(text), std::size_t(m_numbers.size()));
    });
}

void Summarizer::Seen::insertInto(QSet<QByteArray> &set, const QByteArray &text, std::size_t number)
{
    const bool isCounted = number < m_seen.size();
    if (isCounted && m_seen.test(number))
        return;
    if (!set.contains(text))
        set.insert(owned(text));
    if (isCounted)
        m_seen.set(number);
}

Summarizer::Summarizer(SummaryKey by, SummaryFilter filter) : m_by(by), m_filter(std::move(filter)) {}

void Summarizer::add(const Report &report)
{
    const QDate day = report.day();
    if (!m_filter.days.contains(day)
        || (!m_filter.reporters.isEmpty() && !m_filter.reporters.contains(report.organization)))
        return;
    const auto passes = [&](const PolicyReport &policy) {
        return m_filter.domains.isEmpty() || m_filter.domains.contains(policy.domain);
    };
    if (!m_filter.domains.isEmpty() && std::none_of(report.policies.cbegin(), report.policies.cend(), passes))
        return;
    ++m_totals.reports;
    m_day = day;
    m_reporter = m_reporterNumbers.of(report.organization);
    m_reporters.insertInto(m_totals.reporters, report.organization, m_reporter);
    m_days.widen(day);
    ToldFailures failures(report, textOf(m_by));
    for (const auto &policy : report.policies)
        if (passes(policy))
            addPolicy(report, policy, failures);
}

void Summarizer::addPolicy(const Report &report, const PolicyReport &policy, ToldFailures &failures)
{
    if (!policy.countedElsewhere) {
        m_totals.successful = addSessions(m_totals.successful, policy.successful);
        m_totals.failed = addSessions(m_totals.failed, policy.failed);
        if (policy.failed > 0)
            m_failingReporters.insertInto(m_totals.failingReporters, report.organization, m_reporter);
    }
    if (m_by == SummaryKey::Result || m_by == SummaryKey::Mx)
        return addFailures(report, policy, failures);
    if (m_by == SummaryKey::Source)
        return addSource(report, policy, failures);
    // The same sessions under two policy types are shown by what tells the types apart, and else counted once.
    if (policy.countedElsewhere && m_by != SummaryKey::Policy)
        return;
    SummaryRow &row = touch(summaryKeyOf(m_by, report, m_day, policy), report).row;
    row.successful = addSessions(row.successful, policy.successful);
    row.failed = addSessions(row.failed, policy.failed);
}

void Summarizer::addFailures(const Report &report, const PolicyReport &policy, ToldFailures &failures)
{
    const FailureText text = textOf(m_by);
    const qint64 unexplained = failures.tell(
        policy, [&](const FailureDetails &failure) { addFailure(touch(failure.*text, report), failure); });
    if (unexplained == 0)
        return;
    SummaryRow &row
        = m_by == SummaryKey::Result ? touch(withoutDetails(), report).row : touch(QByteArray(), report).row;
    row.failed = addSessions(row.failed, unexplained);
}

/// The reporter's own row has what no address is told of.
void Summarizer::addSource(const Report &report, const PolicyReport &policy, ToldFailures &failures)
{
    if (policy.countedElsewhere)
        return;
    const QByteArray &reporter = report.organization;
    SummaryRow &own = touch(reporter, report).row;
    const qint64 unexplained = failures.tell(policy, [&](const FailureDetails &failure) {
        addFailure(touch(reporter, report, failure.sendingMtaIp), failure);
    });
    own.successful = addSessions(own.successful, policy.successful);
    own.failed = addSessions(own.failed, unexplained);
}

void Summarizer::addFailure(Sum &sum, const FailureDetails &failure)
{
    sum.row.failed = addSessions(sum.row.failed, failure.sessions);
    if (!failure.receivingMxHostname.isEmpty())
        sum.mxHosts.insertInto(sum.row.mxHosts, failure.receivingMxHostname,
                               m_mxHostNumbers.of(failure.receivingMxHostname));
}

Summarizer::Sum &Summarizer::newRow(const QString &key, SummaryRow::Kind kind)
{
    Sum &sum = m_rows.emplace_back();
    sum.row.key = key;
    sum.row.kind = kind;
    return sum;
}

Summarizer::Sum &Summarizer::rowOf(const QByteArray &key, QByteArrayView address)
{
    return *m_recentRows.get(key, address, [&] {
        const std::pair text(key, QByteArray::fromRawData(address.data(), address.size()));
        if (const auto known = m_rowOf.constFind(text); known != m_rowOf.cend())
            return *known;
        const QString name = QString::fromUtf8(key.isEmpty() ? notGivenWord : QByteArrayView(key));
        Sum &sum = newRow(address.isEmpty() ? name : name + u" ["_s + QString::fromUtf8(address) + u']',
                          key.isEmpty() ? SummaryRow::Kind::NotGiven : SummaryRow::Kind::Reported);
        m_rowOf.insert({owned(key), address.toByteArray()}, &sum);
        return &sum;
    });
}

Summarizer::Sum &Summarizer::withoutDetails()
{
    if (!m_withoutDetails)
        m_withoutDetails = &newRow(u"no-details"_s, SummaryRow::Kind::WithoutDetails);
    return *m_withoutDetails;
}

Summarizer::Sum &Summarizer::touch(const QByteArray &key, const Report &report, QByteArrayView address)
{
    return touch(rowOf(key, address), report);
}

Summarizer::Sum &Summarizer::touch(Sum &sum, const Report &report)
{
    if (sum.report == m_totals.reports) // this one: add() counts from 1
        return sum;
    sum.report = m_totals.reports;
    sum.reporters.insertInto(sum.row.reporters, report.organization, m_reporter);
    DateRange days{sum.row.first, sum.row.last};
    days.widen(m_day);
    sum.row.first = days.first;
    sum.row.last = days.last;
    return sum;
}

Summary Summarizer::summary() const
{
    Summary summary{m_days, m_totals, {}};
    for (const auto &sum : m_rows)
        summary.rows.append(sum.row);
    std::sort(summary.rows.begin(), summary.rows.end(), [this](const SummaryRow &a, const SummaryRow &b) {
        if (m_by != SummaryKey::Day && a.sessions() != b.sessions())
            return a.sessions() > b.sessions();
        return std::tie(a.key, a.kind) < std::tie(b.key, b.kind);
    });
    return summary;
}

QJsonObject summaryToJson(const Summary &summary, SummaryKey by, const QString &headline, qint64 duplicates,
                          qint64 refused)
{
    QJsonArray rows;
    for (const auto &row : summary.rows)
        rows.append(QJsonObject{{u"key"_s, row.key},
                                {u"sessions"_s, row.sessions()},
                                {u"successful"_s, row.successful},
                                {u"failed"_s, row.failed},
                                {u"reporters"_s, row.reporters.size()},
                                {u"first"_s, dayOrNull(row.first)},
                                {u"last"_s, dayOrNull(row.last)}});
    const auto &totals = summary.totals;
    return {{u"schema"_s, u"valija.summary/1"_s},
            {u"by"_s, slugOf(by)},
            {u"headline"_s, headline},
            {u"totals"_s,
             QJsonObject{{u"reports"_s, totals.reports},
                         {u"duplicates"_s, duplicates},
                         {u"refused"_s, refused},
                         {u"sessions"_s, totals.sessions()},
                         {u"successful"_s, totals.successful},
                         {u"failed"_s, totals.failed}}},
            {u"rows"_s, rows}};
}

} // namespace valija
