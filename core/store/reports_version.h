// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

namespace valija {

/// What tells one state of a store's reports from another: other ones where a report was added or removed.
struct ReportsVersion {
    QString location;
    qint64 revision = -1;
    qint64 reports = 0;
    qint64 lastKey = 0;

    bool operator==(const ReportsVersion &) const = default;
};

/// Cheap: no report is read.
Result<ReportsVersion> reportsVersion(Database &database);

} // namespace valija
