// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mail_hosts.h"

namespace valija {

namespace {

QList<DomainName> hostsIn(const DomainFacts &facts)
{
    QList<DomainName> hosts;
    for (const auto &host : facts.mailHosts)
        if (host.host)
            hosts.append(*host.host);
    return hosts;
}

/// None of a domain that was never checked.
Result<QList<DomainName>> lastHostsOf(const DomainName &domain, const FactsStore &checks)
{
    const auto run = checks.latest(domain);
    if (!run)
        return tl::unexpected(run.error());
    return *run ? checks.facts((*run)->key).map(&hostsIn) : QList<DomainName>();
}

/// A check that is damaged, or was removed meanwhile, keeps nobody from asking the others.
bool isOfOneCheck(const Error &error)
{
    return error.kind == Error::Kind::Malformed || error.kind == Error::Kind::NotFound;
}

} // namespace

Result<SummaryFilter> withMailHosts(SummaryFilter filter, const FactsStore &checks)
{
    const QSet<QByteArray> chosen = filter.domains;
    for (const auto &text : chosen) {
        const auto domain = DomainName::parse(QString::fromUtf8(text));
        if (!domain)
            continue;
        const auto hosts = lastHostsOf(*domain, checks);
        if (!hosts)
            return tl::unexpected(hosts.error());
        for (const auto &host : *hosts)
            filter.domains.insert(host.latin1());
    }
    return filter;
}

Result<DomainName> domainToCheck(const DomainName &filed, const std::optional<DomainName> &host,
                                 const FactsStore &checks)
{
    const DomainName wanted = host.value_or(filed);
    const auto own = lastHostsOf(filed, checks);
    if (!own && !isOfOneCheck(own.error()))
        return tl::unexpected(own.error());
    // A domain with mail hosts of its own is asked about them, those that it has no more, too.
    if (own && (own->contains(wanted) || (!own->isEmpty() && wanted != filed)))
        return filed;
    const auto runs = checks.latestOfPortfolio();
    if (!runs)
        return tl::unexpected(runs.error());
    for (const qint64 run : *runs) {
        const auto facts = checks.facts(run);
        if (facts && hostsIn(*facts).contains(wanted))
            return facts->domain;
        if (!facts && !isOfOneCheck(facts.error()))
            return tl::unexpected(facts.error());
    }
    return filed;
}

} // namespace valija
