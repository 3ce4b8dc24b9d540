// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace valija {

/// Adds the example to the store: invented domains with drafts, past checks and reports, all marked as example. Its
/// days are moved so that it ends at `today`. For a worker.
Result<> loadExample(const QString &storeLocation, QDate today);

} // namespace valija
