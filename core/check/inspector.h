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

    /// Inspects every domain; the future's results come as they are ready, in any order, and cancelling it stops at any
    /// moment. What was gathered by then is still reported. One domain's trouble never touches another's.
    QFuture<Inspection> inspect(const QList<DomainName> &domains, Stations stations = allStations,
                                const QList<DomainFacts> &earlier = {});

private:
    struct Run;
    Network m_network;
    NetworkSettings m_settings;
    std::stop_source m_shutdown;
    QThreadPool m_domainThreads; ///< Domains on one pool, hosts on a second: nested waiting on one pool hangs.
};

} // namespace valija
