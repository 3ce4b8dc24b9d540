// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/host_test.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "ui/models/failures_model.h"

#include <QFutureWatcher>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// "mx.example.com (192.0.2.25)"; the domain where the report names no host.
QString placeOf(const FailureRow &row)
{
    constexpr qsizetype longest = 80;
    const FailureDetails &failure = row.failure;
    if (failure.receivingMxHostname.isEmpty())
        return readable(row.domain, longest);
    const QString host = readable(failure.receivingMxHostname, longest);
    return failure.receivingIp.isEmpty()
        ? host
        : HostTest::tr("%1 (%2)", "host, address").arg(host, readable(failure.receivingIp, longest));
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
        return Severity::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

HostTest::HostTest(const PageContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void HostTest::start(const FailureRow &row)
{
    const auto domain = DomainName::parse(QString::fromUtf8(row.domain));
    if (!domain) {
        Q_EMIT answered(row, Severity::Unknown,
                        tr("It cannot be tested: the report names no domain that can be looked up."));
        return;
    }
    const QFuture<Inspection> work = m_context.inspect({*domain}, allStations, {});
    m_context.track(tr("Testing %1").arg(placeOf(row)), QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Inspection>(this);
    connect(watcher, &QFutureWatcher<Inspection>::finished, this, [this, watcher, row] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) {
            Q_EMIT answered(row, Severity::Unknown, tr("The test was stopped before it had an answer."));
            return;
        }
        const Inspection inspection = watcher->resultAt(0);
        const Retest again = retest(row.failure, meaningOf(row), inspection.facts, inspection.judgement);
        Q_EMIT answered(row, severityOf(again.outcome), retestText(again, row));
    });
    watcher->setFuture(work);
}

QString retestText(const Retest &again, const FailureRow &row)
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
        return HostTest::tr("%1 is no mail host of %2 any more.").arg(place, readable(row.domain));
    case Retest::Outcome::NotTestable:
        return reasons.isEmpty() ? HostTest::tr("It cannot be told: %1 could not be tested from here.").arg(place)
                                 : HostTest::tr("It cannot be told: %1", "why").arg(reasons.join(u'\n'));
    }
    Q_UNREACHABLE();
}

} // namespace valija
