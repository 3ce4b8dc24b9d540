// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include "core/base/platform.h"

#include <QSqlDriver>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// How what is not known is kept: reports may lack their dates.
constexpr qint64 noMoment = std::numeric_limits<qint64>::min();
constexpr qint64 noDay = 0; // Julian; 4714 BC is no day of a report

Error::Kind kindOfSqlite(int code)
{
    constexpr int primary = 0xff; // the rest of an extended code says more than we need
    switch (code & primary) {
    case 8:  // SQLITE_READONLY
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
        return Error::Kind::Unwritable;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::Malformed;
    default:
        return Error::Kind::Database;
    }
}

/// By SQLSTATE (PostgreSQL appendix A).
Error::Kind kindOfPostgres(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state == "53100"_L1 || state == "25006"_L1 || state == "42501"_L1) // disk full, read-only, no privilege
        return Error::Kind::Unwritable;
    const QString text = error.text();
    if (state.startsWith("08"_L1) || state == "57P01"_L1 || state == "57P02"_L1 // connection lost, server shut down
        || text.contains("server closed the connection"_L1))
        return Error::Kind::Network;
    // Without a state it is the client library that speaks, unless it passes on why the server let nobody in.
    const bool answered = !state.isEmpty() || text.contains("FATAL"_L1) || text.contains("no password supplied"_L1);
    return answered ? Error::Kind::Database : Error::Kind::Network;
}

/// Names of the first few places; who has more pays for them. Of eight characters at least: the hash of Qt 6.4, under
/// which a query looks its values up, takes ten times as long for fewer (it mixes SSE and AVX there).
QString nameOf(int place)
{
    constexpr int keptNames = 32;
    static const auto name = [](int number) {
        return u":value_%1"_s.arg(number);
    };
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < keptNames; ++i)
            list.append(name(i));
        return list;
    }();
    return place < keptNames ? names.at(place) : name(place);
}

/// To the database, too.
bool isSame(const QVariant &a, const QVariant &b)
{
    return a.metaType() == b.metaType() && a.isNull() == b.isNull() && a == b;
}

/// Our SQL has question marks for nothing but values.
QString withNames(const QString &sql)
{
    QString named;
    int place = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += nameOf(place++);
        else
            named += c;
    }
    return named;
}

} // namespace

bool isPostgres(const QSqlDatabase &connection)
{
    return connection.driverName() == "QPSQL"_L1;
}

Error errorFrom(const QSqlError &error, const QSqlDatabase &connection)
{
    return errorFrom(error, isPostgres(connection));
}

Error errorFrom(const QSqlError &error, bool postgres)
{
    const auto kind = postgres ? kindOfPostgres(error) : kindOfSqlite(error.nativeErrorCode().toInt());
    return {kind, error.text().simplified()};
}

Result<> runPlain(const QSqlDatabase &connection, const QString &sql)
{
    if (!connection.isOpen())
        return tl::unexpected(errorFrom(connection.lastError(), connection));
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return tl::unexpected(errorFrom(query.lastError(), connection));
    return {};
}

Statement::Statement(const QSqlDatabase &connection, const QString &sql)
    : m_query(connection), m_postgres(isPostgres(connection))
{
    // A row at a time; PostgreSQL would forget them as soon as another statement runs between two.
    m_query.setForwardOnly(!m_postgres);
    m_prepared = connection.isOpen() && m_query.prepare(m_postgres ? sql : withNames(sql));
    if (!connection.isOpen())
        m_unopened = connection.lastError();
}

void Statement::bind(int place, const QVariant &value)
{
    // What a statement was last run with stays bound, and finding its place costs more than seeing that it is the same:
    // rows that are written one after the other have much in common.
    if (place < m_bound.size() && isSame(m_bound.at(place), value))
        return;
    m_bound.resize(std::max(m_bound.size(), qsizetype(place) + 1));
    m_bound[place] = value;
    // Qt puts a name together for every place and value anew; ours are kept.
    if (m_postgres)
        m_query.bindValue(place, value);
    else
        m_query.bindValue(nameOf(place), value);
    endAvx(); // names are hashed
}

QVariant Statement::bound(const QString &value)
{
    if (!value.contains(QChar()))
        return value.isNull() ? u""_s : value;
    return QString(value).replace(QChar(), QChar::ReplacementCharacter); // PostgreSQL's texts cannot hold it
}

QVariant Statement::bound(const QDateTime &value)
{
    return value.isValid() ? value.toMSecsSinceEpoch() : noMoment;
}

QVariant Statement::bound(QDate value)
{
    return value.isValid() ? value.toJulianDay() : noDay;
}

Result<std::optional<qint64>> Statement::insertedKey()
{
    if (m_postgres)
        return firstRow([this] { return number(0); });
    return changedRows() > 0 ? std::optional(m_query.lastInsertId().toLongLong()) : std::nullopt;
}

Insertion::Insertion(const QSqlDatabase &connection, const QString &sql)
    : Statement(connection, isPostgres(connection) ? sql + u" RETURNING key"_s : sql)
{
}

QDateTime Statement::moment(int column) const
{
    const qint64 value = number(column);
    return value == noMoment ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
}

QDate Statement::day(int column) const
{
    const qint64 value = number(column);
    return value == noDay ? QDate() : QDate::fromJulianDay(value);
}

Result<> Statement::run(const QVariantList &values)
{
    for (int place = 0; place < values.size(); ++place)
        bind(place, values.at(place));
    return execute();
}

Result<> Statement::execute()
{
    if (!m_prepared || !m_query.exec()) {
        const QSqlError error = m_query.lastError();
        return tl::unexpected(errorFrom(error.isValid() ? error : m_unopened, m_postgres));
    }
    return {};
}

Result<> Statement::ended() const
{
    const QSqlError error = m_query.lastError();
    return error.isValid() ? tl::unexpected(errorFrom(error, m_postgres)) : Result<>();
}

} // namespace valija
