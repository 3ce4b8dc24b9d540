// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/import_files.h"
#include "tests/core/publish/sample_records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace valija;
using namespace Qt::StringLiterals;
using Form = ImportedDomains::Form;
using Reason = SkippedLine::Reason;

namespace {

QStringList namesOf(const ImportedDomains &imported)
{
    QStringList list;
    for (const DomainName &domain : imported.domains)
        list.append(domain.ascii());
    return list;
}

QList<Reason> reasonsOf(const ImportedDomains &imported)
{
    QList<Reason> reasons;
    for (const SkippedLine &skipped : imported.skipped)
        reasons.append(skipped.reason);
    return reasons;
}

TEST(ImportList, TakesNamesWithULabelsAndSaysWhatItSkipped)
{
    const auto imported = importDomains("# our domains\n"
                                        "Example.COM\r\n"
                                        "b\xc3\xbc"
                                        "cher.example  # shop\n"
                                        "\n"
                                        "localhost\n"
                                        "example.com.\n"
                                        "*.example.org\n"
                                        "under_score..example\n"
                                        "192.0.2.1\n"
                                        "a.example, b.example;c.example\n"_ba);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->form, Form::List);
    EXPECT_EQ(
        namesOf(*imported),
        (QStringList{u"example.com"_s, u"xn--bcher-kva.example"_s, u"a.example"_s, u"b.example"_s, u"c.example"_s}));
    EXPECT_EQ(reasonsOf(*imported),
              (QList{Reason::NotADomain, Reason::Repeated, Reason::Wildcard, Reason::NotADomain, Reason::NotADomain}));
    EXPECT_EQ(imported->skipped.at(0).line, 5);
    EXPECT_EQ(imported->skipped.at(0).text, u"localhost"_s);
    EXPECT_EQ(imported->skipped.at(1).line, 6);
}

TEST(ImportCsv, TakesTheColumnNamedDomain)
{
    const auto imported = importDomains("Customer;Domain;Note\n"
                                        "\"Smith; Sons\";smith.example;\"two\nlines\"\n"
                                        "Jones;\"jones.example\";\"say \"\"hi\"\"\"\n"
                                        "Nobody;;\n"
                                        "Bad;not a name;\n"_ba);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->form, Form::Csv);
    EXPECT_EQ(namesOf(*imported), (QStringList{u"smith.example"_s, u"jones.example"_s}));
    ASSERT_EQ(imported->skipped.size(), 1);
    EXPECT_EQ(imported->skipped.first().line, 6);
}

TEST(ImportCsv, TakesTheFirstColumnWithoutAHeader)
{
    const auto imported = importDomains("a.example,Customer A\nb.example,Customer B\n"_ba);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->form, Form::Csv);
    EXPECT_EQ(namesOf(*imported), (QStringList{u"a.example"_s, u"b.example"_s}));
}

struct FormCase {
    QByteArray content;
    QStringList names;
    QStringList skipped; ///< `line: text`
};

class ImportForms : public testing::TestWithParam<FormCase>
{
};

TEST_P(ImportForms, TakeEveryDomainOrSayItWasSkipped)
{
    const auto imported = importDomains(GetParam().content);
    ASSERT_TRUE(imported);
    EXPECT_EQ(namesOf(*imported), GetParam().names);
    QStringList skipped;
    for (const auto &line : imported->skipped)
        skipped.append(u"%1: %2"_s.arg(line.line).arg(line.text));
    EXPECT_EQ(skipped, GetParam().skipped);
}

const QStringList two{u"a.example"_s, u"b.example"_s};
const QStringList three{u"a.example"_s, u"b.example"_s, u"c.example"_s};

INSTANTIATE_TEST_SUITE_P(
    Import, ImportForms,
    testing::Values(FormCase{"a.example, b.example # x\n", two, {}},
                    FormCase{"a.example, b.example # x, y; not z\nc.example\n", three, {}},
                    FormCase{"a.example, b.example; c.example\n", three, {}},
                    FormCase{"# ours, all of them\na.example b.example\n", two, {}},
                    FormCase{"\n# ours, all of them\nnote;domain\nx;a.example\ny;b..example\n",
                             {u"a.example"_s},
                             {u"5: b..example"_s}},
                    FormCase{"a.example, localhost, b.example\n", two, {}},
                    FormCase{"\"domain\"\n\"a.example\"\n\"b.example\"\n", two, {}},
                    FormCase{"\"a.example\"\r\n\"b.example\"\r\n", two, {}},
                    FormCase{"\"a.example\",\"b.example\"\n\"c.example\"\n", three, {}},
                    FormCase{"domain\tnote\na.example b.example\tx\nc.example # old\ty\n", three, {}},
                    FormCase{"a.example,Mr A\nb.example, c.example\n", three, {}},
                    FormCase{"a.example,Mr A\nb.example,was c.example\n", two, {u"2: was c.example"_s}},
                    FormCase{"note,domain\nx,a.example\nb.example\ny,,c.example\n", three, {}},
                    FormCase{"a.example,Mr A\n# not yet, c.example\nb.example,Mr B\n", two, {}},
                    FormCase{"a.example, *.c.example; b.example\n", two, {u"1: *.c.example"_s}},
                    FormCase{"a.example, x\nb.example, *.c.example\n", two, {u"2: *.c.example"_s}},
                    FormCase{"zone, a.example\nb.example, x\n", two, {u"1: zone"_s}},
                    FormCase{"domain,note\na.example,\"open\nb.example,x\n", two, {}},
                    FormCase{"\"Smith; Sons; Heirs\",domain\nx,a.example\ny,b.example\n", two, {}}));

TEST(ImportCsv, ReadsUtf16WithItsByteOrderMark)
{
    const QString text = u"\ufeffdomain\tnote\nb\u00fccher.example\tx\n"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto imported = importDomains(bytes);
    ASSERT_TRUE(imported);
    EXPECT_EQ(namesOf(*imported), QStringList{u"xn--bcher-kva.example"_s});
}

constexpr const char *zoneText = R"($ORIGIN example.com.
$TTL 1h
@       IN SOA ns1 hostmaster ( 2026010201 ; serial
                 7200 3600 1209600 3600 )
        IN NS  ns1
        IN MX  20 mx2.example.net.
        IN MX  10 mx1
ns1     IN A   192.0.2.1
_mta-sts 300 IN TXT "v=STSv1; " "id=1;"
mta-sts IN CNAME policy.example.net.
_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:a@example.com"
sub     IN MX 10 mx1
quiet   IN MX 0 .
*.wild  IN MX 10 mx1
        IN TXT "unclosed
broken  IN A   not-an-address
last    IN MX 5 mx1
)";

TEST(ImportZone, FindsDomainsMailHostsAndRecords)
{
    const auto imported = importDomains(zoneText);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->form, Form::ZoneFile);
    EXPECT_TRUE(namesOf(*imported).startsWith(u"example.com"_s));
    EXPECT_TRUE(imported->domains.contains(name("sub.example.com")));
    EXPECT_TRUE(imported->domains.contains(name("quiet.example.com")));
    EXPECT_EQ(imported->mailHosts.value(name("example.com")),
              (QStringList{u"mx1.example.com"_s, u"mx2.example.net"_s}));
    EXPECT_TRUE(imported->mailHosts.contains(name("quiet.example.com")));
    EXPECT_TRUE(imported->mailHosts.value(name("quiet.example.com")).isEmpty());
    const QList<DnsRecord> expected{
        {name("_mta-sts.example.com"), DnsRecord::Type::Txt, 300, "v=STSv1; id=1;"},
        {name("mta-sts.example.com"), DnsRecord::Type::Cname, 3600, "policy.example.net"},
        {name("_smtp._tls.example.com"), DnsRecord::Type::Txt, 3600, "v=TLSRPTv1; rua=mailto:a@example.com"},
    };
    EXPECT_EQ(imported->records, expected);
    EXPECT_TRUE(reasonsOf(*imported).contains(Reason::Wildcard));
    EXPECT_TRUE(reasonsOf(*imported).contains(Reason::Unreadable));
}

TEST(ImportZone, KeepsEveryAddressOfThePolicyHost)
{
    const auto imported = importDomains("$ORIGIN example.com.\n@ 60 IN MX 10 mx\nmta-sts 60 IN A 192.0.2.1\n"
                                        "mta-sts 60 IN AAAA 2001:db8::1\nmta-sts 60 IN A 192.0.2.1\n"_ba);
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->published.value(name("example.com")).policyHost, u"192.0.2.1 2001:db8::1"_s);
}

TEST(ImportZone, RelativeNamesNeedAnOrigin)
{
    const QByteArray text = "@ 3600 IN SOA ns1 host 1 2 3 4 5\n@ IN MX 10 mx\n";
    const auto without = importDomains(text);
    ASSERT_TRUE(without);
    EXPECT_TRUE(without->domains.isEmpty());
    EXPECT_EQ(reasonsOf(*without), (QList{Reason::NoOrigin, Reason::NoOrigin}));
    const auto with = importDomains(text, name("example.org"));
    ASSERT_TRUE(with);
    EXPECT_EQ(namesOf(*with), QStringList{u"example.org"_s});
    EXPECT_EQ(with->mailHosts.value(name("example.org")), QStringList{u"mx.example.org"_s});
}

TEST(ImportZone, IncludeIsNotFollowed)
{
    const auto imported = importDomains("$ORIGIN example.com.\n$INCLUDE /etc/passwd\n@ 60 IN MX 10 mx\n"_ba);
    ASSERT_TRUE(imported);
    EXPECT_EQ(reasonsOf(*imported), QList{Reason::Unreadable});
    EXPECT_EQ(namesOf(*imported), QStringList{u"example.com"_s});
}

TEST(ImportZone, OriginComesFromUsualFileNames)
{
    EXPECT_EQ(originFromFileName(u"/etc/bind/db.example.com"_s), name("example.com"));
    EXPECT_EQ(originFromFileName(u"zones/example.com.zone"_s), name("example.com"));
    EXPECT_EQ(originFromFileName(u"example.com.txt"_s), name("example.com"));
    EXPECT_EQ(originFromFileName(u"/etc/nsd/example.com"_s), name("example.com"));
    EXPECT_EQ(originFromFileName(u"example.com.zone.signed"_s), name("example.com"));
    EXPECT_FALSE(originFromFileName(u"example.com.zone.bak"_s));
    EXPECT_FALSE(originFromFileName(u"domains.txt"_s));
    EXPECT_FALSE(originFromFileName(u"notes"_s));
}

TEST(Import, RefusesWhatIsNoText)
{
    const auto binary = importDomains(QByteArray("PK\x03\x04\0\0example.com", 17));
    ASSERT_FALSE(binary);
    EXPECT_EQ(binary.error().kind, Error::Kind::Malformed);
    const auto huge = importDomains(QByteArray((64 << 20) + 1, 'a'));
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().kind, Error::Kind::TooLarge);
}

TEST(ImportFiles, AFolderIsAllFilesInIt)
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(u"db.b.example"_s, "$TTL 60\n@ IN MX 10 mx\n_mta-sts IN TXT \"v=STSv1; id=1\"\n");
    put(u"db.c.example"_s, "$TTL 60\n@ IN MX 10 mx.c.example.\n");
    put(u"more.txt"_s, "a.example\nb.example\nlocalhost\n");
    put(u"journal.jnl"_s, QByteArray("\0\x01;BIND\0\0", 9));
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"below"_s));
    put(u"below/list.txt"_s, "no.example\n");
    const auto imported = importFiles({folder.path()});
    ASSERT_TRUE(imported);
    EXPECT_EQ(namesOf(*imported), (QStringList{u"b.example"_s, u"c.example"_s, u"a.example"_s}));
    EXPECT_EQ(imported->mailHosts.value(name("c.example")), QStringList{u"mx.c.example"_s});
    EXPECT_EQ(imported->records.size(), 1);
    EXPECT_EQ(imported->skipped.first().reason, Reason::File);
    QStringList skipped;
    for (const auto &line : imported->skipped)
        skipped.append(line.text);
    EXPECT_EQ(skipped, (QStringList{u"journal.jnl"_s, u"more.txt: localhost"_s}));
}

TEST(ImportFiles, OfOneFileTheErrorIsTheResult)
{
    const QTemporaryDir folder;
    EXPECT_EQ(importFiles({folder.filePath(u"none"_s)}).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(importFiles({folder.path()}).error().kind, Error::Kind::NotFound);
}

TEST(Import, AnyBytesEndInAnAnswer)
{
    const QByteArray seed = QByteArray(zoneText) + "domain,x\n\"a\"\"b\"\xff\xfe\n";
    for (qsizetype cut = 0; cut < seed.size(); ++cut) {
        EXPECT_TRUE(importDomains(seed.first(cut)));
        QByteArray bent = seed;
        bent[cut] = static_cast<char>(bent.at(cut) ^ 0x15);
        EXPECT_NO_FATAL_FAILURE((void)importDomains(bent));
    }
    EXPECT_TRUE(importDomains(QByteArray(1 << 20, '(')));
    EXPECT_TRUE(importDomains("$TTL 1\n" + QByteArray(1 << 20, '(')));
    EXPECT_TRUE(importDomains("$TTL 1\n" + QByteArray("\"").repeated(1 << 18)));
}

TEST(Import, TwentyThousandDomainsTakeAMoment)
{
    QByteArray list;
    QByteArray zone = "$ORIGIN example.\n";
    for (int i = 0; i < 20'000; ++i) {
        list += "d" + QByteArray::number(i) + ".example\n";
        zone += "d" + QByteArray::number(i) + " 60 IN MX 10 mx\n";
    }
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(importDomains(list)->domains.size(), 20'000);
    EXPECT_EQ(importDomains(zone)->domains.size(), 20'000);
    EXPECT_LT(timer.elapsed(), 10'000); // far above what it takes, for slow machines and sanitizers
}

TEST(SkippedLines, HaveWords)
{
    EXPECT_EQ(describe(SkippedLine{1, u"x"_s, Reason::Unreadable, u"Syntax error"_s}),
              u"This entry of the zone file cannot be read: Syntax error"_s);
    for (const Reason reason : {Reason::NotADomain, Reason::Wildcard, Reason::Repeated, Reason::NoOrigin, Reason::File})
        EXPECT_FALSE(describe(SkippedLine{1, {}, reason, {}}).isEmpty());
}

} // namespace
