// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check_words.h"
#include "core/check/gather.h"
#include "core/check/parallel.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <algorithm>

namespace valija {

// Bounds for what a hostile zone can make us do. What is beyond is kept in the answers and not followed.
constexpr qsizetype mostAddresses = 8; ///< Of one host and family.
constexpr qsizetype mostMailHosts = 20;
constexpr qsizetype mostReportTargets = 20;
constexpr qsizetype mostServers = 4;

/// At most so many records of an answer. Resolvers turn the records round with every answer; what is found must not
/// depend on that.
inline QByteArrayList firstOf(QByteArrayList records, qsizetype most)
{
    std::sort(records.begin(), records.end());
    return records.first(std::min(records.size(), most));
}

/// Answered, with nothing that claims to be a record of this version.
inline bool hasNone(const DnsAnswer &answer, QByteArrayView version)
{
    const auto texts = textsOf(answer);
    return !answer.isFailure() && std::none_of(texts.begin(), texts.end(), [version](const QByteArray &text) {
        return text.trimmed().toLower().startsWith(version.toByteArray().toLower());
    });
}

/// One run for one domain. Every function asks for one thing and waits for the answer; what does not depend on each
/// other is asked side by side. Each part of the facts is written by one task only.
class Gathering
{
public:
    Gathering(const Network &network, const NetworkSettings &settings, const Call &call, QThreadPool &threads,
              DomainFacts &facts)
        : m_network(network), m_settings(settings), m_call(call), m_parallel(threads), m_facts(facts)
    {
    }

    void run(Stations stations)
    {
        QList<std::pair<QString, DnsAnswer>> misplacedSts = misplacedUnless(stations & Station::DnsRecord, true);
        QList<std::pair<QString, DnsAnswer>> misplacedTlsrpt = misplacedUnless(stations & Station::TlsReporting, false);
        QList<Parallel::Task> tasks;
        // The longest chains first.
        if (stations & Station::MailHosts)
            tasks.append([this] { askMail(); });
        if (stations & Station::PolicyHost)
            tasks.append([this] { askPolicyHost(); });
        if (stations & Station::TlsReporting)
            tasks.append([&, this] { askReporting(misplacedTlsrpt); });
        if (stations & Station::DnsRecord)
            tasks.append([&, this] { askStsRecord(misplacedSts); });
        if (stations & (Stations(Station::DnsRecord) | Station::TlsReporting))
            tasks.append([this] { askServers(); });
        m_parallel.run(std::move(tasks));
        m_facts.misplacedTxt = misplacedSts;
        for (const auto &entry : std::as_const(misplacedTlsrpt)) {
            if (!m_facts.misplacedTxt.contains(entry))
                m_facts.misplacedTxt.append(entry);
        }
        m_facts.signaturesStripped = isTopLevelBogus();
    }

private:
    DnsAnswer ask(const DomainName &name, DnsType type) const
    {
        return m_call.isOver() ? DnsAnswer()
                               : m_network.resolver.query(name, type, m_call.within(m_settings.dnsTimeout));
    }

    /// A name that is too long to exist does not exist.
    DnsAnswer askBelow(QStringView label, const DomainName &name, DnsType type) const
    {
        const auto child = name.child(label);
        return child ? ask(*child, type) : DnsAnswer{DnsAnswer::Status::NoSuchName, {}, {}, {}, 0, {}};
    }

    HostFacts askAddresses(const DomainName &host) const
    {
        HostFacts facts;
        m_parallel.run({[&] { facts.ipv4 = ask(host, DnsType::A); },
                        [&] {
                            facts.ipv6 = ask(host, DnsType::Aaaa);
                        }});
        for (const auto *answer : {&facts.ipv6, &facts.ipv4}) {
            for (const auto &rdata : firstOf(answer->records, mostAddresses)) {
                if (const auto address = addressFrom(rdata))
                    facts.addresses.append(*address);
            }
        }
        return facts;
    }

    QList<std::pair<QString, DnsAnswer>> misplacedUnless(bool asked, bool sts) const;
    QList<std::pair<QString, DnsAnswer>> askMisplaced(const QList<Result<DomainName>> &names) const;
    void askStsRecord(QList<std::pair<QString, DnsAnswer>> &misplaced);
    void askPolicyHost();
    void askMail();
    void askMailHost(MailHostFacts &host) const;
    DnsAnswer askTlsa(const DomainName &host, const HostFacts &addresses, DomainName &base) const;
    void askReporting(QList<std::pair<QString, DnsAnswer>> &misplaced);
    void askReportTarget(const ReportUri &uri, ReportTargetFacts &target) const;
    void askServers();
    bool isTopLevelBogus() const;

    const DomainName &domain() const { return m_facts.domain; }

    const Network &m_network;
    const NetworkSettings &m_settings;
    const Call &m_call;
    const Parallel m_parallel;
    DomainFacts &m_facts;
};

} // namespace valija
