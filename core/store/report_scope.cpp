// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_scope.h"

#include "core/store/statement.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

void ReportScope::add(const Report &report)
{
    if (const QDate day = report.day(); day.isValid())
        days.widen(day);
    else
        anyUndated = true;
    const auto keep = [](QSet<QByteArray> &texts, const QByteArray &text) {
        if (!texts.contains(text))
            texts.insert(owned(text));
    };
    keep(reporters, report.organization);
    const auto isAboutHost = [](const PolicyReport &policy) {
        return policy.type == PolicyType::Tlsa;
    };
    const bool onlyHosts = std::all_of(report.policies.cbegin(), report.policies.cend(), isAboutHost);
    for (const auto &policy : report.policies)
        if (onlyHosts || !isAboutHost(policy))
            keep(domains, policy.domain);
    if (report.policies.isEmpty())
        keep(domains, ""); // no domain that can be chosen
}

bool ReportScope::isWithin(const DateRange &chosen) const
{
    const bool isEverything = !chosen.first.isValid() && !chosen.last.isValid();
    return isEverything
        || (!anyUndated && (!days.first.isValid() || (chosen.contains(days.first) && chosen.contains(days.last))));
}

namespace {

/// Of the reports that these files hold, each once. Walks over all files of the store: an index would cost each import
/// more.
Result<QList<qint64>> reportsOfFiles(Database &database, const QList<QByteArray> &hashes)
{
    const QSet<QByteArray> wanted(hashes.cbegin(), hashes.cend());
    Statement query(database.connection(),
                    u"SELECT key, file FROM report WHERE length(file) > 0 "
                    "UNION ALL SELECT report, hash FROM intake"_s);
    QList<qint64> keys;
    const auto take = [&] {
        if (wanted.contains(query.bytes(1)))
            keys.append(query.number(0));
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] {
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    });
}

} // namespace

Result<> addScopeOfFiles(Database &database, const QList<QByteArray> &hashes, ReportScope &scope)
{
    const auto keys = reportsOfFiles(database, hashes);
    if (!keys)
        return tl::unexpected(keys.error());
    Statement query(database.connection(),
                    u"SELECT organization, begins, ends, policy.type, policy.domain FROM report "
                    "LEFT JOIN policy ON policy.report = report.key WHERE report.key = ?"_s);
    for (const qint64 key : *keys) {
        Report report;
        const auto take = [&] {
            report.organization = query.bytes(0);
            report.begin = query.moment(1);
            report.end = query.moment(2);
            PolicyReport policy;
            policy.type = static_cast<PolicyType>(query.number(3));
            policy.domain = query.bytes(4);
            report.policies.append(policy);
        };
        if (auto done = query.run(key).and_then([&] { return query.forEachRow(take); }); !done)
            return done;
        scope.add(report);
    }
    return {};
}

} // namespace valija
