// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace valija {

/// The last migration that was applied; 0 for an empty database. Error: Unsupported for the database of another
/// program.
Result<int> appliedMigrations(const QSqlDatabase &connection);

/// Whether a store is there that needs no migration, by a single question: for who opens one often.
bool isUpToDate(const QSqlDatabase &connection);

/// Brings the store forward, all steps in one transaction. Error: Unsupported for a store of a newer program.
Result<> migrate(QSqlDatabase &connection);

/// Of this program.
int newestMigration();

/// The statements of one migration, in the words of SQLite or PostgreSQL.
QStringList migrationStatements(int number, bool postgres);

} // namespace valija
