// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

namespace valija {

enum class PageCheck;

/// An open store: one connection, which belongs to the thread that opened it. SQLite by a path, PostgreSQL by a URL
/// (settings/store_location.h).
class Database
{
public:
    /// What a program opens first: opens or creates the store at `location`, looks whether it is whole, as far as that
    /// is quick, and migrates it forward. A corrupt SQLite file is set aside as `NAME.corrupt-YYYYMMDDhhmmss` (kept,
    /// and named by setAside(): tell the user) and a new store begun; a file of any other kind is refused. Errors:
    /// Database, Network, Unsupported, Unwritable, Malformed for a URL that is none.
    static Result<std::unique_ptr<Database>> openAtStart(const QString &location);
    /// One more connection, for workers: the same, but no page is looked at before it is needed, and a corrupt file
    /// stays where it is, as others have it open: Malformed.
    static Result<std::unique_ptr<Database>> open(const QString &location);
    /// A store in memory, for tests.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A shared store's connection that was lost, to a server that went down or over a line that was cut, is opened
    /// anew here, never amid a transaction. Where that fails it stays closed: what uses it then fails with the reason.
    QSqlDatabase &connection();
    /// For opening further connections. May hold a password: withoutPassword() before it is shown or kept.
    const QString &location() const { return m_location; }
    const QString &setAside() const { return m_setAside; } ///< Where a corrupt store was moved to; empty: none was.
    int schemaVersion() const;

private:
    friend class Snapshot;
    friend class Transaction;

    static Result<std::unique_ptr<Database>> open(const QString &location, PageCheck pages);
    Database(QSqlDatabase connection, QString location);
    bool isWriting() const { return m_isWriting; }
    void setWriting(bool writing) { m_isWriting = writing; }
    void setReading(bool reading) { m_isReading = reading; } ///< Of one moment: in a Snapshot.
    bool isLost();
    void reopen();

    QSqlDatabase m_connection;
    QString m_location;
    QString m_setAside;
    bool m_isWriting = false;
    bool m_isReading = false;
    std::chrono::steady_clock::time_point m_lastUse;
    std::chrono::steady_clock::time_point m_lastAttempt; ///< To open it anew.
};

/// The store in the user's data folder: `valija.sqlite`.
QString defaultStoreLocation();

} // namespace valija
