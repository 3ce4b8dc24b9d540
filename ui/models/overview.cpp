// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overview.h"

#include "core/base/catalogue.h"
#include "core/store/facts_store.h"
#include "core/store/report_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace valija {

namespace {

/// Texts of this file are translated in the context "NextStep".
struct NextStep {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

/// RFC 8461 section 3.2 asks for weeks or more; rollout.enforce-max-age names this value.
constexpr std::chrono::seconds goodMaxAge{1'209'600};

Result<OverviewRow> rowFor(const StoredDomain &domain, FactsStore &checks, const QDateTime &now)
{
    OverviewRow row{.domain = domain};
    row.now = now;
    const auto run = checks.latest(domain.name);
    if (!run)
        return tl::unexpected(run.error());
    if (!*run)
        return row;
    row.checkedAt = (*run)->checkedAt;
    row.state = (*run)->state;
    row.verdict = (*run)->verdict;
    row.findings = (*run)->findings;
    row.id = (*run)->id;
    const auto facts = checks.facts((*run)->key);
    if (!facts)
        return tl::unexpected(facts.error());
    row.policy = judge(*facts).policy;
    // The record by itself: whether its places receive is another matter.
    row.reportingPublished = contains(evidenceOf(*facts).tlsrptRecord.findings, FindingId::RptTxtOk);
    row.expiry = nearestExpiry(*facts);
    return row;
}

/// Adds the report to the domains' days; sessions counted elsewhere are left out, as in all totals.
void addReport(const Report &report, Overview &overview, QHash<QByteArray, OverviewRow *> &byName)
{
    if (!report.day().isValid())
        return;
    const qint64 day = overview.today.toJulianDay() - report.day().toJulianDay();
    if (day < 0 || day >= overviewDays)
        return;
    const auto place = std::size_t(overviewDays - 1 - day);
    ++overview.reportCount;
    overview.reporters.insert(report.organization);
    for (const auto &policy : report.policies) {
        if (policy.countedElsewhere)
            continue;
        const qint64 sessions = addSessions(policy.successful, policy.failed);
        overview.sessionsByDay[place] = addSessions(overview.sessionsByDay[place], sessions);
        overview.failedByDay[place] = addSessions(overview.failedByDay[place], policy.failed);
        if (OverviewRow *row = byName.value(policy.domain)) {
            row->sessionsByDay[place] = addSessions(row->sessionsByDay[place], sessions);
            row->failedByDay[place] = addSessions(row->failedByDay[place], policy.failed);
            row->reporters.insert(report.organization);
        }
    }
}

} // namespace

qint64 OverviewRow::sessions() const
{
    return std::accumulate(sessionsByDay.begin(), sessionsByDay.end(), qint64(0));
}

qint64 OverviewRow::failed() const
{
    return std::accumulate(failedByDay.begin(), failedByDay.end(), qint64(0));
}

Result<Overview> loadOverview(const QString &storeLocation, const QDateTime &now)
{
    auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const auto domains = DomainStore(**database).domains();
    if (!domains)
        return tl::unexpected(domains.error());
    Overview overview;
    overview.today = now.toUTC().date();
    FactsStore checks(**database);
    for (const auto &domain : *domains) {
        auto row = rowFor(domain, checks, now);
        if (!row)
            return tl::unexpected(row.error());
        overview.hasExamples = overview.hasExamples || domain.isExample;
        overview.rows.append(std::move(*row));
    }
    QHash<QByteArray, OverviewRow *> byName;
    for (auto &row : overview.rows)
        byName.insert(row.domain.name.latin1(), &row);
    const SummaryFilter filter{DateRange::endingAt(overview.today, overviewDays), {}, {}};
    const auto done = ReportStore(**database).forEach(filter, false, [&](const Report &report) {
        addReport(report, overview, byName);
    });
    if (!done)
        return tl::unexpected(done.error());
    overview.anyReports = overview.reportCount > 0;
    return overview;
}

QString nextStepFor(const OverviewRow &row)
{
    if (!row.isChecked())
        return row.domain.draftPolicy.isEmpty() ? NextStep::tr("Check it")
                                                : NextStep::tr("Publish the draft, then check it");
    if (row.verdict == Severity::Error || row.state == DomainState::Broken) {
        const auto worst = std::max_element(row.findings.begin(), row.findings.end(),
                                            [](const auto &a, const auto &b) { return a.severity < b.severity; });
        if (worst != row.findings.end())
            return NextStep::tr("Fix: %1", "title of a finding").arg(title(worst->id));
    }
    if (row.expiry.when.isValid() && row.now.daysTo(row.expiry.when) < 14)
        return NextStep::tr("Renew the certificate of %1").arg(row.expiry.host);
    switch (row.state) {
    case DomainState::Absent:
        return row.domain.draftPolicy.isEmpty() ? NextStep::tr("Draft a policy") : NextStep::tr("Publish the draft");
    case DomainState::Unknown:
    case DomainState::Broken:
        return NextStep::tr("Look at the check");
    case DomainState::None:
        return NextStep::tr("Remove record and policy when caches have run out");
    case DomainState::Testing:
        if (!row.reportingPublished)
            return NextStep::tr("Publish a TLS-RPT record");
        return row.failed() > 0 ? NextStep::tr("Look into the failures in the reports")
                                : NextStep::tr("Watch the reports, then enforce");
    case DomainState::Enforce:
        if (row.policy && row.policy->maxAge < goodMaxAge)
            return NextStep::tr("Raise max_age to two weeks or more");
        return row.failed() > 0 ? NextStep::tr("Look into the failures in the reports") : NextStep::tr("Nothing to do");
    }
    Q_UNREACHABLE();
}

} // namespace valija
