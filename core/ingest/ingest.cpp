// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"

#include "core/base/platform.h"
#include "core/ingest/hand_over.h"
#include "core/tlsrpt/report_values.h"

#include <QFileInfo>
#include <QHashFunctions>
#include <QThread>

#include <algorithm>
#include <filesystem>
#include <set>
#include <thread>
#include <unordered_map>

namespace valija {

namespace {

namespace fs = std::filesystem;

/// Gathers the files below folders, each folder once: links may lead back. By the standard library: Qt passes over
/// names that are no text without a word.
class FolderWalk
{
public:
    FolderWalk(QStringList &files, const std::stop_token &stop) : m_files(files), m_stop(stop) {}

    /// A folder that may not be read stands for itself: it is refused like a file.
    void add(const fs::path &folder)
    {
        std::error_code error;
        const auto canonical = fs::canonical(folder, error);
        fs::directory_iterator entries(folder, error);
        if (error || !QFileInfo(folder).isExecutable()) {
            append(folder);
            return;
        }
        if (!m_visited.insert(canonical).second)
            return;
        for (; entries != fs::directory_iterator() && !m_stop.stop_requested(); entries.increment(error)) {
            const fs::directory_entry &entry = *entries; // knows its kind without asking the system again
            if (entry.is_directory(error))
                add(entry.path());
            else if (entry.is_regular_file(error) || error || !entry.exists(error))
                append(entry.path()); // a link to nowhere is refused; a pipe or a device would be waited for
        }
    }

private:
    void append(const fs::path &path) { m_files.append(textOf(path)); }

    QStringList &m_files;
    const std::stop_token &m_stop;
    std::set<fs::path> m_visited;
};

/// Of identityText(). Qt's hash with a seed leaves newer processors in the midst of AVX (Qt 6.4), and what comes behind
/// it takes longer: here the one without, and a seed behind that.
struct IdentityHash {
    quint64 seed = QHashSeed::globalSeed() | 1;

    std::size_t operator()(const QByteArray &text) const
    {
        const quint64 hash = qHash(text, 0);
        return std::size_t((hash * seed) >> 32);
    }
};

/// One run of readFiles().
class Run
{
public:
    Run(const QStringList &files, const FileReading &reading, const std::stop_token &stop)
        : m_reading(reading),
          m_stop(stop),
          m_files(files.size()),
          m_threads(threadsFor(m_files, reading)),
          m_shares(files, m_threads > 1 || !reading.inAnyThread ? shareOfSeveral : 1)
    {
    }

    void read()
    {
        std::vector<std::thread> others;
        if (m_reading.inAnyThread) {
            for (qsizetype i = 1; i < m_threads; ++i)
                others.emplace_back([this] { readInTurns(); });
            readInTurns();
        } else {
            for (qsizetype i = 0; i < m_threads; ++i)
                others.emplace_back([this] { readShares([this](Batch &&batch) { m_queue.push(std::move(batch)); }); });
            takeAll();
        }
        for (auto &thread : others)
            thread.join();
    }

private:
    /// So many files at a time that handing over from thread to thread is cheap, and few enough for progress to be
    /// seen. A thread that is alone hands on each report at once, while it is still at hand for the processor.
    static constexpr qsizetype shareOfSeveral = 16;

    static qsizetype threadsFor(qsizetype files, const FileReading &reading)
    {
        const qsizetype cores = QThread::idealThreadCount(); // that this process may use; the library's counts all
        return std::max(qsizetype(1), std::min({cores, files, qsizetype(reading.mostThreads)}));
    }

    /// Reads shares until there is none left.
    template <typename Push>
    void readShares(const Push &push)
    {
        FileReader reader(m_reading, m_stop);
        while (const auto share = m_shares.take())
            m_shares.read(*share, reader, m_stop, push);
    }

    /// Each thread hands on what it has read itself, in its turns: what was read stays with the processor that read it.
    void readInTurns()
    {
        Backlog backlog(m_turns, [this](Batch &batch) { handOn(batch); });
        readShares([&](Batch &&batch) { backlog.push(std::move(batch)); });
        backlog.finish();
    }

    /// The calling thread hands on everything and reads nothing itself: what it holds open for that, as a transaction,
    /// must not wait for a file that comes slowly.
    void takeAll()
    {
        while (m_passed < m_files) {
            Batch batch = m_queue.pop(m_reading.onIdle);
            handOn(batch);
        }
    }

    /// One thread at a time.
    void handOn(Batch &batch)
    {
        m_passed += batch.count;
        m_done += qint64(batch.files.size());
        for (auto &file : batch.files)
            m_reading.onFile(std::move(file));
        if (m_reading.onProgress)
            m_reading.onProgress(m_done, m_files);
    }

    const FileReading &m_reading;
    const std::stop_token &m_stop;
    qsizetype m_files;
    qsizetype m_threads;
    Shares m_shares;
    Queue m_queue;
    Turns m_turns;
    qsizetype m_passed = 0; ///< Of the files; a stopped run has not read all of them.
    qint64 m_done = 0;
};

} // namespace

Finding knownReport(const QString &source, bool differs)
{
    return makeFinding(FindingId::ReportDuplicate, source,
                       differs ? QJsonObject{{QStringLiteral("differs"), true}} : QJsonObject());
}

QStringList filesAt(const QStringList &paths, const std::stop_token &stop)
{
    QStringList files;
    for (const auto &path : paths) {
        QStringList found;
        if (QFileInfo(path).isDir())
            FolderWalk(found, stop).add(QFileInfo(path).filesystemFilePath());
        else
            found.append(path);
        found.sort();
        files += found;
    }
    if (paths.size() > 1)
        files.removeDuplicates();
    return files;
}

void readFiles(const QStringList &files, const FileReading &reading, const std::stop_token &stop)
{
    Run(files, reading, stop).read();
}

IntakeCounts readReports(const QStringList &files, const IntakeLimits &limits, const IntakeListener &listener,
                         const std::stop_token &stop, const DkimKeys &keys)
{
    IntakeCounts counts;
    constexpr qsizetype mostExpected = qsizetype(1) << 17;
    std::unordered_map<QByteArray, SessionCounts, IdentityHash> seen; // with the sessions of the first
    seen.reserve(std::size_t(std::min(files.size(), mostExpected)));  // one report a file, as a rule
    const auto onFile = [&](ReadFile &&file) {
        ++counts.files;
        for (auto &read : file.reports) {
            const SessionCounts sessions = sessionsOf(read.report);
            const auto [first, isNew] = seen.try_emplace(identityText(read.report), sessions);
            if (!isNew) {
                ++counts.duplicates;
                if (listener.onNote)
                    listener.onNote(knownReport(read.source, first->second != sessions));
                continue;
            }
            ++counts.reports;
            if (listener.onReport)
                listener.onReport(std::move(read));
        }
        for (auto &refused : file.refused) {
            ++counts.refused;
            if (listener.onRefused)
                listener.onRefused(std::move(refused));
        }
    };
    FileReading reading;
    reading.limits = limits;
    reading.keepOriginals = false;
    reading.inAnyThread = true;
    reading.mostThreads = listener.mostThreads;
    reading.onFile = onFile;
    reading.onProgress = listener.onProgress;
    reading.keys = keys;
    readFiles(files, reading, stop);
    return counts;
}

} // namespace valija
