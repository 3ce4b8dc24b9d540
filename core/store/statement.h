// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <limits>
#include <optional>
#include <type_traits>

namespace valija {

/// The two databases differ in a few words of SQL.
bool isPostgres(const QSqlDatabase &connection);

/// What a database's error means to us: Malformed (the file is damaged), Unwritable, Network, else Database.
Error errorFrom(const QSqlError &error, const QSqlDatabase &connection);
Error errorFrom(const QSqlError &error, bool postgres);

/// Runs a statement without values as it stands: what defines tables or sets options cannot be prepared everywhere.
Result<> runPlain(const QSqlDatabase &connection, const QString &sql);

/// One prepared statement of a store: values go in by place, never as text, and errors come out as errorFrom() has
/// them.
class Statement
{
public:
    Statement(const QSqlDatabase &connection, const QString &sql);

    /// Runs it with these values, in the order of the question marks.
    template <typename... Values>
    Result<> run(const Values &...values)
    {
        int place = 0;
        (bind(place++, bound(values)), ...);
        return execute();
    }
    Result<> run(const QVariantList &values);

    /// Runs it for the first number of its first row, if it has one, and is done: a statement left amid its rows would
    /// hold on to an old state of a SQLite store, and its connection could not write after others did.
    template <typename... Values>
    Result<std::optional<qint64>> one(const Values &...values)
    {
        return run(values...).and_then([&] { return firstRow([&] { return number(0); }); });
    }

    // Rows are only to be had with the error that may end them: a damaged page must not pass for the end.

    /// Has `visit` look at each row of what was run. Where that answers with a Result, its error ends the walk.
    template <typename Visit>
    [[nodiscard]] Result<> forEachRow(Visit visit)
    {
        while (m_query.next()) {
            if constexpr (std::is_void_v<std::invoke_result_t<Visit>>) {
                visit();
            } else if (Result<> done = visit(); !done) {
                m_query.finish();
                return done;
            }
        }
        return ended();
    }

    /// What `take` makes of the first row, if there is one, and is done as one() is.
    template <typename Take>
    [[nodiscard]] Result<std::optional<std::invoke_result_t<Take>>> firstRow(Take take)
    {
        std::optional<std::invoke_result_t<Take>> taken;
        if (m_query.next())
            taken = take();
        const Result<> read = taken ? Result<>() : ended();
        m_query.finish();
        return read.map([&] { return std::move(taken); });
    }

    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDateTime moment(int column) const; ///< UTC; invalid as it was written.
    QDate day(int column) const;
    int changedRows() const { return m_query.numRowsAffected(); }

protected:
    Result<std::optional<qint64>> insertedKey();

private:
    static QVariant bound(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QVariant bound(const QString &value);
    static QVariant bound(const QDateTime &value);
    static QVariant bound(QDate value);
    static QVariant bound(bool value) { return int(value); }
    static QVariant bound(const QVariant &value) { return value; }
    template <std::integral Number>
    static QVariant bound(Number value)
    {
        return QVariant(qlonglong(value));
    }
    void bind(int place, const QVariant &value);
    Result<> execute();
    Result<> ended() const; ///< After the last row: whether it was the last.

    QSqlQuery m_query;
    QVariantList m_bound; ///< The values that m_query has, from run to run.
    bool m_postgres;
    bool m_prepared;
    QSqlError m_unopened; ///< Why the connection is closed, which the query itself does not know.
};

/// An INSERT of one row into a table with an automatic key.
class Insertion : public Statement
{
public:
    /// Without RETURNING, which SQLite knows as well, but slowly.
    Insertion(const QSqlDatabase &connection, const QString &sql);

    /// The new row's key; nothing where ON CONFLICT let the old one stay.
    template <typename... Values>
    Result<std::optional<qint64>> key(const Values &...values)
    {
        return run(values...).and_then([this] { return insertedKey(); });
    }
};

} // namespace valija
