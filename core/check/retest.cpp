// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/retest.h"

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
            m_hosts.append(QString::fromLatin1(each.exchange));
            if (m_host && each.host == *m_host)
                m_found = &each;
        }
    }

    bool isGone() const { return m_host && !m_found; }

    /// Whether the finding speaks of this host, and of this address where it speaks of addresses.
    bool isMeant(const Finding &finding) const
    {
        const bool isAboutHost = m_hosts.contains(finding.subject);
        if (isAboutHost && m_host && finding.subject != m_host->ascii())
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
};

Findings worstFirst(Findings findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

} // namespace

Retest retest(const FailureDetails &failure, const FailureMeaning &meaning, const DomainFacts &facts,
              const Judgement &judgement)
{
    const Failed failed(failure, facts);
    Findings failing;
    Findings untested;
    for (const auto &finding : judgement.findings) {
        if (finding.severity == Severity::Pass || !failed.isMeant(finding) || has(hints, finding.id))
            continue;
        const bool tests
            = meaning.retests.isEmpty() ? finding.severity >= Severity::Warning : has(meaning.retests, finding.id);
        if (tests && finding.severity != Severity::Unknown)
            failing.append(finding);
        else if (tests || has(obstacles, finding.id))
            untested.append(finding);
    }
    using Outcome = Retest::Outcome;
    if (!failing.isEmpty())
        return {Outcome::StillFailing, worstFirst(failing)};
    if (facts.mx.isFailure())
        return {Outcome::NotTestable, worstFirst(untested)};
    if (failed.isGone())
        return {Outcome::HostGone, {}};
    if (!untested.isEmpty() || !facts.mailHostsProbed)
        return {Outcome::NotTestable, worstFirst(untested)};
    return {Outcome::Fixed, {}};
}

} // namespace valija
