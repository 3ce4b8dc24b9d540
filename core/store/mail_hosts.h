// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/facts_store.h"
#include "core/tlsrpt/summary.h"

namespace valija {

/// The filter with the mail hosts of its domains, as the last check of each saw them. What is about a domain may be
/// filed under its mail hosts: senders that use DANE write the name of the TLSA record's host as policy-domain
/// (Postfix, mox). Error: the store's; without these hosts, totals would be lower than they are.
Result<SummaryFilter> withMailHosts(SummaryFilter filter, const FactsStore &checks);

/// The way back: whom to check about a failure at `host` that is filed under `filed`, which may be that host itself. It
/// is `filed` where its last check saw mail hosts that can be meant, else the domain of the portfolio that had the host
/// when last checked, of several the one checked last; `filed` where none had. Without `host` it is `filed` that
/// failed.
Result<DomainName> domainToCheck(const DomainName &filed, const std::optional<DomainName> &host,
                                 const FactsStore &checks);

} // namespace valija
