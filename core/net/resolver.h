// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/net/call.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace valija {

enum class DnsType : quint16 { A = 1, Ns = 2, Cname = 5, Ptr = 12, Mx = 15, Txt = 16, Aaaa = 28, Tlsa = 52 };

/// What the DNS said. A failed look-up is an answer like any other: the checks report on it.
struct DnsAnswer {
    enum class Status { Found, NoData, NoSuchName, ServerFailure, Refused, Bogus, TimedOut, Stopped };
    /// Secure: validated up to the trust anchor. Insecure: proven or assumed unsigned.
    enum class Security { Insecure, Secure, Bogus };

    Status status = Status::Stopped;
    Security security = Security::Insecure;
    QList<QByteArray> records; ///< Wire-format rdata of the type asked for; see rdata.h.
    QList<DomainName> aliases; ///< The CNAME chain behind the name asked for, in order.
    int ttl = 0;               ///< Seconds, of the answer's RRset.
    QString detail;            ///< Why it failed, in the resolver's words.

    bool isFailure() const
    {
        return status >= Status::ServerFailure;
    } ///< Neither records nor a proof that there are none.
    bool operator==(const DnsAnswer &) const = default;
};

/// Safe to call from several threads at once; blocks the calling thread.
class Resolver
{
public:
    virtual ~Resolver() = default;
    virtual DnsAnswer query(const DomainName &name, DnsType type, const Call &call) = 0;
    /// Asks one authoritative server itself, without recursion, to compare what the servers of a zone say.
    virtual DnsAnswer queryServer(const QString &address, const DomainName &name, DnsType type, const Call &call) = 0;
};

} // namespace valija
