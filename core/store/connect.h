// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace valija {

/// An unopened connection with a name of its own.
Result<QSqlDatabase> newConnection(const QString &location);
void removeConnection(QSqlDatabase &connection);

/// Opens it, sees to it that nothing waits for ever and that the store is ours, and brings it forward. A database of
/// another program is left as it was. Errors: Malformed for a damaged SQLite file, Unsupported, Unwritable, Network,
/// Database.
Result<> openStore(QSqlDatabase &connection);

} // namespace valija
