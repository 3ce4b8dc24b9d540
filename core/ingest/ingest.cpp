// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"

#include "core/ingest/file_hash.h"
#include "core/ingest/inflate.h"
#include "core/tlsrpt/parse_report.h"
#include "core/tlsrpt/refusals.h"

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

/// What became of some files in a row.
struct Batch {
    qsizetype first = 0; ///< The first file's place among all.
    qsizetype count = 0; ///< So many files, also where a stopped run read fewer.
    std::vector<ReadFile> files;
    qint64 size = 0; ///< About how many octets are held.
};

/// Files go from the readers to the calling thread through here, a few at a time and in their order, so that a run is
/// repeatable. Readers that are too far ahead wait: memory does not grow with the number of files.
class Queue
{
public:
    void push(Batch &&batch)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return batch.first == m_next || m_held + batch.size <= mostHeld; });
        m_held += batch.size;
        const bool isAwaited = batch.first == m_next;
        m_batches.emplace(batch.first, std::move(batch));
        if (isAwaited)
            m_filled.notify_one();
    }

    Batch pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_batches.contains(m_next); });
        Batch batch = std::move(m_batches.extract(m_next).mapped());
        m_next += batch.count;
        m_held -= batch.size;
        m_room.notify_all();
        return batch;
    }

private:
    static constexpr qint64 mostHeld = 4 << 20;

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::map<qsizetype, Batch> m_batches;
    qsizetype m_next = 0;
    qint64 m_held = 0;
};

QByteArray nameIn(const QString &path)
{
    return QStringView(path).sliced(path.lastIndexOf(u'/') + 1).toUtf8();
}

/// `size` octets, as a file had when it was opened; where that is 0, as for a pipe or a device, what comes until the
/// end or a little more than `limit`. With room behind for the JSON reader.
QByteArray boundedFrom(QIODevice &device, qint64 size, qint64 limit)
{
    constexpr qint64 block = 1 << 16;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const qsizetype before = bytes.size();
        const qint64 wanted = size > 0 ? size - before : block;
        bytes.reserve(before + wanted + ReportParser::paddingOf());
        bytes.resize(before + wanted);
        const qint64 count = device.read(bytes.data() + before, wanted);
        bytes.resize(before + std::max(count, qint64(0)));
        if (count <= 0 || bytes.size() == size)
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
    const qint64 size = file.size();
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
            file.hash = m_hash.of(*bytes);
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
            original = payload.member.isEmpty() ? pack(payload.bytes) : packMember(payload.member, payload.bytes);
        auto parsed = m_parser.parseInPlace(payload.bytes, payload.origin);
        if (!parsed.report) {
            file.refused.append({payload.origin.source, std::move(parsed.findings)});
            return;
        }
        const MailSignature signature = signatureOf(payload.mailBytes);
        parsed.findings += checkSignature(signature, payload.origin.source);
        file.reports.append({payload.origin.source, std::move(*parsed.report), std::move(parsed.findings),
                             std::move(original), signature, std::move(payload.bytes)});
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
    FileHash m_hash;
    QByteArray m_mail;
    MailSignature m_signature;
};

qint64 sizeOf(const ReadFile &file)
{
    auto size = qint64(sizeof file);
    for (const auto &read : file.reports)
        size += qint64(sizeof read) + read.json.size() + read.original.size();
    return size;
}

/// Reads one share of files after the other; a stopped run still passes the rest on, empty, for whoever waits for its
/// turn.
void readShares(const QStringList &files, const FileReading &reading, const std::stop_token &stop,
                std::atomic<qsizetype> &next, Queue &queue)
{
    constexpr qsizetype share = 32; // few enough for progress to be seen, and many enough for handing over to be cheap
    constexpr qint64 largeBatch = 1 << 20;
    FileReader reader(reading, stop);
    for (;;) {
        const qsizetype first = next.fetch_add(share);
        if (first >= files.size())
            return;
        const qsizetype end = std::min(first + share, files.size());
        Batch batch{first, 0, {}, 0};
        for (qsizetype i = first; i < end; ++i) {
            ++batch.count;
            auto file = stop.stop_requested() ? ReadFile() : reader.read(files.at(i));
            if (!stop.stop_requested()) { // else it may be cut short
                batch.size += sizeOf(file);
                batch.files.push_back(std::move(file));
            }
            if (batch.size > largeBatch || i + 1 == end)
                queue.push(std::exchange(batch, Batch{i + 1, 0, {}, 0}));
        }
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
    readers.reserve(std::size_t(threads));
    for (int i = 0; i < threads; ++i)
        readers.emplace_back([&] { readShares(files, reading, stop, next, queue); });
    qint64 done = 0;
    for (qsizetype passed = 0; passed < files.size();) {
        Batch batch = queue.pop();
        passed += batch.count;
        done += qint64(batch.files.size());
        for (auto &file : batch.files)
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
            seen.insert(identityText(read.report));
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
