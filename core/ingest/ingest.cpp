// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"

#include "core/ingest/inflate.h"
#include "core/tlsrpt/parse_report.h"
#include "core/tlsrpt/refusals.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Files go from the readers to the calling thread through here, a few at a time and in their order, so that a run is
/// repeatable. Readers that are too far ahead wait: memory does not grow with the number of files.
class Queue
{
public:
    using Batch = std::vector<ReadFile>;

    /// `number` counts the batches from 0; each comes once.
    void push(qsizetype number, Batch &&files)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return number < m_next + farthestAhead; });
        m_batches.emplace(number, std::move(files));
        m_filled.notify_one();
    }

    Batch pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_batches.contains(m_next); });
        Batch files = std::move(m_batches.extract(m_next).mapped());
        ++m_next;
        m_room.notify_all();
        return files;
    }

private:
    static constexpr qsizetype farthestAhead = 16;

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::map<qsizetype, Batch> m_batches;
    qsizetype m_next = 0;
};

constexpr qsizetype batchSize = 8;

QByteArray nameIn(const QString &path)
{
    return QFileInfo(path).fileName().toUtf8();
}

/// What comes until the end, or a little more than `limit`: a pipe or a device need not have an end. With room behind
/// for the JSON reader.
QByteArray boundedFrom(QIODevice &device, qint64 size, qint64 limit)
{
    constexpr qint64 block = 1 << 16;
    QByteArray bytes;
    bytes.reserve(size + block + ReportParser::paddingOf());
    while (bytes.size() <= limit) {
        const qsizetype before = bytes.size();
        bytes.resize(before + block);
        const qint64 count = device.read(bytes.data() + before, block);
        bytes.resize(before + std::max(count, qint64(0)));
        if (count <= 0)
            break;
    }
    return bytes;
}

/// The file's bytes, or why not.
tl::expected<QByteArray, Refusal> bytesOf(const QString &path, const IntakeLimits &limits)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                     : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!open)
        return tl::unexpected(Refusal::Unreadable);
    const qint64 size = file.isSequential() ? 0 : file.size();
    if (size > limits.expandedSize)
        return tl::unexpected(Refusal::TooLarge);
    QByteArray bytes = boundedFrom(file, size, limits.expandedSize);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Refusal::Unreadable);
    if (bytes.size() > limits.expandedSize)
        return tl::unexpected(Refusal::TooLarge);
    return bytes;
}

/// Reads one file after the other; one for each thread.
class FileReader
{
public:
    FileReader(const FileReading &reading, const std::stop_token &stop) : m_reading(reading), m_stop(stop) {}

    ReadFile read(const QString &path)
    {
        ReadFile file;
        file.path = path;
        auto bytes = bytesOf(path, m_reading.limits);
        if (!bytes) {
            file.refused.append({path, {refused(path, bytes.error())}});
            return file;
        }
        if (m_reading.known) {
            file.hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
            file.knownReports = m_reading.known(file.hash);
            if (file.knownReports > 0)
                return file;
        }
        const ReportOrigin origin{path, nameIn(path), {}};
        const Findings findings = unpack(
            std::move(*bytes), origin, m_reading.limits,
            [&](Payload &&payload) {
                parse(std::move(payload), file);
                return true;
            },
            m_stop);
        for (const auto &finding : findings) // what says nothing beside a report that was read
            if (file.reports.isEmpty() || finding.severity >= Severity::Warning)
                file.refused.append({finding.subject, {finding}});
        return file;
    }

private:
    void parse(Payload &&payload, ReadFile &file)
    {
        QByteArray original;
        if (m_reading.keepOriginals) // before parsing, which may repair the bytes in place
            original = payload.packed.isEmpty() ? pack(payload.bytes) : std::move(payload.packed);
        auto parsed = m_parser.parseInPlace(payload.bytes, payload.origin);
        if (!parsed.report) {
            file.refused.append({payload.origin.source, std::move(parsed.findings)});
            return;
        }
        const MailSignature signature = signatureOf(payload.mailBytes);
        parsed.findings += checkSignature(signature, payload.origin.source);
        file.reports.append({payload.origin.source, std::move(*parsed.report), std::move(parsed.findings),
                             std::move(original), signature});
    }

    /// Verified once for all reports of a mail.
    MailSignature signatureOf(const QByteArray &mail)
    {
        if (mail.isEmpty())
            return {};
        if (mail.constData() != m_mail.constData() || mail.size() != m_mail.size()) {
            m_mail = mail;
            m_signature = verifySignature(mail, m_reading.keys);
        }
        return m_signature;
    }

    const FileReading &m_reading;
    const std::stop_token &m_stop;
    ReportParser m_parser;
    QByteArray m_mail;
    MailSignature m_signature;
};

/// Reads batch after batch; a stopped run still passes the rest on, empty, for whoever waits for its turn.
void readShare(const QStringList &files, const FileReading &reading, const std::stop_token &stop,
               std::atomic<qsizetype> &next, Queue &queue)
{
    FileReader reader(reading, stop);
    for (;;) {
        const qsizetype number = next.fetch_add(1);
        const qsizetype first = number * batchSize;
        if (first >= files.size())
            return;
        Queue::Batch done;
        for (qsizetype i = first; i < std::min(first + batchSize, files.size()) && !stop.stop_requested(); ++i) {
            auto file = reader.read(files.at(i));
            if (!stop.stop_requested()) // else it may be cut short
                done.push_back(std::move(file));
        }
        queue.push(number, std::move(done));
    }
}

/// The files below a folder. A folder that may not be read stands for itself: it is refused like a file.
void collectFiles(const QFileInfo &folder, QStringList &files)
{
    if (!folder.isReadable() || !folder.isExecutable()) {
        files.append(folder.filePath());
        return;
    }
    QDirIterator walk(folder.filePath(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo entry = walk.fileInfo();
        if (!entry.isDir())
            files.append(entry.filePath());
        else if (!entry.isSymLink()) // a link may lead back
            collectFiles(entry, files);
    }
}

} // namespace

QStringList filesAt(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        QStringList found;
        if (QFileInfo(path).isDir())
            collectFiles(QFileInfo(path), found);
        else
            found.append(path);
        found.sort();
        files += found;
    }
    files.removeDuplicates();
    return files;
}

void readFiles(const QStringList &files, const FileReading &reading, const std::stop_token &stop)
{
    constexpr qsizetype mostThreads = 16;
    const auto cores = qsizetype(std::max(1u, std::thread::hardware_concurrency()));
    const auto threads = int(std::clamp(std::min(cores, files.size()), qsizetype(1), mostThreads));
    Queue queue;
    std::atomic<qsizetype> next = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < threads; ++i)
        readers.emplace_back([&] { readShare(files, reading, stop, next, queue); });
    qint64 done = 0;
    const qsizetype batches = (files.size() + batchSize - 1) / batchSize;
    for (qsizetype i = 0; i < batches; ++i) {
        Queue::Batch batch = queue.pop();
        done += qint64(batch.size());
        for (auto &file : batch)
            reading.onFile(std::move(file));
        if (reading.onProgress)
            reading.onProgress(done, files.size());
    }
    for (auto &reader : readers)
        reader.join();
}

IntakeCounts readReports(const QStringList &files, const IntakeLimits &limits, const IntakeListener &listener,
                         const std::stop_token &stop, const DkimKeys &keys)
{
    IntakeCounts counts;
    QSet<QByteArray> seen;
    const auto onFile = [&](ReadFile &&file) {
        ++counts.files;
        for (auto &read : file.reports) {
            const qsizetype before = seen.size();
            seen.insert(identityOf(read.report));
            if (seen.size() == before) {
                ++counts.duplicates;
                if (listener.onNote)
                    listener.onNote(makeFinding(FindingId::ReportDuplicate, read.source, {}));
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
    readFiles(files, {limits, false, {}, onFile, listener.onProgress, keys}, stop);
    return counts;
}

} // namespace valija
