// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/certificates.h"
#include "tests/lab/test_authority.h"
#include "tests/support/printers.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

namespace valija {
namespace {

using namespace Qt::StringLiterals;

const QDateTime now = QDateTime::currentDateTimeUtc();

QByteArray publicKeyOf(const QByteArray &der)
{
    return QSslCertificate(der, QSsl::Der).publicKey().toDer();
}

class MatchingTlsa : public testing::Test
{
protected:
    QList<int> matches(const QList<TlsaRecord> &records, const char *host = "mx.example.com") const
    {
        return matchingTlsa(records, chain, {name(host)}, now);
    }
    QList<int> matches(const QList<TlsaRecord> &records, const QList<DomainName> &names) const
    {
        return matchingTlsa(records, chain, names, now);
    }

    TestAuthority root{u"Lab root"_s};
    std::unique_ptr<TestAuthority> below = root.intermediate(u"Lab intermediate"_s);
    QList<QByteArray> chain = below->issue({.names = {u"mx.example.com"_s}}).chain;
};

TEST_F(MatchingTlsa, TakesTheLeafByEverySelectorAndMatchingType)
{
    const QByteArray key = publicKeyOf(chain[0]);
    const auto sha256 = QCryptographicHash::Sha256;
    const auto sha512 = QCryptographicHash::Sha512;
    const QList<TlsaRecord> records{
        {3, 0, 0, chain[0]},
        {3, 0, 1, QCryptographicHash::hash(chain[0], sha256)},
        {3, 0, 2, QCryptographicHash::hash(chain[0], sha512)},
        {3, 1, 0, key},
        {3, 1, 1, QCryptographicHash::hash(key, sha256)},
        {3, 1, 2, QCryptographicHash::hash(key, sha512)},
    };
    EXPECT_EQ(matches(records), (QList<int>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(matches(records, "other.example"), (QList<int>{0, 1, 2, 3, 4, 5})) << "names do not count for usage 3";
    EXPECT_EQ(rightTlsa(chain[0]), toText(records[4]));
}

TEST_F(MatchingTlsa, RefusesWhatMeansAnother)
{
    const QByteArray digest = QCryptographicHash::hash(chain[0], QCryptographicHash::Sha256);
    EXPECT_EQ(matches({{0, 0, 1, digest},
                       {1, 0, 1, digest},
                       {3, 2, 1, digest},
                       {3, 0, 3, digest},
                       {3, 1, 1, digest},
                       {3, 0, 1, digest.chopped(1)},
                       {3, 0, 1, {}},
                       {2, 0, 1, digest}}),
              QList<int>());
    EXPECT_EQ(matches({{3, 0, 1, QCryptographicHash::hash(chain[1], QCryptographicHash::Sha256)}}), QList<int>());
}

TEST_F(MatchingTlsa, TakesAnAuthorityOfTheChainThatSignedTheLeaf)
{
    const QByteArray key = publicKeyOf(chain[1]);
    const QList<TlsaRecord> records{{2, 0, 1, QCryptographicHash::hash(chain[1], QCryptographicHash::Sha256)},
                                    {2, 1, 2, QCryptographicHash::hash(key, QCryptographicHash::Sha512)},
                                    {2, 0, 1, QCryptographicHash::hash(root.der(), QCryptographicHash::Sha256)}};
    EXPECT_EQ(matches(records), (QList<int>{0, 1})) << "the root was not presented";
    EXPECT_EQ(matches(records, "other.example"), QList<int>()) << "names count for usage 2";
    chain += root.der();
    EXPECT_EQ(matches(records), (QList<int>{0, 1, 2}));
}

/// RFC 7672 section 3.2.2: the certificate may have any of the names that lead to the host.
TEST_F(MatchingTlsa, TakesAnyOfTheNamesForAnAuthority)
{
    const QList<TlsaRecord> records{{2, 0, 1, QCryptographicHash::hash(chain[1], QCryptographicHash::Sha256)}};
    EXPECT_EQ(matches(records, {name("host.provider.example"), name("mx.example.com"), name("example.com")}),
              QList<int>{0});
    EXPECT_EQ(matches(records, {name("host.provider.example"), name("example.com")}), QList<int>());
    EXPECT_EQ(matches(records, QList<DomainName>()), QList<int>());
}

TEST_F(MatchingTlsa, TakesAWholeAuthorityFromTheRecord)
{
    EXPECT_EQ(matches({{2, 0, 0, root.der()}}), QList<int>{0});
    EXPECT_EQ(matches({{2, 0, 0, TestAuthority(u"Other"_s).der()}}), QList<int>());
}

TEST_F(MatchingTlsa, RefusesAnAuthorityThatIsInTheChainAndDidNotSign)
{
    const TestAuthority stranger(u"Stranger"_s);
    chain += stranger.der();
    EXPECT_EQ(matches({{2, 0, 1, QCryptographicHash::hash(stranger.der(), QCryptographicHash::Sha256)}}), QList<int>());
}

TEST_F(MatchingTlsa, SurvivesWhatIsNoCertificate)
{
    chain = {"junk"_ba};
    EXPECT_EQ(matches({{3, 0, 0, "junk"_ba}}), QList<int>());
    EXPECT_EQ(rightTlsa("junk"_ba), QString());
}

} // namespace
} // namespace valija
