// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_store.h"

#include "core/store/packed_value.h"
#include "core/store/report_rows.h"
#include "core/tlsrpt/report_values.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString listColumns = u"report.key, organization, report_id, begins, ends, source, report.successful, "
                            "report.failed, is_example, signature, signature_detail"_s;

StoredReport listedFrom(const Statement &row)
{
    return {row.number(0), row.bytes(1),
            row.bytes(2),  row.moment(3),
            row.moment(4), row.text(5),
            row.number(6), row.number(7),
            row.flag(8),   {signatureStateFrom(row.text(9)).value_or(SignatureState::None), row.text(10)}};
}

const QString reportColumns = u"report.key, organization, report_id, contact, begins, ends"_s;

Report reportFrom(const Statement &row)
{
    return {row.bytes(1), row.bytes(2), row.bytes(3), row.moment(4), row.moment(5), {}};
}

/// What `take` makes of the row of one report. Error: NotFound where there is none.
template <typename Take>
Result<std::invoke_result_t<Take>> reportRow(Statement &query, qint64 key, Take take)
{
    auto row = query.run(key).and_then([&] { return query.firstRow(take); });
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound, u"report %1"_s.arg(key));
    return std::move(**row);
}

} // namespace

struct ReportStore::Prepared {
    explicit Prepared(const QSqlDatabase &connection)
        : rows(connection),
          insert(connection,
                 u"INSERT INTO report (identity, organization, report_id, contact, "
                 "begins, ends, day, source, successful, failed, is_example, signature, signature_detail, file) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s),
          insertOriginal(connection, u"INSERT INTO original (report, content) VALUES (?, ?)"_s),
          findIdentity(connection, u"SELECT key, signature, successful, failed, file FROM report WHERE identity = ?"_s),
          updateSignature(connection, u"UPDATE report SET signature = ?, signature_detail = ? WHERE key = ?"_s),
          insertIntake(connection,
                       u"INSERT INTO intake (hash, report, reports) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s)
    {
    }

    ReportRows rows;
    Insertion insert;
    Statement insertOriginal;
    Statement findIdentity;
    Statement updateSignature;
    Statement insertIntake;
};

ReportStore::ReportStore(Database &database)
    : m_database(database), m_prepared(std::make_unique<Prepared>(database.connection()))
{
}

ReportStore::~ReportStore() = default;

Result<AddedReport> ReportStore::add(const Report &report, const QByteArray &packedOriginal, const ReportSource &source)
{
    return inTransaction(m_database, [&]() -> Result<AddedReport> { // several rows, whole or not at all
        const SessionCounts sessions = sessionsOf(report);
        const QByteArray identity = identityOf(report);
        const auto key = m_prepared->insert.key(
            identity, report.organization, report.reportId, report.contact, report.begin, report.end, report.day(),
            source.name, sessions.successful, sessions.failed, source.isExample, slugOf(source.signature.state),
            source.signature.detail, source.onlyReportOf);
        if (!key)
            return tl::unexpected(key.error());
        if (!*key)
            return noteAgain(identity, sessions, source);
        if (const auto done = m_prepared->rows.write(**key, report); !done)
            return tl::unexpected(done.error());
        if (const auto done = m_prepared->insertOriginal.run(**key, packedOriginal); !done)
            return tl::unexpected(done.error());
        return AddedReport{AddOutcome::New, **key, false};
    });
}

Result<AddedReport> ReportStore::noteAgain(const QByteArray &identity, const SessionCounts &sessions,
                                           const ReportSource &source)
{
    Statement &find = m_prepared->findIdentity;
    auto state = SignatureState::None;
    QByteArray file;
    const auto known = find.run(identity).and_then([&] {
        return find.firstRow([&] {
            state = signatureStateFrom(find.text(1)).value_or(SignatureState::None);
            file = find.bytes(4);
            const SessionCounts before{find.number(2), find.number(3)};
            return AddedReport{AddOutcome::Duplicate, find.number(0), before != sessions};
        });
    });
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return failure(Error::Kind::Database, u"a report is known and not there"_s);
    const auto &[newState, detail] = source.signature;
    if (newState > state)
        if (const auto done = m_prepared->updateSignature.run(slugOf(newState), detail, (*known)->key); !done)
            return tl::unexpected(done.error());
    if (!source.onlyReportOf.isEmpty() && source.onlyReportOf != file)
        if (const auto done = rememberFile(source.onlyReportOf, {(*known)->key}); !done)
            return tl::unexpected(done.error());
    return **known;
}

Result<> ReportStore::rememberFile(const QByteArray &hash, QList<qint64> reportKeys)
{
    std::sort(reportKeys.begin(), reportKeys.end());
    reportKeys.erase(std::unique(reportKeys.begin(), reportKeys.end()), reportKeys.end());
    return inTransaction(m_database, [&]() -> Result<> {
        for (const qint64 key : std::as_const(reportKeys))
            if (auto done = m_prepared->insertIntake.run(hash, key, reportKeys.size()); !done)
                return done;
        return {};
    });
}

Result<QHash<QByteArray, int>> ReportStore::knownFiles(bool withSignatures) const
{
    const QString alone = withSignatures ? u" AND signature <> 'unknown'"_s : QString();
    const QString counted = withSignatures ? u" JOIN report ON report.key = intake.report"_s + alone : QString();
    Statement query(m_database.connection(),
                    u"SELECT file, 1 FROM report WHERE length(file) > 0"_s + alone
                        + u" UNION ALL SELECT hash, max(reports) FROM intake"_s + counted
                        + u" GROUP BY hash HAVING count(*) = max(reports)"_s);
    QHash<QByteArray, int> files;
    const auto take = [&] {
        files.insert(query.bytes(0), int(query.number(1)));
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] { return files; });
}

Result<QList<StoredReport>> ReportStore::reports(const SummaryFilter &filter) const
{
    const Condition condition = reportCondition(filter);
    Statement query(m_database.connection(),
                    u"SELECT "_s + listColumns + u" FROM report WHERE "_s + condition.sql
                        + u" ORDER BY begins DESC, report.key DESC"_s);
    QList<StoredReport> reports;
    const auto done = query.run(condition.values).and_then([&] {
        return query.forEachRow([&] { reports.append(listedFrom(query)); });
    });
    if (!done)
        return tl::unexpected(done.error());
    if (filter.domains.isEmpty())
        return reports;
    return sessionsAbout(filter).map([&](const QHash<qint64, SessionCounts> &sessions) {
        for (auto &report : reports) {
            const SessionCounts about = sessions.value(report.key);
            report.successful = about.successful;
            report.failed = about.failed;
        }
        return reports;
    });
}

/// Added up here: a sum of the database would overflow, and the one of PostgreSQL is no integer.
Result<QHash<qint64, SessionCounts>> ReportStore::sessionsAbout(const SummaryFilter &filter) const
{
    const Condition condition = reportCondition(filter);
    Statement query(m_database.connection(),
                    u"SELECT report.key, policy.domain, policy.successful, policy.failed FROM report "
                    "JOIN policy ON policy.report = report.key WHERE policy.counted_elsewhere = 0 AND "_s
                        + condition.sql);
    QHash<qint64, SessionCounts> sessions;
    const auto take = [&] {
        if (!filter.domains.contains(query.bytes(1)))
            return;
        SessionCounts &sum = sessions[query.number(0)];
        sum = {addSessions(sum.successful, query.number(2)), addSessions(sum.failed, query.number(3))};
    };
    return query.run(condition.values).and_then([&] { return query.forEachRow(take); }).map([&] { return sessions; });
}

Result<StoredReport> ReportStore::listed(qint64 key) const
{
    Statement query(m_database.connection(), u"SELECT "_s + listColumns + u" FROM report WHERE key = ?"_s);
    return reportRow(query, key, [&] { return listedFrom(query); });
}

Result<Report> ReportStore::report(qint64 key) const
{
    Statement query(m_database.connection(), u"SELECT "_s + reportColumns + u" FROM report WHERE key = ?"_s);
    auto report = reportRow(query, key, [&] { return reportFrom(query); });
    if (!report)
        return report;
    return m_prepared->rows.read(key).map([&](QList<PolicyReport> policies) {
        report->policies = std::move(policies);
        return *report;
    });
}

Result<QByteArray> ReportStore::original(qint64 key) const
{
    Statement query(m_database.connection(), u"SELECT content FROM original WHERE report = ?"_s);
    return reportRow(query, key, [&] { return query.bytes(0); }).and_then([&](const QByteArray &packed) {
        return unpackedValue(packed, u"original of report %1"_s.arg(key));
    });
}

Result<> ReportStore::forEach(const SummaryFilter &filter, bool withFailures,
                              const std::function<void(const Report &)> &visit) const
{
    const Condition condition = reportCondition(filter);
    Statement query(m_database.connection(),
                    u"SELECT "_s + reportColumns + u", policy.key, "_s + policySelection
                        + u" FROM report LEFT JOIN policy ON policy.report = report.key WHERE "_s + condition.sql
                        + u" ORDER BY report.day, report.key, policy.key"_s);
    constexpr int policyKey = 6;
    Report report;
    qint64 key = 0;
    const auto take = [&]() -> Result<> {
        if (query.number(0) != key) {
            if (key != 0)
                visit(report);
            key = query.number(0);
            report = reportFrom(query);
        }
        if (query.number(policyKey) == 0) // a report without policies
            return {};
        return policyFrom(query, policyKey + 1, withFailures).map([&](PolicyReport policy) {
            report.policies.append(std::move(policy));
        });
    };
    return query.run(condition.values).and_then([&] { return query.forEachRow(take); }).map([&] {
        if (key != 0)
            visit(report);
    });
}

Result<Summary> ReportStore::summary(SummaryKey by, const SummaryFilter &filter) const
{
    Summarizer summarizer(by, filter);
    const bool withFailures = by == SummaryKey::Result || by == SummaryKey::Source || by == SummaryKey::Mx;
    return forEach(filter, withFailures, [&](const Report &report) { summarizer.add(report); }).map([&] {
        return summarizer.summary();
    });
}

Result<> ReportStore::remove(const QList<qint64> &keys)
{
    return inTransaction(m_database, [&]() -> Result<> {
        for (const qint64 key : keys)
            if (auto done = removeWhere(u"key = ?"_s, {key}); !done)
                return done;
        return {};
    });
}

Result<> ReportStore::removeBefore(QDate day)
{
    return removeWhere(u"day < ? AND day > 0"_s, {day.toJulianDay()});
}

Result<> ReportStore::removeExamples()
{
    return removeWhere(u"is_example = 1"_s, {});
}

Result<> ReportStore::removeWhere(const QString &condition, const QVariantList &values)
{
    return inTransaction(m_database, [&] {
        // Policies and the original go with the report.
        if (auto done = Statement(m_database.connection(), u"DELETE FROM report WHERE "_s + condition).run(values);
            !done)
            return done;
        return runPlain(m_database.connection(), u"UPDATE revision SET number = number + 1"_s);
    });
}

} // namespace valija
