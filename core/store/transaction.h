// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <type_traits>

namespace valija {

class Database;

/// A transaction that is rolled back unless it was committed. For writing: one at a time in the whole store, whoever
/// has it open, so that what was read in it still holds when it is written. Within another one of the same connection
/// it is a part of that. inTransaction() is for what one function does.
class Transaction
{
public:
    /// Error: Database, Network. Where there is no transaction, each statement would be one of its own: write nothing.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    Result<> commit();

private:
    Transaction(Database &database, bool isPart) : m_database(database), m_isPart(isPart), m_open(!isPart) {}

    Database &m_database;
    bool m_isPart;
    bool m_open;
};

/// Does `work` in a transaction: not at all where none can be begun, and as though it never was where its Result is an
/// error.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> inTransaction(Database &database, Work work)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto result = work();
    if (result)
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
    return result;
}

/// While it lives, everything that this connection reads is of one moment, whatever others write. For reading only.
/// Within a transaction of the same connection it is a part of that.
class Snapshot
{
public:
    /// Error: Database, Network. Without one, what is read may be of several moments.
    [[nodiscard]] static Result<Snapshot> begin(Database &database);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;

private:
    Snapshot(Database &database, bool isOpen) : m_database(database), m_open(isOpen) {}

    Database &m_database;
    bool m_open;
};

/// The single steps of a transaction, for connections that are no store yet.
Result<> beginWriting(QSqlDatabase &connection);
Result<> commitWritten(QSqlDatabase &connection);

} // namespace valija
