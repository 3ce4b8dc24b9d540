// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/retest.h"

#include "core/check/web_reply.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What the dictionary names beside the cause: worth a look, but no session fails of it.
constexpr std::array hints{FindingId::SmtpCertExpiresSoon, FindingId::StsPolicyMxBroad, FindingId::DaneStale,
                           FindingId::SmtpAddressDiffers};

/// Where a session ended before anything of it could be compared with the report.
constexpr std::array obstacles{FindingId::SmtpConnect,         FindingId::SmtpGreeting,   FindingId::SmtpNoStarttls,
                               FindingId::SmtpStarttlsRefused, FindingId::SmtpTls,        FindingId::SmtpInspected,
                               FindingId::MxUnresolved,        FindingId::MxLookupFailed, FindingId::MxNone,
                               FindingId::SmtpPort25Blocked};

template <typename List>
bool has(const List &list, FindingId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// The failure's mail host among the facts.
class Failed
{
public:
    Failed(const FailureDetails &failure, const DomainFacts &facts) : m_address(QString::fromUtf8(failure.receivingIp))
    {
        if (const auto host = DomainName::parse(QString::fromUtf8(failure.receivingMxHostname)))
            m_host = *host;
        for (const auto &each : facts.mailHosts) {
            if (!each.exchange.isEmpty()) // a null MX names none
                m_hosts.append(QString::fromLatin1(each.exchange));
            if (m_host && each.host == *m_host)
                m_found = &each;
            m_anyHost = m_anyHost || each.host;
            m_anyReply = m_anyReply || !each.replies.isEmpty();
        }
    }

    bool isGone() const { return m_host && !m_found; }
    bool anyHost() const { return m_anyHost; }
    bool isTheDomain(const DomainName &domain) const { return m_host && *m_host == domain; }
    /// Whether there is an answer that says something of it; of any host where the report names none.
    bool wasProbed() const { return m_found ? !m_found->replies.isEmpty() : m_anyReply; }

    /// Whether the finding speaks of this host, and of this address where it speaks of addresses.
    bool isMeant(const Finding &finding) const
    {
        // What the DNS says of a host has the name that was asked as its subject.
        const QString named = finding.evidence.value("host"_L1).toString();
        const QString about = m_hosts.contains(named) ? named : finding.subject;
        const bool isAboutHost = m_hosts.contains(about);
        if (isAboutHost && m_host && about != m_host->ascii())
            return false;
        const QJsonValue address = finding.evidence.value("address"_L1);
        if (!isAboutHost || !isAddressKnown() || address.isUndefined())
            return true;
        return address.isArray() ? address.toArray().contains(m_address) : address.toString() == m_address;
    }

private:
    /// An address that the host has no more restricts nothing.
    bool isAddressKnown() const { return m_found && m_found->addresses.addresses.contains(m_address); }

    std::optional<DomainName> m_host;
    QString m_address;
    const MailHostFacts *m_found = nullptr;
    QStringList m_hosts;
    bool m_anyHost = false;
    bool m_anyReply = false;
};

Findings worstFirst(Findings findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

/// MX, mail hosts and DANE: sections 4 to 6 of CHECKS.md.
bool isOfMailHosts(FindingId id)
{
    return id >= FindingId::MxLookupFailed && id <= FindingId::DaneOk;
}

/// Name and fetch of the policy: section 2.
bool isOfFetch(FindingId id)
{
    return id >= FindingId::StsHostUnresolved && id <= FindingId::StsFetchOk;
}

bool isPolicyServed(const DomainFacts &facts)
{
    return std::any_of(facts.policyReplies.begin(), facts.policyReplies.end(), &isUsable);
}

} // namespace

bool isOfPolicyHost(const FailureMeaning &meaning)
{
    return !meaning.retests.isEmpty() && std::none_of(meaning.retests.begin(), meaning.retests.end(), &isOfMailHosts);
}

Retest retest(const FailureDetails &failure, PolicyType policy, const FailureMeaning &meaning, const DomainFacts &facts,
              const Judgement &judgement)
{
    using Outcome = Retest::Outcome;
    const Failed failed(failure, facts);
    const bool ofPolicyHost = isOfPolicyHost(meaning);
    const bool isHostItself = policy != PolicyType::Sts && failed.isTheDomain(facts.domain) && failed.isGone();
    const bool anyHost = failed.anyHost() && !isHostItself;
    const bool wasAsked = ofPolicyHost ? isPolicyServed(facts) : failed.wasProbed();
    const auto isObstacle = [&](const Finding &finding) {
        if (!ofPolicyHost)
            return has(obstacles, finding.id);
        return !wasAsked && isOfFetch(finding.id) && finding.severity >= Severity::Unknown;
    };
    Findings failing;
    Findings untested;
    for (const auto &finding : judgement.findings) {
        if (finding.severity == Severity::Pass || !failed.isMeant(finding) || has(hints, finding.id))
            continue;
        // Where no mail host is known, what else is wrong with the name says nothing about the failed one.
        const bool tests = meaning.retests.isEmpty() ? anyHost && finding.severity >= Severity::Warning
                                                     : has(meaning.retests, finding.id);
        if (tests && finding.severity != Severity::Unknown)
            failing.append(finding);
        else if (tests || isObstacle(finding))
            untested.append(finding);
    }
    if (!failing.isEmpty())
        return {Outcome::StillFailing, worstFirst(failing)};
    if (!ofPolicyHost && !facts.mx.isFailure()) {
        if (!anyHost)
            return {Outcome::NoMailHost, {}};
        if (failed.isGone())
            return {Outcome::HostGone, {}};
    }
    if (!untested.isEmpty() || !wasAsked)
        return {Outcome::NotTestable, worstFirst(untested)};
    return {Outcome::Fixed, {}};
}

} // namespace valija
