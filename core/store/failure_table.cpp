// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of single failures holds; failure_query.cpp answers from it.

#include "core/store/failure_table.h"

#include "core/store/report_rows.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString failuresSql = u"SELECT report.key, report.day, report.organization, policy.domain, policy.type, "
                            "policy.mode, policy.strings, policy.mx_hosts, policy.failures FROM policy JOIN report ON "
                            "report.key = policy.report "
                            "WHERE length(policy.failures) > 0 ORDER BY policy.key"_s;

} // namespace

Result<> FailureTable::refresh(Database &database)
{
    const auto moment = Snapshot::begin(database); // else what is read might be newer than its version
    if (!moment)
        return tl::unexpected(moment.error());
    const auto version = reportsVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (m_version == *version)
        return {};
    *this = {};
    auto done = read(database);
    if (done)
        m_version = *version;
    else
        *this = {};
    return done;
}

Result<> FailureTable::read(Database &database)
{
    Statement query(database.connection(), failuresSql);
    const auto take = [&]() -> Result<> {
        const Policy policy{query.number(0),
                            query.day(1),
                            placeOf(query.bytes(2)),
                            placeOf(query.bytes(3)),
                            static_cast<PolicyType>(query.number(4)),
                            modeFrom(query.text(5).toLatin1()),
                            placeOf(query.bytes(6)),
                            placeOf(query.bytes(7))};
        if (!addPolicy(policy, query.bytes(8)))
            return failure(Error::Kind::Malformed, u"failures of report %1"_s.arg(policy.reportKey));
        return {};
    };
    return query.run().and_then([&] { return query.forEachRow(take); });
}

bool FailureTable::addPolicy(const Policy &policy, const QByteArray &list)
{
    FailureListReader reader(list);
    Places places;
    for (const auto &text : reader.texts())
        places.push_back(placeOf(QByteArray::fromRawData(text.data(), text.size())));
    const auto place = static_cast<quint32>(m_policies.size());
    m_policies.push_back(policy);
    FailureListReader::Row row;
    while (reader.next(row)) {
        m_policyOf.push_back(place);
        for (std::size_t i = 0; i < failureTexts; ++i)
            m_columns[i].push_back(places[row.texts[i]]);
        m_sessions.push_back(placeOf(row.sessions));
    }
    return !reader.isDamaged();
}

quint32 FailureTable::placeOf(const QByteArray &text)
{
    const auto known = m_textPlaces.constFind(text);
    if (known != m_textPlaces.cend())
        return *known;
    m_texts.push_back(owned(text));
    return *m_textPlaces.insert(m_texts.back(), static_cast<quint32>(m_texts.size() - 1));
}

quint32 FailureTable::placeOf(qint64 sessions)
{
    const auto known = m_countPlaces.constFind(sessions);
    if (known != m_countPlaces.cend())
        return *known;
    m_counts.push_back(sessions);
    return *m_countPlaces.insert(sessions, static_cast<quint32>(m_counts.size() - 1));
}

qint64 FailureTable::count(const FailureQuery &query)
{
    find(query);
    return qint64(m_found.size());
}

QList<FailureRow> FailureTable::rows(const FailureQuery &query, qint64 offset, qint64 count)
{
    find(query);
    const auto size = qint64(m_found.size());
    const qint64 first = std::clamp(offset, qint64(0), size);
    const qint64 last = first + std::clamp(count, qint64(0), size - first);
    QList<FailureRow> rows;
    rows.reserve(last - first);
    for (qint64 i = first; i < last; ++i)
        rows.append(rowAt(m_found[std::size_t(i)]));
    return rows;
}

FailureRow FailureTable::rowAt(std::size_t row) const
{
    const Policy &policy = m_policies[m_policyOf[row]];
    FailureRow found{policy.reportKey,
                     policy.day,
                     m_texts[policy.organization],
                     m_texts[policy.domain],
                     policy.type,
                     policy.mode,
                     listIn(m_texts[policy.strings]),
                     listIn(m_texts[policy.mxHosts]),
                     {}};
    for (std::size_t i = 0; i < failureTexts; ++i)
        found.failure.*failureTextMembers[i] = m_texts[m_columns[i][row]];
    found.failure.sessions = m_counts[m_sessions[row]];
    return found;
}

} // namespace valija
