// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report.h"

#include <QCryptographicHash>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <charconv>

namespace valija {

namespace {

using IdentityText = QVarLengthArray<char, 256>; ///< Nearly always enough, and there may be many of them.

void appendNumber(IdentityText &text, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end - digits.data());
}

/// With its length before it: texts from outside may hold any separator.
void appendPart(IdentityText &text, const QByteArray &part)
{
    appendNumber(text, part.size());
    text.append(':');
    text.append(part.constData(), part.size());
}

void appendDomains(IdentityText &text, const QList<PolicyReport> &policies)
{
    if (policies.size() == 1)
        return appendPart(text, policies.first().domain);
    QList<QByteArray> domains;
    for (const auto &policy : policies)
        domains.append(policy.domain);
    std::sort(domains.begin(), domains.end());
    domains.erase(std::unique(domains.begin(), domains.end()), domains.end());
    for (const auto &domain : std::as_const(domains))
        appendPart(text, domain);
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
    IdentityText text;
    appendPart(text, report.organization);
    appendPart(text, report.reportId);
    appendDomains(text, report.policies);
    appendNumber(text, report.begin.toMSecsSinceEpoch());
    if (report.reportId.isEmpty() && !report.begin.isValid()) // nothing that would tell two reports apart
        for (const auto &policy : report.policies)
            for (const qint64 sessions : {policy.successful, policy.failed}) {
                text.append(' ');
                appendNumber(text, sessions);
            }
    return {text.constData(), text.size()};
}

QByteArray identityOf(const Report &report)
{
    return QCryptographicHash::hash(identityText(report), QCryptographicHash::Sha256).first(16);
}

} // namespace valija
