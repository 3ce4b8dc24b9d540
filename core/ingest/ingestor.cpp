// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingestor.h"

#include "core/store/domain_store.h"
#include "core/store/report_store.h"

#include <QHash>
#include <QPromise>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <thread>
#include <tuple>

namespace valija {

using namespace std::chrono_literals;

namespace {

/// Writes what was read, many files in one transaction. A file and all its reports are in the same one.
class StoreWriter
{
public:
    explicit StoreWriter(Database &database) : m_database(database), m_store(database) {}

    void write(ReadFile &&file)
    {
        if (m_error || !begin())
            return;
        ++m_told.counts.files;
        m_told.counts.duplicates += file.knownReports;
        if (file.knownReports > 0)
            m_told.knownFiles.add(file.hash);
        m_told.counts.refused += file.refused.size();
        const bool isWhole = file.refused.isEmpty(); // what was refused is told, or read under other limits, next time
        const bool isOne = isWhole && file.reports.size() == 1;
        for (auto &refused : file.refused)
            m_told.notes.add(std::move(refused));
        QList<qint64> keys;
        for (const auto &read : std::as_const(file.reports)) {
            const auto added = m_store.add(
                read.report, read.original,
                {.name = read.source, .signature = read.signature, .onlyReportOf = isOne ? file.hash : QByteArray()});
            if (!added)
                return fail(added.error());
            keys.append(added->key);
            note(read, *added);
        }
        if (isWhole && keys.size() > 1)
            if (const auto done = m_store.rememberFile(file.hash, std::move(keys)); !done)
                return fail(done.error());
        ++m_pending;
        commitWhenDue();
    }

    ImportResult finish()
    {
        commit();
        noteUnsolicited();
        return {m_told.counts, std::move(m_told.notes), std::move(m_told.scope), std::move(m_told.knownFiles), m_error};
    }

    bool failed() const { return m_error.has_value(); }

    /// Leaves the store to others until the next file is written.
    void commit()
    {
        if (!m_transaction)
            return;
        if (const auto done = m_transaction->commit(); !done)
            return fail(done.error());
        m_transaction.reset();
        m_kept = m_told;
    }

private:
    using Clock = std::chrono::steady_clock;

    struct Told {
        IntakeCounts counts;
        IntakeNotes notes;
        ReportScope scope;
        FirstOnes<QByteArray> knownFiles;
        QSet<QByteArray> domains; ///< Of the new reports.
    };

    void note(const ReadReport &read, const AddedReport &added)
    {
        m_told.scope.add(read.report);
        if (added.outcome == AddOutcome::Duplicate) {
            ++m_told.counts.duplicates;
            m_told.notes.addDuplicate(knownReport(read.source, added.differs));
            return;
        }
        ++m_told.counts.reports;
        m_told.notes.addWarnings(read);
        for (const auto &policy : read.report.policies)
            if (policy.type != PolicyType::Tlsa && !policy.domain.isEmpty()) // TLSA may be filed under the mail host
                m_told.domains.insert(owned(policy.domain));
    }

    /// Domains of new reports that nobody put into the portfolio. An empty portfolio says nothing about any.
    void noteUnsolicited()
    {
        const auto portfolio = DomainStore(m_database).domains();
        if (!portfolio && !m_error)
            m_error = portfolio.error();
        if (!portfolio || portfolio->isEmpty())
            return;
        for (const auto &domain : *portfolio)
            m_told.domains.remove(domain.name.latin1());
        QList<QByteArray> unknown = m_told.domains.values();
        std::sort(unknown.begin(), unknown.end());
        for (const auto &domain : unknown)
            m_told.notes.unsolicited.add(makeFinding(FindingId::ReportUnsolicited, QString::fromUtf8(domain), {}));
    }

    /// Goes on with the open transaction, or with one of its own. False where there is none.
    bool begin()
    {
        if (m_transaction)
            return true;
        auto transaction = Transaction::begin(m_database);
        if (!transaction) {
            fail(transaction.error());
            return false;
        }
        m_transaction.emplace(std::move(*transaction));
        m_begun = Clock::now();
        m_pending = 0;
        return true;
    }

    /// Others wait for the store as long as a transaction is open: not longer than a second.
    void commitWhenDue()
    {
        constexpr int mostFiles = 5000;
        if (m_pending < mostFiles && Clock::now() - m_begun < 1s)
            return;
        commit();
        letOthersIn();
    }

    /// Who waits for a SQLite file looks every tenth of a second whether it is free, and gives up after ten seconds:
    /// an import that takes that long would keep all others out.
    void letOthersIn() const
    {
        if (Clock::now() - m_start > 5s)
            std::this_thread::sleep_for(100ms);
    }

    /// The open transaction is rolled back: its reports are not in the store, and nothing is told of their files.
    void fail(const Error &error)
    {
        m_transaction.reset();
        m_error = error;
        m_told = m_kept;
    }

    Database &m_database;
    ReportStore m_store;
    std::optional<Transaction> m_transaction;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_begun; ///< The open transaction.
    int m_pending = 0;
    Told m_told;
    Told m_kept; ///< What of it was committed.
    std::optional<Error> m_error;
};

} // namespace

ImportResult importReports(const QStringList &files, Database &database, const ImportOptions &options)
{
    ImportResult result;
    const auto known = ReportStore(database).knownFiles(options.keys != nullptr);
    if (!known) {
        result.error = known.error();
        return result;
    }
    StoreWriter writer(database);
    std::stop_source failed;
    const std::stop_callback forward(options.stop, [&] { failed.request_stop(); });
    FileReading reading;
    reading.limits = options.limits;
    reading.known = [&](const QByteArray &hash) {
        return known->value(hash);
    };
    reading.onFile = [&](ReadFile &&file) {
        writer.write(std::move(file));
        if (writer.failed())
            failed.request_stop();
    };
    reading.onIdle = [&] {
        writer.commit();
    };
    reading.onProgress = options.onProgress;
    reading.keys = options.keys;
    readFiles(files, reading, failed.get_token());
    result = writer.finish();
    if (options.stop.stop_requested() && !result.error) // there may be files that nobody has read
        result.error = Error{Error::Kind::Cancelled, {}};
    return result;
}

ImportResult importReports(const QStringList &files, const QString &storeLocation, const ImportOptions &options)
{
    const auto database = Database::open(storeLocation);
    if (!database) {
        ImportResult result;
        result.error = database.error();
        return result;
    }
    return importReports(files, **database, options);
}

namespace {

/// Where it cannot be read, that is nothing to tell: it is for showing only.
void addKnown(const QString &storeLocation, ImportResult &result)
{
    if (result.knownFiles.count() == 0 || (result.knownFiles.more > 0 && result.counts.reports > 0))
        return;
    if (const auto database = Database::open(storeLocation))
        std::ignore = addScopeOfFiles(**database, result.knownFiles.first, result.scope);
}

} // namespace

Ingestor::~Ingestor()
{
    m_shutdown.request_stop();
    m_threads.waitForDone();
}

QFuture<ImportResult> Ingestor::import(const QStringList &paths, const QString &storeLocation,
                                       const std::stop_token &stop, const DkimKeys &keys)
{
    return QtConcurrent::run(
        &m_threads,
        [limits = m_limits, keys, shutdown = m_shutdown.get_token(),
         stop](QPromise<ImportResult> &promise, const QStringList &opened, const QString &location) {
            std::stop_source end;
            const auto forward = [&] {
                end.request_stop();
            };
            const std::stop_callback atShutdown(shutdown, forward);
            const std::stop_callback atStop(stop, forward);
            const auto onProgress = [&](qint64 done, qint64 total) {
                promise.setProgressRange(0, int(total));
                promise.setProgressValue(int(done));
            };
            const QStringList files = filesAt(opened, end.get_token());
            ImportResult result = importReports(files, location, {limits, onProgress, end.get_token(), keys});
            addKnown(location, result);
            promise.addResult(std::move(result));
        },
        paths, storeLocation);
}

} // namespace valija
