// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/settings/store_location.h"
#include "core/store/connect.h"
#include "core/store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace valija {

using namespace Qt::StringLiterals;

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

Result<QSqlDatabase> openAt(const QString &location)
{
    auto connection = newConnection(location);
    if (!connection)
        return connection;
    if (const auto opened = openStore(*connection); !opened) {
        removeConnection(*connection);
        return tl::unexpected(opened.error());
    }
    return connection;
}

} // namespace

Database::Database(QSqlDatabase connection, QString location)
    : m_connection(std::move(connection)), m_location(std::move(location))
{
}

Database::~Database()
{
    removeConnection(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &location)
{
    const bool isFile = !isSharedStore(location) && location != ":memory:"_L1;
    if (isFile && !QDir().mkpath(QFileInfo(location).absolutePath()))
        return failure(Error::Kind::Unwritable, location);
    QString setAside;
    auto connection = openAt(location);
    if (!connection && isFile && connection.error().kind == Error::Kind::Malformed) {
        const auto moved = setAsideFile(location);
        if (!moved)
            return tl::unexpected(moved.error());
        setAside = *moved;
        connection = openAt(location);
    }
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<Database> database(new Database(std::move(*connection), location));
    database->m_setAside = setAside;
    return database;
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
