// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connect.h"

#include "core/settings/store_location.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <atomic>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::atomic<std::chrono::milliseconds> chosenPatience = 0ms; ///< 0: none.

std::chrono::milliseconds patienceOr(std::chrono::milliseconds usual)
{
    const auto chosen = chosenPatience.load();
    return chosen > 0ms ? chosen : usual;
}

Result<> runAll(const QSqlDatabase &connection, const QStringList &statements)
{
    for (const auto &sql : statements)
        if (auto done = runPlain(connection, sql); !done)
            return done;
    return {};
}

/// Whether the pages hang together: a file that is torn in two or was written over fails here.
Result<> checkPages(const QSqlDatabase &connection)
{
    constexpr qint64 checkedUpTo = 32 << 20; // larger ones would make the start wait; their pages fail when read
    if (QFileInfo(connection.databaseName()).size() > checkedUpTo)
        return {};
    Statement check(connection, u"PRAGMA quick_check(1)"_s);
    return check.run()
        .and_then([&] { return check.firstRow([&] { return check.text(0); }); })
        .and_then([](const std::optional<QString> &said) {
            return said == "ok"_L1 ? Result<>() : failure(Error::Kind::Malformed, said.value_or(QString()));
        });
}

/// Wants the file for itself, which SQLite, unlike for all else, does not wait for when another is opening it.
Result<> changeToWal(const QSqlDatabase &connection)
{
    const QDeadlineTimer patience(patienceOr(10s));
    for (;;) {
        QSqlQuery query(connection);
        if (query.exec(u"PRAGMA journal_mode = WAL"_s))
            return {};
        constexpr int busy = 5; // SQLITE_BUSY
        if (query.lastError().nativeErrorCode().toInt() != busy || patience.hasExpired())
            return tl::unexpected(errorFrom(query.lastError(), connection));
        QThread::msleep(5);
    }
}

/// Of the connection alone: nothing is changed in a file that may not be ours.
Result<> prepareSqlite(const QSqlDatabase &connection)
{
    // FULL: what was committed is on the disk, in WAL mode, too; who was told so may forget the files it came from.
    return runAll(connection,
                  {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -65536"_s,
                   u"PRAGMA temp_store = MEMORY"_s});
}

Result<> prepareFile(const QSqlDatabase &connection, PageCheck pages)
{
    const auto applied = appliedMigrations(connection); // first: nothing is changed in what is not ours
    if (!applied)
        return tl::unexpected(applied.error());
    if (auto checked = pages == PageCheck::Yes ? checkPages(connection) : Result<>(); !checked)
        return checked;
    // The size of pages is that of a new store for ever: small ones are too many to write.
    const auto sized = runPlain(connection, u"PRAGMA page_size = 16384"_s);
    return sized ? changeToWal(connection) : sized;
}

/// A colleague's program that was stopped amid its work must not make everybody else wait for ever.
Result<> preparePostgres(const QSqlDatabase &connection)
{
    return runAll(connection,
                  {u"SET lock_timeout = %1"_s.arg(patienceOr(30s).count()),
                   u"SET idle_in_transaction_session_timeout = '60s'"_s, u"SET client_min_messages = warning"_s});
}

} // namespace

Result<QSqlDatabase> newConnection(const QString &location)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!isSharedStore(location)) {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(location);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceOr(10s).count()));
        return connection;
    }
    const auto store = sharedStoreFrom(location);
    if (!store)
        return tl::unexpected(store.error());
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    connection.setHostName(store->host);
    connection.setPort(store->port);
    connection.setUserName(store->user);
    connection.setPassword(store->password);
    connection.setDatabaseName(store->database);
    // A server that falls silent is noticed within a minute, not when the system gives up after hours.
    QString options = u"application_name=valija;keepalives_idle=20;keepalives_interval=5;keepalives_count=4;"
                      "tcp_user_timeout=40000"_s;
    if (!store->options.contains("connect_timeout"_L1))
        options += u";connect_timeout=10"_s;
    connection.setConnectOptions(store->options.isEmpty() ? options : options + u';' + store->options);
    return connection;
}

void removeConnection(QSqlDatabase &connection)
{
    const QString name = connection.connectionName();
    connection.close();
    connection = {}; // the library complains about handles that outlive the connection
    QSqlDatabase::removeDatabase(name);
}

Result<> openStore(QSqlDatabase &connection, PageCheck pages)
{
    if (!connection.open())
        return tl::unexpected(errorFrom(connection.lastError(), connection));
    const bool postgres = isPostgres(connection);
    if (auto prepared = postgres ? preparePostgres(connection) : prepareSqlite(connection); !prepared)
        return prepared;
    if (pages == PageCheck::No && isUpToDate(connection))
        return {};
    const auto ready = postgres ? Result<>() : prepareFile(connection, pages);
    return ready ? migrate(connection) : ready;
}

void setStorePatience(std::chrono::milliseconds patience)
{
    chosenPatience = patience;
}

} // namespace valija
