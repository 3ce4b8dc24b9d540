// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/mail_host.h"
#include "core/net/policy_host.h"

#include <memory>

namespace valija {

// One run over many domains asks each shared host once and is polite to it. Make them for one run: what was answered is
// kept as long as they live. Who asks for what is just being asked waits for that answer; answers Stopped are not kept.

/// Counts the connections to each address. Shared by what must be polite together.
class Turnstile
{
public:
    explicit Turnstile(int connectionsPerAddress);
    ~Turnstile();

    /// A place at an address, given back at its end; nothing when the call ended before there was one.
    class Place;
    std::unique_ptr<Place> enter(const QString &address, const Call &call);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Each (host, address) is fetched from once.
class SharedPolicyHost final : public PolicyHost
{
public:
    SharedPolicyHost(PolicyHost &host, int connectionsPerAddress);
    ~SharedPolicyHost() override;

    PolicyReply fetch(const DomainName &host, const QString &address, const Call &call) override;
    TlsOutcome probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                     const Call &call) override;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

/// Each (host, address) is probed once.
class SharedMailHost final : public MailHost
{
public:
    SharedMailHost(MailHost &host, int connectionsPerAddress);
    ~SharedMailHost() override;

    MailReply probe(const DomainName &host, const QString &address, const Call &call) override;

private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace valija
