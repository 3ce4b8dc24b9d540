// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"

#include "core/base/catalogue.h"
#include "core/check/facts_fields.h"

#include <QtGlobal>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonInDays = 14;

QJsonObject evidenceOf(const TlsOutcome &tls, const QString &host, const QString &address)
{
    return {{u"host"_s, host},
            {u"address"_s, address},
            {u"issuer"_s, tls.leaf.issuer},
            {u"names"_s, QJsonArray::fromStringList(tls.leaf.names)}};
}

} // namespace

QString slugOf(DnsAnswer::Status status)
{
    return wordsOf(status).at(std::size_t(status));
}

QJsonObject failureOf(const DnsAnswer &answer)
{
    return {{u"status"_s, slugOf(answer.status)}, {u"detail"_s, answer.detail}};
}

QJsonObject chainOf(const QString &name, const DnsAnswer &answer)
{
    QJsonArray chain{name};
    for (const auto &alias : answer.aliases)
        chain.append(alias.ascii());
    return {{u"chain"_s, chain}, {u"target"_s, chain.last()}};
}

bool isDangling(const DnsAnswer &answer)
{
    return answer.status == DnsAnswer::Status::NoSuchName && !answer.aliases.isEmpty();
}

bool isNothing(const DnsAnswer &answer)
{
    return answer.status == DnsAnswer::Status::NoData || answer.status == DnsAnswer::Status::NoSuchName;
}

QJsonArray unaskedOf(const HostFacts &host)
{
    QJsonArray unasked;
    for (const auto *answer : {&host.ipv6, &host.ipv4}) {
        for (const auto &rdata : answer->records) {
            const auto address = addressFrom(rdata);
            if (address && !host.addresses.contains(*address) && unasked.size() < enoughOfOneKind)
                unasked.append(*address);
        }
    }
    return unasked;
}

Finding notAsked(FindingId id, const QString &host, const QJsonArray &addresses)
{
    return notTestable(
        id, host,
        {{u"host"_s, host},
         {u"address"_s, addresses},
         {u"detail"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Evidence", "Not asked: there are too many addresses."))}},
        u"limit"_s);
}

Finding notTestable(FindingId id, const QString &subject, QJsonObject evidence, const QString &cause)
{
    evidence.insert(u"cause"_s, cause);
    return {id, Severity::Unknown, subject, evidence};
}

bool isOldTls(const TlsOutcome &tls)
{
    return tls.protocol.startsWith("SSL"_L1) || tls.protocol == "TLSv1"_L1 || tls.protocol == "TLSv1.0"_L1
        || tls.protocol == "TLSv1.1"_L1;
}

bool isTrustedHereOnly(const TlsOutcome &tls)
{
    return tls.isValid() && tls.anchor == TlsOutcome::Anchor::System;
}

bool isIpv6(const QString &address)
{
    return address.contains(u':');
}

Findings judgeCertificate(const TlsOutcome &tls, const CertificateIds &ids, const QString &host, const QString &address,
                          const QDateTime &now, std::optional<Stakes> stakes)
{
    Findings findings;
    if (!tls.handshake)
        return findings;
    const auto add = [&](FindingId id, const QString &key, const QJsonValue &value) {
        QJsonObject evidence = evidenceOf(tls, host, address);
        evidence.insert(key, value);
        findings.append(stakes && kindOf(id).severity.byMode ? makeFinding(id, host, evidence, *stakes)
                                                             : makeFinding(id, host, evidence));
    };
    using Trust = TlsOutcome::Trust;
    if (tls.trust != Trust::Trusted && tls.trust != Trust::NotJudged)
        add(ids.untrusted, u"reason"_s, QString(wordsOf(tls.trust).at(std::size_t(tls.trust))));
    if (!tls.nameMatches && tls.trust != Trust::NotJudged)
        add(ids.name, u"names"_s, QJsonArray::fromStringList(tls.leaf.names));
    // The leaf speaks for itself in facts of old.
    const CertificateFacts expired = tls.expiredOne.value_or(tls.leaf);
    const CertificateFacts early = tls.earlyOne.value_or(tls.leaf);
    const auto addDated = [&](FindingId id, const CertificateFacts &certificate, const QDateTime &date) {
        add(id, u"date"_s, date.toString(Qt::ISODate));
        findings.last().evidence.insert(
            u"certificate"_s, certificate.subject.isEmpty() ? certificate.names.value(0) : certificate.subject);
        findings.last().evidence.insert(u"issuer"_s, certificate.issuer);
    };
    if (tls.expired)
        addDated(ids.expired, expired, expired.notAfter);
    if (tls.notYetValid)
        addDated(ids.notYetValid, early, early.notBefore);
    const qint64 days = now.daysTo(tls.leaf.notAfter);
    if (tls.isValid() && tls.leaf.notAfter.isValid()
        && now.secsTo(tls.leaf.notAfter) < qint64(soonInDays) * 24 * 60 * 60) {
        add(ids.expiresSoon, u"days"_s, days);
        findings.last().evidence.insert(u"date"_s, tls.leaf.notAfter.toString(Qt::ISODate));
    }
    return findings;
}

Findings mergedByAddress(const Findings &findings)
{
    const auto isSame = [](Finding a, Finding b) {
        a.evidence.remove("address"_L1);
        b.evidence.remove("address"_L1);
        return a == b;
    };
    Findings merged;
    for (const auto &finding : findings) {
        const auto same
            = std::find_if(merged.begin(), merged.end(), [&](const Finding &other) { return isSame(other, finding); });
        const QJsonValue address = finding.evidence.value("address"_L1);
        if (same == merged.end() || address.isUndefined()) {
            merged.append(finding);
            continue;
        }
        const QJsonValue known = same->evidence.value("address"_L1);
        QJsonArray addresses = known.isArray() ? known.toArray() : QJsonArray{known};
        if (!addresses.contains(address))
            addresses.append(address);
        same->evidence.insert(u"address"_s, addresses);
    }
    return merged;
}

} // namespace valija
