// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace valija {

namespace {

/// Puts a text together of whose size the most is known: there may be millions of them.
class IdentityText
{
public:
    explicit IdentityText(qsizetype most) : m_text(most, Qt::Uninitialized), m_to(m_text.data()) {}

    static constexpr qsizetype longestNumber = 20;

    void append(char mark) { *m_to++ = mark; }
    void append(qint64 number) { m_to = std::to_chars(m_to, m_to + longestNumber, number).ptr; }
    /// With its length before it: texts from outside may hold any separator.
    void append(const QByteArray &part)
    {
        append(qint64(part.size()));
        append(':');
        m_to = std::copy(part.begin(), part.end(), m_to);
    }

    QByteArray take()
    {
        m_text.truncate(m_to - m_text.constData());
        return std::move(m_text);
    }

private:
    QByteArray m_text;
    char *m_to;
};

void appendDomains(IdentityText &text, const QList<PolicyReport> &policies)
{
    if (policies.size() == 1)
        return text.append(policies.first().domain);
    QList<QByteArray> domains;
    for (const auto &policy : policies)
        domains.append(policy.domain);
    std::sort(domains.begin(), domains.end());
    domains.erase(std::unique(domains.begin(), domains.end()), domains.end());
    for (const auto &domain : std::as_const(domains))
        text.append(domain);
}

void own(QByteArray &text)
{
    text = owned(text);
}

void own(QList<QByteArray> &texts)
{
    for (auto &text : texts)
        own(text);
}

void own(PolicyReport &policy)
{
    own(policy.typeText);
    own(policy.domain);
    own(policy.policyString);
    own(policy.mxHosts);
    for (auto &failure : policy.failures)
        for (auto *text :
             {&failure.resultType, &failure.sendingMtaIp, &failure.receivingMxHostname, &failure.receivingIp,
              &failure.receivingMxHelo, &failure.reasonCode, &failure.additionalInformation})
            own(*text);
}

} // namespace

QDate dayOf(const QDateTime &begin, const QDateTime &end)
{
    constexpr qint64 day = 86'400'000; // ms
    if (!begin.isValid() || !end.isValid())
        return begin.date();
    return begin.addMSecs(std::clamp(begin.msecsTo(end), qint64(0), day) / 2).date();
}

QByteArray owned(const QByteArray &text)
{
    return QByteArray(text.constData(), text.size());
}

Report owned(Report report)
{
    own(report.organization);
    own(report.reportId);
    own(report.contact);
    for (auto &policy : report.policies)
        own(policy);
    return report;
}

QByteArray identityText(const Report &report)
{
    constexpr qsizetype ofText = IdentityText::longestNumber + 1;
    constexpr qsizetype ofCounts = 2 * (IdentityText::longestNumber + 1);
    qsizetype most = report.organization.size() + report.reportId.size() + 2 * ofText + IdentityText::longestNumber;
    for (const auto &policy : report.policies)
        most += policy.domain.size() + ofText + ofCounts;
    IdentityText text(most);
    text.append(report.organization);
    text.append(report.reportId);
    appendDomains(text, report.policies);
    text.append(report.begin.toMSecsSinceEpoch());
    if (report.reportId.isEmpty() && !report.begin.isValid()) // nothing that would tell two reports apart
        for (const auto &policy : report.policies)
            for (const qint64 sessions : {policy.successful, policy.failed}) {
                text.append(' ');
                text.append(sessions);
            }
    return text.take();
}

QByteArray identityOf(const Report &report)
{
    thread_local Sha256 sha256;
    QByteArray identity = sha256.of(identityText(report));
    identity.truncate(16);
    return identity;
}

} // namespace valija
