// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/facts.h"
#include "core/settings/settings.h"

#include <QThreadPool>

namespace valija {

/// The ways out to the network. The application passes real ones, tests pass fakes.
struct Network {
    Resolver &resolver;
    PolicyHost &policyHost;
    MailHost &mailHost;
};

/// The stations of a message's path that can be tested again on their own.
enum class Station { DnsRecord = 1, PolicyHost = 2, MailHosts = 4, TlsReporting = 8 };
Q_DECLARE_FLAGS(Stations, Station)
Q_DECLARE_OPERATORS_FOR_FLAGS(Stations)
constexpr Stations allStations
    = Stations(Station::DnsRecord) | Station::PolicyHost | Station::MailHosts | Station::TlsReporting;

/// So many look-ups and connections of one domain are under way at once at most.
constexpr int threadsForOneDomain = 12;

/// Asks the network everything the checks want to know about `domain`. Blocks; run it in a worker. `earlier` gives the
/// answers of the stations that are not asked again. What a stopped or expired call leaves out has the status Stopped.
/// What does not depend on each other is asked side by side in `threads`; in a pool of its own without. The pool may
/// serve many domains at once.
DomainFacts gatherFacts(const DomainName &domain, const Network &network, const NetworkSettings &settings,
                        const Call &call, Stations stations = allStations, const DomainFacts *earlier = nullptr,
                        QThreadPool *threads = nullptr);

} // namespace valija
