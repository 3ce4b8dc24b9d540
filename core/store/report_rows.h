// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/tlsrpt/summary.h"

#include <QHash>

namespace valija {

/// The texts that failures repeat, each kept once in the table `word`, with a memory of those met. After a rollback its
/// memory may be wrong: begin with a new one.
class Words
{
public:
    explicit Words(const QSqlDatabase &connection);

    Result<qint64> keyOf(const QByteArray &text);
    Result<QByteArray> text(qint64 key);

private:
    Statement m_find;
    Insertion m_insert;
    Statement m_read;
    QHash<QByteArray, qint64> m_keys;
    QHash<qint64, QByteArray> m_texts;
};

/// A part of a WHERE clause and the values for its question marks.
struct Condition {
    QString sql;
    QVariantList values;
};

/// Which rows of `report` the filter lets pass.
Condition reportCondition(const SummaryFilter &filter);

/// Rows of `policy` and `failure` from and to values. One for many reports: the statements stay prepared.
class ReportRows
{
public:
    explicit ReportRows(const QSqlDatabase &connection);

    Result<> write(qint64 reportKey, const Report &report);
    Result<QList<PolicyReport>> read(qint64 reportKey, bool withFailures);
    Words &words() { return m_words; }

private:
    Result<> writeFailures(qint64 reportKey, qint64 policyKey, const Report &report, const PolicyReport &policy);
    Result<QList<FailureDetails>> readFailures(qint64 policyKey);

    QSqlDatabase m_connection;
    Words m_words;
    Insertion m_insertPolicy;
    Statement m_insertFailure;
    Statement m_readPolicies;
    Statement m_readFailures;
};

} // namespace valija
