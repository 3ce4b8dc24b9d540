// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"
#include "core/ingest/mbox.h"
#include "tests/core/ingest/archives.h"
#include "tests/support/printers.h"

#include <numeric>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    QList<MailPart> parts;
    std::optional<Refusal> refusal;
    qint64 spent = 0; ///< Of a gigabyte.
};

Parts partsOf(const QByteArray &mail, int most = 100)
{
    IntakeLimits limits;
    limits.archiveEntries = most;
    Budget budget(limits, limits.expandedSize);
    Parts found;
    found.refusal = eachPart(mail, budget, [&](MailPart &&part) {
        found.parts.append(std::move(part));
        return true;
    });
    found.spent = limits.expandedSize - budget.allowed(limits.expandedSize);
    return found;
}

QByteArray leaf(const QByteArray &header, const QByteArray &body)
{
    return "From: a@b.example\r\nMIME-Version: 1.0\r\n" + header + "\r\n" + body;
}

} // namespace

TEST(MailParts, AreDecoded)
{
    const auto content = [](const QByteArray &encoding, const QByteArray &body) {
        const auto parts
            = partsOf(leaf("Content-Type: application/json\r\nContent-Transfer-Encoding: " + encoding + "\r\n", body))
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
        return partsOf(leaf(header, "x")).parts.first().fileName;
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
    const auto parts = partsOf(outer).parts;
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
    EXPECT_EQ(partsOf(mail).parts.size(), 50);
    EXPECT_EQ(partsOf(mail).refusal, std::nullopt);
    EXPECT_EQ(partsOf(mail, 10).parts.size(), 10);
    EXPECT_EQ(partsOf(mail, 10).refusal, Refusal::TooManyEntries);
}

/// With a text and a report beside the next one, so many times.
QByteArray nestedMail(int depth)
{
    QByteArray mail = leaf("Content-Type: application/json\r\n", "{}");
    for (int i = 0; i < depth; ++i) {
        const QByteArray line = "\r\n--" + QByteArray(1, char('a' + i));
        mail = leaf("Content-Type: multipart/mixed; boundary=" + line.last(1) + "\r\n",
                    line + "\r\nContent-Type: text/plain\r\n\r\nlook" + line
                        + "\r\nContent-Type: application/json\r\n\r\n{}" + line
                        + "\r\nContent-Type: message/rfc822\r\n\r\n" + mail + line + "--\r\n");
    }
    return mail;
}

TEST(MailParts, DrawOnTheBudgetWithTheMailsTheyCameIn)
{
    const auto found = partsOf(nestedMail(3));
    ASSERT_EQ(found.parts.size(), 7);
    qint64 content = 0;
    QList<qsizetype> attached;
    for (const auto &part : found.parts) {
        content += part.content.size();
        if (!part.attachedMail.isEmpty())
            attached.append(part.attachedMail.size());
    }
    EXPECT_EQ(attached.size(), 3) << "of the texts none is needed, and the first report came in the mail itself";
    EXPECT_EQ(found.spent, content + std::accumulate(attached.cbegin(), attached.cend(), qint64(0)));
}

TEST(MailParts, EndWithTheBudget)
{
    const QByteArray mail = nestedMail(3);
    IntakeLimits limits;
    limits.expandedSize = 10; // "look", "{}" and the next "look"
    Budget budget(limits, mail.size());
    int parts = 0;
    EXPECT_EQ(eachPart(mail, budget, [&](MailPart &&) { return ++parts > 0; }), Refusal::TooLarge);
    EXPECT_EQ(parts, 3);
}

TEST(MailParts, AreHandedOnUntilThereAreEnough)
{
    Budget budget({}, 1 << 20);
    int parts = 0;
    EXPECT_EQ(eachPart(nestedMail(3), budget, [&](MailPart &&) { return ++parts < 2; }), std::nullopt);
    EXPECT_EQ(parts, 2);
}

/// The library would make something of each part before it gives the first.
TEST(MailParts, AreCountedBeforeTheMailIsRead)
{
    const QByteArray mail
        = leaf("Content-Type: multipart/mixed; boundary=o\r\n", QByteArray("\r\n--o\r\n").repeated(2000));
    EXPECT_EQ(partsOf(mail, 100).refusal, Refusal::TooManyEntries);
    EXPECT_TRUE(partsOf(mail, 100).parts.isEmpty());
}

TEST(MailParts, AreFoundToADepthThatIsSaid)
{
    QByteArray mail = "Content-Type: application/json\r\n\r\n{}";
    for (int i = 0; i < 30; ++i)
        mail = "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    EXPECT_EQ(partsOf(mail).refusal, Refusal::TooDeep);
    EXPECT_TRUE(partsOf(mail).parts.isEmpty());
}

TEST(MailParts, AreTextForPeopleWithoutAName)
{
    const auto isText = [](const QByteArray &header) {
        return partsOf(leaf(header, "x")).parts.first().isText;
    };
    EXPECT_TRUE(isText("Content-Type: text/plain\r\n"));
    EXPECT_TRUE(isText("Content-Type: Text/HTML; charset=utf-8\r\n"));
    EXPECT_FALSE(isText("Content-Type: text/plain; name=\"a.json\"\r\n"));
    EXPECT_FALSE(isText("Content-Type: application/tlsrpt+json\r\n"));
}

TEST(MailParts, AreReadAfterBrokenLinesOfTheHeader)
{
    const auto mail = leaf("Subject: Report\r\nContent-Type: application/json\r\n", "{}");
    for (const char *broken : {"a line of a log\r\n", " the rest of a cut field\r\n", "one\r\ntwo: at 12:30\r\n"}) {
        const auto parts = partsOf(broken + mail).parts;
        ASSERT_EQ(parts.size(), 1) << broken;
        EXPECT_EQ(parts.first().content, "{}");
    }
}

TEST(Mail, IsKnownByItsHeader)
{
    EXPECT_TRUE(looksLikeMail("Received: from x\r\n\tby y\r\nSubject: z\r\n\r\nbody"));
    EXPECT_TRUE(looksLikeMail("ContentType: text/plain\nFrom: a@b.example\n\n"));
    EXPECT_TRUE(looksLikeMail("FROM: a@b.example")); // no body
    EXPECT_FALSE(looksLikeMail("name: value\n\n"));  // no field that mails have
    EXPECT_FALSE(looksLikeMail("From: a@b.example\nno field here\n\n"));
    EXPECT_FALSE(looksLikeMail("version: STSv1\r\nmode: enforce\r\n"));
    EXPECT_TRUE(looksLikeMail("> cut off\nFrom: a@b.example\nto: c@d.example\nthe rest\nSubject: e\n\n"));
    EXPECT_FALSE(looksLikeMail("one\ntwo\nthree\nfour\nFrom: a@b.example\nTo: c@d.example\nSubject: e\n\n"));
    EXPECT_FALSE(looksLikeMail("day,reporter\n1,2\n"));
    EXPECT_TRUE(looksLikeMbox("From a@b.example Sun Mar  1 00:00:00 2026\n"));
    EXPECT_FALSE(looksLikeMbox("From: a@b.example\n"));
}

} // namespace valija
