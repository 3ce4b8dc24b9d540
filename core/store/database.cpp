// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/settings/store_location.h"
#include "core/store/connect.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<QString> setAsideFile(const QString &location)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddhhmmss"_s);
    QString target = location + u".corrupt-"_s + stamp;
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = location + u".corrupt-%1-%2"_s.arg(stamp).arg(i);
    if (!QFile::rename(location, target))
        return failure(Error::Kind::Unwritable, target);
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) // they belong to it; a new store must not replay them
        if (QFileInfo::exists(location + suffix))
            QFile::rename(location + suffix, target + suffix);
    return target;
}

/// Whether a damaged file was a store, as far as can be seen: what somebody named by mistake must stay where it is. In
/// the store's own place nothing else is expected.
bool mayBeOurs(const QString &location)
{
    const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    QFile file(location);
    return location == defaultStoreLocation() || (file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic);
}

bool isFile(const QString &location)
{
    return !isSharedStore(location) && location != ":memory:"_L1;
}

/// Error: Malformed only for what is known to be a store, or as good as known.
Result<QSqlDatabase> openAt(const QString &location, PageCheck pages)
{
    auto connection = newConnection(location);
    if (!connection)
        return connection;
    const auto opened = openStore(*connection, pages);
    if (opened)
        return connection;
    removeConnection(*connection);
    if (isFile(location) && opened.error().kind == Error::Kind::Malformed && !mayBeOurs(location))
        return failure(Error::Kind::Unsupported, u"the file is no store, and was left as it was"_s);
    return tl::unexpected(opened.error());
}

/// The folder of a store that may not be there yet.
Result<> makeFolder(const QString &location)
{
    const bool isThere = !isFile(location) || QDir().mkpath(QFileInfo(location).absolutePath());
    return isThere ? Result<>() : failure(Error::Kind::Unwritable, location);
}

} // namespace

Database::Database(QSqlDatabase connection, QString location)
    : m_connection(std::move(connection)), m_location(std::move(location)), m_lastUse(std::chrono::steady_clock::now())
{
}

Database::~Database()
{
    removeConnection(m_connection);
}

Result<std::unique_ptr<Database>> Database::openAtStart(const QString &location)
{
    auto database = open(location, PageCheck::Yes);
    if (database || !isFile(location) || database.error().kind != Error::Kind::Malformed)
        return database;
    const auto setAside = setAsideFile(location);
    if (!setAside)
        return tl::unexpected(setAside.error());
    database = open(location, PageCheck::Yes);
    if (database)
        (*database)->m_setAside = *setAside;
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &location)
{
    return open(location, PageCheck::No);
}

Result<std::unique_ptr<Database>> Database::open(const QString &location, PageCheck pages)
{
    return checkStoreLocation(location)
        .and_then([&] { return makeFolder(location); })
        .and_then([&] { return openAt(location, pages); })
        .map([&](const QSqlDatabase &connection) {
            return std::unique_ptr<Database>(new Database(connection, location));
        });
}

QSqlDatabase &Database::connection()
{
    if (isSharedStore(m_location) && !m_isWriting && !m_isReading && isLost())
        reopen();
    return m_connection;
}

/// A server that ended the connection says so at the next statement only: the first after a while is one of ours, that
/// nobody misses.
bool Database::isLost()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_connection.isOpen())
        return now - m_lastAttempt > 2s; // who asks much need not wait for the same answer every time
    if (now - std::exchange(m_lastUse, now) > 1s)
        std::ignore = runPlain(m_connection, u"SELECT 1"_s);
    return !m_connection.isOpen();
}

void Database::reopen()
{
    // Somebody waits for it, and has waited in vain before.
    const QString options = m_connection.connectOptions();
    m_connection.close();
    m_connection.setConnectOptions(options + u";connect_timeout=3"_s);
    if (!openStore(m_connection))
        m_connection.close();
    m_connection.setConnectOptions(options);
    m_lastAttempt = std::chrono::steady_clock::now();
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return open(u":memory:"_s);
}

int Database::schemaVersion() const
{
    return appliedMigrations(m_connection).value_or(0);
}

QString defaultStoreLocation()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(u"valija/valija.sqlite"_s);
}

} // namespace valija
