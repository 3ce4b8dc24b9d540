// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/failure_places.h"

#include "core/base/date_range.h"
#include "core/tlsrpt/told_failures.h"

#include <algorithm>

namespace valija {

namespace {

QList<FailurePlace> worstFirst(QList<FailurePlace> places)
{
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.failed > b.failed; });
    return places;
}

} // namespace

void FailurePlaces::add(const Report &report, const QSet<QByteArray> &domains)
{
    ToldFailures failures(report, &FailureDetails::receivingMxHostname);
    for (const auto &policy : report.policies)
        if (domains.isEmpty() || domains.contains(policy.domain))
            addPolicy(report, policy, failures);
}

void FailurePlaces::addPolicy(const Report &report, const PolicyReport &policy, ToldFailures &failures)
{
    const QDate day = report.day();
    const qint64 unexplained = failures.tell(policy, [&](const FailureDetails &failure) {
        count(m_receiving, {failure.receivingMxHostname, failure.receivingIp}, report, day, failure.sessions).hasDetails
            = true;
    });
    if (unexplained > 0)
        count(m_receiving, {}, report, day, unexplained);
    if (policy.countedElsewhere)
        return;
    for (const auto &failure : policy.failures)
        count(m_sending, {report.organization, failure.sendingMtaIp}, report, day, failure.sessions).hasDetails = true;
    if (unexplained > 0)
        count(m_sending, {report.organization, {}}, report, day, unexplained);
    FailurePlace &own = m_sending[{report.organization, {}}];
    own.name = report.organization;
    own.reporters.insert(report.organization);
    own.successful = addSessions(own.successful, policy.successful);
    Sessions &sessions = m_reporters[report.organization];
    sessions.successful = addSessions(sessions.successful, policy.successful);
    sessions.failed = addSessions(sessions.failed, policy.failed);
}

FailurePlace &FailurePlaces::count(QMap<Place, FailurePlace> &places, const Place &place, const Report &report,
                                   QDate day, qint64 sessions)
{
    FailurePlace &row = places[place];
    row.name = place.first;
    row.address = place.second;
    row.failed = addSessions(row.failed, sessions);
    row.reporters.insert(report.organization);
    DateRange days{row.first, row.last};
    days.widen(day);
    row.first = days.first;
    row.last = days.last;
    return row;
}

QList<FailurePlace> FailurePlaces::sending() const
{
    QList<FailurePlace> places = m_sending.values();
    for (auto &place : places) {
        const Sessions sessions = m_reporters.value(place.name);
        const qint64 all = addSessions(sessions.successful, sessions.failed);
        place.successRate = all > 0 ? double(sessions.successful) / double(all) : 0;
    }
    return worstFirst(std::move(places));
}

QList<FailurePlace> FailurePlaces::receiving() const
{
    return worstFirst(m_receiving.values());
}

} // namespace valija
