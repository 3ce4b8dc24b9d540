// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/file_reader.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace valija {

/// What became of some files in a row.
struct Batch {
    qsizetype first = 0; ///< The first file's place among all.
    qsizetype count = 0; ///< So many files, also where a stopped run read fewer.
    std::vector<ReadFile> files;
    qint64 size = 0; ///< About how many octets are held.
};

constexpr qint64 mostHeld = 4 << 20; ///< Octets that wait to be handed on.

/// Files go from the readers to the calling thread through here, a few at a time and in their order, so that a run is
/// repeatable. Readers that are too far ahead wait: memory does not grow with the number of files.
class Queue
{
public:
    /// Waits for room.
    void push(Batch &&batch)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return hasRoomFor(batch); });
        add(std::move(batch));
    }

    /// Waits for the next one in order. Calls `onIdle`, if there is one, where that takes a while.
    Batch pop(const std::function<void()> &onIdle)
    {
        using namespace std::chrono_literals;
        constexpr auto aWhile = 100ms;
        const auto isThere = [this] {
            return m_batches.contains(m_next);
        };
        std::unique_lock lock(m_mutex);
        if (!m_filled.wait_for(lock, aWhile, isThere)) {
            lock.unlock();
            if (onIdle)
                onIdle();
            lock.lock();
            m_filled.wait(lock, isThere);
        }
        Batch batch = std::move(m_batches.extract(m_next).mapped());
        m_next += batch.count;
        m_held -= batch.size;
        m_room.notify_all();
        return batch;
    }

private:
    bool hasRoomFor(const Batch &batch) const { return batch.first == m_next || m_held + batch.size <= mostHeld; }

    void add(Batch &&batch)
    {
        m_held += batch.size;
        const bool isAwaited = batch.first == m_next;
        m_batches.emplace(batch.first, std::move(batch));
        if (isAwaited)
            m_filled.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::map<qsizetype, Batch> m_batches;
    qsizetype m_next = 0;
    qint64 m_held = 0;
};

/// Whose turn it is to hand on: the thread's that has read the next files in order.
class Turns
{
public:
    bool isNext(qsizetype first) const { return m_next.load() == first; }
    void waitFor(qsizetype first) const
    {
        for (qsizetype next = m_next.load(); next != first; next = m_next.load())
            m_next.wait(next);
    }
    void pass(qsizetype count)
    {
        m_next.fetch_add(count);
        m_next.notify_all();
    }

private:
    std::atomic<qsizetype> m_next = 0;
};

/// What one thread has read and not yet handed on. It does so itself, in its turns: what was read stays with the
/// processor that read it. A thread never waits for a turn that it must give itself: its batches come in order, and
/// the first of all that are waiting is always some thread's first.
template <typename HandOn>
class Backlog
{
public:
    Backlog(Turns &turns, HandOn handOn) : m_turns(turns), m_handOn(std::move(handOn)) {}

    /// Hands on what has its turn, and waits for it where too much is held.
    void push(Batch &&batch)
    {
        m_held += batch.size;
        m_batches.push_back(std::move(batch));
        while (!m_batches.empty() && (m_held > mostHeld || m_turns.isNext(m_batches.front().first)))
            handOnFirst();
    }
    void finish()
    {
        while (!m_batches.empty())
            handOnFirst();
    }

private:
    void handOnFirst()
    {
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_held -= batch.size;
        m_turns.waitFor(batch.first);
        m_handOn(batch);
        m_turns.pass(batch.count);
    }

    Turns &m_turns;
    HandOn m_handOn;
    std::deque<Batch> m_batches;
    qint64 m_held = 0;
};

inline qint64 sizeOf(const ReadFile &file)
{
    auto size = qint64(sizeof file);
    for (const auto &read : file.reports)
        size += qint64(sizeof read) + read.json.size() + read.original.size();
    return size;
}

/// The files in shares, for several threads to take.
class Shares
{
public:
    Shares(const QStringList &files, qsizetype size) : m_files(files), m_size(size) {}

    struct Share {
        qsizetype first;
        qsizetype end;
    };

    /// Nothing when all are taken.
    std::optional<Share> take()
    {
        const qsizetype first = m_next.fetch_add(m_size);
        return first < m_files.size() ? std::optional(Share{first, std::min(first + m_size, m_files.size())})
                                      : std::nullopt;
    }

    /// Reads a share and pushes it, in more than one batch where files are large. A stopped run still pushes the rest,
    /// empty, for whoever waits for its turn.
    template <typename Push>
    void read(Share share, FileReader &reader, const std::stop_token &stop, const Push &push) const
    {
        constexpr qint64 largeBatch = 1 << 20;
        Batch batch{share.first, 0, {}, 0};
        batch.files.reserve(std::size_t(share.end - share.first));
        for (qsizetype i = share.first; i < share.end; ++i) {
            ++batch.count;
            auto file = stop.stop_requested() ? ReadFile() : reader.read(m_files.at(i));
            if (!stop.stop_requested()) { // else it may be cut short
                batch.size += sizeOf(file);
                batch.files.push_back(std::move(file));
            }
            if (batch.size > largeBatch || i + 1 == share.end)
                push(std::exchange(batch, Batch{i + 1, 0, {}, 0}));
        }
    }

private:
    const QStringList &m_files;
    qsizetype m_size;
    std::atomic<qsizetype> m_next = 0;
};

} // namespace valija
