// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/parallel.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace valija {

namespace {

/// Shared with helpers that may come too late: they find nothing left to take and go.
class Batch
{
public:
    explicit Batch(QList<Parallel::Task> tasks) : m_tasks(std::move(tasks)), m_open(m_tasks.size()) {}

    void work()
    {
        std::unique_lock lock(m_mutex);
        while (m_next < m_tasks.size()) {
            const Parallel::Task task = std::move(m_tasks[m_next++]);
            lock.unlock();
            task();
            lock.lock();
            if (--m_open == 0)
                m_done.notify_all();
        }
    }

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_open == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    QList<Parallel::Task> m_tasks;
    qsizetype m_next = 0;
    qsizetype m_open;
};

} // namespace

void Parallel::run(QList<Task> tasks) const
{
    const qsizetype helpers = tasks.size() - 1;
    const auto batch = std::make_shared<Batch>(std::move(tasks));
    for (qsizetype i = 0; i < helpers; ++i)
        m_pool.start([batch] { batch->work(); });
    batch->work();
    batch->wait();
}

} // namespace valija
