// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ingest/archives.h"
#include "tests/core/ingest/unpacked.h"
#include "tests/support/sanitizers.h"

#include <QFile>
#include <QLoggingCategory>

#include <libdeflate.h>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Much faster and smaller than what gzip does of itself: this is for bombs.
QByteArray bomb(qsizetype size)
{
    const QByteArray zeros(size, '\0');
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(6), &libdeflate_free_compressor);
    QByteArray packed(qsizetype(libdeflate_gzip_compress_bound(compressor.get(), std::size_t(size))),
                      Qt::Uninitialized);
    packed.truncate(qsizetype(libdeflate_gzip_compress(compressor.get(), zeros.constData(), std::size_t(size),
                                                       packed.data(), std::size_t(packed.size()))));
    return packed;
}

/// Peak and present size in memory in bytes, from /proc; 0 where there is none.
qint64 memory(const char *which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(which);
    return at < 0 ? 0 : text.sliced(at + qsizetype(qstrlen(which))).trimmed().split(' ').first().toLongLong() * 1024;
}

/// Whether the peak can be measured, from now on.
bool forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return isMemoryOurs && refs.open(QIODevice::WriteOnly) && refs.write("5") == 1;
}

QByteArray largeReport(qsizetype size)
{
    const QByteArray row = R"({"result-type":"certificate-expired","sending-mta-ip":"192.0.2.1",)"
                           R"("receiving-mx-hostname":"mx1.example.com","receiving-ip":"198.51.100.1",)"
                           R"("failed-session-count":1,"failure-reason-code":"X509_V_ERR_CERT_HAS_EXPIRED"},)";
    QByteArray text = reportJson();
    text.chop(3);
    text.reserve(size + 1000);
    text += ",\"failure-details\":[";
    while (text.size() < size)
        text += row;
    text.chop(1);
    return text + "]}]}";
}

} // namespace

/// Where nothing but the size of a mail is to matter.
IntakeLimits roomy()
{
    IntakeLimits limits;
    limits.expansionRatio = 100'000;
    return limits;
}

TEST(Limits, ABombIsRefusedByItsRatioBeforeItGoesOff)
{
    constexpr qsizetype size = 50 << 20;
    const QByteArray packed = bomb(size);
    IntakeLimits limits;
    limits.expansionRatio = 100;
    const bool measured = forgetPeak();
    const qint64 before = memory("VmRSS:");
    EXPECT_EQ(unpacked(packed, limits).reasons(), QStringList{u"limit"_s});
    if (measured)
        EXPECT_LT(memory("VmHWM:") - before, size / 2);
}

TEST(Limits, TheRatioHoldsForAllLayersTogether)
{
    const QByteArray twice = compressed(bomb(50 << 20));
    ASSERT_LT(twice.size(), 10'000);
    EXPECT_EQ(unpacked(twice).reasons(), QStringList{u"limit"_s});
    EXPECT_EQ(unpacked(zipOf({{u"a.gz"_s, bomb(50 << 20)}})).reasons(), QStringList{u"limit"_s});
}

TEST(Limits, AZipEntryThatIsLargerThanItSaysIsRefused)
{
    QByteArray zip = zipOf({{u"a.json"_s, QByteArray(10'000, ' ') + reportJson()}});
    for (const char *header : {"PK\x03\x04", "PK\x01\x02"}) {
        const qsizetype size = zip.indexOf(header) + (header[2] == 3 ? 22 : 24);
        zip.replace(size, 4, QByteArray("\x10\x00\x00\x00", 4));
    }
    const auto result = unpacked(zip);
    EXPECT_TRUE(result.payloads.isEmpty());
    EXPECT_EQ(result.reasons(), QStringList{u"limit"_s});
}

TEST(Limits, EachReportAndAllTogetherAreBounded)
{
    IntakeLimits limits;
    limits.reportSize = 1000;
    EXPECT_EQ(unpacked(reportJson(QByteArray(1000, '1')), limits).reasons(), QStringList{u"limit"_s});
    limits = {};
    limits.expandedSize = 2 * reportJson("1").size();
    const auto result
        = unpacked(zipOf({{u"a"_s, reportJson("1")}, {u"b"_s, reportJson("2")}, {u"c"_s, reportJson("3")}}), limits);
    EXPECT_EQ(result.payloads.size(), 2);
    EXPECT_EQ(result.reasons(), QStringList{u"limit"_s});
}

TEST(Limits, HoldToTheOctetForGzip)
{
    const QByteArray text = reportJson() + QByteArray(5000, ' ');
    const QByteArray one = compressed(text);
    const QByteArray two = compressed(text.first(100)) + compressed(text.sliced(100));
    IntakeLimits limits;
    for (const auto &packed : {one, two}) {
        limits.expandedSize = text.size();
        EXPECT_EQ(unpacked(packed, limits).payloads.value(0).bytes, text);
        --limits.expandedSize;
        EXPECT_EQ(unpacked(packed, limits).reasons(), QStringList{u"limit"_s});
    }
}

TEST(Limits, AnArchiveOfMoreThanTenThousandEntriesIsRefusedBeforeItIsOpened)
{
    QList<Entry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append({u"%1"_s.arg(i, 5, 10, QChar(u'0')), i == 0 ? reportJson() : "x"_ba});
    EXPECT_EQ(unpacked(zipOf(entries)).payloads.size(), 1);
    EXPECT_EQ(unpacked(tarOf(entries)).payloads.size(), 1);
    entries.append({u"more"_s, "x"_ba});
    EXPECT_EQ(unpacked(zipOf(entries)).reasons(), QStringList{u"entries"_s});
    EXPECT_EQ(unpacked(tarOf(entries)).reasons(), QStringList{u"entries"_s});
}

TEST(Limits, EntriesOfAZipAreCountedWhereverItsEndSaysThatTheyAre)
{
    QByteArray zip;
    for (int i = 0; i < 10'001; ++i)
        zip += "PK\x01\x02" + QByteArray(42, '\0');
    EXPECT_EQ(unpacked("PK\x03\x04" + zip + "PK\x05\x06" + QByteArray(18, '\0')).reasons(), QStringList{u"entries"_s});
}

TEST(Limits, ArchivesInAnArchiveDrawOnTheSameEntries)
{
    IntakeLimits limits;
    limits.archiveEntries = 5;
    const auto three = [](const QByteArray &id) {
        return zipOf({{u"a"_s, reportJson(id)}, {u"b"_s, "x"}, {u"c"_s, "x"}});
    };
    const auto result = unpacked(tarOf({{u"1.zip"_s, three("1")}, {u"2.zip"_s, three("2")}}), limits);
    EXPECT_EQ(result.payloads.size(), 1);
    EXPECT_EQ(result.reasons(), QStringList{u"entries"_s});
}

TEST(Limits, NestingIsBounded)
{
    QByteArray bytes = reportJson();
    for (int depth = 0; depth < 4; ++depth)
        bytes = compressed(bytes);
    EXPECT_EQ(unpacked(bytes).payloads.size(), 1); // three inside the file's own
    EXPECT_EQ(unpacked(compressed(bytes)).reasons(), QStringList{u"depth"_s});
    QByteArray mail = reportMail(reportJson());
    for (int depth = 0; depth < 100; ++depth)
        mail = "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
    const auto result = unpacked(mail);
    EXPECT_TRUE(result.payloads.isEmpty());
    EXPECT_EQ(result.reasons(), QStringList{u"depth"_s});
}

TEST(Limits, AMailMayBeTwiceAsLargeAsAReport)
{
    IntakeLimits limits;
    limits.reportSize = 2000;
    const QByteArray mail = reportMail(reportJson());
    const QByteArray large = mail + QByteArray(4001 - mail.size(), '\n');
    EXPECT_EQ(unpacked(large.chopped(1), limits).payloads.size(), 1);
    EXPECT_EQ(unpacked(large, limits).reasons(), QStringList{u"limit"_s});
    const QByteArray from = "From a@b.example Sun Mar  1 00:00:00 2026\n";
    const auto mbox = unpacked(from + large + from + mail, limits);
    EXPECT_EQ(mbox.payloads.size(), 1);
    EXPECT_EQ(mbox.reasons(), QStringList{u"limit"_s});
}

TEST(Limits, AnMboxIsReadUpToTenThousandMails)
{
    IntakeLimits limits;
    limits.archiveEntries = 2;
    QByteArray mbox;
    for (const char *id : {"1", "2", "3"})
        mbox += "From a@b.example Sun Mar  1 00:00:00 2026\n" + reportMail(reportJson(id)) + '\n';
    const auto result = unpacked(mbox, limits);
    EXPECT_EQ(result.payloads.size(), 2);
    EXPECT_EQ(result.reasons(), QStringList{u"entries"_s});
}

TEST(Limits, AMailThatIsTooLargeIsNotRead)
{
    const QByteArray packed = compressed("From: a@b.example\r\nSubject: x\r\n\r\n" + QByteArray(200 << 20, ' '));
    const bool measured = forgetPeak();
    const qint64 before = memory("VmRSS:");
    EXPECT_EQ(unpacked(packed, roomy()).reasons(), QStringList{u"limit"_s});
    if (measured)
        EXPECT_LT(memory("VmHWM:") - before, 250LL << 20); // what it unpacks to, once
}

TEST(Limits, ALargeReportTakesThreeTimesItsSizeAtMost)
{
    QByteArray packed = compressed(largeReport(60 << 20));
    if (!forgetPeak() || memory("VmHWM:") == 0)
        GTEST_SKIP() << "this system does not tell how much memory was taken";
    const qint64 before = memory("VmRSS:");
    EXPECT_EQ(reportsIn(packed), 1);
    EXPECT_LE(memory("VmHWM:") - before, 3 * (60LL << 20));
}

/// A report whose one list is nothing but the same entry, of so many octets in all.
QByteArray reportOf(const QByteArray &before, const QByteArray &element, const QByteArray &behind, qsizetype size)
{
    QByteArray text = before;
    text.reserve(size + 1000);
    while (text.size() < size)
        text += element + ',';
    text.chop(1);
    return text + behind;
}

/// How much memory reading it took, and what was said; 0 where that cannot be measured.
qint64 memoryOf(QByteArray json, ParsedReport &parsed)
{
    json.reserve(json.size() + ReportParser::paddingOf());
    const bool measured = forgetPeak();
    const qint64 before = memory("VmRSS:");
    parsed = ReportParser().parseInPlace(json, {});
    return measured ? memory("VmHWM:") - before : 0;
}

bool isCut(const ParsedReport &parsed, QLatin1StringView path)
{
    return std::any_of(parsed.findings.cbegin(), parsed.findings.cend(), [&](const Finding &finding) {
        return finding.evidence.value("rule"_L1) == "list-cut"_L1 && finding.evidence.value("path"_L1) == path;
    });
}

TEST(Limits, OfOneReportAMillionFailuresAreRead)
{
    QByteArray head = reportJson();
    head.chop(3);
    ParsedReport parsed;
    const qint64 taken = memoryOf(reportOf(head + ",\"failure-details\":[", "{}", "]}]}", 12 << 20), parsed);
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().failures.size(), 1'000'000);
    EXPECT_TRUE(isCut(parsed, "policies[0].failure-details"_L1));
    EXPECT_LT(taken, 300LL << 20);
}

TEST(Limits, OfOneReportAHundredThousandPoliciesAreRead)
{
    QByteArray head = reportJson();
    head.truncate(head.indexOf("\"policies\":[") + 12);
    ParsedReport parsed;
    const qint64 taken = memoryOf(reportOf(head, "{\"failure-details\":[{}]}", "]}", 5 << 20), parsed);
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.size(), 100'000);
    EXPECT_TRUE(isCut(parsed, "policies"_L1));
    EXPECT_LT(taken, 150LL << 20);
}

TEST(Limits, OfOneReportAMillionHostsAreRead)
{
    QByteArray head = reportJson();
    head.truncate(head.indexOf("\"policies\":[") + 12);
    ParsedReport parsed;
    const qint64 taken = memoryOf(reportOf(head + R"({"policy":{"mx-host":[)", "\"a\"", "]}}]}", 8 << 20), parsed);
    ASSERT_TRUE(parsed.report);
    EXPECT_EQ(parsed.report->policies.first().mxHosts.size(), 1'000'000);
    EXPECT_TRUE(isCut(parsed, "policies[0].policy.mx-host"_L1));
    EXPECT_LT(taken, 150LL << 20);
}

TEST(Limits, CutAnywhereAFileIsReadOrRefused)
{
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    const QByteArray json = reportJson();
    const QList<QByteArray> files{json,
                                  compressed(json),
                                  zipOf({{u"a.json"_s, json}, {u"b.gz"_s, compressed(json)}}),
                                  reportMail(compressed(json)),
                                  compressed(tarOf({{u"a.json"_s, json}}), Compression::Xz),
                                  compressed(json, Compression::Zstd),
                                  compressed(json, Compression::Bzip2)};
    for (const auto &file : files) {
        EXPECT_GE(reportsIn(file), 1);
        for (qsizetype size = 0; size < file.size(); ++size) {
            SCOPED_TRACE(size);
            reportsIn(file.first(size));
            if (testing::Test::HasFailure())
                return;
        }
    }
}

} // namespace valija
