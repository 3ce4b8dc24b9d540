// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/time_checks.h"

#include "core/check/check_words.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

std::optional<Policy> policyIn(const QByteArray &text)
{
    return parsePolicy(text).policy;
}

QString isoOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

/// What one server has: an alias, or the records in any order. What it says of a name behind an alias depends on
/// whether it happens to serve that zone, too, and is not the deployment's.
QStringList contentOf(const DnsAnswer &answer)
{
    if (!answer.aliases.isEmpty())
        return {u"CNAME "_s + answer.aliases.first().ascii()};
    QStringList content;
    for (const auto &text : textsOf(answer))
        content.append(QString::fromUtf8(text));
    content.sort();
    return content;
}

std::optional<Finding> compareServers(const QList<ServerFacts> &servers, const QString &name,
                                      DnsAnswer ServerFacts::*which)
{
    const ServerFacts *first = nullptr;
    for (const auto &server : servers) {
        const DnsAnswer &answer = server.*which;
        if (answer.isFailure())
            continue;
        if (!first) {
            first = &server;
            continue;
        }
        const QStringList one = contentOf(first->*which);
        const QStringList other = contentOf(answer);
        if (one == other)
            continue;
        return makeFinding(FindingId::TimeHalfPublished, name,
                           {{u"names"_s, QJsonArray{first->server, server.server}},
                            {u"detail"_s, QJsonArray{one.join(u" | "), other.join(u" | ")}}});
    }
    return {};
}

/// The live policy against what was live before.
class HistoryJudge
{
public:
    HistoryJudge(const Evidence &evidence, const QList<PastPolicy> &history)
        : m_evidence(evidence), m_history(history), m_record(u"_mta-sts."_s + evidence.facts.domain.ascii())
    {
    }

    Findings judge() const
    {
        const auto &policy = m_evidence.policy.policy;
        const auto &record = m_evidence.stsRecord.record;
        Findings findings;
        if (policy && record)
            findings += judgePair(record->id, *policy);
        if (hasVanished())
            findings += judgeRemoval();
        return findings;
    }

private:
    /// RFC 8461 section 3.1: the id changes exactly when the policy does.
    Findings judgePair(const QByteArray &id, const Policy &policy) const
    {
        const auto evidenceFor = [&](const PastPolicy &past, const Policy &before) {
            return QJsonObject{{u"id"_s, QString::fromLatin1(id)},
                               {u"oldId"_s, QString::fromLatin1(past.id)},
                               {u"date"_s, isoOf(past.lastSeen)},
                               {u"until"_s, isoOf(endOf(past, before))}};
        };
        // Whatever came between: who still holds another policy under this id does not fetch this one.
        for (auto past = m_history.rbegin(); past != m_history.rend(); ++past) {
            const auto before = past->id == id ? policyIn(past->policyText) : std::nullopt;
            if (before && before != policy && endOf(*past, *before) >= m_evidence.facts.gatheredAt)
                return {makeFinding(FindingId::TimeIdStale, m_record, evidenceFor(*past, *before))};
        }
        for (auto past = m_history.rbegin(); past != m_history.rend(); ++past) {
            const auto before = policyIn(past->policyText);
            // Without a record no sender took the policy.
            if (!before || past->id.isEmpty() || (past->id == id && before == policy))
                continue;
            const QJsonObject evidence = evidenceFor(*past, *before);
            if (past->id == id)
                return {makeFinding(FindingId::TimeIdStale, m_record, evidence)};
            const bool recent = endOf(*past, *before) >= m_evidence.facts.gatheredAt;
            return before == policy && recent ? Findings{makeFinding(FindingId::TimeIdOnly, m_record, evidence)}
                                              : Findings();
        }
        return {};
    }

    /// Gone by a clear answer: no record, or no policy where one was. What merely failed may come back.
    bool hasVanished() const
    {
        const DomainFacts &facts = m_evidence.facts;
        if (isNothing(facts.stsTxt) || (!facts.stsTxt.isFailure() && !m_evidence.deployed))
            return true;
        const bool noHost = isNothing(facts.policyHost.ipv4) && isNothing(facts.policyHost.ipv6);
        const bool noFile = !facts.policyReplies.isEmpty()
            && std::all_of(facts.policyReplies.begin(), facts.policyReplies.end(), [](const PolicyReply &reply) {
                   return reply.status == PolicyReply::Status::Answered
                       && (reply.httpStatus == 404 || reply.httpStatus == 410);
               });
        return noHost || noFile;
    }

    /// RFC 8461 section 8.3: only when every policy handed out has run out.
    Findings judgeRemoval() const
    {
        QDateTime until;
        for (const auto &past : m_history) {
            const auto policy = policyIn(past.policyText);
            if (policy && policy->mode == Mode::Enforce && (!until.isValid() || endOf(past, *policy) > until))
                until = endOf(past, *policy);
        }
        if (!until.isValid() || until <= m_evidence.facts.gatheredAt)
            return {};
        return {
            makeFinding(FindingId::TimeRemovedEarly, m_evidence.facts.domain.ascii(), {{u"until"_s, isoOf(until)}})};
    }

    static QDateTime endOf(const PastPolicy &past, const Policy &policy)
    {
        return past.lastSeen.addSecs(policy.maxAge.count());
    }

    const Evidence &m_evidence;
    const QList<PastPolicy> &m_history;
    const QString m_record;
};

/// Senders that still hold another policy than the live one.
Findings judgeReported(const Policy &live, const QList<ReportedPolicy> &reported, const QDateTime &now)
{
    Findings findings;
    for (const auto &held : reported) {
        const auto policy = policyIn(held.policyText);
        const QDateTime until = policy ? held.seen.addSecs(policy->maxAge.count()) : QDateTime();
        if (!policy || *policy == live || until < now)
            continue;
        findings.append(
            makeFinding(FindingId::TimeOldPolicySeen, held.reporter,
                        {{u"who"_s, held.reporter}, {u"date"_s, isoOf(held.seen)}, {u"until"_s, isoOf(until)}}));
    }
    return findings;
}

/// Which parts of the live deployment mean something else than the draft.
Findings judgeDraft(const Evidence &evidence, const KeptDraft &draft)
{
    Findings findings;
    const QString domain = evidence.facts.domain.ascii();
    const auto add = [&](const QString &subject, const QString &change) {
        findings.append(makeFinding(FindingId::TimeDrift, subject, {{u"change"_s, change}}));
    };
    const auto wanted = policyIn(draft.policyText);
    const auto &live = evidence.policy.policy;
    const auto &record = evidence.stsRecord.record;
    if (wanted && live && evidence.deployed && *wanted != *live)
        add(u"mta-sts."_s + domain, u"policy"_s);
    else if (wanted && live && record && !draft.id.isEmpty() && record->id != draft.id)
        add(u"_mta-sts."_s + domain, u"id"_s);
    const auto &reporting = evidence.tlsrptRecord.record;
    if (reporting && !draft.rua.isEmpty()) {
        QStringList rua;
        for (const auto &uri : reporting->rua)
            rua.append(QString::fromUtf8(uri.text));
        QStringList wantedRua = draft.rua;
        rua.sort();
        wantedRua.sort();
        if (rua != wantedRua)
            add(u"_smtp._tls."_s + domain, u"rua"_s);
    }
    return findings;
}

} // namespace

Findings checkServers(const Evidence &evidence)
{
    const QString domain = evidence.facts.domain.ascii();
    Findings findings;
    if (const auto sts = compareServers(evidence.facts.servers, u"_mta-sts."_s + domain, &ServerFacts::sts))
        findings.append(*sts);
    if (const auto tlsrpt = compareServers(evidence.facts.servers, u"_smtp._tls."_s + domain, &ServerFacts::tlsrpt))
        findings.append(*tlsrpt);
    return findings;
}

Findings checkOverTime(const DomainFacts &facts, const Memory &memory)
{
    const Evidence evidence = evidenceOf(facts);
    Findings findings = HistoryJudge(evidence, memory.history).judge();
    if (evidence.policy.policy && evidence.deployed)
        findings += judgeReported(*evidence.policy.policy, memory.reported, facts.gatheredAt);
    if (memory.draft)
        findings += judgeDraft(evidence, *memory.draft);
    return findings;
}

Judgement remembering(Judgement judgement, const DomainFacts &facts, const Memory &memory)
{
    Memory before = memory;
    before.history.removeIf([&](const PastPolicy &past) { return past.firstSeen > facts.gatheredAt; });
    for (auto &past : before.history)
        past.lastSeen = std::min(past.lastSeen, facts.gatheredAt);
    before.reported.removeIf([&](const ReportedPolicy &held) { return held.seen > facts.gatheredAt; });
    judgement.findings += checkOverTime(facts, before);
    judgement.verdict = verdictOf(judgement.findings);
    return judgement;
}

} // namespace valija
