// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/bundle.h"

namespace valija {

// One function for each web server; bundle.cpp has the table. All serve the policy as text/plain, redirect nothing (RFC
// 8461 section 3.3) and answer 404 to everything else. What only the administrator knows is marked TO FILL IN.

constexpr QByteArrayView policyPath
    = "/.well-known/mta-sts.txt"; ///< RFC 8461 section 3.3, below https://mta-sts.DOMAIN

/// `mta-sts.DOMAIN`; nothing for a domain too long to have one.
std::optional<DomainName> policyHostOf(const DomainName &domain);
/// The hosts of all policies, in order.
QList<DomainName> policyHostsOf(const QList<ServedPolicy> &policies);

QMap<QString, QByteArray> nginxSnippets(const QList<ServedPolicy> &policies);
QMap<QString, QByteArray> apacheSnippets(const QList<ServedPolicy> &policies);
QMap<QString, QByteArray> caddySnippets(const QList<ServedPolicy> &policies);
QMap<QString, QByteArray> iisSnippets(const QList<ServedPolicy> &policies);
QMap<QString, QByteArray> cloudflareWorkerSnippets(const QList<ServedPolicy> &policies);
QMap<QString, QByteArray> azureStaticWebAppSnippets(const QList<ServedPolicy> &policies);

} // namespace valija
