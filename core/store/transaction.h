// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace valija {

class Database;

/// A transaction that is rolled back unless it was committed. For writing: one at a time in the whole store, whoever
/// has it open, so that what was read in it still holds when it is written. Within another one of the same connection
/// it is a part of that.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<> &begun() const { return m_begun; } ///< Write nothing where it failed. Error: Database, Network.
    Result<> commit();

private:
    Database &m_database;
    bool m_isPart;
    bool m_open = false;
    Result<> m_begun;
};

/// While it lives, everything that this connection reads is of one moment, whatever others write. For reading only.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
    bool m_open;
};

/// The single steps of a transaction, for connections that are no store yet.
Result<> beginWriting(QSqlDatabase &connection);
Result<> commitWritten(QSqlDatabase &connection);

} // namespace valija
