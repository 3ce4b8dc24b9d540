// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace valija {

/// Reads a value from the store in a worker and shows it in the GUI thread. One reading at a time: who asks again
/// meanwhile gets the newer answer only, so what is shown is never older than the last question.
template <typename Value>
class BackgroundRead
{
public:
    using Read = std::function<Result<Value>()>;
    using Show = std::function<void(const Result<Value> &value)>;

    explicit BackgroundRead(Show show) : m_show(std::move(show))
    {
        QObject::connect(&m_watcher, &QFutureWatcher<Result<Value>>::finished, &m_watcher, [this] { end(); });
    }
    ~BackgroundRead() { m_watcher.waitForFinished(); }
    BackgroundRead(const BackgroundRead &) = delete;
    BackgroundRead &operator=(const BackgroundRead &) = delete;

    /// `read` runs in a worker: it owns what it uses.
    void start(Read read)
    {
        if (std::exchange(m_isRunning, true))
            m_next = std::move(read);
        else
            m_watcher.setFuture(QtConcurrent::run(std::move(read)));
    }
    /// Until the answer is shown.
    bool isRunning() const { return m_isRunning; }

private:
    void end()
    {
        if (m_next) {
            m_watcher.setFuture(QtConcurrent::run(*std::exchange(m_next, std::nullopt)));
            return;
        }
        m_isRunning = false;
        m_show(m_watcher.result());
    }

    Show m_show;
    QFutureWatcher<Result<Value>> m_watcher;
    std::optional<Read> m_next;
    bool m_isRunning = false;
};

} // namespace valija
