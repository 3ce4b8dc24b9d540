// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/web_reply.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr CertificateIds certificateIds{FindingId::StsFetchCertUntrusted, FindingId::StsFetchCertName,
                                        FindingId::StsFetchCertExpired, FindingId::StsFetchCertNotYetValid,
                                        FindingId::StsFetchCertExpiresSoon};
constexpr auto slow = 5s;

/// Implementations that then take the policy for absent, as read in their sources (August 2026).
QJsonArray strictAboutMediaType()
{
    return {u"tlspol"_s, u"Snawoot"_s, u"foxcpp"_s, u"chasquid"_s, u"kumomta"_s, u"rest-mail"_s};
}

QString policyHostOf(const Evidence &evidence)
{
    return u"mta-sts."_s + evidence.facts.domain.ascii();
}

QJsonObject placeOf(const PolicyReply &reply)
{
    return {{u"address"_s, reply.address}, {u"detail"_s, reply.detail}};
}

/// No HTTP answer came. `all`: from no address.
Finding withoutAnswer(const PolicyReply &reply, const Evidence &evidence, const QString &host, bool all)
{
    using Status = PolicyReply::Status;
    const Circumstance circumstance = all ? Circumstance::Usual : Circumstance::Other;
    QJsonObject place = placeOf(reply);
    switch (reply.status) {
    case Status::ProxyFailed:
        return notTestable(FindingId::StsFetchConnect, host, place, u"proxy"_s);
    case Status::ConnectFailed:
        if (evidence.withoutIpv6 && isIpv6(reply.address))
            return notTestable(FindingId::StsFetchConnect, host, place, u"no-ipv6-here"_s);
        return makeFinding(FindingId::StsFetchConnect, host, place, circumstance);
    case Status::TlsFailed:
        place.insert(u"protocol"_s, reply.tls.protocol);
        return isOldTls(reply.tls) ? makeFinding(FindingId::StsFetchTlsOld, host, place)
                                   : makeFinding(FindingId::StsFetchTls, host, place, circumstance);
    case Status::TooLarge:
        place.insert(u"limit"_s, maxPolicySize);
        return makeFinding(FindingId::StsFetchTooLarge, host, place);
    case Status::TimedOut:
    case Status::Stopped:
        place.insert(u"seconds"_s, qint64(std::chrono::round<std::chrono::seconds>(reply.duration).count()));
        return reply.status == Status::Stopped ? notTestable(FindingId::StsFetchTimeout, host, place, u"stopped"_s)
                                               : makeFinding(FindingId::StsFetchTimeout, host, place);
    case Status::Answered:
    case Status::BrokenReply:
        break;
    }
    return makeFinding(FindingId::StsFetchReply, host, place);
}

/// The HTTP answer itself: at most one thing is wrong with it, the first.
Findings judgeAnswer(const PolicyReply &reply, const QString &host)
{
    QJsonObject place = placeOf(reply);
    place.insert(u"status"_s, reply.httpStatus);
    place.insert(u"contentType"_s, QString::fromLatin1(reply.contentType));
    if (reply.httpStatus / 100 == 3) {
        place.insert(u"location"_s, QString::fromLatin1(reply.location));
        return {makeFinding(FindingId::StsFetchRedirect, host, place)};
    }
    if (reply.httpStatus != 200)
        return {makeFinding(FindingId::StsFetchStatus, host, place)};
    if (isHtml(reply))
        return {makeFinding(FindingId::StsFetchHtml, host, place)};
    if (!isTextPlain(reply)) {
        place.insert(u"who"_s, strictAboutMediaType());
        return {makeFinding(FindingId::StsFetchContentType, host, place)};
    }
    return {};
}

Findings judgeReply(const PolicyReply &reply, const Evidence &evidence, const QString &host, bool allUnreachable)
{
    Findings findings;
    if (isOldTls(reply.tls) && reply.status != PolicyReply::Status::TlsFailed)
        findings.append(makeFinding(FindingId::StsFetchTlsOld, host,
                                    {{u"address"_s, reply.address}, {u"protocol"_s, reply.tls.protocol}}));
    findings += judgeCertificate(reply.tls, certificateIds, host, reply.address, evidence.facts.gatheredAt, {});
    if (reply.status != PolicyReply::Status::Answered)
        findings.append(withoutAnswer(reply, evidence, host, allUnreachable));
    else
        findings += judgeAnswer(reply, host);
    return findings;
}

/// One finding for all slow addresses, with the longest time: no two take exactly as long.
Findings judgeSpeed(const QList<PolicyReply> &replies, const QString &host)
{
    QJsonArray addresses;
    auto longest = std::chrono::milliseconds::zero();
    for (const auto &reply : replies) {
        if (reply.status != PolicyReply::Status::Answered || reply.duration <= slow)
            continue;
        addresses.append(reply.address);
        longest = std::max(longest, reply.duration);
    }
    if (addresses.isEmpty())
        return {};
    return {makeFinding(FindingId::StsFetchSlow, host,
                        {{u"address"_s, addresses}, {u"seconds"_s, double(longest.count()) / 1000}})};
}

/// Addresses that serve different texts: senders take whichever they come to.
Findings compareBodies(const Evidence &evidence, const QString &host)
{
    QList<const PolicyReply *> served;
    for (const auto &reply : evidence.facts.policyReplies) {
        if (reply.status == PolicyReply::Status::Answered && reply.httpStatus == 200 && !isHtml(reply))
            served.append(&reply);
    }
    const auto other = std::find_if(served.begin(), served.end(),
                                    [&](const auto *reply) { return reply->body != served.first()->body; });
    if (other == served.end())
        return {};
    const auto first = parsePolicy(served.first()->body).policy;
    const bool differ = std::any_of(served.begin(), served.end(),
                                    [&](const auto *reply) { return parsePolicy(reply->body).policy != first; });
    return {makeFinding(FindingId::StsFetchInconsistent, host,
                        {{u"address"_s, QJsonArray{served.first()->address, (*other)->address}}},
                        differ ? Circumstance::Usual : Circumstance::Other)};
}

/// What all addresses together amount to.
Findings judgeTogether(const Evidence &evidence, const QString &host, bool clean)
{
    const auto &replies = evidence.facts.policyReplies;
    QJsonArray serving;
    QJsonArray failing;
    const PolicyReply *inspected = nullptr;
    for (const auto &reply : replies) {
        if (isUsable(reply))
            serving.append(reply.address);
        else if (reply.status != PolicyReply::Status::Stopped && reply.status != PolicyReply::Status::ProxyFailed
                 && !(evidence.withoutIpv6 && isIpv6(reply.address)))
            failing.append(reply.address);
        if (!inspected && isUsable(reply) && isTrustedHereOnly(reply.tls))
            inspected = &reply;
    }
    Findings findings;
    const QJsonArray unasked = unaskedOf(evidence.facts.policyHost);
    if (!unasked.isEmpty())
        findings.append(notAsked(FindingId::StsFetchConnect, host, unasked));
    if (!serving.isEmpty() && !failing.isEmpty())
        findings.append(
            makeFinding(FindingId::StsFetchPartial, host, {{u"names"_s, serving}, {u"address"_s, failing}}));
    if (inspected)
        findings.append(makeFinding(FindingId::StsFetchInspected, host,
                                    {{u"issuer"_s, inspected->tls.leaf.issuer}, {u"address"_s, serving}}));
    else if (clean && unasked.isEmpty() && serving.size() == replies.size())
        findings.append(
            makeFinding(FindingId::StsFetchOk, host, {{u"address"_s, serving}, {u"count"_s, serving.size()}}));
    return findings;
}

} // namespace

Findings checkPolicyHost(const Evidence &evidence)
{
    const HostFacts &host = evidence.facts.policyHost;
    const QString name = policyHostOf(evidence);
    if (isDangling(host.ipv4) || isDangling(host.ipv6))
        return {makeFinding(FindingId::StsHostCnameDangling, name,
                            chainOf(name, isDangling(host.ipv4) ? host.ipv4 : host.ipv6))};
    if (!evidence.deployed)
        return {};
    Findings findings;
    for (const auto *answer : {&host.ipv4, &host.ipv6}) {
        if (answer->status == DnsAnswer::Status::Bogus)
            return {makeFinding(FindingId::StsHostDnssecBogus, name, failureOf(*answer))};
        if (answer->isFailure() && findings.isEmpty())
            findings.append(makeFinding(FindingId::StsHostLookupFailed, name, failureOf(*answer)));
    }
    if (host.addresses.isEmpty())
        return findings.isEmpty() ? Findings{makeFinding(FindingId::StsHostUnresolved, name, failureOf(host.ipv4))}
                                  : findings;
    const DnsAnswer &answer = host.ipv4.aliases.isEmpty() ? host.ipv6 : host.ipv4;
    if (!answer.aliases.isEmpty())
        findings.append(makeFinding(FindingId::StsHostCname, name, chainOf(name, answer)));
    if (isNothing(host.ipv6))
        findings.append(makeFinding(FindingId::StsHostNoIpv6, name));
    if (isNothing(host.ipv4))
        findings.append(makeFinding(FindingId::StsHostNoIpv4, name));
    return findings;
}

Findings checkPolicyFetch(const Evidence &evidence)
{
    const auto &replies = evidence.facts.policyReplies;
    if (!evidence.deployed || replies.isEmpty())
        return {};
    const QString host = policyHostOf(evidence);
    const bool allUnreachable = std::none_of(replies.begin(), replies.end(), [](const PolicyReply &reply) {
        return reply.status != PolicyReply::Status::ConnectFailed && reply.status != PolicyReply::Status::TlsFailed;
    });
    Findings findings;
    for (const auto &reply : replies)
        findings += judgeReply(reply, evidence, host, allUnreachable);
    findings += judgeSpeed(replies, host);
    findings += compareBodies(evidence, host);
    const bool clean = verdictOf(findings) != Severity::Error;
    findings += judgeTogether(evidence, host, clean);
    return mergedByAddress(findings);
}

} // namespace valija
