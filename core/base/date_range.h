// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace valija {

/// Whole UTC days, both ends included. An invalid end is open: nothing before, nothing after, or everything.
struct DateRange {
    QDate first;
    QDate last;

    bool contains(QDate day) const { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); }

    /// The `days` days up to and with `last`.
    static DateRange endingAt(QDate last, int days) { return {last.addDays(1 - days), last}; }

    bool operator==(const DateRange &) const = default;
};

} // namespace valija
