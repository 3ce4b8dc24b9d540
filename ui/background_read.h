// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace valija {

/// Reads a value from the store in a worker and shows it in the GUI thread. One reading at a time: who asks again
/// meanwhile gets the newer answer only, so what is shown is never older than the last question. Whoever ends it waits
/// for nothing: a reading that still runs is for nobody.
template <typename Value>
class BackgroundRead
{
public:
    using Read = std::function<Result<Value>()>;
    using Show = std::function<void(const Result<Value> &value)>;

    BackgroundRead(QThreadPool &workers, Show show) : m_workers(workers), m_show(std::move(show))
    {
        QObject::connect(&m_watcher, &QFutureWatcher<Result<Value>>::finished, &m_watcher, [this] { end(); });
    }
    BackgroundRead(const BackgroundRead &) = delete;
    BackgroundRead &operator=(const BackgroundRead &) = delete;

    /// `read` runs in a worker: it owns what it uses.
    void start(Read read)
    {
        if (std::exchange(m_isRunning, true))
            m_next = std::move(read);
        else
            run(std::move(read));
    }
    /// Until the answer is shown.
    bool isRunning() const { return m_isRunning; }

private:
    using Future = QFuture<Result<Value>>;

    void run(Read read) { m_watcher.setFuture(QtConcurrent::run(&m_workers, std::move(read))); }

    void end()
    {
        Future read = m_watcher.future();
        if (m_next) {
            run(*std::exchange(m_next, std::nullopt));
            forget(std::move(read));
            return;
        }
        m_isRunning = false;
        Future before = std::exchange(m_shown, read);
        m_show(read.result());
        forget(std::move(before));
    }

    /// Two years of reports take their time to be freed: in a worker.
    void forget(Future value)
    {
        m_workers.start([value = std::move(value)]() mutable { value = {}; });
    }

    QThreadPool &m_workers;
    Show m_show;
    QFutureWatcher<Result<Value>> m_watcher;
    Future m_shown; ///< Kept until the next one is shown: who shows it holds parts of it.
    std::optional<Read> m_next;
    bool m_isRunning = false;
};

/// The same for what is done once it is read: each time another value, and something else is done with it. Only the
/// last that was asked for is done.
class ReadForAction
{
public:
    explicit ReadForAction(QThreadPool &workers) : m_reading(workers, [](const Result<Action> &action) { (*action)(); })
    {
    }

    /// `read` runs in a worker: it owns what it uses. `then` runs in the GUI thread.
    template <typename Value>
    void start(std::function<Result<Value>()> read, std::function<void(const Result<Value> &value)> then)
    {
        m_reading.start([read = std::move(read), then = std::move(then)]() -> Result<Action> {
            return Action([value = read(), then] { then(value); });
        });
    }
    bool isRunning() const { return m_reading.isRunning(); }

private:
    using Action = std::function<void()>;

    BackgroundRead<Action> m_reading;
};

} // namespace valija
