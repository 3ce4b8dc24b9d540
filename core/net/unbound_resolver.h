// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/resolver.h"
#include "core/settings/settings.h"

#include <atomic>
#include <memory>

namespace valija {

/// The DNS by libunbound, with DNSSEC validated here. Forwards to the resolvers of the settings or the system's;
/// without any, it asks from the root itself. Answers are cached for their TTL as long as the object lives.
class UnboundResolver final : public Resolver
{
public:
    /// Error: Unreadable (the trust anchor file), Malformed (a resolver's address, or no anchor in that file), Network
    /// (libunbound's words).
    static Result<std::unique_ptr<UnboundResolver>> open(const NetworkSettings &settings);
    ~UnboundResolver() override;

    DnsAnswer query(const DomainName &name, DnsType type, const Call &call) override;
    /// `address` is `ADDR[@PORT]`; without a port the settings' nameServerPort.
    DnsAnswer queryServer(const QString &address, const DomainName &name, DnsType type, const Call &call) override;

    /// Forgets what was cached, so that the next question sees the DNS as it is now. Questions under way are not
    /// disturbed.
    void forget();

private:
    class Context;

    UnboundResolver(NetworkSettings settings, std::shared_ptr<Context> context);

    const NetworkSettings m_settings;
    std::atomic<std::shared_ptr<Context>> m_context;
};

} // namespace valija
