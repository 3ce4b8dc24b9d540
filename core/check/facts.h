// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/mail_host.h"
#include "core/net/policy_host.h"
#include "core/net/rdata.h"
#include "core/net/resolver.h"

#include <QJsonObject>

#include <optional>

namespace valija {

/// The addresses of a host, as the DNS gave them.
struct HostFacts {
    DnsAnswer ipv4;
    DnsAnswer ipv6;
    QStringList addresses; ///< Both families, IPv6 first, canonical.

    bool operator==(const HostFacts &) const = default;
};

/// One MX record's host and what its addresses answered.
struct MailHostFacts {
    QByteArray exchange; ///< As the MX record has it; empty: null MX.
    int preference = 0;
    std::optional<DomainName> host; ///< Nothing when the exchange is no host name (an address, say).
    HostFacts addresses;
    QList<MailReply> replies; ///< One per address; empty when not probed.
    DnsAnswer tlsa;           ///< `_25._tcp.HOST`
    /// For each reply, which of the TLSA records (by index) match the chain presented (RFC 7672).
    QList<QList<int>> tlsaMatches;
    QString rightTlsa; ///< The `3 1 1` record for the certificate presented, when there was one.

    bool operator==(const MailHostFacts &) const = default;
};

/// What one authoritative server of the zone says at `_mta-sts` and `_smtp._tls`, asked itself.
struct ServerFacts {
    QString server; ///< Name and address.
    DnsAnswer sts;
    DnsAnswer tlsrpt;

    bool operator==(const ServerFacts &) const = default;
};

/// A place that reports are sent to, and whether it can receive them.
struct ReportTargetFacts {
    QByteArray uri;
    DnsAnswer mx;                  ///< Of a mailbox's domain.
    HostFacts addresses;           ///< Of the mailbox's domain (implicit MX) or the https host.
    std::optional<TlsOutcome> tls; ///< Of the https host.

    bool operator==(const ReportTargetFacts &) const = default;
};

/// Everything the network told us about one domain, and when. Checks read it and nothing else; it can be stored,
/// exported and read back on another machine.
struct DomainFacts {
    DomainName domain;
    QDateTime gatheredAt{};      ///< UTC
    QStringList resolvers{};     ///< Who was asked; empty: the system's.
    bool dnssecValidated = true; ///< Off with `--trust-anchor none`.
    /// The domain's top level was bogus, too: not the domain, but a resolver that strips signatures (or a broken
    /// clock).
    bool signaturesStripped = false;
    bool mailHostsProbed = true; ///< Off with `--no-smtp`.
    DnsAnswer stsTxt{};          ///< `_mta-sts.DOMAIN`
    DnsAnswer tlsrptTxt{};       ///< `_smtp._tls.DOMAIN`
    /// TXT at names where such records are put by mistake; asked only when the right place has none. Key: the name.
    QList<std::pair<QString, DnsAnswer>> misplacedTxt{};
    HostFacts policyHost{};
    QList<PolicyReply> policyReplies{}; ///< One per address.
    DnsAnswer mx{};
    HostFacts implicitMx{};           ///< The domain's own addresses, asked when there is no MX.
    QList<MailHostFacts> mailHosts{}; ///< In order of preference.
    QList<ServerFacts> servers{};
    QList<ReportTargetFacts> reportTargets{};

    bool operator==(const DomainFacts &) const = default;
};

/// The TXT records of an answer, strings joined.
QList<QByteArray> textsOf(const DnsAnswer &answer);

/// `valija.facts/1`; the chain of each certificate is kept, so that nothing has to be asked again to judge.
QJsonObject toJson(const DomainFacts &facts);
/// Error: Malformed.
Result<DomainFacts> factsFrom(const QJsonObject &json);

} // namespace valija
