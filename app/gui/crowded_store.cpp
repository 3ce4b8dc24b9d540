// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/crowded_store.h"

#include "core/store/domain_store.h"
#include "core/store/report_store.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int domainCount = 300;
constexpr int reporterCount = 40;
constexpr int days = 730;
constexpr int daysBetween = 7; ///< Of one reporter's reports.

DomainName domainAt(int index)
{
    const QString number = QString::number(index);
    // RFC 1035 section 2.3.4: labels of 63, names of 253.
    const QString text = index % 40 == 7 ? QString(60, u'l') + number + u'.' + QString(63, u'o') + u'.'
            + QString(63, u'n') + u'.' + QString(40, u'g') + u".example"_s
                                         : u"customer-"_s + number + u".example"_s;
    return *DomainName::parse(text);
}

QByteArray reporterAt(int index)
{
    constexpr auto hostile = "<b>Evil</b> \xE2\x80\xAE"; // NOLINT(misc-misleading-bidirectional): on purpose
    if (index == 3)
        return hostile + QByteArray(300, 'W');
    return "Organization " + QByteArray::number(index);
}

FailureDetails failureAt(int index)
{
    static const QList<QByteArray> results{"certificate-expired", "starttls-not-supported", "validation-failure",
                                           "certificate-host-mismatch", "sts-policy-fetch-error"};
    FailureDetails failure;
    failure.resultType = results.at(index % results.size());
    failure.sendingMtaIp = "198.51.100." + QByteArray::number(index % 250);
    failure.receivingMxHostname = "mx" + QByteArray::number(index % 9) + ".example.com";
    failure.receivingIp = "192.0.2." + QByteArray::number(index % 9);
    failure.sessions = 1 + index % 13;
    return failure;
}

Report reportAt(int reporter, QDate day)
{
    const int index = reporter * days + int(day.toJulianDay() % days);
    Report report;
    report.organization = reporterAt(reporter);
    report.reportId = day.toString(Qt::ISODate).toLatin1() + '_' + QByteArray::number(reporter);
    report.begin = day.startOfDay(Qt::UTC);
    report.end = report.begin.addDays(1).addSecs(-1);
    PolicyReport policy;
    policy.type = PolicyType::Sts;
    policy.typeText = "sts";
    policy.mode = Mode::Enforce;
    policy.domain = domainAt(index % domainCount).latin1();
    policy.policyString = {"version: STSv1", "mode: enforce", "mx: *.example.com", "max_age: 1209600"};
    policy.successful = 40 + (index * 37) % 400 * (reporterCount - reporter);
    if (index % 5 == 0)
        policy.failures = {failureAt(index), failureAt(index + 3)};
    for (const auto &failure : std::as_const(policy.failures))
        policy.failed += failure.sessions;
    report.policies = {policy};
    return report;
}

} // namespace

Result<> fillCrowdedStore(const QString &storeLocation, QDate today)
{
    const auto database = Database::openAtStart(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    QList<StoredDomain> domains;
    for (int i = 0; i < domainCount; ++i) {
        domains.append({.name = domainAt(i)});
        domains.last().added = today.startOfDay(Qt::UTC);
    }
    if (const auto done = DomainStore(**database).add(domains); !done)
        return tl::unexpected(done.error());
    ReportStore store(**database);
    return inTransaction(**database, [&]() -> Result<> {
        for (int reporter = 0; reporter < reporterCount; ++reporter)
            for (int day = reporter % daysBetween; day < days; day += daysBetween) {
                const auto added = store.add(reportAt(reporter, today.addDays(-1 - day)), qCompress("{}", 2),
                                             {u"reports/%1-%2.json.gz"_s.arg(reporter).arg(day)});
                if (!added)
                    return tl::unexpected(added.error());
            }
        return {};
    });
}

} // namespace valija
