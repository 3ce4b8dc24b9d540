// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/gather.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>

namespace valija {

/// A DNS that is a table. A name without any entry does not exist; one with other entries has no data.
class FakeResolver : public Resolver
{
public:
    DnsAnswer query(const DomainName &name, DnsType type, const Call &call) override;
    DnsAnswer queryServer(const QString &address, const DomainName &name, DnsType type, const Call &call) override;

    /// Adds a record in presentation form (`10 mx.example.com`, `"v=STSv1; id=1"`, `192.0.2.1`, `3 1 1 ab...`), or one
    /// of the words NXDOMAIN, NODATA, SERVFAIL, REFUSED, TIMEOUT, BOGUS; `ttl=N` may follow.
    void add(const DomainName &name, DnsType type, const QString &value);
    /// The same for what one authoritative server says.
    void addAt(const QString &server, const DomainName &name, DnsType type, const QString &value);
    void forget(const DomainName &name, DnsType type);

    using Table = std::map<std::pair<DomainName, DnsType>, DnsAnswer>;
    const Table &answers() const { return m_answers; }
    const std::map<QString, Table> &servers() const { return m_servers; } ///< By address.

    QList<DomainName> signedZones; ///< Everything in them is Secure.
    std::chrono::milliseconds latency{0};
    std::function<void()> atEachCall; ///< In the thread that calls.
    std::atomic_int queries = 0;

private:
    DnsAnswer find(const Table &table, const DomainName &name, DnsType type) const;
    void know(const DomainName &name);

    Table m_answers;
    QSet<DomainName> m_known; ///< The names of m_answers and all above them.
    std::map<QString, Table> m_servers;
};

/// Policy hosts that answer what was put for their address; others refuse.
class FakePolicyHost : public PolicyHost
{
public:
    PolicyReply fetch(const DomainName &host, const QString &address, const Call &call) override;
    TlsOutcome probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                     const Call &call) override;

    std::map<QString, PolicyReply> replies;
    std::map<QString, TlsOutcome> endpoints;
    QSet<QString> hanging; ///< Addresses that do not answer: the call ends by its deadline or stop, or when let go.
    std::atomic_bool lettingGo = false;
    std::atomic_int held = 0; ///< Calls that hang just now.
    std::chrono::milliseconds latency{0};
    std::function<void()> atEachCall;
    std::atomic_int fetches = 0;
};

/// Mail hosts that answer what was put for their address; others refuse.
class FakeMailHost : public MailHost
{
public:
    MailReply probe(const DomainName &host, const QString &address, const Call &call) override;

    std::map<QString, MailReply> replies;
    QSet<QString> hanging;
    std::atomic_bool lettingGo = false;
    std::atomic_int held = 0;
    std::chrono::milliseconds latency{0};
    std::function<void()> atEachCall;
    std::atomic_int probes = 0;
    std::atomic_int mostAtOnce = 0; ///< Connections under way at the same time.

private:
    std::atomic_int m_open = 0;
};

struct FakeNetwork {
    FakeResolver resolver;
    FakePolicyHost policyHost;
    FakeMailHost mailHost;

    Network network() { return {resolver, policyHost, mailHost}; }
    /// Look-ups, fetches and probes alike; before the answer.
    void atEachCall(const std::function<void()> &happens)
    {
        resolver.atEachCall = policyHost.atEachCall = mailHost.atEachCall = happens;
    }
};

/// A handshake with a certificate that holds for `names`, good for a year from now.
TlsOutcome goodTls(const QStringList &names);
/// A session that is as it should be.
MailReply goodMail(const QString &host);
/// A policy served as it should be.
PolicyReply goodReply(const QString &host, const QByteArray &body);

} // namespace valija
