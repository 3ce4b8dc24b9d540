// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace valija {

/// Bounds one blocking network call. Adapters look at all three at least every 100 ms.
struct Call {
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever); ///< The caller's time, whoever used it up.
    std::stop_token stop;
    QDeadlineTimer limit = QDeadlineTimer(QDeadlineTimer::Forever); ///< The other side's time, of the phase under way.

    /// By us, who stopped or had no more time: that says nothing about the other side.
    bool isBrokenOff() const { return stop.stop_requested() || deadline.hasExpired(); }
    bool isOver() const { return isBrokenOff() || limit.hasExpired(); }

    /// The same call for a phase that may take so long from now on.
    Call within(std::chrono::milliseconds longest) const
    {
        return {deadline, stop, std::min(limit, QDeadlineTimer(longest))};
    }

    /// How long one wait may take before the stop is looked at again, in ms; 0 when the call is over.
    int slice() const
    {
        constexpr qint64 longest = 100;
        if (isOver())
            return 0;
        const QDeadlineTimer end = std::min(deadline, limit);
        return end.isForever() ? int(longest) : int(std::min(end.remainingTime(), longest));
    }
};

} // namespace valija
