// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace valija {

/// An open store: one connection, which belongs to the thread that opened it. SQLite by a path, PostgreSQL by a URL
/// (`postgres://USER@HOST[:PORT]/NAME`; the password comes from the environment or the system's key store, never from
/// the URL kept in settings).
class Database
{
public:
    /// Opens or creates the store at `location` and migrates it forward. A corrupt SQLite file is set aside as
    /// `NAME.corrupt-YYYYMMDDhhmmss` (kept, and named by setAside()) and a new store begun. Errors: Database,
    /// Unwritable.
    static Result<std::unique_ptr<Database>> open(const QString &location);
    /// A store in memory, for tests.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase &connection() { return m_connection; }
    const QString &location() const { return m_location; }
    const QString &setAside() const { return m_setAside; } ///< Where a corrupt store was moved to; empty: none was.
    int schemaVersion() const;

private:
    Database(QSqlDatabase connection, QString location);

    QSqlDatabase m_connection;
    QString m_location;
    QString m_setAside;
};

/// The store in the user's data folder: `valija.sqlite`.
QString defaultStoreLocation();

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<> commit();

private:
    Database &m_database;
    bool m_open;
};

} // namespace valija
