// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/inspector.h"
#include "core/check/time_checks.h"
#include "core/store/database.h"

namespace valija {

/// What is kept of a domain that a new check is to be compared with. Of reporters, what their last report until `now`
/// says, where it is not too old.
Result<Memory> memoryOf(Database &database, const DomainName &domain, const QDateTime &now);

/// Keeps what checks found: facts and findings, and which policy was seen live under which id. All or nothing.
Result<> keepChecks(Database &database, const QList<Inspection> &inspections);

} // namespace valija
