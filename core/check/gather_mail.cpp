// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"
#include "core/check/gathering.h"
#include "core/net/certificates.h"
#include "core/net/reverse_name.h"

#include <QUrl>

namespace valija {

namespace {

/// The exchange as a host name. An address is none, though digits between dots would fit a name's grammar: no top-level
/// domain is all digits (RFC 3696 section 2).
std::optional<DomainName> hostOf(const QByteArray &exchange)
{
    const QByteArray last = exchange.mid(exchange.lastIndexOf('.') + 1);
    if (last.isEmpty() || std::all_of(last.begin(), last.end(), isDigit))
        return {};
    const auto host = DomainName::parse(QString::fromLatin1(exchange));
    return host ? std::optional(*host) : std::nullopt;
}

/// One entry for each exchange, in order of preference.
QList<MailHostFacts> mailHostsOf(const DnsAnswer &mx)
{
    QList<MailHostFacts> hosts;
    for (const auto &rdata : mx.records) {
        if (const auto record = mxFrom(rdata)) {
            MailHostFacts host;
            host.exchange = record->exchange;
            host.preference = record->preference;
            host.host = hostOf(record->exchange);
            hosts.append(host);
        }
    }
    std::stable_sort(hosts.begin(), hosts.end(),
                     [](const auto &a, const auto &b) { return a.preference < b.preference; });
    QList<MailHostFacts> once;
    for (const auto &host : std::as_const(hosts)) {
        if (std::none_of(once.cbegin(), once.cend(),
                         [&](const auto &other) { return other.exchange == host.exchange; }))
            once.append(host);
    }
    return once;
}

/// The TLSA records in the order of the answer; one that cannot be read matches nothing.
QList<TlsaRecord> tlsaOf(const DnsAnswer &answer)
{
    QList<TlsaRecord> records;
    for (const auto &rdata : answer.records)
        records.append(tlsaFrom(rdata).value_or(TlsaRecord{255, 255, 255, {}}));
    return records;
}

/// Of an endpoint that is named by its address: nobody has to be asked. What is neither name nor address does not
/// exist.
HostFacts addressesIn(const ReportUri &uri)
{
    const QString address = QUrl(QString::fromUtf8(uri.text)).host(); // Without brackets, in canonical form.
    HostFacts facts;
    facts.ipv4.status = facts.ipv6.status = DnsAnswer::Status::NoSuchName;
    if (reverseNameOf(address))
        facts.addresses.append(address);
    return facts;
}

} // namespace

/// RFC 5321 section 5.1: the MX records, or without any the domain's own addresses.
void Gathering::askMail()
{
    m_facts.mx = ask(domain(), DnsType::Mx);
    m_facts.mailHosts = mailHostsOf(m_facts.mx);
    m_facts.implicitMx = isNothing(m_facts.mx) ? askAddresses(domain()) : HostFacts();
    QList<Parallel::Task> tasks;
    for (auto &host : m_facts.mailHosts) {
        if (host.host && tasks.size() < mostMailHosts)
            tasks.append([this, &host] { askMailHost(host); });
    }
    m_parallel.run(std::move(tasks));
}

void Gathering::askMailHost(MailHostFacts &host) const
{
    host.addresses = askAddresses(*host.host);
    if (m_settings.probeMailHosts) {
        for (const auto &address : std::as_const(host.addresses.addresses)) {
            MailReply reply;
            reply.address = address;
            reply.stopped = true;
            host.replies.append(reply);
        }
    }
    QList<Parallel::Task> tasks;
    for (auto &reply : host.replies) {
        tasks.append([this, &host, &reply] {
            if (!m_call.isOver())
                reply = m_network.mailHost.probe(*host.host, reply.address, m_call);
        });
    }
    DomainName base = *host.host;
    if (!host.addresses.addresses.isEmpty())
        tasks.append([this, &host, &base] { host.tlsa = askTlsa(*host.host, host.addresses, base); });
    m_parallel.run(std::move(tasks));
    const auto records = tlsaOf(host.tlsa);
    for (const auto &reply : std::as_const(host.replies)) {
        host.tlsaMatches.append(
            matchingTlsa(records, reply.tls.chain, {base, *host.host, domain()}, m_facts.gatheredAt));
        if (host.rightTlsa.isEmpty() && !reply.tls.chain.isEmpty())
            host.rightTlsa = rightTlsa(reply.tls.chain.first());
    }
}

/// RFC 7672 section 2.2.2: of the name behind securely validated aliases first, then of the host's own. `base` becomes
/// the one that the answer belongs to.
DnsAnswer Gathering::askTlsa(const DomainName &host, const HostFacts &addresses, DomainName &base) const
{
    const DnsAnswer &answer = addresses.ipv4.records.isEmpty() ? addresses.ipv6 : addresses.ipv4;
    if (!answer.aliases.isEmpty() && answer.security == DnsAnswer::Security::Secure) {
        DnsAnswer behind = askBelow(u"_25._tcp", answer.aliases.last(), DnsType::Tlsa);
        if (!isNothing(behind)) {
            base = answer.aliases.last();
            return behind;
        }
    }
    base = host;
    return askBelow(u"_25._tcp", host, DnsType::Tlsa);
}

/// RFC 8460 section 3, and whether what the record names can receive.
void Gathering::askReporting(QList<std::pair<QString, DnsAnswer>> &misplaced)
{
    m_facts.tlsrptTxt = askBelow(u"_smtp._tls", domain(), DnsType::Txt);
    m_facts.reportTargets.clear();
    if (hasNone(m_facts.tlsrptTxt, "v=TLSRPTv1")) {
        misplaced = askMisplaced({domain(), domain().child(u"_tlsrpt"), domain().child(u"_smtp-tlsrpt")});
        return;
    }
    const auto parsed = parseTlsrptRecords(textsOf(m_facts.tlsrptTxt), domain().ascii(), domain());
    if (!parsed.record)
        return;
    QList<ReportUri> uris;
    for (const auto &uri : parsed.record->rua) {
        const bool isKnown = uri.kind == ReportUri::Kind::Https || (uri.kind == ReportUri::Kind::Mailto && uri.domain);
        if (isKnown && uris.size() < mostReportTargets && !uris.contains(uri))
            uris.append(uri);
    }
    m_facts.reportTargets.resize(uris.size());
    QList<Parallel::Task> tasks;
    for (qsizetype i = 0; i < uris.size(); ++i)
        tasks.append([this, uri = uris.at(i), target = &m_facts.reportTargets[i]] { askReportTarget(uri, *target); });
    m_parallel.run(std::move(tasks));
}

void Gathering::askReportTarget(const ReportUri &uri, ReportTargetFacts &target) const
{
    target.uri = uri.text;
    if (uri.kind == ReportUri::Kind::Mailto) {
        m_parallel.run({[&] { target.mx = ask(*uri.domain, DnsType::Mx); },
                        [&] {
                            target.addresses = askAddresses(*uri.domain);
                        }});
        return;
    }
    target.addresses = uri.domain ? askAddresses(*uri.domain) : addressesIn(uri);
    const auto port = quint16(QUrl(QString::fromUtf8(uri.text)).port(443));
    for (const auto &address : std::as_const(target.addresses.addresses)) {
        if (m_call.isOver() || (target.tls && target.tls->isValid()))
            return;
        const TlsOutcome tls = m_network.policyHost.probe(uri.domain, address, port, m_call);
        if (tls.isValid() || !m_call.isOver()) // What was broken off by us says nothing.
            target.tls = tls;
    }
}

} // namespace valija
