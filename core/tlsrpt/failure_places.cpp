// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/failure_places.h"

#include <algorithm>

namespace valija {

namespace {

QList<FailurePlace> worstFirst(QList<FailurePlace> places)
{
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.failed > b.failed; });
    return places;
}

} // namespace

void FailurePlaces::add(const Report &report, const PolicyReport &policy)
{
    if (policy.countedElsewhere)
        return;
    Sessions &sessions = m_reporters[report.organization];
    sessions.successful += policy.successful;
    sessions.failed += policy.failed;
    for (const auto &failure : policy.failures) {
        count(m_sending, {report.organization, failure.sendingMtaIp}, report, failure.sessions);
        count(m_receiving, {failure.receivingMxHostname, failure.receivingIp}, report, failure.sessions);
    }
}

void FailurePlaces::count(QMap<Place, FailurePlace> &places, const Place &place, const Report &report, qint64 sessions)
{
    FailurePlace &row = places[place];
    const QDate day = report.day();
    row.name = place.first;
    row.address = place.second;
    row.failed += sessions;
    row.reporters.insert(report.organization);
    row.first = row.first.isValid() ? std::min(row.first, day) : day;
    row.last = row.last.isValid() ? std::max(row.last, day) : day;
}

QList<FailurePlace> FailurePlaces::sending() const
{
    QList<FailurePlace> places;
    for (auto it = m_reporters.cbegin(); it != m_reporters.cend(); ++it) {
        auto place = m_sending.lowerBound({it.key(), QByteArray()});
        const bool isKnown = place != m_sending.cend() && place.key().first == it.key();
        if (!isKnown)
            places.append({.name = it.key(), .reporters = {it.key()}});
        for (; place != m_sending.cend() && place.key().first == it.key(); ++place)
            places.append(*place);
    }
    for (auto &place : places) {
        const Sessions sessions = m_reporters.value(place.name);
        place.successful = sessions.successful;
        place.allFailed = sessions.failed;
    }
    return worstFirst(std::move(places));
}

QList<FailurePlace> FailurePlaces::receiving() const
{
    return worstFirst(m_receiving.values());
}

} // namespace valija
