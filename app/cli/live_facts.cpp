// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/live_facts.h"

#include "app/services.h"
#include "core/net/rdata.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

Result<MxSuggestion> suggestFromLiveMx(const DomainName &domain, const NetworkOptions &options)
{
    const auto settings = networkSettings(options, loadSettings(settingsPath()).network);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto services = NetworkServices::open(*settings);
    if (!services)
        return tl::unexpected(services.error());
    const DnsAnswer answer
        = (*services)->resolver().query(domain, DnsType::Mx, {QDeadlineTimer(settings->dnsTimeout), {}});
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

} // namespace valija
