// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const MailHostFacts &host)
{
    return host.host ? host.host->ascii() : QString::fromLatin1(host.exchange);
}

bool isAddress(const MailHostFacts &host)
{
    const QByteArray &exchange = host.exchange;
    const bool isIpv4
        = std::all_of(exchange.begin(), exchange.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
    return !host.host && !exchange.isEmpty() && (isIpv4 || exchange.contains(':'));
}

Findings judgeHost(const MailHostFacts &host)
{
    const QString name = nameOf(host);
    if (isAddress(host))
        return {makeFinding(FindingId::MxAddressLiteral, name, {{u"host"_s, name}, {u"address"_s, name}})};
    Findings findings;
    const HostFacts &found = host.addresses;
    const DnsAnswer &answer = found.ipv4.aliases.isEmpty() ? found.ipv6 : found.ipv4;
    if (!answer.aliases.isEmpty()) {
        QJsonObject chain = chainOf(name, answer);
        chain.insert(u"host"_s, name);
        findings.append(makeFinding(FindingId::MxCname, name, chain));
    }
    if (!found.addresses.isEmpty())
        return findings;
    const bool unreadable = !host.host; // No host name at all, so it cannot have an address.
    if (unreadable || (isNothing(found.ipv4) && isNothing(found.ipv6)))
        findings.append(makeFinding(FindingId::MxUnresolved, name, {{u"host"_s, name}}));
    // Bogus is said by the DANE checks, which explain what it does to mail.
    for (const auto *lookup : {&found.ipv4, &found.ipv6}) {
        if (lookup->status == DnsAnswer::Status::Bogus)
            return findings;
    }
    for (const auto *lookup : {&found.ipv4, &found.ipv6}) {
        if (host.host && lookup->isFailure())
            return findings << makeFinding(FindingId::MxLookupFailed, name, failureOf(*lookup));
    }
    return findings;
}

bool isNull(const MailHostFacts &host)
{
    return host.exchange.isEmpty(); // RFC 7505
}

/// A pattern that would allow the host if `*.` stood for two labels: the usual misunderstanding.
const MxPattern *tooShort(const Policy &policy, const DomainName &host)
{
    const auto found = std::find_if(policy.mx.begin(), policy.mx.end(), [&](const MxPattern &pattern) {
        return pattern.isWildcard() && host != pattern.name() && host.isWithin(pattern.name());
    });
    return found == policy.mx.end() ? nullptr : &*found;
}

Finding notCovered(const Policy &policy, const DomainName &host, Stakes stakes)
{
    QJsonArray patterns;
    for (const auto &pattern : policy.mx)
        patterns.append(pattern.text());
    QJsonObject evidence{{u"host"_s, host.ascii()}, {u"pattern"_s, patterns}};
    if (const auto *pattern = tooShort(policy, host)) {
        evidence.insert(u"oneLabelOnly"_s, pattern->text());
        evidence.insert(u"count"_s, 1 + host.ascii().chopped(pattern->name().ascii().size() + 1).count(u'.'));
    }
    return makeFinding(FindingId::MxNotCovered, host.ascii(), evidence, stakes);
}

} // namespace

Findings checkMailRouting(const Evidence &evidence)
{
    const DomainFacts &facts = evidence.facts;
    const QString domain = facts.domain.ascii();
    if (facts.mx.status == DnsAnswer::Status::Bogus)
        return {}; // See checkDane().
    if (facts.mx.isFailure())
        return {makeFinding(FindingId::MxLookupFailed, domain, failureOf(facts.mx))};
    if (facts.mailHosts.isEmpty()) {
        const QJsonArray addresses = QJsonArray::fromStringList(facts.implicitMx.addresses);
        return evidence.deployed ? Findings{makeFinding(FindingId::MxNone, domain, {{u"address"_s, addresses}})}
                                 : Findings();
    }
    const bool hasNull = std::any_of(facts.mailHosts.begin(), facts.mailHosts.end(), isNull);
    if (hasNull && facts.mailHosts.size() == 1) {
        const bool contradicts = evidence.policy.policy && evidence.policy.policy->mode != Mode::None;
        return contradicts ? Findings{makeFinding(FindingId::MxNull, domain)} : Findings();
    }
    Findings findings;
    if (hasNull)
        findings.append(makeFinding(FindingId::MxNullMixed, domain));
    for (const auto &host : facts.mailHosts) {
        if (!isNull(host))
            findings += judgeHost(host);
    }
    return findings;
}

Findings checkMxCoverage(const Evidence &evidence)
{
    QList<DomainName> hosts;
    for (const auto &mailHost : evidence.facts.mailHosts) {
        if (mailHost.host)
            hosts.append(*mailHost.host);
    }
    const auto &policy = evidence.policy.policy;
    if (!evidence.deployed || !policy || policy->mx.isEmpty() || hosts.isEmpty())
        return {};
    const QString domain = evidence.facts.domain.ascii();
    Findings findings;
    QJsonArray uncovered;
    for (const auto &host : std::as_const(hosts)) {
        if (policy->allows(host))
            continue;
        findings.append(notCovered(*policy, host, evidence.stakes));
        uncovered.append(host.ascii());
    }
    if (uncovered.isEmpty())
        findings.append(makeFinding(FindingId::MxCovered, domain, {{u"count"_s, hosts.size()}}));
    // Of one host it would say nothing new.
    if (uncovered.size() == hosts.size() && hosts.size() > 1)
        findings.append(makeFinding(FindingId::MxAllUncovered, domain,
                                    {{u"host"_s, uncovered}, {u"names"_s, uncovered}}, evidence.stakes));
    for (const auto &pattern : policy->mx) {
        const bool used
            = std::any_of(hosts.begin(), hosts.end(), [&](const auto &host) { return pattern.matches(host); });
        if (!used)
            findings.append(makeFinding(FindingId::MxPatternUnused, pattern.text(), {{u"pattern"_s, pattern.text()}}));
    }
    return findings;
}

} // namespace valija
