// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/live_facts.h"

#include "app/services.h"
#include "core/check/parallel.h"
#include "core/net/rdata.h"

#include <algorithm>
#include <numeric>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

Result<MxSuggestion> suggestFor(const DomainName &domain, Resolver &resolver, const Call &call)
{
    const DnsAnswer answer = resolver.query(domain, DnsType::Mx, call);
    if (answer.isFailure())
        return failure(Error::Kind::Network, answer.detail);
    QList<MxRecord> records;
    for (const auto &rdata : answer.records) {
        if (const auto record = mxFrom(rdata))
            records.append(*record);
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const MxRecord &a, const MxRecord &b) { return a.preference < b.preference; });
    QList<DomainName> hosts;
    for (const auto &record : records) {
        if (const auto host = DomainName::parse(QString::fromLatin1(record.exchange)))
            hosts.append(*host);
    }
    const MxSuggestion suggestion = suggestPatterns(hosts);
    if (suggestion.patterns.isEmpty())
        return failure(Error::Kind::NotFound, u"MX"_s);
    return suggestion;
}

} // namespace

Result<QList<Result<MxSuggestion>>> suggestFromLiveMx(const QList<DomainName> &domains, const NetworkOptions &options)
{
    const auto settings = networkSettings(options, loadSettings(settingsPath()).network);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto services = NetworkServices::open(*settings);
    if (!services)
        return tl::unexpected(services.error());
    QThreadPool threads;
    threads.setMaxThreadCount(settings->parallelDomains);
    QList<Result<MxSuggestion>> suggestions(domains.size());
    QList<qsizetype> indexes(domains.size());
    std::iota(indexes.begin(), indexes.end(), 0);
    Result<MxSuggestion> *const first = suggestions.data();
    Parallel(threads).forEach(indexes, [&, first](qsizetype index) {
        first[index]
            = suggestFor(domains.at(index), (*services)->resolver(), {QDeadlineTimer(settings->dnsTimeout), {}});
    });
    return suggestions;
}

} // namespace valija
