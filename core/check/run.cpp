// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"
#include "core/check/web_reply.h"
#include "core/net/socket_words.h"
#include "core/policy/lint.h"

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array checks{checkStsRecord,    checkPolicyHost,    checkPolicyFetch, checkPolicyText,
                            checkMailRouting,  checkMxCoverage,    checkMailHosts,   checkDane,
                            checkTlsReporting, checkReportTargets, checkServers};

/// The reply whose text is judged: the first that a sender would use, else the first that brought any text.
const PolicyReply *policyReplyOf(const DomainFacts &facts)
{
    const PolicyReply *any = nullptr;
    for (const auto &reply : facts.policyReplies) {
        if (isUsable(reply))
            return &reply;
        if (!any && reply.status == PolicyReply::Status::Answered && reply.httpStatus == 200 && !isHtml(reply))
            any = &reply;
    }
    return any;
}

Stakes stakesOf(const std::optional<Policy> &policy)
{
    if (!policy || policy->mode == Mode::None)
        return Stakes::Draft;
    return policy->mode == Mode::Enforce ? Stakes::Enforce : Stakes::Testing;
}

/// Something is there that claims to be a record, here or at a wrong place.
bool claimsRecord(const DomainFacts &facts, const ParsedStsRecord &record)
{
    const bool answered = !facts.stsTxt.isFailure();
    if (answered && (!contains(record.findings, FindingId::StsTxtAbsent) || isDangling(facts.stsTxt)))
        return true;
    for (const auto &entry : facts.misplacedTxt) {
        for (const auto &text : textsOf(entry.second)) {
            if (text.trimmed().toLower().startsWith("v=stsv1"))
                return true;
        }
    }
    return false;
}

/// Every IPv6 attempt of the run failed in the way of a network without a route, and IPv4 works.
bool isWithoutIpv6(const DomainFacts &facts)
{
    int unreachable = 0;
    bool ipv4Works = false;
    const auto count = [&](const QString &address, bool failed, const QString &detail) {
        if (!isIpv6(address))
            ipv4Works = ipv4Works || !failed;
        else if (failed && isAboutTheWay(detail))
            ++unreachable;
        else
            unreachable = -1'000'000; // One that came through, or failed otherwise.
    };
    for (const auto &reply : facts.policyReplies) {
        if (reply.status != PolicyReply::Status::ProxyFailed)
            count(reply.address, reply.status == PolicyReply::Status::ConnectFailed, reply.detail);
    }
    for (const auto &host : facts.mailHosts) {
        for (const auto &reply : host.replies) {
            if (reply.stage != MailReply::Stage::ProxyFailed)
                count(reply.address, reply.stage == MailReply::Stage::NotConnected, reply.detail);
        }
    }
    return unreachable > 0 && ipv4Works;
}

/// Failed in a way that says nothing about the domain. What does not validate does, unless no validator could have.
bool isUntold(const DnsAnswer &answer, const DomainFacts &facts)
{
    return answer.status == DnsAnswer::Status::Bogus ? facts.signaturesStripped : answer.isFailure();
}

/// Whether nobody here could see if there is a policy: no address was found or asked, for reasons that lie on the way.
bool isPolicyUntold(const Evidence &evidence)
{
    const DomainFacts &facts = evidence.facts;
    const auto isTold = [&](const PolicyReply &reply) {
        return reply.status != PolicyReply::Status::ProxyFailed && reply.status != PolicyReply::Status::Stopped
            && !(evidence.withoutIpv6 && isIpv6(reply.address));
    };
    if (std::any_of(facts.policyReplies.begin(), facts.policyReplies.end(), isTold))
        return false;
    bool anyUntold = !facts.policyReplies.isEmpty();
    for (const auto *answer : {&facts.policyHost.ipv4, &facts.policyHost.ipv6}) {
        const bool untold = isUntold(*answer, facts);
        if (isDangling(*answer) || (answer->isFailure() && !untold))
            return false;
        anyUntold = anyUntold || untold;
    }
    return anyUntold;
}

/// What a sender that comes now would do, in a word.
DomainState stateOf(const Evidence &evidence)
{
    const auto &policy = evidence.policy.policy;
    const DnsAnswer &txt = evidence.facts.stsTxt;
    const bool recordUntold = isUntold(txt, evidence.facts);
    if (!evidence.deployed && recordUntold)
        return DomainState::Unknown;
    if (!evidence.deployed)
        return txt.status == DnsAnswer::Status::Bogus ? DomainState::Broken : DomainState::Absent;
    // A record that could not be looked up may be good; one that was found must be.
    if (!recordUntold && !evidence.stsRecord.record)
        return DomainState::Broken;
    if (!evidence.policyReply || !isUsable(*evidence.policyReply))
        return isPolicyUntold(evidence) ? DomainState::Unknown : DomainState::Broken;
    if (!policy)
        return DomainState::Broken;
    switch (policy->mode) {
    case Mode::Enforce:
        return DomainState::Enforce;
    case Mode::Testing:
        return DomainState::Testing;
    case Mode::None:
        break;
    }
    return DomainState::None;
}

/// Answers that no validator could have accepted say nothing about the domain.
void excuse(Findings &findings, const DomainFacts &facts)
{
    for (auto &finding : findings) {
        const bool isBogus = finding.id == FindingId::StsTxtDnssecBogus || finding.id == FindingId::StsHostDnssecBogus
            || finding.id == FindingId::DaneBogus;
        if (facts.signaturesStripped && isBogus)
            finding = notTestable(finding.id, finding.subject, finding.evidence, u"resolver-strips-dnssec"_s);
    }
}

} // namespace

std::span<const Check> allChecks()
{
    return checks;
}

QString slugOf(DomainState state)
{
    switch (state) {
    case DomainState::Unknown:
        return u"unknown"_s;
    case DomainState::Absent:
        return u"absent"_s;
    case DomainState::Broken:
        return u"broken"_s;
    case DomainState::None:
        return u"none"_s;
    case DomainState::Testing:
        return u"testing"_s;
    case DomainState::Enforce:
        return u"enforce"_s;
    }
    Q_UNREACHABLE();
}

Evidence evidenceOf(const DomainFacts &facts, bool port25Blocked)
{
    const QString domain = facts.domain.ascii();
    Evidence evidence{facts,
                      parseStsRecords(textsOf(facts.stsTxt), u"_mta-sts."_s + domain),
                      {},
                      parseTlsrptRecords(textsOf(facts.tlsrptTxt), u"_smtp._tls."_s + domain, facts.domain)};
    evidence.policyReply = policyReplyOf(facts);
    if (evidence.policyReply)
        evidence.policy = lintPolicy(evidence.policyReply->body);
    evidence.policyServed = evidence.policyReply && looksLikePolicy(*evidence.policyReply);
    evidence.deployed = evidence.policyServed || claimsRecord(facts, evidence.stsRecord);
    evidence.stakes = stakesOf(evidence.policy.policy);
    evidence.port25Blocked = port25Blocked;
    evidence.withoutIpv6 = isWithoutIpv6(facts);
    return evidence;
}

Judgement judge(const DomainFacts &facts, bool port25Blocked)
{
    const Evidence evidence = evidenceOf(facts, port25Blocked);
    Judgement judgement;
    for (const Check check : checks)
        judgement.findings += check(evidence);
    excuse(judgement.findings, facts);
    judgement.state = stateOf(evidence);
    judgement.verdict = verdictOf(judgement.findings);
    judgement.policy = evidence.deployed ? evidence.policy.policy : std::nullopt;
    if (evidence.stsRecord.record)
        judgement.id = evidence.stsRecord.record->id;
    return judgement;
}

Port25 port25SeenBy(const DomainFacts &facts)
{
    Port25 seen = Port25::NotTried;
    for (const auto &host : facts.mailHosts) {
        for (const auto &reply : host.replies) {
            if (reply.stopped || reply.stage == MailReply::Stage::ProxyFailed)
                continue;
            if (reply.stage != MailReply::Stage::NotConnected)
                return Port25::Answered;
            seen = Port25::Silent;
        }
    }
    return seen;
}

bool isPort25Blocked(const QList<const DomainFacts *> &runs)
{
    bool tried = false;
    for (const auto *facts : runs) {
        const Port25 seen = port25SeenBy(*facts);
        if (seen == Port25::Answered)
            return false;
        tried = tried || seen == Port25::Silent;
    }
    return tried;
}

} // namespace valija
