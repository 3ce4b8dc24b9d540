// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QThreadPool>

#include <functional>

namespace valija {

/// Runs tasks side by side. The calling thread takes part and waits for what others have begun, never for a free thread
/// of the pool: so tasks may run tasks, on the same pool, to any depth, and a busy pool only makes them slower.
class Parallel
{
public:
    using Task = std::function<void()>;

    explicit Parallel(QThreadPool &pool) : m_pool(pool) {}

    /// Returns when all tasks have run. They must not throw.
    void run(QList<Task> tasks) const;

    /// `work(item)` for each item of the list, which must stay as it is meanwhile.
    template <typename Item, typename Work>
    void forEach(QList<Item> &items, const Work &work) const
    {
        QList<Task> tasks;
        for (Item &item : items)
            tasks.append([&item, &work] { work(item); });
        run(std::move(tasks));
    }

private:
    QThreadPool &m_pool;
};

} // namespace valija
