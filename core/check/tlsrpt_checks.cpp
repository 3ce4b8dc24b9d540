// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"
#include "core/check/check_words.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Someone who secures inbound mail and gets no reports does not see what it does.
bool isBlind(const Evidence &evidence)
{
    const auto &hosts = evidence.facts.mailHosts;
    return evidence.deployed || std::any_of(hosts.begin(), hosts.end(), [](const MailHostFacts &host) {
               return !host.tlsa.records.isEmpty();
           });
}

Findings misplaced(const Evidence &evidence, const QString &name)
{
    Findings findings;
    for (const auto &[place, answer] : evidence.facts.misplacedTxt) {
        for (const auto &text : textsOf(answer)) {
            if (text.trimmed().toLower().startsWith("v=tlsrpt") && findings.size() < enoughOfOneKind)
                findings.append(makeFinding(FindingId::RptTxtWrongPlace, place,
                                            {{u"record"_s, QString::fromUtf8(text)}, {u"target"_s, name}}));
        }
    }
    return findings;
}

bool isNullMx(const DnsAnswer &mx)
{
    return mx.records.size() == 1 && mxFrom(mx.records.first()).value_or(MxRecord{0, "?"}).exchange.isEmpty();
}

Findings judgeMailbox(const ReportTargetFacts &target, const QString &name)
{
    const QString domain = QString::fromUtf8(target.uri).section(u'@', -1).section(u'?', 0, 0);
    QJsonObject evidence{{u"uri"_s, QString::fromUtf8(target.uri)}, {u"domain"_s, domain}};
    // It may well receive mail: that could not be seen.
    if (target.mx.isFailure())
        return {notTestable(FindingId::RptTxtLookupFailed, domain, failureOf(target.mx), slugOf(target.mx.status))};
    const bool implicit = isNothing(target.mx);
    for (const auto *answer : {&target.addresses.ipv4, &target.addresses.ipv6}) {
        if (implicit && target.addresses.addresses.isEmpty() && answer->isFailure())
            return {notTestable(FindingId::RptTxtLookupFailed, domain, failureOf(*answer), slugOf(answer->status))};
    }
    if (isNullMx(target.mx) || (implicit && target.addresses.addresses.isEmpty())) {
        evidence.insert(u"detail"_s, isNullMx(target.mx) ? u"null-mx"_s : slugOf(target.mx.status));
        return {makeFinding(FindingId::RptTxtRuaNoMx, name, evidence)};
    }
    return {};
}

bool isIpv6Only(const HostFacts &host)
{
    return std::all_of(host.addresses.begin(), host.addresses.end(), isIpv6);
}

QString whyInvalid(const TlsOutcome &tls)
{
    if (!tls.handshake)
        return tls.detail;
    if (tls.trust != TlsOutcome::Trust::Trusted)
        return tls.trustDetail;
    return tls.nameMatches ? u"dates"_s : u"name"_s;
}

Findings judgeEndpoint(const ReportTargetFacts &target, const Evidence &evidence, const QString &name)
{
    const QString uri = QString::fromUtf8(target.uri);
    for (const auto *answer : {&target.addresses.ipv4, &target.addresses.ipv6}) {
        if (target.addresses.addresses.isEmpty() && answer->isFailure())
            return {notTestable(FindingId::RptTxtLookupFailed, uri, failureOf(*answer), slugOf(answer->status))};
    }
    const auto found = [&](const QString &detail) {
        return makeFinding(FindingId::RptTxtRuaHost, name, {{u"uri"_s, uri}, {u"detail"_s, detail}});
    };
    const auto unknown = [&](const QString &detail, const QString &cause) {
        return notTestable(FindingId::RptTxtRuaHost, name, {{u"uri"_s, uri}, {u"detail"_s, detail}}, cause);
    };
    if (target.addresses.addresses.isEmpty())
        return {found(slugOf(target.addresses.ipv4.status))};
    if (!target.tls) // The run ended before.
        return {};
    const TlsOutcome &tls = *target.tls;
    if (tls.proxyFault)
        return {unknown(*tls.proxyFault, u"proxy"_s)};
    if (!tls.handshake && evidence.withoutIpv6 && isIpv6Only(target.addresses))
        return {unknown(tls.detail, u"no-ipv6-here"_s)};
    if (isTrustedHereOnly(tls))
        return {unknown(tls.leaf.issuer, u"inspected"_s)};
    return tls.isValid() ? Findings() : Findings{found(whyInvalid(tls))};
}

bool isMailbox(const ReportTargetFacts &target)
{
    return target.uri.toLower().startsWith("mailto:");
}

Findings judgeTarget(const ReportTargetFacts &target, const Evidence &evidence, const QString &name)
{
    return isMailbox(target) ? judgeMailbox(target, name) : judgeEndpoint(target, evidence, name);
}

/// The places that were looked at with nothing found against them, as they stand.
QStringList goodTargets(const Evidence &evidence, const QString &name)
{
    QStringList good;
    for (const auto &target : evidence.facts.reportTargets) {
        if ((isMailbox(target) || target.tls) && judgeTarget(target, evidence, name).isEmpty())
            good.append(readable(target.uri));
    }
    return good;
}

/// Nobody is told that reports are sent where they cannot be, or where nobody has looked.
void nameGoodTargetsOnly(Findings &findings, const QStringList &good)
{
    for (auto &finding : findings) {
        if (finding.id == FindingId::RptTxtOk)
            finding.evidence.insert(u"uri"_s, good.join(u", "_s));
    }
    if (good.isEmpty())
        findings.removeIf([](const Finding &finding) { return finding.id == FindingId::RptTxtOk; });
}

} // namespace

Findings checkTlsReporting(const Evidence &evidence)
{
    const DnsAnswer &answer = evidence.facts.tlsrptTxt;
    const QString name = u"_smtp._tls."_s + evidence.facts.domain.ascii();
    if (answer.isFailure())
        return {makeFinding(FindingId::RptTxtLookupFailed, name, failureOf(answer))};
    Findings findings = evidence.tlsrptRecord.findings;
    const Findings elsewhere = misplaced(evidence, name);
    for (auto &finding : findings) {
        if (finding.id == FindingId::RptTxtAbsent)
            finding = makeFinding(FindingId::RptTxtAbsent, name, failureOf(answer),
                                  isBlind(evidence) ? Circumstance::Usual : Circumstance::Other);
    }
    if (!elsewhere.isEmpty())
        findings.removeIf([](const Finding &finding) { return finding.id == FindingId::RptTxtAbsent; });
    findings += elsewhere;
    if (!answer.aliases.isEmpty() && !isDangling(answer))
        findings.append(makeFinding(FindingId::RptTxtCname, name, chainOf(name, answer)));
    nameGoodTargetsOnly(findings, goodTargets(evidence, name));
    return findings;
}

Findings checkReportTargets(const Evidence &evidence)
{
    const QString name = u"_smtp._tls."_s + evidence.facts.domain.ascii();
    Findings findings;
    for (const auto &target : evidence.facts.reportTargets)
        findings += judgeTarget(target, evidence, name);
    return findings;
}

} // namespace valija
