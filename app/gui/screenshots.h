// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace valija {

/// Renders every screen into PNG files of `folder`: with the example in light, dark and Spanish, where there is nothing
/// yet, and with very much. Error: Unwritable, or what the store says.
Result<> renderScreens(const QString &folder);

} // namespace valija
