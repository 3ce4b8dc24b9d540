// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/call.h"

#include <QEventLoop>
#include <QTimer>

namespace valija {

/// Lets a worker thread wait for its socket in slices, so that a stop is heard soon. The socket's own `waitFor...`
/// cannot do that: cutting its waiting for a connection into slices ends the attempt.
class EventWait
{
public:
    EventWait()
    {
        m_slice.setSingleShot(true);
        QObject::connect(&m_slice, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    }

    /// The signals after which it is worth to look again.
    template <typename Sender, typename... Signals>
    void wakeOn(const Sender *sender, Signals... wakers)
    {
        (QObject::connect(sender, wakers, &m_loop, &QEventLoop::quit), ...);
    }

    /// Whether `done()` came true before the call was over.
    template <typename Predicate>
    bool until(Predicate done, const Call &call)
    {
        while (!done()) {
            if (call.isOver())
                return false;
            m_slice.start(call.slice());
            m_loop.exec();
        }
        return true;
    }

    /// Takes in what has already arrived, without waiting.
    void takeIn() { m_loop.processEvents(); }

private:
    QEventLoop m_loop;
    QTimer m_slice;
};

} // namespace valija
