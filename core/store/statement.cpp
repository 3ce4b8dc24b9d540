// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include <QSqlError>

namespace valija {

Statement::Statement(const QSqlDatabase &connection, const QString &sql) : m_query(connection)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<> Statement::run(const QVariantList &values)
{
    for (int place = 0; place < values.size(); ++place)
        m_query.bindValue(place, values.at(place));
    return execute();
}

Result<> Statement::execute()
{
    if (!m_prepared || !m_query.exec())
        return failure(Error::Kind::Database, m_query.lastError().text());
    return {};
}

} // namespace valija
