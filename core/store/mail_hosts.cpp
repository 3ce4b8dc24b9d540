// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mail_hosts.h"

namespace valija {

Result<SummaryFilter> withMailHosts(SummaryFilter filter, const FactsStore &checks)
{
    const QSet<QByteArray> chosen = filter.domains;
    for (const auto &text : chosen) {
        const auto domain = DomainName::parse(QString::fromUtf8(text));
        if (!domain)
            continue;
        const auto run = checks.latest(*domain);
        if (!run)
            return tl::unexpected(run.error());
        if (!*run)
            continue;
        const auto facts = checks.facts((*run)->key);
        if (!facts)
            return tl::unexpected(facts.error());
        for (const auto &host : facts->mailHosts)
            if (host.host)
                filter.domains.insert(host.host->latin1());
    }
    return filter;
}

} // namespace valija
