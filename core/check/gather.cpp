// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/gather.h"

#include "core/check/gathering.h"

namespace valija {

/// What an earlier run found for a station that is not asked now; nothing for one that is.
QList<std::pair<QString, DnsAnswer>> Gathering::misplacedUnless(bool asked, bool sts) const
{
    QList<std::pair<QString, DnsAnswer>> kept;
    for (const auto &entry : m_facts.misplacedTxt) {
        const bool isReporting = entry.first.startsWith(u"_tlsrpt.") || entry.first.startsWith(u"_smtp-tlsrpt.");
        const bool isShared = entry.first == domain().ascii();
        if (!asked && (isShared || sts != isReporting))
            kept.append(entry);
    }
    return kept;
}

QList<std::pair<QString, DnsAnswer>> Gathering::askMisplaced(const QList<Result<DomainName>> &names) const
{
    QList<std::pair<QString, DnsAnswer>> answers;
    for (const auto &name : names) {
        if (name)
            answers.append({name->ascii(), {}});
    }
    m_parallel.forEach(answers,
                       [this](auto &entry) { entry.second = ask(*DomainName::parse(entry.first), DnsType::Txt); });
    return answers;
}

/// RFC 8461 section 3.1. The domain's own name is asked for both kinds of records, see the checks.
void Gathering::askStsRecord(QList<std::pair<QString, DnsAnswer>> &misplaced)
{
    m_facts.stsTxt = askBelow(u"_mta-sts", domain(), DnsType::Txt);
    if (hasNone(m_facts.stsTxt, "v=STSv1"))
        misplaced = askMisplaced({domain(), domain().child(u"mta-sts")});
}

/// RFC 8461 section 3.3: every address on its own. Asked without a record, too: a policy that nobody can find is worth
/// knowing.
void Gathering::askPolicyHost()
{
    const auto host = domain().child(u"mta-sts");
    m_facts.policyReplies.clear();
    if (!host) {
        m_facts.policyHost = {};
        return;
    }
    m_facts.policyHost = askAddresses(*host);
    for (const auto &address : std::as_const(m_facts.policyHost.addresses)) {
        PolicyReply reply;
        reply.address = address;
        m_facts.policyReplies.append(reply);
    }
    m_parallel.forEach(m_facts.policyReplies, [&](PolicyReply &reply) {
        if (!m_call.isOver())
            reply = m_network.policyHost.fetch(*host, reply.address, m_call);
    });
}

/// What each authoritative server of the zone itself says, so that a half-published change is seen.
void Gathering::askServers()
{
    DnsAnswer servers;
    m_facts.servers.clear();
    // The domain need not be the apex of its zone.
    for (std::optional<DomainName> zone = domain(); zone && zone->ascii().contains(u'.'); zone = zone->parent()) {
        servers = ask(*zone, DnsType::Ns);
        if (!isNothing(servers))
            break;
    }
    for (const auto &rdata : firstOf(servers.records, mostServers))
        m_facts.servers.append({QString::fromLatin1(nameFrom(rdata).value_or(QByteArray())), {}, {}});
    const auto sts = domain().child(u"_mta-sts");
    const auto tlsrpt = domain().child(u"_smtp._tls");
    m_parallel.forEach(m_facts.servers, [&](ServerFacts &server) {
        const auto host = DomainName::parse(server.server);
        if (!host || !sts || !tlsrpt)
            return;
        const auto addresses = askAddresses(*host).addresses;
        if (addresses.isEmpty() || m_call.isOver())
            return;
        const QString &address = addresses.last(); // IPv4 where there is one: not every network has the other.
        server.server += u' ' + address;
        const Call call = m_call.within(m_settings.dnsTimeout);
        m_parallel.run({[&] { server.sts = m_network.resolver.queryServer(address, *sts, DnsType::Txt, call); },
                        [&] {
                            server.tlsrpt = m_network.resolver.queryServer(address, *tlsrpt, DnsType::Txt, call);
                        }});
    });
}

/// Whether it is not this domain's signatures that are wrong, but what we are given of all.
bool Gathering::isTopLevelBogus() const
{
    const auto isBogus = [](const DnsAnswer &answer) {
        return answer.status == DnsAnswer::Status::Bogus;
    };
    bool any = isBogus(m_facts.stsTxt) || isBogus(m_facts.tlsrptTxt) || isBogus(m_facts.mx)
        || isBogus(m_facts.policyHost.ipv4) || isBogus(m_facts.policyHost.ipv6);
    for (const auto &host : m_facts.mailHosts)
        any = any || isBogus(host.addresses.ipv4) || isBogus(host.addresses.ipv6) || isBogus(host.tlsa);
    const auto top = DomainName::parse(QStringView(domain().ascii()).mid(domain().ascii().lastIndexOf(u'.') + 1));
    return any && top && isBogus(ask(*top, DnsType::Ns));
}

DomainFacts gatherFacts(const DomainName &domain, const Network &network, const NetworkSettings &settings,
                        const Call &call, Stations stations, const DomainFacts *earlier, QThreadPool *threads)
{
    DomainFacts facts = earlier ? *earlier : DomainFacts{domain};
    facts.gatheredAt = QDateTime::currentDateTimeUtc();
    facts.resolvers = settings.resolvers;
    facts.dnssecValidated = settings.trustAnchorFile != u"none";
    if (stations & Station::MailHosts)
        facts.mailHostsProbed = settings.probeMailHosts;
    QThreadPool ownThreads;
    if (!threads)
        ownThreads.setMaxThreadCount(threadsForOneDomain);
    Gathering(network, settings, call, threads ? *threads : ownThreads, facts).run(stations);
    return facts;
}

} // namespace valija
