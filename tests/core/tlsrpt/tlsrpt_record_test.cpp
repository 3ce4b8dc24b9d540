// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_uri.h"
#include "core/tlsrpt/tlsrpt_interop.h"
#include "core/tlsrpt/tlsrpt_record.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// The TXT records at one name, the findings without `rpt.txt.`, and the places that a reporter would use.
struct RecordCase {
    const char *title;
    QList<QByteArray> records;
    QString findings;
    QList<QByteArray> rua;
};

void PrintTo(const RecordCase &recordCase, std::ostream *out)
{
    *out << recordCase.title;
}

QString inShort(const Findings &findings)
{
    QStringList list;
    for (const auto &slug : slugs(findings))
        list.append(slug.section(u'.', 2));
    return list.join(u' ');
}

ParsedTlsrptRecord read(const QList<QByteArray> &records)
{
    return parseTlsrptRecords(records, u"_smtp._tls.example.com"_s);
}

Finding only(const ParsedTlsrptRecord &parsed)
{
    EXPECT_EQ(parsed.findings.size(), 1) << qUtf8Printable(inShort(parsed.findings));
    return parsed.findings.value(0);
}

const QByteArray good = "v=TLSRPTv1; rua=mailto:tls@example.net";
const QList<QByteArray> goodRua{"mailto:tls@example.net"};

} // namespace

class TlsrptRecords : public testing::TestWithParam<RecordCase>
{
};

TEST_P(TlsrptRecords, AreJudgedTogether)
{
    const auto parsed = read(GetParam().records);
    EXPECT_EQ(inShort(parsed.findings), GetParam().findings);
    QList<QByteArray> rua;
    if (parsed.record)
        for (const auto &uri : parsed.record->rua)
            rua.append(uri.text);
    EXPECT_EQ(rua, GetParam().rua);
}

INSTANTIATE_TEST_SUITE_P(
    Version, TlsrptRecords, // RFC 8460 section 3: first, case-sensitive
    testing::Values(RecordCase{"None", {}, u"absent"_s, {}},
                    RecordCase{"OtherTxt", {"v=spf1 -all"}, u"absent unrelated"_s, {}},
                    RecordCase{"Good", {good}, u"ok"_s, goodRua},
                    RecordCase{"WrongCase", {"v=tlsrptv1; rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"CapitalName", {"V=TLSRPTv1; rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"Misspelt", {"v=TSLRPTv1; rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"OtherVersion", {"v=TLSRPTv12; rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"NotFirst", {"rua=mailto:a@b.example; v=TLSRPTv1"}, u"version"_s, {}},
                    RecordCase{"BlankInside", {"v = TLSRPTv1; rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"BlankBefore", {" v=TLSRPTv1; rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"Quoted", {"\"v=TLSRPTv1; rua=mailto:a@b.example\""}, u"version"_s, {}},
                    RecordCase{"Forgotten", {"rua=mailto:a@b.example"}, u"version"_s, {}},
                    RecordCase{"VersionTwice", {good + "; v=TLSRPTv1"}, u"duplicate-field ok"_s, goodRua}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    Discard, TlsrptRecords, // RFC 8460 section 3: those that do not begin with the literal v=TLSRPTv1;
    testing::Values(
        RecordCase{"GoodBesideOther", {"v=spf1 -all", good}, u"unrelated ok"_s, goodRua},
        RecordCase{"Two", {good, good}, u"multiple"_s, {}},
        RecordCase{"GoodBesideMisspelt", {"v=tlsrptv1; rua=x", good}, u"unrelated ok"_s, goodRua},
        RecordCase{"BlankBeforeDelimiterAlone", {"v=TLSRPTv1 ;rua=mailto:tls@example.net"}, u"interop ok"_s, goodRua},
        RecordCase{
            "BlankBeforeDelimiterInCompany", {"v=TLSRPTv1 ;rua=mailto:a@b.example", "x"}, u"version unrelated"_s, {}}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    Grammar, TlsrptRecords, // version 1*(field-delim field) [field-delim], field-delim = *WSP ";" *WSP
    testing::Values(RecordCase{"DelimiterAtTheEnd", {good + " ; "}, u"ok"_s, goodRua},
                    RecordCase{"NoBlanks", {"v=TLSRPTv1;rua=mailto:tls@example.net"}, u"ok"_s, goodRua},
                    RecordCase{"Tabs", {"v=TLSRPTv1;\t rua=mailto:tls@example.net\t;"}, u"ok"_s, goodRua},
                    RecordCase{"TwoDelimiters", {good + ";;"}, u"syntax"_s, {}},
                    RecordCase{"BlankAtTheEnd", {good + " "}, u"syntax"_s, {}},
                    RecordCase{"NoDelimiter", {"v=TLSRPTv1 rua=mailto:a@b.example"}, u"syntax"_s, {}},
                    RecordCase{"FieldWithoutEquals", {good + "; garbage"}, u"syntax"_s, {}},
                    RecordCase{"BlankAfterTheEquals", {"v=TLSRPTv1; rua= mailto:tls@example.net"}, u"syntax"_s, {}},
                    RecordCase{"BlankBeforeTheEquals", {"v=TLSRPTv1; rua =mailto:a@b.example"}, u"syntax"_s, {}},
                    RecordCase{"Extension", {good + "; x-1=y"}, u"extension ok"_s, goodRua},
                    RecordCase{"ExtensionFirst",
                               {"v=TLSRPTv1; x=1; rua=mailto:tls@example.net"},
                               u"extension interop ok"_s,
                               goodRua},
                    RecordCase{"ExtensionTwice", {good + "; x=1; x=2"}, u"extension duplicate-field ok"_s, goodRua},
                    RecordCase{"EmptyExtension", {good + "; x="}, u"syntax extension"_s, {}},
                    RecordCase{"ExtensionWithBlank", {good + "; x=a b"}, u"syntax extension"_s, {}},
                    RecordCase{"ExtensionNameOf33", {good + "; " + QByteArray(33, 'x') + "=1"}, u"syntax"_s, {}}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(TlsrptInterop, AdvisesWhatAvoidsTheDeviation)
{
    const auto parsed = parseTlsrptRecords({"v=TLSRPTv1;rua=mailto:a@b.example;rua=mailto:c@d.example"}, u"x"_s);
    const auto found = std::find_if(parsed.findings.begin(), parsed.findings.end(),
                                    [](const Finding &finding) { return finding.id == FindingId::RptTxtInterop; });
    ASSERT_NE(found, parsed.findings.end());
    EXPECT_TRUE(advise(*found).contains(u"put all addresses into one rua field"_s));
}

/// What a sender stumbles over and can be avoided has a cure.
TEST(TlsrptInterop, HasACureForEachDeviationOfASender)
{
    for (const char *record :
         {"v=TLSRPTv1 ;rua=mailto:a@b.example", "v=TLSRPTv1;x=1;rua=mailto:a@b.example",
          "v=TLSRPTv1;rua=mailto:a@b.example, mailto:c@d.example", "v=TLSRPTv1;rua=mailto:a.b@c.example",
          "v=TLSRPTv1;rua=mailto:a-b@c.example", "v=TLSRPTv1;rua=mailto:a@b.example?subject=x",
          "v=TLSRPTv1;rua=mailto:a=20b@c.example", "v=TLSRPTv1;rua=https://host/"}) {
        const auto parsed = parseTlsrptRecords({record}, u"x"_s);
        int seen = 0;
        for (const auto &finding : parsed.findings) {
            if (finding.id != FindingId::RptTxtInterop)
                continue;
            ++seen;
            EXPECT_FALSE(finding.evidence.value("cure"_L1).toString().isEmpty()) << record;
        }
        EXPECT_GE(seen, 1) << record;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rua, TlsrptRecords, // "rua=" uri *(*WSP "," *WSP uri)
    testing::Values(
        RecordCase{"Missing", {"v=TLSRPTv1;"}, u"rua-missing"_s, {}},
        RecordCase{"VersionAlone", {"v=TLSRPTv1"}, u"rua-missing"_s, {}},
        RecordCase{"Empty", {"v=TLSRPTv1; rua="}, u"rua-missing"_s, {}},
        RecordCase{"CapitalName", {"v=TLSRPTv1; RUA=mailto:a@b.example"}, u"extension rua-missing"_s, {}},
        RecordCase{"Several",
                   {"v=TLSRPTv1; rua=mailto:a@b.example,https://c.example/v1"},
                   u"ok"_s,
                   {"mailto:a@b.example", "https://c.example/v1"}},
        RecordCase{"SeveralWithBlanks",
                   {"v=TLSRPTv1; rua=mailto:a@b.example , https://c.example/v1"},
                   u"interop ok"_s,
                   {"mailto:a@b.example", "https://c.example/v1"}},
        RecordCase{"SeveralFields",
                   {"v=TLSRPTv1; rua=mailto:a@b.example; rua=mailto:c@d.example"},
                   u"duplicate-field interop ok"_s,
                   {"mailto:a@b.example", "mailto:c@d.example"}},
        RecordCase{"CommaAtTheEnd", {"v=TLSRPTv1; rua=mailto:a@b.example,"}, u"rua-syntax"_s, {}},
        RecordCase{"SamePlaceTwice",
                   {"v=TLSRPTv1; rua=mailto:a@b.example,mailto:a@b.example"},
                   u"rua-duplicate ok"_s,
                   {"mailto:a@b.example", "mailto:a@b.example"}},
        RecordCase{"SchemeInCapitals", {"v=TLSRPTv1; rua=MAILTO:a@b.example"}, u"ok"_s, {"MAILTO:a@b.example"}},
        RecordCase{"NoScheme", {"v=TLSRPTv1; rua=tls@example.net"}, u"rua-syntax"_s, {}},
        RecordCase{"OtherSchemeOnly", {"v=TLSRPTv1; rua=http://c.example"}, u"rua-scheme"_s, {}},
        RecordCase{"OtherSchemeToo",
                   {"v=TLSRPTv1; rua=ftp://c.example,mailto:a@b.example"},
                   u"rua-scheme"_s,
                   {"ftp://c.example", "mailto:a@b.example"}},
        RecordCase{"NoAddress", {"v=TLSRPTv1; rua=mailto:"}, u"rua-syntax"_s, {"mailto:"}},
        RecordCase{
            "TwoDots", {"v=TLSRPTv1; rua=mailto:a..b@c.example"}, u"rua-syntax interop"_s, {"mailto:a..b@c.example"}},
        RecordCase{"DmarcSize", {"v=TLSRPTv1; rua=mailto:a@b.example!10m"}, u"rua-syntax"_s, {}},
        RecordCase{"ExclamationMark", {"v=TLSRPTv1; rua=mailto:a!b@c.example"}, u"rua-syntax"_s, {}},
        RecordCase{
            "ExclamationMarkEncoded", {"v=TLSRPTv1; rua=mailto:a%21b@c.example"}, u"ok"_s, {"mailto:a%21b@c.example"}},
        RecordCase{"HalfAnEncoding", {"v=TLSRPTv1; rua=mailto:a%2@c.example"}, u"rua-syntax"_s, {}},
        RecordCase{"NotAscii", {"v=TLSRPTv1; rua=mailto:\xc3\xa9@c.example"}, u"rua-syntax"_s, {}},
        RecordCase{"Subject",
                   {"v=TLSRPTv1; rua=mailto:a@b.example?subject=tls"},
                   u"interop ok"_s,
                   {"mailto:a@b.example?subject=tls"}},
        RecordCase{"NoHost", {"v=TLSRPTv1; rua=https:///v1"}, u"rua-syntax"_s, {"https:///v1"}},
        RecordCase{"Port", {"v=TLSRPTv1; rua=https://c.example:8443/v1"}, u"ok"_s, {"https://c.example:8443/v1"}},
        RecordCase{"PortThatIsNone", {"v=TLSRPTv1; rua=https://c.example:x/v1"}, u"rua-syntax"_s, {}},
        RecordCase{"HostOfOneLabel", {"v=TLSRPTv1; rua=https://com/"}, u"interop ok"_s, {"https://com/"}}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(TlsrptRecord, FaultsNameTheColumnAndTheText)
{
    const Finding delimiter = only(read({good + ";;"}));
    EXPECT_EQ(delimiter.evidence.value("column"_L1).toInt(), good.size() + 2);
    EXPECT_EQ(delimiter.subject, u"_smtp._tls.example.com"_s);
    const Finding uri = only(read({"v=TLSRPTv1; rua=mailto:a@b.example, nowhere"}));
    EXPECT_EQ(uri.id, FindingId::RptTxtRuaSyntax);
    EXPECT_EQ(uri.evidence.value("column"_L1).toInt(), 37);
    EXPECT_EQ(uri.evidence.value("uri"_L1).toString(), u"nowhere"_s);
    EXPECT_EQ(only(read({"v=TLSRPTv1; rua=gopher://x.example"})).evidence.value("scheme"_L1).toString(), u"gopher"_s);
}

TEST(TlsrptRecord, WritesWhatItReads)
{
    const auto parsed = read({"v=TLSRPTv1 ;rua=mailto:a@b.example , https://c.example; x=1;"});
    ASSERT_TRUE(parsed.record);
    EXPECT_EQ(toText(*parsed.record), "v=TLSRPTv1; rua=mailto:a@b.example,https://c.example; x=1");
    EXPECT_EQ(read({toText(*parsed.record)}).record, parsed.record);
}

TEST(TlsrptRecord, SaysWhenAllReportsTakeThePathThatTheyReportOn)
{
    const auto judged = [](const QByteArray &rua) {
        return parseTlsrptRecords({"v=TLSRPTv1; rua=" + rua}, u"_smtp._tls.example.com"_s, name("example.com"));
    };
    EXPECT_TRUE(contains(judged("mailto:tls@example.com").findings, FindingId::RptTxtRuaInside));
    EXPECT_TRUE(contains(judged("mailto:tls@reports.example.com").findings, FindingId::RptTxtRuaInside));
    EXPECT_FALSE(
        contains(judged("mailto:tls@example.com,mailto:tls@example.net").findings, FindingId::RptTxtRuaInside));
    EXPECT_FALSE(contains(judged("https://example.com/v1").findings, FindingId::RptTxtRuaInside));
    EXPECT_FALSE(contains(judged("mailto:tls@notexample.com").findings, FindingId::RptTxtRuaInside));
}

TEST(TlsrptRecord, IsTheOneOfSeveralThatCounts)
{
    const QByteArray alike = "v=TLSRPTv1 ; rua=mailto:x@y.example"; // none in company
    const auto parsed = read({alike, good});
    ASSERT_TRUE(parsed.record);
    EXPECT_EQ(parsed.text, good);
    EXPECT_FALSE(contains(parsed.findings, FindingId::RptTxtInterop));
}

TEST(TlsrptRecord, NamesTheReporterThatReadsItOtherwise)
{
    const auto readings = [](const QByteArray &record) {
        QStringList deviating;
        for (const auto &row : readingsOf(record, *read({record}).record))
            if (row.reading != Reading::AsMeant)
                deviating.append(row.who);
        return deviating;
    };
    EXPECT_EQ(readings(good), QStringList());
    EXPECT_EQ(readings("v=TLSRPTv1 ;rua=mailto:a@b.example"), QStringList{u"sys4 tlsrpt-reporter"_s});
    EXPECT_EQ(readings("v=TLSRPTv1; rua=mailto:sts-reports@google.com"), QStringList{u"sys4 rr-parser"_s}); // T5
    EXPECT_EQ(readings("v=TLSRPTv1; rua=mailto:a@b.example?x=3Dy"), (QStringList{u"Stalwart"_s, u"hMailServer"_s}));
    EXPECT_EQ(readings("v=TLSRPTv1; rua=mailto:nobody"), // T7
              (QStringList{u"mimecast/mta-sts"_s, u"MailCheck"_s, u"happyDomain"_s}));
    EXPECT_EQ(readings("v=TLSRPTv1; rua=mailto:a@b.example:25"), QStringList{u"MailCheck"_s}); // T5
}

TEST(ReportUri, IsReadAsAUserTypesIt)
{
    const auto mailbox = parseReportUri("mailto:tls@Example.net");
    ASSERT_TRUE(mailbox);
    EXPECT_EQ(mailbox->kind, ReportUri::Kind::Mailto);
    EXPECT_EQ(mailbox->domain, name("example.net"));
    const auto endpoint = parseReportUri("https://user@Reports.example:443/v1?x#y");
    ASSERT_TRUE(endpoint);
    EXPECT_EQ(endpoint->kind, ReportUri::Kind::Https);
    EXPECT_EQ(endpoint->domain, name("reports.example"));
    EXPECT_EQ(parseReportUri("https://rep%6Frts.example/")->domain, name("reports.example"));
    for (const char *address : {"https://[2001:db8::1]:8443/", "https://192.0.2.1/", "https://192.0.2.1.:8443/x"}) {
        const auto numbered = parseReportUri(address);
        ASSERT_TRUE(numbered) << address;
        EXPECT_FALSE(numbered->domain) << address << " is no name";
    }
    EXPECT_TRUE(parseReportUri("mailto:%22a%20b%22@example.net"));
    for (const char *other :
         {"", "tls@example.net", "mailto:a b@example.net", "mailto:@example.net", "mailto:a@", "https://[2001:db8::1",
          "https://a]b/", "mailto:[a]@b.example", "http://a.example", "mailto:a@192.0.2.1"}) {
        const auto refused = parseReportUri(other);
        ASSERT_FALSE(refused) << other;
        EXPECT_EQ(refused.error().kind, Error::Kind::Malformed);
        EXPECT_FALSE(refused.error().detail.isEmpty());
    }
}

TEST(ReportUri, EveryFaultHasASentenceOfItsOwn)
{
    QStringList sentences;
    for (int fault = 0; fault <= static_cast<int>(UriFault::HostMissing); ++fault)
        sentences.append(describe(static_cast<UriFault>(fault)));
    EXPECT_EQ(sentences.removeDuplicates(), 0);
    EXPECT_FALSE(sentences.contains(QString()));
}

} // namespace valija
