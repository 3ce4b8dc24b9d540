// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reports_version.h"

#include "core/store/statement.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Adding a report makes the greatest key greater, and removing one is counted by `revision`.
const QString versionSql = u"SELECT (SELECT number FROM revision), (SELECT count(*) FROM report), "
                           "(SELECT coalesce(max(key), 0) FROM report)"_s;

} // namespace

Result<ReportsVersion> reportsVersion(Database &database)
{
    Statement query(database.connection(), versionSql);
    const auto version = query.run().and_then([&] {
        return query.firstRow([&] {
            return ReportsVersion{database.location(), query.number(0), query.number(1), query.number(2)};
        });
    });
    if (!version)
        return tl::unexpected(version.error());
    return *version ? Result<ReportsVersion>(**version)
                    : failure(Error::Kind::Database, u"the store has no revision"_s);
}

} // namespace valija
