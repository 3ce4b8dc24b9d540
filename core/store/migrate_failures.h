// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace valija {

/// The migration after which the failures of older stores, a row each, have to be moved beside their policies.
constexpr int failureListsMigration = 4;

Result<> moveFailureRows(const QSqlDatabase &connection);

} // namespace valija
