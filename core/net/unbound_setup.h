// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

struct ub_ctx;

namespace valija {

/// Makes a new libunbound context ready for questions: its limits, resolvers and trust anchor.
/// Error: Unreadable (the trust anchor file), Malformed (a resolver's address, or no anchor in that file), Network
/// (libunbound's words).
Result<> setUp(ub_ctx *context, const NetworkSettings &settings);

} // namespace valija
