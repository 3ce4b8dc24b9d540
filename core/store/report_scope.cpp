// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_scope.h"

#include "core/store/statement.h"

#include <algorithm>
#include <utility>

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

Result<> addScopeOfFiles(Database &database, const QList<QByteArray> &hashes, ReportScope &scope)
{
    Statement query(database.connection(),
                    u"SELECT report.key, organization, begins, ends, policy.type, policy.domain FROM intake "
                    "JOIN report ON report.key = intake.report LEFT JOIN policy ON policy.report = report.key "
                    "WHERE intake.hash = ? ORDER BY report.key"_s);
    for (const auto &hash : hashes) {
        Report report;
        qint64 key = 0;
        const auto take = [&] {
            if (query.number(0) != key && key != 0)
                scope.add(std::exchange(report, {}));
            key = query.number(0);
            report.organization = query.bytes(1);
            report.begin = query.moment(2);
            report.end = query.moment(3);
            PolicyReport policy;
            policy.type = static_cast<PolicyType>(query.number(4));
            policy.domain = query.bytes(5);
            report.policies.append(policy);
        };
        if (auto done = query.run(hash).and_then([&] { return query.forEachRow(take); }); !done)
            return done;
        if (key != 0)
            scope.add(report);
    }
    return {};
}

} // namespace valija
