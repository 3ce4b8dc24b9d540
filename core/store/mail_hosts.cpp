// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mail_hosts.h"

namespace valija {

SummaryFilter withMailHosts(SummaryFilter filter, const FactsStore &checks)
{
    const QSet<QByteArray> chosen = filter.domains;
    for (const auto &text : chosen) {
        const auto domain = DomainName::parse(QString::fromUtf8(text));
        if (!domain)
            continue;
        const auto run = checks.latest(*domain);
        if (!run || !*run)
            continue;
        if (const auto facts = checks.facts((*run)->key))
            for (const auto &host : facts->mailHosts)
                if (host.host)
                    filter.domains.insert(host.host->latin1());
    }
    return filter;
}

} // namespace valija
