// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transaction.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isWriting())
        return Transaction(database, true);
    if (const auto begun = beginWriting(database.connection()); !begun)
        return tl::unexpected(begun.error());
    database.setWriting(true);
    return Transaction(database, false);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database), m_isPart(other.m_isPart), m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.connection().rollback();
    m_database.setWriting(false);
}

Result<> Transaction::commit()
{
    if (m_isPart)
        return {};
    if (!m_open)
        return failure(Error::Kind::Database, u"the transaction is over"_s);
    if (auto done = commitWritten(m_database.connection()); !done)
        return done;
    m_open = false;
    m_database.setWriting(false);
    return {};
}

Result<Snapshot> Snapshot::begin(Database &database)
{
    if (database.isWriting())
        return Snapshot(database, false);
    const QString begin
        = isPostgres(database.connection()) ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s;
    if (const auto begun = runPlain(database.connection(), begin); !begun)
        return tl::unexpected(begun.error());
    database.setReading(true);
    return Snapshot(database, true);
}

Snapshot::Snapshot(Snapshot &&other) noexcept : m_database(other.m_database), m_open(std::exchange(other.m_open, false))
{
}

Snapshot::~Snapshot()
{
    if (!m_open)
        return;
    m_database.connection().rollback(); // there is nothing to commit
    m_database.setReading(false);
}

Result<> beginWriting(QSqlDatabase &connection)
{
    // SQLite's plain BEGIN fails later, at the first write, where another writer was quicker. IMMEDIATE waits its turn.
    if (!isPostgres(connection))
        return runPlain(connection, u"BEGIN IMMEDIATE"_s);
    if (!connection.isOpen() || !connection.transaction())
        return tl::unexpected(errorFrom(connection.lastError(), connection));
    // PostgreSQL's writers would wait for each other's rows in any order, and deadlock. The number is ours ("valija").
    auto locked = runPlain(connection, u"SELECT pg_advisory_xact_lock(130240834169441)"_s);
    if (!locked)
        connection.rollback();
    return locked;
}

Result<> commitWritten(QSqlDatabase &connection)
{
    if (!connection.commit())
        return tl::unexpected(errorFrom(connection.lastError(), connection));
    return {};
}

} // namespace valija
