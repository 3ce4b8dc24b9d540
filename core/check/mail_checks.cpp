// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr CertificateIds certificateIds{FindingId::SmtpCertUntrusted, FindingId::SmtpCertName,
                                        FindingId::SmtpCertExpired, FindingId::SmtpCertNotYetValid,
                                        FindingId::SmtpCertExpiresSoon};

QJsonObject placeOf(const MailReply &reply, const QString &host)
{
    return {{u"host"_s, host}, {u"address"_s, reply.address}, {u"detail"_s, reply.detail}};
}

Finding notConnected(const MailReply &reply, const Evidence &evidence, const QString &host)
{
    const QJsonObject place = placeOf(reply, host);
    if (evidence.withoutIpv6 && isIpv6(reply.address))
        return notTestable(FindingId::SmtpConnect, host, place, u"no-ipv6-here"_s);
    if (evidence.port25Blocked)
        return notTestable(FindingId::SmtpConnect, host, place, u"smtp.port25-blocked"_s);
    return makeFinding(FindingId::SmtpConnect, host, place);
}

/// Where a session ended before it was encrypted and done; nothing for one that was.
Findings judgeSession(const MailReply &reply, const Evidence &evidence, const QString &host)
{
    using Stage = MailReply::Stage;
    QJsonObject place = placeOf(reply, host);
    if (reply.stopped)
        return {notTestable(FindingId::SmtpConnect, host, place, u"stopped"_s)};
    switch (reply.stage) {
    case Stage::ProxyFailed:
        return {notTestable(FindingId::SmtpConnect, host, place, u"proxy"_s)};
    case Stage::NotConnected:
        return {notConnected(reply, evidence, host)};
    case Stage::NoGreeting:
        // It may come later than a check can wait: senders give it five minutes (RFC 5321 section 4.5.3.2.1), and there
        // are hosts that let strangers wait.
        if (reply.timedOut)
            return {notTestable(FindingId::SmtpGreeting, host, place, u"timeout"_s)};
        return {makeFinding(FindingId::SmtpGreeting, host, place)};
    case Stage::EhloRefused:
        return {makeFinding(FindingId::SmtpGreeting, host, place)};
    case Stage::NoStartTls:
        return {makeFinding(FindingId::SmtpNoStarttls, host, place, evidence.stakes)};
    case Stage::StartTlsRefused:
        return {makeFinding(FindingId::SmtpStarttlsRefused, host, place, evidence.stakes)};
    case Stage::TlsFailed:
    case Stage::AfterTls:
        if (isOldTls(reply.tls))
            return {}; // Said by the version.
        if (!reply.tls.handshake && !reply.tls.detail.isEmpty())
            place.insert(u"detail"_s, reply.tls.detail);
        return {makeFinding(FindingId::SmtpTls, host, place, evidence.stakes)};
    case Stage::Done:
        break;
    }
    return {};
}

Findings judgeReply(const MailReply &reply, const Evidence &evidence, const QString &host)
{
    Findings findings = judgeSession(reply, evidence, host);
    const QJsonObject place = placeOf(reply, host);
    if (reply.plaintextInjected)
        findings.append(makeFinding(FindingId::SmtpPlaintextInjected, host, place));
    if (isOldTls(reply.tls)) {
        QJsonObject version = place;
        version.insert(u"protocol"_s, reply.tls.protocol);
        findings.append(makeFinding(FindingId::SmtpTlsOld, host, version, evidence.stakes));
    }
    if (isTrustedHereOnly(reply.tls)) {
        QJsonObject inspected = place;
        inspected.insert(u"issuer"_s, reply.tls.leaf.issuer);
        findings.append(makeFinding(FindingId::SmtpInspected, host, inspected));
    }
    return findings
        + judgeCertificate(reply.tls, certificateIds, host, reply.address, evidence.facts.gatheredAt, evidence.stakes);
}

/// What of a reply is the same on all addresses of one server.
std::pair<QByteArray, QStringList> faceOf(const MailReply &reply)
{
    QStringList capabilities = reply.capabilities;
    capabilities.sort();
    return {reply.tls.chain.value(0), capabilities};
}

Findings compareAddresses(const MailHostFacts &host, const QString &name)
{
    QList<const MailReply *> done;
    for (const auto &reply : host.replies) {
        if (reply.tls.handshake)
            done.append(&reply);
    }
    const auto other = std::find_if(done.begin(), done.end(),
                                    [&](const auto *reply) { return faceOf(*reply) != faceOf(*done.first()); });
    if (other == done.end())
        return {};
    const bool isCertificate = faceOf(**other).first != faceOf(*done.first()).first;
    return {makeFinding(FindingId::SmtpAddressDiffers, name,
                        {{u"host"_s, name},
                         {u"address"_s, QJsonArray{done.first()->address, (*other)->address}},
                         {u"detail"_s, isCertificate ? u"certificate"_s : u"capabilities"_s}})};
}

Findings judgeHost(const MailHostFacts &host, const Evidence &evidence)
{
    const QString name = host.host->ascii();
    Findings findings;
    for (const auto &reply : host.replies)
        findings += judgeReply(reply, evidence, name);
    const bool good = std::all_of(host.replies.begin(), host.replies.end(), [](const MailReply &reply) {
        return reply.stage == MailReply::Stage::Done && !reply.stopped && reply.tls.isValid() && !isOldTls(reply.tls)
            && !isTrustedHereOnly(reply.tls);
    });
    findings = mergedByAddress(findings) + compareAddresses(host, name);
    const QJsonArray unasked = unaskedOf(host.addresses);
    if (!unasked.isEmpty())
        findings.append(notAsked(FindingId::SmtpConnect, name, unasked));
    if (isNothing(host.addresses.ipv6) && !host.addresses.addresses.isEmpty())
        findings.append(makeFinding(FindingId::SmtpNoIpv6, name, {{u"host"_s, name}}));
    if (good && unasked.isEmpty() && !host.replies.isEmpty())
        findings.append(makeFinding(FindingId::SmtpOk, name,
                                    {{u"host"_s, name},
                                     {u"address"_s, QJsonArray::fromStringList(host.addresses.addresses)},
                                     {u"count"_s, host.replies.size()}}));
    return findings;
}

} // namespace

Findings checkMailHosts(const Evidence &evidence)
{
    if (!evidence.facts.mailHostsProbed)
        return {};
    Findings findings;
    if (evidence.port25Blocked && port25SeenBy(evidence.facts) == Port25::Silent)
        findings.append(makeFinding(FindingId::SmtpPort25Blocked, evidence.facts.domain.ascii()));
    for (const auto &host : evidence.facts.mailHosts) {
        if (host.host && !host.addresses.addresses.isEmpty())
            findings += judgeHost(host, evidence);
    }
    return findings;
}

} // namespace valija
