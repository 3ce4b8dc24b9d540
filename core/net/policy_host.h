// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/net/call.h"
#include "core/net/tls_outcome.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace valija {

/// What one address of a policy host answered to `GET /.well-known/mta-sts.txt` (RFC 8461 section 3.3).
struct PolicyReply {
    /// ProxyFailed: the way there, not the host.
    enum class Status { Answered, ProxyFailed, ConnectFailed, TlsFailed, TimedOut, TooLarge, BrokenReply, Stopped };

    QString address;
    Status status = Status::Stopped;
    QString detail; ///< Why not, in the library's words.
    TlsOutcome tls;
    int httpStatus = 0;
    QByteArray contentType; ///< The header's value as sent.
    QByteArray location;    ///< Of a redirect; never followed.
    QByteArray body;        ///< At most maxPolicySize + 1 octets.
    std::chrono::milliseconds duration{0};
    QString transcript; ///< What was said, for people.

    bool operator==(const PolicyReply &) const = default;
};

/// Safe to call from several threads at once; blocks the calling thread. The host's own time begins with the call;
/// what the caller's time breaks off is Stopped.
class PolicyHost
{
public:
    virtual ~PolicyHost() = default;
    /// Fetches from one address with SNI, Host header and certificate name `host` (`mta-sts.DOMAIN`). A certificate
    /// that does not hold is a verdict in the reply, not the end of the fetch: the policy behind it is still read.
    virtual PolicyReply fetch(const DomainName &host, const QString &address, const Call &call) = 0;
    /// Whether the https endpoint of a `rua` answers with a valid certificate; nothing is sent to it. One without a
    /// host is named by its address: the certificate must have that (RFC 9110 section 4.3.5).
    virtual TlsOutcome probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                             const Call &call)
        = 0;
};

} // namespace valija
