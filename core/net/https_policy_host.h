// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/policy_host.h"
#include "core/net/trust_roots.h"
#include "core/settings/settings.h"

namespace valija {

/// Policy hosts over the network. `roots` must outlive it.
class HttpsPolicyHost final : public PolicyHost
{
public:
    HttpsPolicyHost(NetworkSettings settings, const TrustRoots &roots);

    PolicyReply fetch(const DomainName &host, const QString &address, const Call &call) override;
    TlsOutcome probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                     const Call &call) override;

private:
    const NetworkSettings m_settings;
    const TrustRoots &m_roots;
};

} // namespace valija
