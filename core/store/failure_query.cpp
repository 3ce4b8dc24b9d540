// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of the table of single failures, in which order.

#include "core/store/failure_table.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace valija {

namespace {

/// What is asked of one column's texts.
class WantedTexts
{
public:
    WantedTexts(const FailureQuery &query, FailureColumn column)
        : m_part(query.contains.value(column)), m_among(query.among.value(column)), m_any(!query.among.contains(column))
    {
    }

    bool isAll() const { return m_any && m_part.isEmpty(); }

    bool contains(const QByteArray &text) const
    {
        return (m_any || m_among.contains(text))
            && (m_part.isEmpty() || QString::fromUtf8(text).contains(m_part, Qt::CaseInsensitive));
    }

private:
    QString m_part;
    QSet<QByteArray> m_among;
    bool m_any;
};

/// What is asked of days. Many policies are of one day: each is put into words once.
class WantedDays
{
public:
    explicit WantedDays(const FailureQuery &query)
        : m_part(query.contains.value(FailureColumn::Day)), m_noDay(query.noDay)
    {
    }

    bool contains(QDate day)
    {
        if (m_part.isEmpty())
            return true;
        const auto known = m_known.constFind(day);
        return known != m_known.cend() ? *known : *m_known.insert(day, isWanted(day));
    }

private:
    bool isWanted(QDate day) const
    {
        if (!day.isValid())
            return m_noDay.contains(m_part, Qt::CaseInsensitive);
        return day.toString(Qt::ISODate).contains(m_part)
            || QLocale().toString(day, QLocale::ShortFormat).contains(m_part, Qt::CaseInsensitive);
    }

    QString m_part;
    QString m_noDay;
    QHash<QDate, bool> m_known;
};

bool holds(qint64 sessions, const QString &part)
{
    return QString::number(sessions).contains(part) || QLocale().toString(sessions).contains(part);
}

/// The place of each value among all in their order.
template <typename Value, typename Less>
std::vector<quint32> ranked(const std::vector<Value> &values, Less isLess)
{
    std::vector<quint32> order(values.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return isLess(values[a], values[b]); });
    std::vector<quint32> ranks(values.size());
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && isLess(values[order[i - 1]], values[order[i]]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Sorts the rows by their ranks and leaves equal ones in their order: a few million steps, whatever the ranks are.
void sortByRank(std::vector<quint32> &rows, const std::vector<quint32> &places, const std::vector<quint32> &ranks)
{
    std::vector<quint32> starts(ranks.size() + 1);
    for (const quint32 row : rows)
        ++starts[ranks[places[row]] + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[starts[ranks[places[row]]]++] = row;
    rows = std::move(sorted);
}

} // namespace

void FailureTable::find(const FailureQuery &query)
{
    if (m_query == query)
        return;
    const std::vector<char> policies = policiesFor(query);
    const std::vector<Accepted> columns = acceptedFor(query);
    m_found.clear();
    for (std::size_t row = 0; row < m_policyOf.size(); ++row) {
        const bool isAccepted = policies[m_policyOf[row]] != 0
            && std::all_of(columns.begin(), columns.end(),
                           [row](const Accepted &column) { return column.accepted[(*column.places)[row]] != 0; });
        if (isAccepted)
            m_found.push_back(static_cast<quint32>(row));
    }
    sortByRank(m_found, placesOf(query.sortBy), ranksOf(query.sortBy));
    if (query.descending)
        std::reverse(m_found.begin(), m_found.end());
    m_query = query;
}

std::optional<qint64> FailureTable::positionOf(const FailureQuery &query, const FailureRow &row)
{
    find(query);
    const auto sessions = m_countPlaces.constFind(row.failure.sessions);
    if (sessions == m_countPlaces.cend())
        return std::nullopt;
    std::array<quint32, failureTexts> texts;
    for (std::size_t i = 0; i < failureTexts; ++i) {
        const auto known = m_textPlaces.constFind(row.failure.*failureTextMembers[i]);
        if (known == m_textPlaces.cend())
            return std::nullopt;
        texts[i] = *known;
    }
    // By places first: a million rows are not put together to be compared.
    const auto isLikeIt = [&](quint32 other) {
        bool isAlike = m_policies[m_policyOf[other]].reportKey == row.reportKey && m_sessions[other] == *sessions;
        for (std::size_t i = 0; isAlike && i < failureTexts; ++i)
            isAlike = m_columns[i][other] == texts[i];
        return isAlike && rowAt(other) == row;
    };
    const auto found = std::find_if(m_found.cbegin(), m_found.cend(), isLikeIt);
    return found == m_found.cend() ? std::nullopt : std::optional<qint64>(found - m_found.cbegin());
}

/// By policy whether the filter, and what is asked of day, reporter and domain, let its failures pass.
std::vector<char> FailureTable::policiesFor(const FailureQuery &query) const
{
    const SummaryFilter &filter = query.filter;
    WantedDays days(query);
    const WantedTexts organizations(query, FailureColumn::Organization);
    const WantedTexts domains(query, FailureColumn::Domain);
    const auto isAccepted = [&](const Policy &policy) {
        const QByteArray &reporter = m_texts[policy.organization];
        const QByteArray &about = m_texts[policy.domain];
        return filter.days.contains(policy.day) && (filter.domains.isEmpty() || filter.domains.contains(about))
            && (filter.reporters.isEmpty() || filter.reporters.contains(reporter)) && days.contains(policy.day)
            && organizations.contains(reporter) && domains.contains(about);
    };
    std::vector<char> accepted;
    accepted.reserve(m_policies.size());
    for (const auto &policy : m_policies)
        accepted.push_back(isAccepted(policy) ? 1 : 0);
    return accepted;
}

/// What is asked of the other columns.
std::vector<FailureTable::Accepted> FailureTable::acceptedFor(const FailureQuery &query) const
{
    std::vector<Accepted> columns;
    for (const FailureColumn column :
         {FailureColumn::ResultType, FailureColumn::SendingMtaIp, FailureColumn::ReceivingMx,
          FailureColumn::ReceivingIp, FailureColumn::ReasonCode}) {
        const WantedTexts wanted(query, column);
        if (wanted.isAll())
            continue;
        std::vector<char> accepted(m_texts.size());
        std::transform(m_texts.begin(), m_texts.end(), accepted.begin(),
                       [&](const QByteArray &text) { return wanted.contains(text) ? 1 : 0; });
        columns.push_back({&placesOf(column), std::move(accepted)});
    }
    if (const QString part = query.contains.value(FailureColumn::Sessions); !part.isEmpty()) {
        std::vector<char> accepted(m_counts.size());
        std::transform(m_counts.begin(), m_counts.end(), accepted.begin(),
                       [&](qint64 sessions) { return holds(sessions, part) ? 1 : 0; });
        columns.push_back({&m_sessions, std::move(accepted)});
    }
    return columns;
}

/// By row the place of a column's value: of its policy, its text or its number.
const FailureTable::Places &FailureTable::placesOf(FailureColumn column) const
{
    switch (column) {
    case FailureColumn::Day:
    case FailureColumn::Organization:
    case FailureColumn::Domain:
        return m_policyOf;
    case FailureColumn::ResultType:
        return m_columns[0];
    case FailureColumn::SendingMtaIp:
        return m_columns[1];
    case FailureColumn::ReceivingMx:
        return m_columns[2];
    case FailureColumn::ReceivingIp:
        return m_columns[3];
    case FailureColumn::ReasonCode:
        return m_columns[5];
    case FailureColumn::Sessions:
        return m_sessions;
    }
    Q_UNREACHABLE();
}

/// By place of placesOf() the value's rank among all.
FailureTable::Places FailureTable::ranksOf(FailureColumn column)
{
    const auto ofPolicies = [this](auto isLess) {
        return ranked(m_policies, isLess);
    };
    if (column == FailureColumn::Sessions)
        return ranked(m_counts, std::less<>());
    if (column == FailureColumn::Day)
        return ofPolicies([](const Policy &a, const Policy &b) { return a.day < b.day; });
    if (m_textRanks.size() != m_texts.size())
        m_textRanks = ranked(m_texts, std::less<>());
    if (column == FailureColumn::Organization)
        return ofPolicies([this](const Policy &a, const Policy &b) {
            return m_textRanks[a.organization] < m_textRanks[b.organization];
        });
    if (column == FailureColumn::Domain)
        return ofPolicies(
            [this](const Policy &a, const Policy &b) { return m_textRanks[a.domain] < m_textRanks[b.domain]; });
    return m_textRanks;
}

} // namespace valija
