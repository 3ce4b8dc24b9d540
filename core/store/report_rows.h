// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failure_list.h"
#include "core/store/statement.h"
#include "core/tlsrpt/summary.h"

namespace valija {

/// A part of a WHERE clause and the values for its question marks.
struct Condition {
    QString sql;
    QVariantList values;
};

/// Which rows of `report` the filter lets pass.
Condition reportCondition(const SummaryFilter &filter);

/// A list of byte strings as one column holds it.
QList<QByteArray> listIn(const QByteArray &text);

/// The columns of `policy` that policyFrom() reads.
extern const QString policySelection;
/// The policy that begins at a column of the row, with its failures where they are wanted. Error: Malformed.
Result<PolicyReport> policyFrom(const Statement &row, int column, bool withFailures);

/// Rows of `policy` from and to values. One for many reports: the statements stay prepared.
class ReportRows
{
public:
    explicit ReportRows(const QSqlDatabase &connection);

    Result<> write(qint64 reportKey, const Report &report);
    Result<QList<PolicyReport>> read(qint64 reportKey);

private:
    Statement m_insert;
    Statement m_read;
    FailureListWriter m_failures;
};

} // namespace valija
