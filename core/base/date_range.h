// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <algorithm>

namespace valija {

/// Whole UTC days, both ends included. An invalid end is open: nothing before, nothing after, or everything. What has
/// no day is in none but the range of everything.
struct DateRange {
    QDate first;
    QDate last;

    bool contains(QDate day) const
    {
        return (!first.isValid() || day >= first) && (!last.isValid() || (day.isValid() && day <= last));
    }

    /// Takes the day in; open ends close.
    void widen(QDate day)
    {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }

    /// The `days` days up to and with `last`.
    static DateRange endingAt(QDate last, int days) { return {last.addDays(1 - days), last}; }

    bool operator==(const DateRange &) const = default;
};

} // namespace valija
