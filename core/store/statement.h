// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace valija {

/// One prepared statement of a store: values go in by place, never as text, and errors come out as Error::Database.
class Statement
{
public:
    Statement(const QSqlDatabase &connection, const QString &sql);

    /// Runs it with these values, in the order of the question marks.
    template <typename... Values>
    Result<> run(const Values &...values)
    {
        int place = 0;
        (m_query.bindValue(place++, bound(values)), ...);
        return execute();
    }
    Result<> run(const QVariantList &values);

    bool next() { return m_query.next(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDateTime moment(int column) const { return QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC); }
    int changedRows() const { return m_query.numRowsAffected(); }
    qint64 insertedKey() const { return m_query.lastInsertId().toLongLong(); }

private:
    static QVariant bound(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QVariant bound(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    static QVariant bound(const QDateTime &value) { return value.toMSecsSinceEpoch(); }
    static QVariant bound(bool value) { return int(value); }
    static QVariant bound(const QVariant &value) { return value; }
    template <std::integral Number>
    static QVariant bound(Number value)
    {
        return QVariant(qlonglong(value));
    }
    Result<> execute();

    QSqlQuery m_query;
    bool m_prepared;
};

} // namespace valija
