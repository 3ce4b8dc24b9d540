// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/store/failure_table.h"
#include "core/store/report_store.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

enum class Engine { Sqlite, PostgreSql };

/// The same tests over both databases: an empty store of its own for each of them.
class StoreTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override { startAnew(u"store.sqlite"_s); }
    /// Goes on with another store, that nothing is in yet; `name` is the file's, where it is one.
    void startAnew(const QString &name);

    bool isPostgres() const { return GetParam() == Engine::PostgreSql; }
    const QString &location() const { return m_location; }
    Database &database(); ///< Opened at the first call.
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// One number that a statement gives, past the stores; -1 where it fails.
    qint64 numberOf(const QString &sql);

private:
    QTemporaryDir m_folder;
    QString m_location;
    std::unique_ptr<Database> m_database;
};

/// What CMake's discovery of single tests leaves to one run, in which the server is started once, is named PostgreSql.
inline std::string nameOf(const testing::TestParamInfo<Engine> &info)
{
    return info.param == Engine::Sqlite ? "Sqlite" : "PostgreSql";
}

inline const auto everyEngine = testing::Values(Engine::Sqlite, Engine::PostgreSql);

/// The rows of a new table of the store's failures.
QList<FailureRow> failuresOf(Database &database, const FailureQuery &query = {}, qint64 offset = 0,
                             qint64 count = 1000);

/// A report of one STS policy, different for each `index`, with `failures` failure rows.
Report makeReport(int index, int failures = 2);
/// As it might have been read from.
QByteArray makeOriginal(int index);
/// The value of a result that must be there; its error fails the running test.
template <typename Value>
Value valueOf(Result<Value> result)
{
    if (!result)
        ADD_FAILURE() << qUtf8Printable(result.error().detail);
    return result ? std::move(*result) : Value();
}
testing::AssertionResult isDone(const Result<> &result);

} // namespace valija
