// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/store/failure_list.h"
#include "core/store/reports_version.h"
#include "core/tlsrpt/summary.h"

#include <QMap>

namespace valija {

/// One failure, for the table of single rows.
struct FailureRow {
    qint64 reportKey = 0;
    QDate day;
    QByteArray organization;
    QByteArray domain;
    PolicyType policyType = PolicyType::Unknown;
    std::optional<Mode> mode;
    QList<QByteArray> policyString; ///< What the host is held against, or where that names none:
    QList<QByteArray> mxHosts;
    FailureDetails failure;

    bool operator==(const FailureRow &) const = default;
};

enum class FailureColumn {
    Day,
    Organization,
    Domain,
    ResultType,
    SendingMtaIp,
    ReceivingMx,
    ReceivingIp,
    Sessions,
    ReasonCode
};

/// Which rows, in which order.
struct FailureQuery {
    SummaryFilter filter;
    /// Parts of texts, without case; of days and sessions as they are shown, too.
    QMap<FailureColumn, QString> contains;
    /// Whole texts, each of which will do; an empty one is what reports leave out. Not for days and sessions.
    QMap<FailureColumn, QSet<QByteArray>> among;
    QString noDay; ///< What is shown of a day that is not known.
    FailureColumn sortBy = FailureColumn::Day;
    bool descending = true;

    bool operator==(const FailureQuery &) const = default;
};

/// All failures of a store, column by column in memory (36 octets each), to be filtered and sorted at once where a
/// database would walk a million rows. Not for several threads at a time.
class FailureTable
{
public:
    /// Reads the failures, again where the store has changed since. Error: Database, Network, Malformed.
    Result<> refresh(Database &database);

    qint64 count(const FailureQuery &query);
    QList<FailureRow> rows(const FailureQuery &query, qint64 offset, qint64 count);
    /// Where the row, or the first that is like it in everything, is among those of the query; nothing: nowhere.
    std::optional<qint64> positionOf(const FailureQuery &query, const FailureRow &row);

private:
    using Places = std::vector<quint32>;

    struct Policy {
        qint64 reportKey;
        QDate day;
        quint32 organization; ///< Of m_texts, as the texts of the failures.
        quint32 domain;
        PolicyType type;
        std::optional<Mode> mode;
        quint32 strings;
        quint32 mxHosts;
    };
    /// Which values of a column are wanted.
    struct Accepted {
        const Places *places;       ///< By row.
        std::vector<char> accepted; ///< By place.
    };

    Result<> read(Database &database);
    bool addPolicy(const Policy &policy, const QByteArray &list);
    quint32 placeOf(const QByteArray &text);
    quint32 placeOf(qint64 sessions);
    FailureRow rowAt(std::size_t row) const;

    void find(const FailureQuery &query);
    std::vector<char> policiesFor(const FailureQuery &query) const;
    std::vector<Accepted> acceptedFor(const FailureQuery &query) const;
    const Places &placesOf(FailureColumn column) const;
    Places ranksOf(FailureColumn column);

    ReportsVersion m_version;
    std::vector<QByteArray> m_texts;
    QHash<QByteArray, quint32> m_textPlaces;
    std::vector<qint64> m_counts; ///< The different numbers of sessions.
    QHash<qint64, quint32> m_countPlaces;
    std::vector<Policy> m_policies;
    Places m_policyOf; ///< By row, as all that follow.
    std::array<Places, failureTexts> m_columns;
    Places m_sessions;

    Places m_textRanks; ///< Made when first asked for.
    std::optional<FailureQuery> m_query;
    Places m_found; ///< The rows that m_query wants, in its order.
};

} // namespace valija
