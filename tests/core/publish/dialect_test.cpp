// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialect.h"
#include "core/publish/dialects/writing.h"
#include "tests/core/publish/sample_records.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace valija;
using namespace Qt::StringLiterals;

namespace valija {

void PrintTo(const Dialect &dialect, std::ostream *out)
{
    *out << dialect.slug;
}

} // namespace valija

namespace {

/// The text of each dialect for the tricky records is kept as a file, read over by a person; any change shows in
/// review.
class EachDialect : public testing::TestWithParam<Dialect>
{
};

TEST_P(EachDialect, WritesTheTrickyRecordsAsKept)
{
    const Dialect dialect = GetParam();
    const QByteArray text = dialect.write(trickyRecords(), name("example.com"));
    const QString path = QStringLiteral(TEST_DATA "/publish/") + QLatin1StringView(dialect.slug) + u'.'
        + QLatin1StringView(dialect.extension);
    if (qEnvironmentVariableIsSet("VALIJA_KEEP_OUTPUT")) { // after a wanted change: keep, then read the difference
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    EXPECT_EQ(text.toStdString(), contentOf(path).toStdString());
}

TEST_P(EachDialect, IsFoundByItsSlug)
{
    const Dialect *found = dialectFrom(QString::fromLatin1(GetParam().slug));
    ASSERT_NE(found, nullptr);
    EXPECT_STREQ(found->title, GetParam().title);
}

TEST_P(EachDialect, WritesAsciiOnlyAndEndsItsLastLine)
{
    const QByteArray text = GetParam().write(trickyRecords(), name("example.com"));
    EXPECT_TRUE(text.endsWith('\n'));
    EXPECT_TRUE(std::all_of(text.begin(), text.end(),
                            [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t'; }));
}

INSTANTIATE_TEST_SUITE_P(All, EachDialect, testing::ValuesIn(allDialects().begin(), allDialects().end()),
                         [](const auto &tested) {
                             return QByteArray(tested.param.slug).replace('-', '_').toStdString();
                         });

TEST(Dialects, TheFirstIsBindAndUnknownSlugsAreNone)
{
    EXPECT_STREQ(allDialects().front().slug, "bind");
    EXPECT_EQ(dialectFrom(u"powerdnsx"), nullptr);
    EXPECT_EQ(dialectFrom(u""), nullptr);
}

TEST(QuotedStrings, EscapeAndSplit)
{
    EXPECT_EQ(quotedStrings(""_ba), "\"\"");
    EXPECT_EQ(quotedStrings("a\"b\\c"_ba), R"("a\"b\\c")");
    EXPECT_EQ(quotedStrings("a\nb\x7f\xff"_ba), R"("a\010b\127\255")");
    EXPECT_EQ(quotedStrings(QByteArray(256, 'x')), '"' + QByteArray(255, 'x') + "\" \"x\"");
}

TEST(ByZone, OutsideNamesGoIntoTheirDomainsZone)
{
    const auto record = [](const char *owner) {
        return DnsRecord{name(owner), DnsRecord::Type::Txt, 60, "x"};
    };
    const auto zones = byZone({record("_mta-sts.example.com"), record("_mta-sts.other.example"),
                               record("_smtp._tls.sub.other.example"), record("_smtp._tls.mx.host.example")},
                              name("example.com"));
    ASSERT_EQ(zones.size(), 3);
    EXPECT_EQ(zones.at(0).zone, name("example.com"));
    EXPECT_EQ(zones.at(1).zone, name("other.example"));
    EXPECT_EQ(zones.at(1).records.size(), 2);
    EXPECT_EQ(zones.at(2).zone, name("host.example"));
}

/// Changes of a Route 53 batch are bounded; what does not fit is another document, one a line.
TEST(Route53, LargeZonesAreSeveralBatches)
{
    QList<DnsRecord> records;
    for (int i = 0; i < 1200; ++i)
        records.append({name(QByteArray("_mta-sts.d" + QByteArray::number(i) + ".example.com").constData()),
                        DnsRecord::Type::Txt, 60, "v=STSv1; id=1;"});
    const QList<QByteArray> lines = dialectFrom(u"route53")->write(records, name("example.com")).trimmed().split('\n');
    EXPECT_EQ(lines.size(), 3);
    qsizetype changes = 0;
    for (const QByteArray &line : lines) {
        const QJsonArray list = QJsonDocument::fromJson(line)["Changes"_L1].toArray();
        EXPECT_LE(list.size(), 500);
        changes += list.size();
    }
    EXPECT_EQ(changes, 1200);
}

TEST(Octodns, NamesAreInNaturalOrder)
{
    const auto record = [](const char *owner) {
        return DnsRecord{name(owner), DnsRecord::Type::Txt, 60, "x"};
    };
    const QByteArray text = dialectFrom(u"octodns")
                                ->write({record("mx10.example.com"), record("mx9.example.com"), record("a.example.com"),
                                         record("example.com")},
                                        name("example.com"));
    const qsizetype apex = text.indexOf("\"\":");
    const qsizetype a = text.indexOf("\"a\":");
    const qsizetype nine = text.indexOf("\"mx9\":");
    const qsizetype ten = text.indexOf("\"mx10\":");
    EXPECT_TRUE(0 < apex && apex < a && a < nine && nine < ten) << text.constData();
}

/// The policy host moved from two kinds of addresses to one: the old one must not lead to the host of before.
TEST(Replacing, LeavesNoAddressOfTheOtherKind)
{
    const QList<DnsRecord> records{{name("mta-sts.example.com"), DnsRecord::Type::A, 60, "192.0.2.1"}};
    EXPECT_TRUE(dialectFrom(u"nsupdate")
                    ->write(records, name("example.com"))
                    .contains("update delete mta-sts.example.com. AAAA\n"));
    EXPECT_TRUE(
        dialectFrom(u"powershell")->write(records, name("example.com")).contains("-Name 'mta-sts' -RRType AAAA"));
}

TEST(Replacing, IsSaidWhereAFormOnlyAdds)
{
    EXPECT_TRUE(cautionAbout(*dialectFrom(u"bind")).isEmpty());
    EXPECT_TRUE(cautionAbout(*dialectFrom(u"cloudflare")).contains(u"Cloudflare API"_s));
}

TEST(Cloudflare, TtlsAreWithinItsBounds)
{
    const QList<DnsRecord> records{{name("_mta-sts.example.com"), DnsRecord::Type::Txt, 5, "x"},
                                   {name("_smtp._tls.example.com"), DnsRecord::Type::Txt, 604'800, "y"}};
    const QJsonArray posts
        = QJsonDocument::fromJson(dialectFrom(u"cloudflare")->write(records, name("example.com")))["posts"_L1]
              .toArray();
    EXPECT_EQ(posts.at(0)["ttl"_L1].toInt(), 60);
    EXPECT_EQ(posts.at(1)["ttl"_L1].toInt(), 86'400);
}

} // namespace
