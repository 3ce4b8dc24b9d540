// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/interop.h"

#include <algorithm>

namespace valija {

/// What `who` makes of a text; nothing where no row of the table is about it.
inline std::optional<Reading> readingBy(const QString &who, const QList<SenderReading> &readings)
{
    const auto found = std::find_if(readings.begin(), readings.end(),
                                    [&](const SenderReading &reading) { return reading.who == who; });
    return found == readings.end() ? std::nullopt : std::optional(found->reading);
}

} // namespace valija
