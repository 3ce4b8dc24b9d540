// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/inspector.h"
#include "core/ingest/dkim.h"
#include "core/net/https_policy_host.h"
#include "core/net/smtp_mail_host.h"
#include "core/net/trust_roots.h"
#include "core/net/unbound_resolver.h"
#include "core/settings/settings.h"

#include <memory>

namespace valija {

/// Where this user's settings are kept (INI).
QString settingsPath();

/// The store to use: `chosen` (of --store), else what the settings say, else the default one in the user's data folder.
QString storeLocation(const QString &chosen, const Settings &settings);
/// The same with the user's settings, ready to be opened.
QString storeLocation(const QString &chosen = {});

/// A shared store's location with the password that the system's key store has for it. PGPASSWORD comes before, the
/// client library's password file behind: both are read by the library itself.
QString openable(const QString &storeLocation);

/// Asks the DNS for the keys of mails' signatures, each within `timeout`. For as long as the resolver lives.
DkimKeys dkimKeysOf(Resolver &resolver, std::chrono::milliseconds timeout);

/// The real ways to the network and the door to the checks, built once. The only place that names the adapters.
class NetworkServices
{
public:
    /// Errors: Unreadable, Malformed (a file or an address in the settings), Network.
    static Result<std::unique_ptr<NetworkServices>> open(const NetworkSettings &wanted);

    Resolver &resolver() { return *m_resolver; }
    Inspector &inspector() { return m_inspector; }
    /// As dkimKeysOf(), for as long as this lives.
    DkimKeys dkimKeys() { return dkimKeysOf(*m_resolver, m_dnsTimeout); }
    /// Forgets cached answers: a re-test must see the DNS as it is now.
    void forget() { m_resolver->forget(); }

private:
    NetworkServices(const NetworkSettings &settings, std::unique_ptr<UnboundResolver> resolver, TrustRoots roots);

    std::chrono::milliseconds m_dnsTimeout;
    std::unique_ptr<UnboundResolver> m_resolver;
    TrustRoots m_roots;
    HttpsPolicyHost m_policyHost;
    SmtpMailHost m_mailHost;
    Inspector m_inspector; // last: it stops what uses the others
};

} // namespace valija
