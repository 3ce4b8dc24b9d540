// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failure_table.h"

#include <QPromise>

namespace valija {

/// Every row of the query as a file, without holding them in memory: JSON (an array of objects with the names of
/// RFC 8460 section 4.4) or CSV. For a worker. Cancelling leaves no file.
void writeFailures(QPromise<Result<>> &promise, const QString &storeLocation, const FailureQuery &query,
                   const QString &path, bool asJson);

} // namespace valija
