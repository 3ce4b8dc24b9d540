// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/expand.h"
#include "tests/core/ingest/archives.h"
#include "tests/core/ingest/unpacked.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// One way in which the same report comes.
struct ContainerCase {
    const char *title;
    QByteArray bytes;
    QString source = u"file"_s;
};

void PrintTo(const ContainerCase &containerCase, std::ostream *out)
{
    *out << containerCase.title;
}

const QByteArray json = reportJson();

QByteArray mbox()
{
    const QByteArray mail = reportMail(compressed(json)).replace("\r\n", "\n");
    return "From a@b.example Sun Mar  1 00:00:00 2026\nFrom: a@b.example\nSubject: hello\n\n>From me to you\n\n"
           "From noreply@reporter.example Sun Mar  1 00:00:01 2026\n"
        + mail + "\n";
}

QByteArray forwarded(const QByteArray &mail)
{
    return "From: me@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"o\"\r\n\r\n"
           "--o\r\nContent-Type: text/plain\r\n\r\nlook\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n"
        + mail + "\r\n--o--\r\n";
}

QByteArray attachment(const QByteArray &type, const QByteArray &name)
{
    return "Content-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\n";
}

const QByteArray dmarc = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feedback><report_metadata/></feedback>";

} // namespace

class ReportIn : public testing::TestWithParam<ContainerCase>
{
};

TEST_P(ReportIn, IsFoundByContent)
{
    const auto result = unpacked(GetParam().bytes);
    EXPECT_EQ(result.reasons(), QStringList());
    ASSERT_EQ(result.payloads.size(), 1);
    EXPECT_EQ(result.payloads.first().bytes, json);
    EXPECT_EQ(result.payloads.first().origin.source, GetParam().source);
    for (const auto &packed : result.packed)
        EXPECT_EQ(qUncompress(packed), json);
}

TEST(Unpack, SparesPackingWhatComesInOneGzipMember)
{
    EXPECT_EQ(unpacked(compressed(json)).packed.size(), 1);
    EXPECT_EQ(unpacked(json).packed.size(), 0);
    EXPECT_EQ(unpacked(compressed(json.first(100)) + compressed(json.sliced(100))).packed.size(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    Files, ReportIn,
    testing::Values(
        ContainerCase{"Json", json}, ContainerCase{"Gzip", compressed(json)},
        ContainerCase{"Bzip2", compressed(json, Compression::Bzip2)},
        ContainerCase{"Xz", compressed(json, Compression::Xz)},
        ContainerCase{"Zstd", compressed(json, Compression::Zstd)},
        ContainerCase{"GzipTwice", compressed(compressed(json))},
        ContainerCase{"GzipOfTwoMembers", compressed(json.first(100)) + compressed(json.sliced(100))},
        ContainerCase{"GzipWithGarbageBehind", compressed(json) + QByteArray(20, '\0')},
        ContainerCase{"Zip", zipOf({{u"a.json"_s, json}}), u"file: a.json"_s},
        ContainerCase{"ZipOfGzip", zipOf({{u"a.json.gz"_s, compressed(json)}}), u"file: a.json.gz"_s},
        ContainerCase{"ZipWithFolders", zipOf({{u"x/y/a.json"_s, json}}), u"file: x/y/a.json"_s},
        ContainerCase{"ZipWithOtherFiles", zipOf({{u"README"_s, "read me"}, {u"a.json"_s, json}, {u"b.xml"_s, dmarc}}),
                      u"file: a.json"_s},
        ContainerCase{"ZipWithANameThatLeadsOut", zipOf({{u"../../etc/passwd"_s, json}}), u"file: etc/passwd"_s},
        ContainerCase{"Tar", tarOf({{u"a.json"_s, json}}), u"file: a.json"_s},
        ContainerCase{"TarOfOldKind", oldTarOf("a.json", json), u"file: a.json"_s},
        ContainerCase{"TarGzip", compressed(tarOf({{u"d/a.json"_s, json}})), u"file: d/a.json"_s},
        ContainerCase{"TarXz", compressed(tarOf({{u"a.json.gz"_s, compressed(json)}}), Compression::Xz),
                      u"file: a.json.gz"_s}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    Mails, ReportIn,
    testing::Values(
        ContainerCase{"Mail", reportMail(compressed(json))},
        ContainerCase{"MailWithAName", reportMail(compressed(json), attachment("application/tlsrpt+gzip", "r.json.gz")),
                      u"file: r.json.gz"_s},
        ContainerCase{"MailDeclaresGzipButHasJson", reportMail(json)},
        ContainerCase{"MailDeclaresJsonButHasGzip",
                      reportMail(compressed(json), "Content-Type: application/tlsrpt+json\r\n")},
        ContainerCase{"MailDeclaresAnything", reportMail(compressed(json), "Content-Type: image/png\r\n")},
        ContainerCase{"MailMisspellsTheType", reportMail(compressed(json), "ContentType: application/tlsrpt+gzip\r\n")},
        ContainerCase{
            "MailThatMisspellsItsType",
            reportMail(compressed(json)).replace("\r\nContent-Type: multipart", "\r\nContentType: multipart")},
        ContainerCase{"MailInBase64WithoutAWord",
                      "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n" + compressed(json).toBase64() + "\r\n"},
        ContainerCase{"MailSaidToBeBase64",
                      "From: a@b.example\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: application/tlsrpt+json\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n"
                          + json},
        ContainerCase{"MailWithAZip", reportMail(zipOf({{u"a.json"_s, json}}), attachment("application/zip", "r.zip")),
                      u"file: r.zip: a.json"_s},
        ContainerCase{"MailAfterBlankLines", "\r\n\r\n" + reportMail(compressed(json))},
        ContainerCase{"MailAfterAByteOrderMark", "\xef\xbb\xbf" + reportMail(compressed(json))},
        ContainerCase{"MailWithBareLineFeeds", reportMail(compressed(json)).replace("\r\n", "\n")},
        ContainerCase{"MailWithoutAnEnd", reportMail(compressed(json)).chopped(10)},
        ContainerCase{"MailThatIsTheReport",
                      "From: a@b.example\r\nContent-Type: application/tlsrpt+json\r\n\r\n" + json},
        ContainerCase{"ForwardedMail", forwarded(reportMail(compressed(json)))},
        ContainerCase{"MailInAZip", zipOf({{u"m.eml"_s, reportMail(compressed(json))}}), u"file: m.eml"_s},
        ContainerCase{"Mbox", mbox(), u"file: 2"_s}, ContainerCase{"MboxGzip", compressed(mbox()), u"file: 2"_s}),
    [](const auto &testCase) { return testCase.param.title; });

class Streams : public testing::TestWithParam<Compression>
{
};

INSTANTIATE_TEST_SUITE_P(Unpack, Streams,
                         testing::Values(Compression::Gzip, Compression::Bzip2, Compression::Xz, Compression::Zstd));

TEST_P(Streams, AreOneTextOneAfterTheOther)
{
    const QByteArray text = reportJson();
    const auto result = unpacked(compressed(text.first(50), GetParam()) + compressed(text.sliced(50), GetParam()));
    ASSERT_EQ(result.payloads.size(), 1);
    EXPECT_EQ(result.payloads.first().bytes, text);
    EXPECT_EQ(result.reasons(), QStringList());
}

TEST_P(Streams, GiveWhatStandsBeforeADamage)
{
    const QByteArray mbox = "From a@b.example\n" + reportMail(compressed(reportJson()));
    const auto result = unpacked(compressed(mbox, GetParam()) + compressed(mbox, GetParam()).chopped(5));
    EXPECT_EQ(result.payloads.size(), 1);
    EXPECT_EQ(result.reasons(), QStringList{u"damaged"_s});
    const auto garbage = unpacked(compressed(mbox, GetParam()) + "behind it"); // as the tools themselves ignore it
    EXPECT_EQ(garbage.payloads.size(), 1);
    EXPECT_EQ(garbage.reasons(), QStringList());
}

TEST(Unpack, StreamsAreBoundedAsEntriesAre)
{
    IntakeLimits limits;
    limits.archiveEntries = 3;
    const QByteArray text = reportJson();
    for (const auto compression : {Compression::Bzip2, Compression::Xz, Compression::Zstd}) {
        const auto streams = [&](qsizetype size) {
            QByteArray packed;
            for (qsizetype at = 0; at < text.size(); at += size)
                packed += compressed(text.mid(at, size), compression);
            return unpacked(packed, limits).reasons();
        };
        EXPECT_EQ(streams(text.size() / 3 + 1), QStringList());
        EXPECT_TRUE(streams(text.size() / 4 + 1).contains(u"entries"_s));
    }
}

TEST(Unpack, SaysNothingOfWhatAStopHasCutShort)
{
    std::stop_source stop;
    stop.request_stop();
    Budget budget({}, 1000);
    const auto inflated = expand(Container::Zstd, compressed(json, Compression::Zstd), budget, stop.get_token());
    EXPECT_NE(inflated.status, Inflated::Status::Done);
    EXPECT_NE(inflated.status, Inflated::Status::TooLarge);
    const auto take = [](Payload &&) {
        return true;
    };
    EXPECT_TRUE(unpack("BZh9 damaged", {u"file"_s, u"file"_s, {}}, {}, take, stop.get_token()).isEmpty());
}

TEST(Unpack, GivesEveryReportOfAnArchive)
{
    QList<Entry> entries;
    for (int i = 0; i < 20; ++i)
        entries.append({u"r%1.json.gz"_s.arg(i), compressed(reportJson(QByteArray::number(i)))});
    EXPECT_EQ(reportsIn(zipOf(entries)), 20);
    EXPECT_EQ(reportsIn(compressed(tarOf(entries), Compression::Zstd)), 20);
}

TEST(Unpack, StopsWhenTheSinkHasEnough)
{
    int taken = 0;
    const auto findings = unpack(zipOf({{u"a"_s, json}, {u"b"_s, json}, {u"c"_s, json}}), {u"file"_s, u"file"_s, {}},
                                 {}, [&](Payload &&) { return ++taken < 2; });
    EXPECT_EQ(taken, 2);
    EXPECT_TRUE(findings.isEmpty());
}

TEST(Unpack, PassesOnWhatCameWithTheReport)
{
    const auto mail
        = unpacked(reportMail(compressed(json),
                              "Content-Type: application/tlsrpt+gzip\r\nContent-Disposition: attachment;\r\n"
                              " filename*0=\"reporter.example!example.com!\";\r\n filename*1=\"1!2.json.gz\"\r\n",
                              "TLS-Report-Domain: example.com\r\n"));
    ASSERT_EQ(mail.payloads.size(), 1);
    EXPECT_EQ(mail.payloads.first().origin.fileName, u"reporter.example!example.com!1!2.json.gz"_s);
    EXPECT_EQ(mail.payloads.first().origin.tlsReportDomain, "example.com");
    EXPECT_TRUE(mail.payloads.first().mailBytes.startsWith("From: noreply@"));
    EXPECT_TRUE(unpacked(json).payloads.first().mailBytes.isEmpty());
}

TEST(Unpack, ANameInAnArchiveIsThatOfTheReportOrElseTheArchivesOwnIs)
{
    const auto nameOf = [](const QString &archive, const QString &entry) {
        QString name;
        unpack(zipOf({{entry, json}}), {u"file"_s, archive, {}}, {}, [&](Payload &&payload) {
            name = payload.origin.fileName;
            return true;
        });
        return name;
    };
    EXPECT_EQ(nameOf(u"r!out.example!1!2.zip"_s, u"x/r!in.example!1!2.json"_s), u"r!in.example!1!2.json"_s);
    EXPECT_EQ(nameOf(u"r!out.example!1!2.zip"_s, u"x/report.json"_s), u"r!out.example!1!2.zip"_s);
    EXPECT_EQ(nameOf(u"a.zip"_s, u"report.json"_s), u"report.json"_s);
}

TEST(Unpack, WhatAMailSaysToPeopleIsMarked)
{
    const QByteArray mail = reportMail(compressed(json)).replace("This is an", "[External] This is an");
    const auto result = unpacked(mail);
    ASSERT_EQ(result.payloads.size(), 2);
    EXPECT_TRUE(result.payloads.first().isMailText);
    EXPECT_FALSE(result.payloads.last().isMailText);
    EXPECT_FALSE(unpacked(json).payloads.first().isMailText);
}

struct OtherCase {
    const char *title;
    QByteArray bytes;
    QString kind;
};

void PrintTo(const OtherCase &otherCase, std::ostream *out)
{
    *out << otherCase.title;
}

class SomethingElse : public testing::TestWithParam<OtherCase>
{
};

TEST_P(SomethingElse, IsSaidPolitely)
{
    const auto result = unpacked(GetParam().bytes);
    EXPECT_TRUE(result.payloads.isEmpty());
    EXPECT_EQ(result.reasons(), QStringList{GetParam().kind});
    EXPECT_EQ(slugs(result.findings), QStringList{u"report.not-tlsrpt"_s});
    EXPECT_EQ(verdictOf(result.findings), Severity::Info);
    EXPECT_FALSE(result.findings.first().evidence.value("detail"_L1).toString().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, SomethingElse,
    testing::Values(OtherCase{"Empty", "", u"empty"_s}, OtherCase{"Blanks", " \r\n", u"empty"_s},
                    OtherCase{"Dmarc", dmarc, u"dmarc"_s}, OtherCase{"DmarcGzip", compressed(dmarc), u"dmarc"_s},
                    OtherCase{"DmarcZip", zipOf({{u"d.xml"_s, dmarc}}), u"dmarc"_s},
                    OtherCase{"DmarcMail", reportMail(compressed(dmarc), "Content-Type: application/gzip\r\n"),
                              u"dmarc"_s},
                    OtherCase{"WebPage", "<!doctype html><html></html>", u"xml"_s},
                    OtherCase{"Text", "hello", u"text"_s},
                    OtherCase{"Data",
                              QByteArray("\x7f"
                                         "ELF\0\1\2",
                                         7),
                              u"other"_s},
                    OtherCase{"Mail", "From: a@b.example\r\nSubject: hello\r\n\r\nHow are you?\r\n", u"mail"_s},
                    OtherCase{"MailWithAPage",
                              "From: a@b.example\r\nContent-Type: text/html\r\n\r\n<html>hello</html>\r\n", u"mail"_s},
                    OtherCase{"Archive", zipOf({{u"a.txt"_s, "hello"}}), u"archive"_s},
                    OtherCase{"EmptyArchive", zipOf({}), u"archive"_s}),
    [](const auto &testCase) { return testCase.param.title; });

struct DamageCase {
    const char *title;
    QByteArray bytes;
    QString reason;
};

void PrintTo(const DamageCase &damageCase, std::ostream *out)
{
    *out << damageCase.title;
}

class DamagedFile : public testing::TestWithParam<DamageCase>
{
};

TEST_P(DamagedFile, IsRefusedWithItsReason)
{
    const auto result = unpacked(GetParam().bytes);
    EXPECT_TRUE(result.payloads.isEmpty());
    EXPECT_EQ(result.reasons(), QStringList{GetParam().reason});
    EXPECT_EQ(slugs(result.findings), QStringList{u"report.container"_s});
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes.at(at) ^ 0x55);
    return bytes;
}

/// The same zip with another method in both of its headers.
QByteArray packedBy(char method)
{
    QByteArray zip = zipOf({{u"a.json"_s, json}});
    zip[8] = method;
    zip[zip.indexOf("PK\x01\x02") + 10] = method;
    return zip;
}

/// The same zip with the flag "encrypted" in both of its headers.
QByteArray encrypted()
{
    QByteArray zip = zipOf({{u"a.json"_s, json}});
    zip[6] = char(zip.at(6) | 1);
    const qsizetype central = zip.indexOf("PK\x01\x02");
    zip[central + 8] = char(zip.at(central + 8) | 1);
    return zip;
}

INSTANTIATE_TEST_SUITE_P(
    Archives, DamagedFile,
    testing::Values(
        DamageCase{"GzipOfTenBytes", compressed(json).first(10), u"damaged"_s},
        DamageCase{"GzipCutInHalf", compressed(json).first(compressed(json).size() / 2), u"damaged"_s},
        DamageCase{"GzipWithAWrongSum", flipped(compressed(json), compressed(json).size() - 6), u"damaged"_s},
        DamageCase{"GzipOfNoise", "\x1f\x8b\x08" + QByteArray(50, '\xaa'), u"damaged"_s},
        DamageCase{"ZipWithoutADirectory", zipOf({{u"a"_s, json}}).first(60), u"damaged"_s},
        DamageCase{"EncryptedZip", encrypted(), u"encrypted"_s}, DamageCase{"ZipByLzma", packedBy(14), u"method"_s},
        DamageCase{"Bzip2OfNoise", "BZh9" + QByteArray(50, '\xaa'), u"damaged"_s},
        DamageCase{"XzOfNoise", QByteArray("\xfd\x37\x7a\x58\x5a\x00", 6) + QByteArray(50, '\xaa'), u"damaged"_s},
        DamageCase{"ZstdOfNoise", "\x28\xb5\x2f\xfd" + QByteArray(50, '\xaa'), u"damaged"_s}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(Unpack, ReadsTheRestOfADamagedArchive)
{
    QByteArray zip = zipOf({{u"a.json"_s, reportJson("1")}, {u"b.json"_s, reportJson("2")}});
    const qsizetype data = zip.indexOf("a.json") + 30;
    const auto result = unpacked(flipped(zip, data));
    EXPECT_EQ(result.payloads.size(), 1);
    EXPECT_EQ(result.reasons(), QStringList{u"damaged"_s});
    EXPECT_EQ(result.findings.first().subject, u"file: a.json"_s);
}

} // namespace valija
