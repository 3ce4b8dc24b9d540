// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace valija {

/// "light", "dark", or empty for what the system has.
void applyTheme(const QString &theme);

} // namespace valija
