// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace valija {

/// Whether the memory that a program takes is what it asked for: a sanitizer takes several times as much for itself.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isMemoryOurs = false;
#else
inline constexpr bool isMemoryOurs = true;
#endif

/// Whether the time that we take is short. The thread sanitizer makes it ten times as long.
#ifdef __SANITIZE_THREAD__
inline constexpr bool isTimeOurs = false;
#else
inline constexpr bool isTimeOurs = true;
#endif

} // namespace valija
