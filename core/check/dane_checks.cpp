// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// RFC 7672 section 3.1: DANE-TA(2) or DANE-EE(3), with data as long as its digest.
bool isUsable(const TlsaRecord &record)
{
    if (record.usage < 2 || record.usage > 3 || record.selector > 1)
        return false;
    switch (record.matchingType) {
    case 0:
        return !record.data.isEmpty();
    case 1:
        return record.data.size() == 32;
    case 2:
        return record.data.size() == 64;
    default:
        return false;
    }
}

/// Why a record cannot be used: "usage", "selector", "matching-type" or "length".
QString whyUnusable(const TlsaRecord &record)
{
    if (record.usage < 2 || record.usage > 3)
        return u"usage"_s;
    if (record.selector > 1)
        return u"selector"_s;
    return record.matchingType > 2 ? u"matching-type"_s : u"length"_s;
}

bool isBogus(const DnsAnswer &answer)
{
    return answer.status == DnsAnswer::Status::Bogus || answer.security == DnsAnswer::Security::Bogus;
}

bool isSecure(const DnsAnswer &answer)
{
    return answer.security == DnsAnswer::Security::Secure;
}

/// RFC 7672 section 2.2: MX and address must be secure, or senders do not even ask for TLSA records.
bool isWaySecure(const Evidence &evidence, const MailHostFacts &host)
{
    const HostFacts &found = host.addresses;
    return isSecure(evidence.facts.mx) && isSecure(found.ipv4.records.isEmpty() ? found.ipv6 : found.ipv4);
}

/// RFC 7672 section 2.1: senders that use DANE then hold mail back. One that was not made, or that we broke off, says
/// nothing, and neither does one that senders do not make.
Findings judgeLookup(const MailHostFacts &host, const Evidence &evidence, const QString &place)
{
    const bool isMade = host.tlsa.status != DnsAnswer::Status::Stopped;
    if (!isMade || (evidence.facts.dnssecValidated && !isWaySecure(evidence, host)))
        return {};
    QJsonObject failed = failureOf(host.tlsa);
    failed.insert(u"host"_s, host.host->ascii());
    return {makeFinding(FindingId::DaneLookupFailed, place, failed)};
}

class HostJudge
{
public:
    HostJudge(const MailHostFacts &host, const QString &name) : m_host(host), m_name(name)
    {
        for (const auto &rdata : host.tlsa.records)
            m_records.append(tlsaFrom(rdata).value_or(TlsaRecord{255, 255, 255, {}}));
    }

    Findings judge() const
    {
        Findings findings;
        bool anyUsable = false;
        for (const auto &record : m_records) {
            anyUsable = anyUsable || isUsable(record);
            if (!isUsable(record))
                findings.append(makeFinding(
                    FindingId::DaneUnusable, m_name,
                    {{u"host"_s, m_name}, {u"record"_s, toText(record)}, {u"reason"_s, whyUnusable(record)}}));
        }
        return anyUsable ? findings + judgeMatches() : findings;
    }

private:
    Findings judgeMatches() const
    {
        QJsonArray matching;
        QJsonArray failing;
        QList<int> used;
        for (qsizetype i = 0; i < m_host.replies.size() && i < m_host.tlsaMatches.size(); ++i) {
            const MailReply &reply = m_host.replies.at(i);
            if (reply.tls.chain.isEmpty())
                continue; // Nothing was presented: the mail host checks say why.
            used += m_host.tlsaMatches.at(i);
            (m_host.tlsaMatches.at(i).isEmpty() ? failing : matching).append(reply.address);
        }
        Findings findings;
        if (!failing.isEmpty())
            findings.append(
                makeFinding(FindingId::DaneMismatch, m_name,
                            {{u"host"_s, m_name}, {u"address"_s, failing}, {u"record"_s, m_host.rightTlsa}}));
        if (!failing.isEmpty() || matching.isEmpty())
            return findings;
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            if (isUsable(m_records.at(i)) && !used.contains(int(i)))
                findings.append(makeFinding(FindingId::DaneStale, m_name,
                                            {{u"host"_s, m_name}, {u"record"_s, toText(m_records.at(i))}}));
        }
        findings.append(makeFinding(FindingId::DaneOk, m_name, {{u"host"_s, m_name}, {u"address"_s, matching}}));
        return findings;
    }

    const MailHostFacts &m_host;
    const QString &m_name;
    QList<TlsaRecord> m_records;
};

Findings judgeHost(const MailHostFacts &host, const Evidence &evidence)
{
    const QString name = host.host->ascii();
    const QString place = u"_25._tcp."_s + name;
    const std::array answers{std::pair(name, &host.addresses.ipv4), std::pair(name, &host.addresses.ipv6),
                             std::pair(place, &host.tlsa)};
    for (const auto &[subject, answer] : answers) {
        if (!isBogus(*answer))
            continue;
        QJsonObject bogus = failureOf(*answer);
        bogus.insert(u"host"_s, name);
        return {makeFinding(FindingId::DaneBogus, subject, bogus)};
    }
    const QJsonObject here{{u"host"_s, name}};
    if (isNothing(host.tlsa))
        return {makeFinding(FindingId::DaneAbsent, name, here)};
    if (host.tlsa.isFailure())
        return judgeLookup(host, evidence, place);
    if (host.tlsa.records.isEmpty())
        return {};
    if (!evidence.facts.dnssecValidated)
        return {notTestable(FindingId::DaneInsecure, name, here, u"validation-off"_s)};
    if (!isWaySecure(evidence, host) || !isSecure(host.tlsa)) {
        // One bogus answer among them explains why the others do not count.
        return isBogus(evidence.facts.mx) ? Findings() : Findings{makeFinding(FindingId::DaneInsecure, name, here)};
    }
    return HostJudge(host, name).judge();
}

} // namespace

Findings checkDane(const Evidence &evidence)
{
    Findings findings;
    if (isBogus(evidence.facts.mx)) {
        QJsonObject bogus = failureOf(evidence.facts.mx);
        bogus.insert(u"host"_s, evidence.facts.domain.ascii());
        findings.append(makeFinding(FindingId::DaneBogus, evidence.facts.domain.ascii(), bogus));
    }
    for (const auto &host : evidence.facts.mailHosts) {
        if (host.host)
            findings += judgeHost(host, evidence);
    }
    return findings;
}

} // namespace valija
