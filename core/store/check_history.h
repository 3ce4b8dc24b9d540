// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/inspector.h"
#include "core/store/database.h"

namespace valija {

/// Keeps what checks found: facts and findings, and which policy was seen live under which id. All or nothing.
Result<> keepChecks(Database &database, const QList<Inspection> &inspections);

} // namespace valija
