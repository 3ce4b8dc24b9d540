// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingestor.h"
#include "core/store/domain_store.h"
#include "tests/core/ingest/folder.h"
#include "tests/core/ingest/signed_mail.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QDirIterator>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>

namespace valija {

using namespace Qt::StringLiterals;

using State = SignatureState;

namespace {

const QByteArray json = R"({"organization-name":"R","date-range":{"start-datetime":"2026-01-01T00:00:00Z",)"
                        R"("end-datetime":"2026-01-01T23:59:59Z"},"contact-info":"a@reporter.example","report-id":"1",)"
                        R"("policies":[{"policy":{"policy-type":"no-policy-found","policy-domain":"domain.example"},)"
                        R"("summary":{"total-successful-session-count":1,"total-failure-session-count":0}}]})";

QByteArray reportMail()
{
    QByteArray headers = mail.first(mail.indexOf("\r\n\r\n") + 2);
    return headers + "MIME-Version: 1.0\r\nContent-Type: application/tlsrpt+json\r\n\r\n" + json + "\r\n";
}

ReadReport readOne(const QByteArray &bytes, const DkimKeys &keys)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"saved.eml"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    ReadReport found;
    const auto counts = readReports(
        {file.fileName()}, IntakeLimits(),
        {.onReport = [&](ReadReport &&read) { found = std::move(read); }, .onRefused = {}, .onProgress = {}}, {}, keys);
    EXPECT_EQ(counts.reports, 1);
    return found;
}

} // namespace

TEST(DkimOfReports, IsReadWithTheMail)
{
    const auto keys = knowing(ed25519Signer().record());
    const auto found = readOne(ed25519Signer().sign(reportMail()), keys);
    EXPECT_EQ(found.signature, (MailSignature{State::Verified, u"reporter.example"_s}));
    EXPECT_FALSE(contains(found.findings, FindingId::ReportDkim));
    const auto unsignedOne = readOne(reportMail(), keys);
    EXPECT_EQ(unsignedOne.signature.state, State::Missing);
    EXPECT_TRUE(contains(unsignedOne.findings, FindingId::ReportDkim));
    const auto plain = readOne(json, keys);
    EXPECT_EQ(plain.signature, MailSignature());
    EXPECT_FALSE(contains(plain.findings, FindingId::ReportDkim));
    EXPECT_EQ(readOne(ed25519Signer().sign(reportMail()), {}).signature.state, State::Unknown);
}

TEST(DkimOfReports, IsThatOfTheAttachedMailAndNotOfWhoForwardedIt)
{
    const auto keys = knowing(ed25519Signer().record());
    for (const char *form : {"simple/simple", "relaxed/relaxed"}) {
        const QByteArray forwarded
            = "From: admin@domain.example\r\nTo: colleague@domain.example\r\nMIME-Version: 1.0\r\n"
              "Content-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\nContent-Type: text/plain\r\n\r\nSee "
              "below.\r\n"
              "--cut\r\nContent-Type: message/rfc822\r\n\r\n"
            + ed25519Signer().sign(reportMail(), {.canonicalization = form}) + "\r\n--cut--\r\n";
        EXPECT_EQ(readOne(forwarded, keys).signature, (MailSignature{State::Verified, u"reporter.example"_s})) << form;
    }
}

/// Asking for keys takes long, and an mbox may hold thousands of mails.
TEST(DkimOfReports, AreNotAskedForOnceAnImportIsStoppedAmidAFile)
{
    const QTemporaryDir folder;
    QByteArray mbox;
    for (int i = 0; i < 50; ++i) {
        const QByteArray number = "\"report-id\":\"" + QByteArray::number(i) + '"';
        mbox += "From - Thu Jan  1 10:00:00 2026\r\n"
            + ed25519Signer().sign(reportMail().replace("\"report-id\":\"1\"", number)) + "\r\n";
    }
    QFile file(folder.filePath(u"saved.mbox"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(mbox) == mbox.size());
    file.close();
    std::stop_source stop;
    std::atomic<int> asked = 0;
    const DkimKeys keys = [&](const QByteArray &) {
        if (++asked == 2)
            stop.request_stop();
        return QByteArrayList();
    };
    Ingestor ingestor{IntakeLimits()};
    const ImportResult result
        = ingestor.import({file.fileName()}, folder.filePath(u"store.sqlite"_s), stop.get_token(), keys).result();
    EXPECT_EQ(asked, 2);
    EXPECT_EQ(result.counts, IntakeCounts());
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, Error::Kind::Cancelled);
}

/// Nor does any other file that comes slowly: one from a pipe or over a line.
TEST(DkimOfReports, KeepNobodyFromTheStoreWhileTheirKeysAreAwaited)
{
    const Folder folder;
    QStringList files;
    for (int i = 0; i < 40; ++i) // handed on before the mail is read
        files.append(folder.put(
            u"%1.json"_s.arg(i),
            QByteArray(json).replace("\"report-id\":\"1\"", "\"report-id\":\"a" + QByteArray::number(i) + '"')));
    files.append(folder.put(u"late.eml"_s, ed25519Signer().sign(reportMail())));
    const QString place = folder.path(u"store.sqlite"_s);
    const auto database = Database::open(place);
    ASSERT_TRUE(database);
    QSemaphore asked;
    QSemaphore known;
    const DkimKeys keys = [&](const QByteArray &) {
        asked.release();
        known.acquire();
        return QByteArrayList();
    };
    Ingestor ingestor{IntakeLimits()};
    const auto import = ingestor.import(files, place, {}, keys);
    asked.acquire();
    EXPECT_TRUE(DomainStore(**database).add({{.name = *DomainName::parse(u"example.com")}}));
    known.release();
    EXPECT_EQ(import.result().counts.reports, 41);
}

TEST(DkimOfReports, OfOthersMailsIsNeverAFailureWithoutKeys)
{
    if (corpusFolder().isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    int mails = 0;
    QDirIterator walk(corpusFolder() + u"/reports"_s, {u"*.eml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const auto found = verifySignature(contentOf(walk.next()), {});
        EXPECT_TRUE(found.state == State::Unknown || found.state == State::Missing)
            << qUtf8Printable(walk.filePath()) << qUtf8Printable(found.detail);
        ++mails;
    }
    EXPECT_GT(mails, 0);
}

} // namespace valija
