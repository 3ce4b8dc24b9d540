// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/stations.h"

#include "core/base/catalogue.h"

namespace valija {

using namespace Qt::StringLiterals;

PathStation stationOf(FindingId id)
{
    const QLatin1StringView slug(kindOf(id).slug);
    if (slug.startsWith("sts.txt."_L1) || slug.startsWith("time."_L1))
        return PathStation::DnsRecord;
    if (slug.startsWith("sts.host."_L1) || slug.startsWith("sts.fetch."_L1))
        return PathStation::PolicyHost;
    if (slug.startsWith("sts.policy."_L1))
        return PathStation::PolicyText;
    if (slug.startsWith("rpt."_L1) || slug.startsWith("rollout."_L1) || slug.startsWith("report."_L1))
        return PathStation::TlsReporting;
    return PathStation::MailHosts;
}

Station gatheredFor(PathStation station)
{
    switch (station) {
    case PathStation::DnsRecord:
        return Station::DnsRecord;
    case PathStation::PolicyHost:
    case PathStation::PolicyText:
        return Station::PolicyHost;
    case PathStation::MailHosts:
        return Station::MailHosts;
    case PathStation::TlsReporting:
        return Station::TlsReporting;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> worstAt(PathStation station, const Findings &findings)
{
    std::optional<Severity> worst;
    for (const auto &finding : findings) {
        if (stationOf(finding.id) == station)
            worst = std::max(worst.value_or(Severity::Pass), finding.severity);
    }
    return worst;
}

} // namespace valija
