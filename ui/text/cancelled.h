// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace valija {

/// Whether nobody waits for the work any more. What takes its time in a worker asks now and then, and where it is so
/// ends with a part, which nobody uses.
using IsCancelled = std::function<bool()>;

/// Of work that somebody waits for to its end.
inline bool neverCancelled()
{
    return false;
}

} // namespace valija
