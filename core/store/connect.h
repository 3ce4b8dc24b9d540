// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <chrono>

namespace valija {

/// An unopened connection with a name of its own.
Result<QSqlDatabase> newConnection(const QString &location);
void removeConnection(QSqlDatabase &connection);

/// Whether all pages of an SQLite file are looked at when it is opened: once is enough, and takes its time.
enum class PageCheck { No, Yes };

/// Opens it, sees to it that nothing waits for ever and that the store is ours, and brings it forward where it is not
/// of today. A database of another program is left as it was. Errors: Malformed for a damaged SQLite file, Unsupported,
/// Unwritable, Network, Database.
Result<> openStore(QSqlDatabase &connection, PageCheck pages = PageCheck::No);

/// How long connections that are made from now on wait for who writes: for tests, which have less time than users.
void setStorePatience(std::chrono::milliseconds patience);

} // namespace valija
