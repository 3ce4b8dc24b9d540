// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/certificates.h"
#include "tests/lab/test_authority.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryFile>

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using Trust = TlsOutcome::Trust;
using Anchor = TlsOutcome::Anchor;

const QDateTime now = QDateTime::currentDateTimeUtc();

class JudgeChain : public testing::Test
{
protected:
    TlsOutcome judged(const QList<QByteArray> &chain, const char *host = "mta-sts.example.com") const
    {
        return judgeChain(chain, name(host), roots, now);
    }

    TestAuthority root{u"Lab root"_s};
    std::unique_ptr<TestAuthority> below = root.intermediate(u"Lab intermediate"_s);
    CertificateWish wish{.names = {u"mta-sts.example.com"_s}};
    TrustRoots roots = TrustRoots::only({root.der()});
};

TEST_F(JudgeChain, TrustsAChainToARoot)
{
    TlsOutcome outcome = judged(below->issue(wish).chain);
    EXPECT_EQ(outcome.trust, Trust::Trusted);
    EXPECT_EQ(outcome.anchor, Anchor::Mozilla);
    EXPECT_TRUE(outcome.nameMatches);
    EXPECT_FALSE(outcome.expired || outcome.notYetValid);
    EXPECT_EQ(outcome.leaf.names, QStringList{u"mta-sts.example.com"_s});
    EXPECT_EQ(outcome.leaf.issuer, u"CN=Lab intermediate"_s);
    EXPECT_FALSE(outcome.isValid()) << "there was no handshake";
    outcome.handshake = true;
    EXPECT_TRUE(outcome.isValid());
}

TEST_F(JudgeChain, TakesAnAddressByItsOwnKindOfNameOnly)
{
    const auto isNamed = [&](const CertificateWish &asked, const QString &address) {
        TlsOutcome outcome;
        outcome.chain = below->issue(asked).chain;
        judgeAddress(outcome, address, roots, now);
        EXPECT_EQ(outcome.trust, Trust::Trusted);
        return outcome.nameMatches;
    };
    const CertificateWish addresses{.addresses = {u"2001:db8::1"_s, u"192.0.2.1"_s}};
    EXPECT_TRUE(isNamed(addresses, u"2001:db8::1"_s));
    EXPECT_TRUE(isNamed(addresses, u"192.0.2.1"_s));
    EXPECT_FALSE(isNamed(addresses, u"192.0.2.2"_s));
    EXPECT_FALSE(isNamed(addresses, u"no address"_s));
    EXPECT_FALSE(isNamed({.names = {u"192.0.2.1"_s}}, u"192.0.2.1"_s));
}

TEST_F(JudgeChain, TrustsAChainInTheWrongOrderAndWithTheRoot)
{
    const auto chain = below->issue(wish).chain;
    EXPECT_EQ(judged({chain[0], root.der(), chain[1]}).trust, Trust::Trusted);
}

TEST_F(JudgeChain, TellsAMissingIntermediateFromAnUnknownRoot)
{
    EXPECT_EQ(judged({below->issue(wish).der}).trust, Trust::MissingIntermediate);
    const TestAuthority other(u"Other root"_s);
    EXPECT_EQ(judged(other.intermediate(u"Other"_s)->issue(wish).chain).trust, Trust::UnknownRoot);
    wish.namesIssuersPlace = false;
    EXPECT_EQ(judged(other.issue(wish).chain).trust, Trust::UnknownRoot) << "signed by a private root itself";
    EXPECT_EQ(judged({other.issue(wish).der, other.der()}).trust, Trust::UnknownRoot) << "with its root in the chain";
}

TEST_F(JudgeChain, TellsASelfSignedCertificate)
{
    const TlsOutcome outcome = judged(TestAuthority::selfSigned(wish).chain);
    EXPECT_EQ(outcome.trust, Trust::SelfSigned);
    EXPECT_TRUE(outcome.nameMatches);
    EXPECT_FALSE(outcome.trustDetail.isEmpty());
}

TEST_F(JudgeChain, KeepsDatesApartFromTrust)
{
    wish.notAfter = now.addSecs(-60);
    TlsOutcome outcome = judged(below->issue(wish).chain);
    EXPECT_EQ(outcome.trust, Trust::Trusted);
    EXPECT_TRUE(outcome.expired);
    wish.notBefore = now.addDays(1);
    wish.notAfter = now.addDays(2);
    outcome = judged(below->issue(wish).chain);
    EXPECT_EQ(outcome.trust, Trust::Trusted);
    EXPECT_TRUE(outcome.notYetValid);
    EXPECT_FALSE(outcome.expired);
}

TEST_F(JudgeChain, NamesTheCertificateThatExpired)
{
    CertificateWish past;
    past.notAfter = now.addSecs(-60);
    TlsOutcome outcome = judged(root.intermediate(u"Old"_s, past)->issue(wish).chain);
    EXPECT_TRUE(outcome.expired);
    ASSERT_TRUE(outcome.expiredOne);
    EXPECT_EQ(outcome.expiredOne->subject, u"CN=Old"_s);
    EXPECT_EQ(outcome.expiredOne->notAfter.toSecsSinceEpoch(), past.notAfter.toSecsSinceEpoch());
    EXPECT_FALSE(outcome.earlyOne);
    EXPECT_TRUE(summaryOf(outcome).contains(u"expired: CN=Old")) << qUtf8Printable(summaryOf(outcome));

    const TestAuthority oldRoot(u"Old root"_s, past);
    outcome
        = judgeChain(oldRoot.issue(wish).chain, name("mta-sts.example.com"), TrustRoots::only({oldRoot.der()}), now);
    ASSERT_TRUE(outcome.expiredOne);
    EXPECT_EQ(outcome.expiredOne->subject, u"CN=Old root"_s);

    wish.notAfter = now.addSecs(-60);
    outcome = judged(TestAuthority::selfSigned(wish).chain);
    EXPECT_TRUE(outcome.expired);
    EXPECT_EQ(outcome.expiredOne, outcome.leaf);
    EXPECT_TRUE(summaryOf(outcome).contains(u", expired"));
}

TEST_F(JudgeChain, NamesTheCertificateThatIsNotValidYet)
{
    CertificateWish early;
    early.notBefore = now.addDays(1);
    const TlsOutcome outcome = judged(root.intermediate(u"New"_s, early)->issue(wish).chain);
    EXPECT_TRUE(outcome.notYetValid);
    ASSERT_TRUE(outcome.earlyOne);
    EXPECT_EQ(outcome.earlyOne->subject, u"CN=New"_s);
    EXPECT_FALSE(outcome.expiredOne);
}

TEST_F(JudgeChain, CallsInvalidWhatIsNoCertificateOfAServer)
{
    EXPECT_EQ(judged({root.der()}).trust, Trust::Invalid) << "trusted, and for signing alone";
    EXPECT_EQ(judged({"not a certificate"_ba}).trust, Trust::Invalid);
    EXPECT_EQ(judged({}).trust, Trust::Invalid);
}

struct NameCase {
    const char *names;
    const char *host;
    bool matches;
};

class NameMatch : public testing::TestWithParam<NameCase>
{
};

TEST_P(NameMatch, FollowsRfc6125)
{
    const auto &[names, host, matches] = GetParam();
    const TestAuthority root(u"Lab root"_s);
    CertificateWish wish;
    wish.names = QString::fromLatin1(names).split(u',', Qt::SkipEmptyParts);
    wish.commonName = QString::fromLatin1(host);
    const auto outcome = judgeChain(root.issue(wish).chain, name(host), TrustRoots::only({root.der()}), now);
    EXPECT_EQ(outcome.nameMatches, matches);
}

INSTANTIATE_TEST_SUITE_P(Cases, NameMatch,
                         testing::Values(NameCase{"mta-sts.example.com", "mta-sts.example.com", true},
                                         NameCase{"MTA-STS.Example.COM", "mta-sts.example.com", true},
                                         NameCase{"a.example,mta-sts.example.com", "mta-sts.example.com", true},
                                         NameCase{"*.example.com", "mta-sts.example.com", true},
                                         NameCase{"*.example.com", "mta-sts.mail.example.com", false},
                                         NameCase{"*.example.com", "example.com", false},
                                         NameCase{"m*.example.com", "mta-sts.example.com", false},
                                         NameCase{"*-sts.example.com", "mta-sts.example.com", false},
                                         NameCase{"mta-sts.*.com", "mta-sts.example.com", false},
                                         NameCase{"example.com", "mta-sts.example.com", false},
                                         NameCase{"", "mta-sts.example.com", false})); // only the common name

TEST_F(JudgeChain, LooksAtTheFirst32OfAChainOf512AndKeepsAll)
{
    const TestCertificate leaf = below->issue(wish);
    QList<QByteArray> chain = leaf.chain;
    for (int i = 0; i < 4; ++i)
        chain += root.intermediate(u"More %1"_s.arg(i))->issue(wish).der;
    while (chain.size() < 512)
        chain += chain[2 + chain.size() % 4];
    TlsOutcome outcome = judged(chain);
    EXPECT_EQ(outcome.trust, Trust::Trusted);
    EXPECT_EQ(outcome.chain.size(), 512);
    // The intermediate that is needed: the last that is looked at, or one too late.
    chain.swapItemsAt(1, judgedChainLength - 1);
    EXPECT_EQ(judged(chain).trust, Trust::Trusted);
    chain.swapItemsAt(judgedChainLength - 1, judgedChainLength);
    outcome = judged(chain);
    EXPECT_NE(outcome.trust, Trust::Trusted) << "what follows is not looked at";
    EXPECT_EQ(outcome.chain.size(), 512);
}

/// DER of one of the certificates carried along.
QByteArray contentOfRoot(const char *title)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/roots/mozilla.pem"));
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    const qsizetype from = all.indexOf(begin, all.indexOf(QByteArray("# ") + title)) + begin.size();
    return QByteArray::fromBase64(all.sliced(from, all.indexOf("-----END", from) - from));
}

TEST(TrustRoots, CarryMozillasListAndTakeTheUsersFileBesides)
{
    const TestAuthority own(u"Own root"_s);
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(own.pem());
    file.flush();
    const auto roots = TrustRoots::withFile(file.fileName());
    ASSERT_TRUE(roots);
    CertificateWish wish;
    wish.names = {u"mx.example.com"_s};
    const TlsOutcome outcome = judgeChain(own.issue(wish).chain, name("mx.example.com"), *roots, now);
    EXPECT_EQ(outcome.trust, Trust::Trusted);
    EXPECT_EQ(outcome.anchor, Anchor::UserFile);

    const QByteArray isrg = contentOfRoot("ISRG_Root_X1");
    ASSERT_FALSE(isrg.isEmpty());
    const auto trustIn = [&](const QByteArray &root) {
        return judgeChain({root}, name("mx.example.com"), *roots, now).trust;
    };
    EXPECT_EQ(trustIn(isrg), Trust::Invalid) << "known, and for signing alone";
    EXPECT_EQ(trustIn(TestAuthority(u"Stranger"_s).der()), Trust::SelfSigned);
}

TEST(TrustRoots, SayWhatIsWrongWithTheUsersFile)
{
    EXPECT_EQ(TrustRoots::withFile(u"/nowhere/roots.pem"_s).error().kind, Error::Kind::Unreadable);
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("nothing of the kind");
    file.flush();
    EXPECT_EQ(TrustRoots::withFile(file.fileName()).error().kind, Error::Kind::Malformed);
}

} // namespace
} // namespace valija
