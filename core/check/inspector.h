// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/check/gather.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace valija {

struct Inspection {
    DomainFacts facts;
    Judgement judgement;
};

/// The only door between an event loop and the blocking engine: gathers in its own threads and judges what came. Shared
/// hosts are asked once per run (a memo around the interfaces).
class Inspector
{
public:
    Inspector(const Network &network, const NetworkSettings &settings);
    ~Inspector(); ///< Stops what runs and waits for it.
    Inspector(const Inspector &) = delete;
    Inspector &operator=(const Inspector &) = delete;

    /// Inspects every domain; the future's results come as they are ready, in any order, and cancelling it stops at any
    /// moment: the results delivered by then stay readable, and the future finishes within some 100 ms. A domain that
    /// takes longer than settings.domainTimeout is judged by what had come; its trouble never touches another's.
    ///
    /// Whether port 25 is blocked here is judged for each domain by the probes of the run up to then. Who wants the
    /// answer of the whole run judges once more when it is over: judge(facts, isPort25Blocked(allFacts)).
    QFuture<Inspection> inspect(const QList<DomainName> &domains, Stations stations = allStations,
                                const QList<DomainFacts> &earlier = {});

private:
    struct Run;

    Network m_network;
    NetworkSettings m_settings;
    std::stop_source m_shutdown;
    // Runs, domains and what is asked side by side for a domain: three pools, so that no thread waits for one of its
    // own pool.
    QThreadPool m_hostThreads;
    QThreadPool m_domainThreads;
    QThreadPool m_runThreads;
};

} // namespace valija
