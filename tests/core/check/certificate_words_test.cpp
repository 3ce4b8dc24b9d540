// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QDateTime longAgo(QDate(2020, 5, 30), QTime(10, 48, 38), Qt::UTC);

CertificateFacts authority()
{
    return {u"CN=Example Intermediate"_s, u"CN=Example Root"_s, {}, longAgo.addYears(-20), longAgo};
}

/// What is said of the mail host's certificate when everything else of the healthy world is as it is.
Finding foundFor(FindingId id, void (*change)(TlsOutcome &tls))
{
    const Scenario scenario = readScenario(u"healthy"_s);
    for (auto &[address, reply] : scenario.world->mailHost.replies)
        change(reply.tls);
    const auto findings
        = judge(gatherFacts(*scenario.domain, scenario.world->network(), scenario.settings, {})).findings;
    const auto found
        = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? Finding{} : *found;
}

} // namespace

TEST(CertificateWords, NameTheOneOfTheChainThatExpiredAndWhen)
{
    const Finding finding = foundFor(FindingId::SmtpCertExpired, [](TlsOutcome &tls) {
        tls.expired = true;
        tls.expiredOne = authority();
    });
    const QString text = describe(finding);
    EXPECT_TRUE(text.contains(u"CN=Example Intermediate")) << qUtf8Printable(text);
    EXPECT_TRUE(text.contains(u"2020-05-30")) << qUtf8Printable(text);
    EXPECT_TRUE(text.contains(u"mx.example.com")) << qUtf8Printable(text);
    EXPECT_EQ(finding.evidence["issuer"_L1].toString(), u"CN=Example Root"_s);
}

TEST(CertificateWords, NameTheOneThatIsNotValidYet)
{
    const Finding finding = foundFor(FindingId::SmtpCertNotYetValid, [](TlsOutcome &tls) {
        tls.notYetValid = true;
        tls.earlyOne = authority();
        tls.earlyOne->notBefore = longAgo.addYears(20);
    });
    const QString text = describe(finding);
    EXPECT_TRUE(text.contains(u"CN=Example Intermediate")) << qUtf8Printable(text);
    EXPECT_TRUE(text.contains(u"2040-05-30")) << qUtf8Printable(text);
}

/// Facts of old do not say which; and a certificate need not have a subject.
TEST(CertificateWords, FallBackToTheLeafAndItsNames)
{
    const Finding finding = foundFor(FindingId::SmtpCertExpired, [](TlsOutcome &tls) {
        tls.expired = true;
        tls.leaf.subject.clear();
        tls.leaf.notAfter = longAgo;
    });
    EXPECT_EQ(finding.evidence["certificate"_L1].toString(), u"mx.example.com"_s);
    EXPECT_TRUE(describe(finding).contains(u"2020-05-30"));
}

} // namespace valija
