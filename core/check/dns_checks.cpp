// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int longTtl = 86'400; // seconds

/// Whether a TXT means to be a record of this version, in any spelling.
bool claimsToBe(const QByteArray &text, const QByteArray &version)
{
    return text.trimmed().toLower().startsWith(version.toLower());
}

Findings misplaced(const Evidence &evidence, const QString &name)
{
    Findings findings;
    for (const auto &[place, answer] : evidence.facts.misplacedTxt) {
        for (const auto &text : textsOf(answer)) {
            if (claimsToBe(text, "v=STSv1"_ba) && findings.size() < enoughOfOneKind)
                findings.append(makeFinding(FindingId::StsTxtWrongPlace, place,
                                            {{u"record"_s, QString::fromUtf8(text)}, {u"target"_s, name}}));
        }
    }
    return findings;
}

} // namespace

Findings checkStsRecord(const Evidence &evidence)
{
    const DnsAnswer &answer = evidence.facts.stsTxt;
    const QString name = u"_mta-sts."_s + evidence.facts.domain.ascii();
    if (answer.status == DnsAnswer::Status::Bogus)
        return {makeFinding(FindingId::StsTxtDnssecBogus, name, failureOf(answer))};
    if (answer.isFailure())
        return {makeFinding(FindingId::StsTxtLookupFailed, name, failureOf(answer))};
    if (isDangling(answer))
        return {makeFinding(FindingId::StsTxtCnameDangling, name, chainOf(name, answer))};
    Findings findings = evidence.stsRecord.findings;
    const Findings elsewhere = misplaced(evidence, name);
    for (auto &finding : findings) {
        // Served without a record: senders never look at it.
        if (finding.id == FindingId::StsTxtAbsent)
            finding = makeFinding(FindingId::StsTxtAbsent, name, failureOf(answer),
                                  evidence.policyServed ? Circumstance::Other : Circumstance::Usual);
    }
    if (!elsewhere.isEmpty())
        findings.removeIf([](const Finding &finding) { return finding.id == FindingId::StsTxtAbsent; });
    findings += elsewhere;
    if (!answer.aliases.isEmpty())
        findings.append(makeFinding(FindingId::StsTxtCname, name, chainOf(name, answer)));
    if (answer.ttl > longTtl && evidence.stsRecord.record)
        findings.append(makeFinding(FindingId::StsTxtTtlLong, name, {{u"seconds"_s, answer.ttl}}));
    return findings;
}

} // namespace valija
