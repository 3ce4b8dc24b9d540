// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"
#include "core/ingest/mbox.h"
#include "tests/core/ingest/archives.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100;

QByteArray leaf(const QByteArray &header, const QByteArray &body)
{
    return "From: a@b.example\r\nMIME-Version: 1.0\r\n" + header + "\r\n" + body;
}

} // namespace

TEST(MailParts, AreDecoded)
{
    const auto content = [](const QByteArray &encoding, const QByteArray &body) {
        const auto parts
            = partsOf(leaf("Content-Type: application/json\r\nContent-Transfer-Encoding: " + encoding + "\r\n", body),
                      many)
                  .parts;
        return parts.isEmpty() ? QByteArray() : parts.first().content;
    };
    EXPECT_EQ(content("base64", "eyJh\r\nIjox\r\nfQ==\r\n"), "{\"a\":1}");
    EXPECT_EQ(content("BASE64", " e y J h\r\n\r\n\tIjox fQ==\r\n--\r\n"), "{\"a\":1}"); // wrapped by somebody
    EXPECT_EQ(content("quoted-printable", "{=22a=22=\r\n:1}"), "{\"a\":1}");
    EXPECT_EQ(content("8bit", "{\"a\":\"\xc3\xa9\"}"), "{\"a\":\"\xc3\xa9\"}");
    EXPECT_EQ(content("unheard-of", "{\"a\":1}"), "{\"a\":1}");
}

TEST(MailParts, NamesAreJoined)
{
    const auto nameIn = [](const QByteArray &header) {
        return partsOf(leaf(header, "x"), many).parts.first().fileName;
    };
    EXPECT_EQ(nameIn("Content-Disposition: attachment; filename=\"a!b!1!2.json.gz\"\r\n"), "a!b!1!2.json.gz");
    EXPECT_EQ(nameIn("Content-Disposition: attachment;\r\n filename*0=\"a!b\";\r\n filename*1=\"!1!2.json\"\r\n"),
              "a!b!1!2.json");
    EXPECT_EQ(nameIn("Content-Type: application/json; name*=utf-8''r%C3%A9port.json\r\n"), "r\xc3\xa9port.json");
    EXPECT_EQ(nameIn("Content-Type: application/json;\r\n\tname=\"folded.json\"\r\n"), "folded.json");
    EXPECT_EQ(nameIn("Content-Type: application/json\r\n"), "");
}

TEST(MailParts, KnowTheDomainOfTheMailAroundThem)
{
    const QByteArray inner = "From: r@reporter.example\r\nTLS-Report-Domain:  Example.com \r\n"
                             "Content-Type: application/tlsrpt+json\r\n\r\n{}";
    const QByteArray outer
        = "From: me@example.net\r\nTLS-Report-Domain: outer.example\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: text/plain\r\n\r\nx\r\n"
          "--o\r\nContent-Type: message/rfc822\r\n\r\n"
        + inner + "\r\n--o--\r\n";
    const auto parts = partsOf(outer, many).parts;
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts.first().tlsReportDomain, "outer.example");
    EXPECT_EQ(parts.last().tlsReportDomain, "Example.com");
    EXPECT_EQ(parts.last().content.trimmed(), "{}");
}

TEST(MailParts, AreBounded)
{
    QByteArray mail = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n";
    for (int i = 0; i < 50; ++i)
        mail += "--o\r\n\r\nx\r\n";
    mail += "--o--\r\n";
    EXPECT_EQ(partsOf(mail, many).parts.size(), 50);
    EXPECT_EQ(partsOf(mail, many).refusal, std::nullopt);
    EXPECT_EQ(partsOf(mail, 10).parts.size(), 10);
    EXPECT_EQ(partsOf(mail, 10).refusal, Refusal::TooManyEntries);
}

TEST(MailParts, AreFoundToADepthThatIsSaid)
{
    QByteArray mail = "Content-Type: application/json\r\n\r\n{}";
    for (int i = 0; i < 30; ++i)
        mail = "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    EXPECT_EQ(partsOf(mail, many).refusal, Refusal::TooDeep);
    EXPECT_TRUE(partsOf(mail, many).parts.isEmpty());
}

TEST(MailParts, AreTextForPeopleWithoutAName)
{
    const auto isText = [](const QByteArray &header) {
        return partsOf(leaf(header, "x"), many).parts.first().isText;
    };
    EXPECT_TRUE(isText("Content-Type: text/plain\r\n"));
    EXPECT_TRUE(isText("Content-Type: Text/HTML; charset=utf-8\r\n"));
    EXPECT_FALSE(isText("Content-Type: text/plain; name=\"a.json\"\r\n"));
    EXPECT_FALSE(isText("Content-Type: application/tlsrpt+json\r\n"));
}

TEST(Mail, IsKnownByItsHeader)
{
    EXPECT_TRUE(looksLikeMail("Received: from x\r\n\tby y\r\nSubject: z\r\n\r\nbody"));
    EXPECT_TRUE(looksLikeMail("ContentType: text/plain\nFrom: a@b.example\n\n"));
    EXPECT_TRUE(looksLikeMail("FROM: a@b.example")); // no body
    EXPECT_FALSE(looksLikeMail("name: value\n\n"));  // no field that mails have
    EXPECT_FALSE(looksLikeMail("From: a@b.example\nno field here\n\n"));
    EXPECT_FALSE(looksLikeMail("version: STSv1\r\nmode: enforce\r\n"));
    EXPECT_FALSE(looksLikeMail("day,reporter\n1,2\n"));
    EXPECT_TRUE(looksLikeMbox("From a@b.example Sun Mar  1 00:00:00 2026\n"));
    EXPECT_FALSE(looksLikeMbox("From: a@b.example\n"));
}

} // namespace valija
