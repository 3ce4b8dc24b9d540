// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of the table of single failures, in which order.

#include "core/store/failure_table.h"

#include <algorithm>
#include <numeric>

namespace valija {

namespace {

bool holds(const QByteArray &text, const QString &typed)
{
    return QString::fromUtf8(text).contains(typed, Qt::CaseInsensitive);
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

/// By policy whether the filter, and what is typed about day, reporter and domain, let its failures pass.
std::vector<char> FailureTable::policiesFor(const FailureQuery &query) const
{
    const SummaryFilter &filter = query.filter;
    const QString day = query.contains.value(FailureColumn::Day);
    const QString organization = query.contains.value(FailureColumn::Organization);
    const QString domain = query.contains.value(FailureColumn::Domain);
    const auto isAccepted = [&](const Policy &policy) {
        const QByteArray &reporter = m_texts[policy.organization];
        const QByteArray &about = m_texts[policy.domain];
        return filter.days.contains(policy.day) && (filter.domains.isEmpty() || filter.domains.contains(about))
            && (filter.reporters.isEmpty() || filter.reporters.contains(reporter))
            && (day.isEmpty() || policy.day.toString(Qt::ISODate).contains(day))
            && (organization.isEmpty() || holds(reporter, organization)) && (domain.isEmpty() || holds(about, domain));
    };
    std::vector<char> accepted;
    accepted.reserve(m_policies.size());
    for (const auto &policy : m_policies)
        accepted.push_back(isAccepted(policy) ? 1 : 0);
    return accepted;
}

/// What is typed about the other columns.
std::vector<FailureTable::Accepted> FailureTable::acceptedFor(const FailureQuery &query) const
{
    std::vector<Accepted> columns;
    for (auto it = query.contains.cbegin(); it != query.contains.cend(); ++it) {
        const Places &places = placesOf(it.key());
        if (it->isEmpty() || &places == &m_policyOf)
            continue;
        Accepted column{&places, {}};
        if (it.key() == FailureColumn::Sessions)
            std::transform(m_counts.begin(), m_counts.end(), std::back_inserter(column.accepted),
                           [&](qint64 sessions) { return QString::number(sessions).contains(*it); });
        else
            std::transform(m_texts.begin(), m_texts.end(), std::back_inserter(column.accepted),
                           [&](const QByteArray &text) { return holds(text, *it); });
        columns.push_back(std::move(column));
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
