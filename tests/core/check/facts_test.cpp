// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts.h"
#include "tests/support/fake_network.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DnsAnswer fullAnswer()
{
    return {DnsAnswer::Status::Found,
            DnsAnswer::Security::Secure,
            {"\x03"
             "abc"_ba,
             QByteArray("\0\xff", 2)},
            {name("a.example"), name("b.example")},
            300,
            u"detail"_s};
}

HostFacts fullHost()
{
    return {
        fullAnswer(), {DnsAnswer::Status::Bogus, DnsAnswer::Security::Bogus, {}, {}, 0, u"no signature"_s}, {u"::1"_s}};
}

TlsOutcome fullTls()
{
    TlsOutcome tls = goodTls({u"*.example.com"_s});
    tls.leaf.notBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    tls.leaf.notAfter = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
    tls.detail = u"d"_s;
    tls.trust = TlsOutcome::Trust::MissingIntermediate;
    tls.anchor = TlsOutcome::Anchor::UserFile;
    tls.trustDetail = u"unable to get local issuer certificate"_s;
    tls.expired = tls.notYetValid = true;
    tls.expiredOne = tls.earlyOne = tls.leaf;
    tls.proxyFault = u"refused"_s;
    return tls;
}

/// No member has its default value.
DomainFacts fullFacts()
{
    DomainFacts facts{name("example.com")};
    facts.gatheredAt = QDateTime(QDate(2026, 6, 1), QTime(12, 0, 0, 250), Qt::UTC);
    facts.resolvers = {u"192.0.2.53@5353"_s};
    facts.dnssecValidated = facts.mailHostsProbed = false;
    facts.signaturesStripped = true;
    facts.stsTxt = facts.tlsrptTxt = facts.mx = fullAnswer();
    facts.misplacedTxt = {{u"example.com"_s, fullAnswer()}};
    facts.policyHost = facts.implicitMx = fullHost();
    facts.policyReplies = {{u"::1"_s, PolicyReply::Status::TooLarge, u"detail"_s, fullTls(), 301, "text/\xe4"_ba,
                            "https://example.com/"_ba, QByteArray("\0\r\n\xff", 4), 1234ms, u"GET"_s}};
    MailReply mail{u"::1"_s,    MailReply::Stage::AfterTls,
                   true,        true,
                   u"detail"_s, {u"STARTTLS"_s},
                   {u"SIZE"_s}, true,
                   fullTls(),   5ms,
                   u"220"_s};
    facts.mailHosts = {{"mx.example.com"_ba,
                        10,
                        name("mx.example.com"),
                        fullHost(),
                        {mail},
                        fullAnswer(),
                        {{0, 1}, {}},
                        u"3 1 1 ab"_s}};
    facts.servers = {{u"ns 192.0.2.1"_s, fullAnswer(), fullAnswer()}};
    facts.reportTargets = {{"mailto:a@example.com"_ba, fullAnswer(), fullHost(), fullTls()}};
    return facts;
}

/// The facts' JSON with one member, named by a path of keys and indexes, replaced.
QJsonValue replaced(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[path.first().toInt()] = replaced(array.at(path.first().toInt()), path.mid(1), value);
        return array;
    }
    QJsonObject object = json.toObject();
    object[path.first()] = replaced(object.value(path.first()), path.mid(1), value);
    return object;
}

} // namespace

TEST(Facts, AreTheSameAfterWritingAndReading)
{
    const DomainFacts facts = fullFacts();
    const QByteArray text = QJsonDocument(toJson(facts)).toJson();
    const auto read = factsFrom(QJsonDocument::fromJson(text).object());
    ASSERT_TRUE(read) << qUtf8Printable(read.error().detail);
    EXPECT_TRUE(*read == facts);
    EXPECT_EQ(QJsonDocument(toJson(*read)).toJson(), text);
}

TEST(Facts, OfNothingAreReadBackToo)
{
    const DomainFacts facts{name("example.com")};
    const auto read = factsFrom(toJson(facts));
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == facts);
}

TEST(Facts, OfVersionsThatKnewLessAreRead)
{
    QJsonObject json = toJson(fullFacts());
    for (const auto &later : {u"expiredOne"_s, u"earlyOne"_s, u"proxyFault"_s})
        json = replaced(json, {u"reportTargets"_s, u"0"_s, u"tls"_s, later}, QJsonValue::Undefined).toObject();
    const auto read = factsFrom(json);
    ASSERT_TRUE(read) << qUtf8Printable(read.error().detail);
    EXPECT_FALSE(read->reportTargets.first().tls->expiredOne);
    EXPECT_EQ(read->mailHosts, fullFacts().mailHosts);
}

TEST(Facts, SayTheirStatusInWords)
{
    const QJsonObject json = toJson(fullFacts());
    EXPECT_EQ(json["schema"_L1].toString(), u"valija.facts/1"_s);
    EXPECT_EQ(json["stsTxt"_L1]["status"_L1].toString(), u"found"_s);
    EXPECT_EQ(json["policyReplies"_L1][0]["tls"_L1]["trust"_L1].toString(), u"missing-intermediate"_s);
    EXPECT_EQ(json["mailHosts"_L1][0]["replies"_L1][0]["stage"_L1].toString(), u"after-tls"_s);
}

TEST(TextsOf, JoinsTheStringsOfARecord)
{
    DnsAnswer answer;
    answer.records = {"\x03"
                      "v=S"
                      "\x04"
                      "TSv1"_ba,
                      "\x20too short"_ba};
    EXPECT_EQ(textsOf(answer), QList<QByteArray>{"v=STSv1"_ba});
}

struct Damage {
    const char *path;
    QJsonValue value;
};

class DamagedFacts : public testing::TestWithParam<Damage>
{
};

TEST_P(DamagedFacts, AreMalformed)
{
    const QStringList path = QString::fromLatin1(GetParam().path).split(u'/');
    const auto read = factsFrom(replaced(toJson(fullFacts()), path, GetParam().value).toObject());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(
    Members, DamagedFacts,
    testing::Values(Damage{"schema", u"valija.facts/2"_s}, Damage{"domain", u"-"_s},
                    Damage{"domain", QJsonValue::Undefined}, Damage{"gatheredAt", u"yesterday"_s},
                    Damage{"stsTxt", u"x"_s}, Damage{"stsTxt/status", u"lost"_s}, Damage{"stsTxt/status", 0},
                    Damage{"stsTxt/ttl", u"1"_s}, Damage{"stsTxt/ttl", 1e300}, Damage{"stsTxt/records", u"abc"_s},
                    Damage{"stsTxt/records/0", u"%%%"_s}, Damage{"stsTxt/aliases/0", QJsonValue::Null},
                    Damage{"policyReplies", QJsonObject()}, Damage{"policyReplies/0/tls/leaf/notAfter", u"2026"_s},
                    Damage{"policyReplies/0/contentType", u"\u20ac"_s}, Damage{"mailHosts/0/tlsaMatches/0/0", u"0"_s},
                    Damage{"mailHosts/0/host", u"a b"_s}, Damage{"misplacedTxt/0", QJsonArray{u"one"_s}},
                    Damage{"reportTargets/0/tls", 7}, Damage{"signaturesStripped", u"false"_s}));

TEST(Facts, OfTooManyItemsAreRefused)
{
    QJsonArray many;
    for (int i = 0; i < 20'001; ++i)
        many.append(u"x"_s);
    EXPECT_FALSE(factsFrom(replaced(toJson(fullFacts()), {u"resolvers"_s}, many).toObject()));
}

} // namespace valija
