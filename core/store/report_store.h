// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/tlsrpt/mail_signature.h"
#include "core/tlsrpt/reporters.h"
#include "core/tlsrpt/summary.h"

#include <QHash>

#include <functional>
#include <memory>

namespace valija {

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
    MailSignature signature;
};

/// Where a report that is added comes from.
struct ReportSource {
    QString name = {}; ///< What StoredReport calls source.
    bool isExample = false;
    MailSignature signature = {};
    QByteArray onlyReportOf = {}; ///< Hash of the file, if it holds nothing else: then it is remembered at once.
};

/// Whom and what the reports of the store are about, to choose from.
struct ReportChoices {
    QList<QByteArray> reporters;
    QList<QByteArray> domains;
    qint64 reports = 0;
};

enum class AddOutcome { New, Duplicate };

struct AddedReport {
    AddOutcome outcome;
    qint64 key;   ///< Also of the one that was there.
    bool differs; ///< The one that was there counts other sessions.
};

/// Reports, their policies and failures, and the original bytes, compressed. Identity is (organization-name, report-id,
/// policy-domains, begin): adding a known report changes nothing.
class ReportStore
{
public:
    explicit ReportStore(Database &database); ///< Must not outlive the database; begin with a new one after a rollback.
    ~ReportStore();
    ReportStore(const ReportStore &) = delete;
    ReportStore &operator=(const ReportStore &) = delete;

    /// Adds one report with the JSON it was read from, as qCompress() packs it. Call inside a Transaction when there
    /// are many. Of a known one the better signature is kept.
    Result<AddedReport> add(const Report &report, const QByteArray &packedOriginal, const ReportSource &source);
    /// Notes that a file with this hash holds exactly these reports: reading a folder again need not open it. Deleting
    /// one of them forgets the file.
    Result<> rememberFile(const QByteArray &hash, QList<qint64> reportKeys);
    /// The files whose reports are all here, with how many they hold. `withSignatures` leaves out those with mails
    /// whose signature could not be verified yet: reading them again may tell.
    Result<QHash<QByteArray, int>> knownFiles(bool withSignatures = false) const;

    /// Newest first. Of a report that is about others, too, only the sessions of the domains that the filter names.
    Result<QList<StoredReport>> reports(const SummaryFilter &filter = {}) const;
    Result<StoredReport> listed(qint64 key) const;
    Result<Report> report(qint64 key) const;
    Result<QByteArray> original(qint64 key) const; ///< Errors: also Malformed, where it is damaged.
    /// Every report that the filter lets pass, one after the other, without failure details where `withFailures` is
    /// false.
    Result<> forEach(const SummaryFilter &filter, bool withFailures,
                     const std::function<void(const Report &)> &visit) const;
    Result<Summary> summary(SummaryKey by, const SummaryFilter &filter) const;

    Result<bool> isEmpty() const;
    Result<bool> hasExamples() const;            ///< Reports of the example.
    Result<qint64> countBefore(QDate day) const; ///< What removeBefore() would remove.
    Result<ReportChoices> choices() const;       ///< Of all reports.
    Result<ReportDays> reportDays(const SummaryFilter &filter) const;

    Result<> remove(const QList<qint64> &keys);
    Result<> removeBefore(QDate day); ///< Keeps reports without a date.
    Result<> removeExamples();

private:
    struct Prepared;

    Result<AddedReport> noteAgain(const QByteArray &identity, const SessionCounts &sessions,
                                  const ReportSource &source);
    Result<QHash<qint64, SessionCounts>> sessionsAbout(const SummaryFilter &filter) const;
    Result<> removeWhere(const QString &condition, const QVariantList &values);

    Database &m_database;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace valija
