// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace valija {

/// Asks, before there is a window, what to do about a store that cannot be opened: which location to try next, as it
/// was, with a password for this time, another file, or the store where one is by default; nothing: end.
std::optional<QString> askAboutStore(const QString &location, const Error &error);

} // namespace valija
