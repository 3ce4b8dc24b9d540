// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace valija {

/// Bounds one blocking network call. Adapters look at both at least every 100 ms.
struct Call {
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    std::stop_token stop;

    bool isStopped() const { return stop.stop_requested(); }
    bool isOver() const { return isStopped() || deadline.hasExpired(); }

    /// The same call with at most `limit` left: every phase has its own deadline.
    Call within(std::chrono::milliseconds limit) const
    {
        const QDeadlineTimer phase(limit);
        return {std::min(deadline, phase), stop};
    }

    /// How long one wait may take before the stop is looked at again, in ms; 0 when the call is over.
    int slice() const
    {
        constexpr qint64 longest = 100;
        if (isOver())
            return 0;
        return deadline.isForever() ? int(longest) : int(std::min(deadline.remainingTime(), longest));
    }
};

} // namespace valija
