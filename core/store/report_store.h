// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/tlsrpt/summary.h"

#include <functional>

namespace valija {

/// One failure, for the table of single rows.
struct FailureRow {
    qint64 reportKey = 0;
    QDate day;
    QByteArray organization;
    QByteArray domain;
    PolicyType policyType = PolicyType::Unknown;
    std::optional<Mode> mode;
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

/// Which rows, in which order; texts of `contains` are matched as substrings without case.
struct FailureQuery {
    SummaryFilter filter;
    QMap<FailureColumn, QString> contains;
    FailureColumn sortBy = FailureColumn::Day;
    bool descending = true;

    bool operator==(const FailureQuery &) const = default;
};

/// A report as listed: without its policies.
struct StoredReport {
    qint64 key = 0;
    QByteArray organization;
    QByteArray reportId;
    QDateTime begin;
    QDateTime end;
    QString source; ///< Where it was read from.
    qint64 successful = 0;
    qint64 failed = 0;
    bool isExample = false;
};

enum class AddOutcome { New, Duplicate };

/// Reports, their policies and failures, and the original bytes, compressed. Identity is (organization-name, report-id,
/// policy-domains, begin): adding a known report changes nothing.
class ReportStore
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    /// Adds one report with the bytes it was read from. Call inside a Transaction when there are many.
    Result<AddOutcome> add(const Report &report, const QByteArray &original, const QString &source,
                           bool isExample = false);
    /// Whether exactly these bytes were added before: re-reading a folder need not parse them.
    Result<bool> knows(const QByteArray &originalHash) const;

    Result<QList<StoredReport>> reports(const SummaryFilter &filter = {}) const; ///< Newest first.
    Result<Report> report(qint64 key) const;
    Result<QByteArray> original(qint64 key) const;
    /// Every report that the filter lets pass, one after the other, without failure details where `withFailures` is
    /// false.
    Result<> forEach(const SummaryFilter &filter, bool withFailures,
                     const std::function<void(const Report &)> &visit) const;
    Result<Summary> summary(SummaryKey by, const SummaryFilter &filter) const;

    Result<qint64> countFailures(const FailureQuery &query) const;
    Result<QList<FailureRow>> failures(const FailureQuery &query, qint64 offset, int count) const;

    Result<> remove(const QList<qint64> &keys);
    Result<> removeBefore(QDate day);
    Result<> removeExamples();

private:
    Database &m_database;
};

} // namespace valija
