// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace valija {

// The 8 pixel grid, in device-independent pixels.
constexpr int halfGap = 4;
constexpr int smallGap = 8;
constexpr int gap = 16;
constexpr int pageMargin = 24;

} // namespace valija
