// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace valija {

/// The error as one sentence in the user's language, with the technical detail behind it.
QString describe(const Error &error);

} // namespace valija
