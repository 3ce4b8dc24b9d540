// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store holds at all: questions that are asked often and must not walk over the reports.

#include "core/store/report_rows.h"
#include "core/store/report_store.h"

namespace valija {

using namespace Qt::StringLiterals;

Result<bool> ReportStore::isEmpty() const
{
    Statement query(m_database.connection(), u"SELECT 1 FROM report LIMIT 1"_s);
    return query.one().map([](std::optional<qint64> found) { return !found; });
}

Result<bool> ReportStore::hasExamples() const
{
    Statement query(m_database.connection(), u"SELECT 1 FROM report WHERE is_example = 1 LIMIT 1"_s);
    return query.one().map([](std::optional<qint64> found) { return found.has_value(); });
}

Result<qint64> ReportStore::countBefore(QDate day) const
{
    Statement query(m_database.connection(), u"SELECT count(*) FROM report WHERE day < ? AND day > 0"_s);
    return query.one(day).map([](std::optional<qint64> count) { return count.value_or(0); });
}

Result<ReportChoices> ReportStore::choices() const
{
    ReportChoices choices;
    const auto list = [this](const QString &sql, QList<QByteArray> &texts) {
        Statement query(m_database.connection(), sql);
        return query.run().and_then([&] { return query.forEachRow([&] { texts.append(query.bytes(0)); }); });
    };
    if (const auto done = list(u"SELECT DISTINCT organization FROM report"_s, choices.reporters); !done)
        return tl::unexpected(done.error());
    if (const auto done = list(u"SELECT DISTINCT domain FROM policy"_s, choices.domains); !done)
        return tl::unexpected(done.error());
    Statement count(m_database.connection(), u"SELECT count(*) FROM report"_s);
    return count.one().map([&](std::optional<qint64> reports) {
        choices.reports = reports.value_or(0);
        return choices;
    });
}

Result<ReportDays> ReportStore::reportDays(const SummaryFilter &filter) const
{
    const Condition condition = reportCondition(filter);
    Statement query(m_database.connection(),
                    u"SELECT DISTINCT organization, day FROM report WHERE "_s + condition.sql + u" ORDER BY day"_s);
    ReportDays days;
    const auto take = [&] {
        if (const QDate day = query.day(1); day.isValid()) // else the report has no date
            days[query.bytes(0)].append(day);
    };
    return query.run(condition.values).and_then([&] { return query.forEachRow(take); }).map([&] { return days; });
}

} // namespace valija
