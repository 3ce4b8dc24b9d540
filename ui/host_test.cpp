// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host_test.h"

#include "core/base/catalogue.h"
#include "core/base/describe_error.h"
#include "core/base/text_reader.h"
#include "core/store/mail_hosts.h"
#include "ui/models/failures_model.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

/// The mail host that failed; what the failure is filed under where the report names none.
QString hostOf(const FailureRow &row)
{
    const QByteArray &host = row.failure.receivingMxHostname;
    return readable(host.isEmpty() ? row.domain : host, longestName);
}

/// "mx.example.com (192.0.2.25)", or the policy host for failures that are its own.
QString placeOf(const FailureRow &row)
{
    const FailureDetails &failure = row.failure;
    if (isOfPolicyHost(meaningOf(row)))
        return u"mta-sts."_s + readable(row.domain, longestName);
    if (failure.receivingMxHostname.isEmpty() || failure.receivingIp.isEmpty())
        return hostOf(row);
    return HostTest::tr("%1 (%2)", "host, address").arg(hostOf(row), readable(failure.receivingIp, longestName));
}

Severity severityOf(Retest::Outcome outcome)
{
    switch (outcome) {
    case Retest::Outcome::StillFailing:
        return Severity::Error;
    case Retest::Outcome::Fixed:
        return Severity::Pass;
    case Retest::Outcome::HostGone:
        return Severity::Info;
    case Retest::Outcome::NotTestable:
    case Retest::Outcome::NoMailHost:
        return Severity::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

HostTest::HostTest(PageContext context, QObject *parent) : QObject(parent), m_context(std::move(context)) {}

void HostTest::start(const FailureRow &row)
{
    const auto filed = DomainName::parse(QString::fromUtf8(row.domain));
    if (!filed) {
        Q_EMIT answered(row, Severity::Unknown,
                        tr("It cannot be tested: the report names no domain that can be looked up."));
        return;
    }
    // A policy of MTA-STS is the domain's; all else may be filed under the mail host (Postfix, mox).
    if (row.policyType == PolicyType::Sts || isOfPolicyHost(meaningOf(row))) {
        check(row, *filed);
        return;
    }
    const auto named = DomainName::parse(QString::fromUtf8(row.failure.receivingMxHostname));
    const auto host = named ? std::optional(*named) : std::nullopt;
    auto *watcher = new QFutureWatcher<Result<DomainName>>(this);
    connect(watcher, &QFutureWatcher<Result<DomainName>>::finished, this, [this, watcher, row] {
        watcher->deleteLater();
        const Result<DomainName> domain = watcher->result();
        if (domain)
            check(row, *domain);
        else
            Q_EMIT answered(
                row, Severity::Unknown,
                tr("It cannot be tested: the store does not tell whose mail host it is. %1", "what went wrong")
                    .arg(describe(domain.error())));
    });
    watcher->setFuture(QtConcurrent::run(m_context.workers, [location = m_context.storeLocation, filed = *filed, host] {
        return readStore<DomainName>(
            location, [&](Database &database) { return domainToCheck(filed, host, FactsStore(database)); });
    }));
}

void HostTest::check(const FailureRow &row, const DomainName &domain)
{
    const QFuture<Inspection> work = m_context.inspect({domain}, allStations, {});
    m_context.track(tr("Testing %1").arg(placeOf(row)), QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Inspection>(this);
    connect(watcher, &QFutureWatcher<Inspection>::finished, this, [this, watcher, row, domain] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) {
            Q_EMIT answered(row, Severity::Unknown, tr("The test was stopped before it had an answer."));
            return;
        }
        const Inspection inspection = watcher->resultAt(0);
        FailureDetails failure = row.failure;
        if (failure.receivingMxHostname.isEmpty() && domain.latin1() != row.domain)
            failure.receivingMxHostname = row.domain; // what it is filed under is the host
        const Retest again = retest(failure, row.policyType, meaningOf(row), inspection.facts, inspection.judgement);
        Q_EMIT answered(row, severityOf(again.outcome), retestText(again, row, domain));
    });
    watcher->setFuture(work);
}

QString retestText(const Retest &again, const FailureRow &row, const DomainName &checked)
{
    QStringList reasons;
    for (const auto &finding : again.findings)
        reasons.append(describe(finding));
    const QString place = placeOf(row);
    switch (again.outcome) {
    case Retest::Outcome::StillFailing:
        return HostTest::tr("Still failing at %1. %2", "host, what was found").arg(place, reasons.join(u'\n'));
    case Retest::Outcome::Fixed:
        return HostTest::tr("Fixed since: nothing of what was reported was found at %1 now.").arg(place);
    case Retest::Outcome::HostGone:
        return HostTest::tr("%1 is no mail host of %2 any more.").arg(place, checked.unicode());
    case Retest::Outcome::NoMailHost:
        if (row.policyType == PolicyType::Sts || checked.latin1() != row.domain)
            return HostTest::tr("It cannot be tested: the DNS names no mail host of %1 now.").arg(checked.unicode());
        return HostTest::tr("It cannot be tested: no domain of the portfolio had the mail host %1 when it was last "
                            "checked. Check a domain whose mail goes there, then test again.")
            .arg(hostOf(row));
    case Retest::Outcome::NotTestable:
        return reasons.isEmpty() ? HostTest::tr("It cannot be told: %1 could not be tested from here.").arg(place)
                                 : HostTest::tr("It cannot be told: %1", "why").arg(reasons.join(u'\n'));
    }
    Q_UNREACHABLE();
}

} // namespace valija
