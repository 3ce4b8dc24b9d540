// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"
#include "core/ingest/ingestor.h"
#include "core/store/domain_store.h"
#include "core/tlsrpt/parse_report.h"
#include "tests/core/ingest/archives.h"
#include "tests/core/ingest/folder.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    IntakeCounts counts;
    QList<ReadReport> reports;
    QList<RefusedFile> refused;
};

Outcome runOver(const QStringList &paths, const IntakeLimits &limits = {})
{
    Outcome run;
    run.counts = readReports(filesAt(paths), limits,
                             {.onReport = [&](ReadReport &&read) { run.reports.append(std::move(read)); },
                              .onRefused = [&](RefusedFile &&file) { run.refused.append(std::move(file)); },
                              .onProgress = {}});
    return run;
}

QString reasonOf(const Outcome &run)
{
    return run.refused.value(0).findings.value(0).evidence.value("reason"_L1).toString();
}

} // namespace

TEST(Intake, WalksAFolderAndCounts)
{
    const Folder folder;
    folder.put(u"a/1.json"_s, reportJson("1"));
    folder.put(u"a/b/2.json.gz"_s, compressed(reportJson("2")));
    folder.put(u"a/b/again.eml"_s, reportMail(reportJson("2")));
    folder.put(u".hidden.zip"_s, zipOf({{u"3"_s, reportJson("3")}, {u"4"_s, reportJson("1")}}));
    folder.put(u"note.txt"_s, "hello");
    folder.put(u"cut.gz"_s, compressed(reportJson("5")).first(40));
    const Outcome run = runOver({folder.path()});
    EXPECT_EQ(run.counts, (IntakeCounts{6, 3, 2, 2}));
    EXPECT_EQ(run.reports.size(), 3);
    ASSERT_EQ(run.refused.size(), 2);
    for (const auto &file : run.refused)
        EXPECT_EQ(file.findings.size(), 1) << file.source.toStdString();
}

TEST(Intake, FollowsLinksOnceAndNamesWhatCannotBeRead)
{
    const Folder folder;
    folder.put(u"a/1.json"_s, reportJson("1"));
    const QDir root(folder.path());
    ASSERT_TRUE(QFile::link(root.filePath(u"a"_s), root.filePath(u"link"_s)));
    ASSERT_TRUE(QFile::link(folder.path(), root.filePath(u"a/back"_s)));
    ASSERT_TRUE(QFile::link(root.filePath(u"nowhere"_s), root.filePath(u"dangling"_s)));
    const Outcome run = runOver({folder.path()});
    EXPECT_EQ(run.counts, (IntakeCounts{2, 1, 0, 1}));
    EXPECT_EQ(run.refused.value(0).source, root.filePath(u"dangling"_s));
}

TEST(Intake, ReadsAFileWhoseNameIsNoText)
{
    const Folder folder;
    const QByteArray json = reportJson("1");
    std::FILE *file = std::fopen((folder.path() + u"/rep\xff\xe9.json"_s).toLatin1().constData(), "w");
    if (!file)
        GTEST_SKIP() << "this system has names of text only";
    ASSERT_EQ(std::fwrite(json.constData(), 1, size_t(json.size()), file), size_t(json.size()));
    std::fclose(file);
    folder.put(u"rep??.json"_s, "no report");
    const Outcome run = runOver({folder.path()});
    EXPECT_EQ(run.counts, (IntakeCounts{2, 1, 0, 1}));
    EXPECT_TRUE(run.refused.value(0).source.endsWith("rep??.json"_L1));
}

TEST(Intake, TakesARemarkAboveAReportForNoReport)
{
    const Folder folder;
    const QByteArray mail = reportMail(compressed(reportJson("1"))).replace("This is an", "[External] This is an");
    folder.put(u"1.eml"_s, mail);
    EXPECT_EQ(runOver({folder.path()}).counts, (IntakeCounts{1, 1, 0, 0}));
    // Where there is nothing else, or where it was meant as one, it is said.
    folder.put(u"1.eml"_s, "From: a@b.example\r\n\r\n[External] hello\r\n");
    EXPECT_EQ(runOver({folder.path()}).counts, (IntakeCounts{1, 0, 0, 1}));
    folder.put(u"1.eml"_s, QByteArray(mail).replace("[External]", R"({"policies":[)"));
    EXPECT_EQ(runOver({folder.path()}).counts, (IntakeCounts{1, 1, 0, 1}));
}

TEST(Intake, TellsWhichReportIsKnownAlready)
{
    const Folder folder;
    folder.put(u"1.json"_s, reportJson("1"));
    const QString again = folder.put(u"2.json"_s, reportJson("1"));
    Findings notes;
    readReports(filesAt({folder.path()}), {},
                {.onReport = {},
                 .onRefused = {},
                 .onNote = [&](Finding &&note) { notes.append(std::move(note)); },
                 .onProgress = {}});
    EXPECT_EQ(notes, (Findings{makeFinding(FindingId::ReportDuplicate, again, {})}));
}

TEST(Intake, GivesReportsThatStayWholeAfterTheRun)
{
    const Folder folder;
    for (int i = 0; i < 100; ++i)
        folder.put(QString::number(i) + u".json.gz"_s, compressed(reportJson(QByteArray::number(i))));
    QList<ReadReport> kept;
    readReports(filesAt({folder.path()}), {},
                {.onReport = [&](ReadReport &&read) { kept.append(std::move(read)); },
                 .onRefused = {},
                 .onNote = {},
                 .onProgress = {}});
    ASSERT_EQ(kept.size(), 100);
    ReportParser parser;
    for (const auto &read : std::as_const(kept))
        EXPECT_EQ(read.report, parser.parse(read.json, {}).report);
}

TEST(Import, TellsOfDomainsThatAreNotInThePortfolio)
{
    const Folder folder;
    const QString file = folder.put(u"1.json"_s, reportJson("1"));
    const auto import = [&](const QString &store) {
        return importReports({file}, folder.path(store)).notes.unsolicited.first;
    };
    EXPECT_EQ(import(u"empty.sqlite"_s), Findings()) << "an empty portfolio says nothing";
    for (const auto &[store, known, expected] :
         {std::tuple(u"other.sqlite"_s, "other.example",
                     Findings{makeFinding(FindingId::ReportUnsolicited, u"example.com"_s, {})}),
          std::tuple(u"own.sqlite"_s, "example.com", Findings())}) {
        const auto database = Database::open(folder.path(store));
        ASSERT_TRUE(database);
        ASSERT_TRUE(DomainStore(**database).add({{.name = *DomainName::parse(QString::fromLatin1(known))}}));
        EXPECT_EQ(import(store), expected);
    }
}

TEST(Import, TellsOfReportsThatAreInTheStoreInAnotherFile)
{
    const Folder folder;
    const QString store = folder.path(u"store.sqlite"_s);
    importReports({folder.put(u"1.json"_s, reportJson("1"))}, store);
    const QString packed = folder.put(u"1.json.gz"_s, compressed(reportJson("1")));
    const ImportResult again = importReports({packed}, store);
    EXPECT_EQ(again.counts, (IntakeCounts{1, 0, 1, 0}));
    ASSERT_EQ(again.notes.duplicates.first.size(), 1);
    EXPECT_EQ(again.notes.duplicates.first.first().id, FindingId::ReportDuplicate);
}

TEST(Intake, NamesTheWayToEachReport)
{
    const Folder folder;
    const QString mail = folder.put(u"m.eml"_s,
                                    reportMail(zipOf({{u"x/r.json"_s, reportJson()}}),
                                               "Content-Type: application/zip\r\n"
                                               "Content-Disposition: attachment; filename=\"r.zip\"\r\n"));
    EXPECT_EQ(runOver({mail}).reports.value(0).source, mail + u": r.zip: x/r.json"_s);
}

TEST(Intake, TakesAMissingDomainFromTheFilesName)
{
    const Folder folder;
    folder.put(u"reporter.example!named.example!1772323200!1772409599.json"_s, reportJson("1", ""));
    const Outcome run = runOver({folder.path()});
    ASSERT_EQ(run.reports.size(), 1);
    EXPECT_EQ(run.reports.first().report.policies.first().domain, "named.example");
    EXPECT_TRUE(contains(run.reports.first().findings, FindingId::ReportRepaired));
}

TEST(Intake, TakesAFileThatIsNamedTwiceOnce)
{
    const Folder folder;
    const QString file = folder.put(u"1.json"_s, reportJson("1"));
    EXPECT_EQ(runOver({file, file, folder.path()}).counts, (IntakeCounts{1, 1, 0, 0}));
}

TEST(Intake, RefusesWhatIsNotThere)
{
    const Folder folder;
    const Outcome run = runOver({folder.path(u"nowhere.json"_s)});
    EXPECT_EQ(run.counts, (IntakeCounts{1, 0, 0, 1}));
    EXPECT_EQ(reasonOf(run), u"unreadable"_s);
}

TEST(Intake, RefusesAFolderThatMayNotBeRead)
{
    const Folder folder;
    folder.put(u"sub/1.json"_s, reportJson());
    QFile::setPermissions(folder.path(u"sub"_s), QFileDevice::Permissions());
    const bool isReadable = QFileInfo(folder.path(u"sub"_s)).isReadable();
    const Outcome run = runOver({folder.path()});
    QFile::setPermissions(folder.path(u"sub"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (isReadable)
        GTEST_SKIP() << "this user may read everything";
    EXPECT_EQ(run.counts, (IntakeCounts{1, 0, 0, 1}));
    EXPECT_EQ(reasonOf(run), u"unreadable"_s);
}

TEST(Intake, SurvivesAFolderThatVanishesWhileItIsRead)
{
    const Folder folder;
    for (int i = 0; i < 500; ++i)
        folder.put(u"in/%1.json"_s.arg(i), reportJson(QByteArray::number(i)));
    const QStringList files = filesAt({folder.path()});
    qint64 told = 0;
    const auto counts = readReports(files, {},
                                    {.onReport =
                                         [&](ReadReport &&) {
                                             if (told++ == 0)
                                                 QDir(folder.path(u"in"_s)).removeRecursively();
                                         },
                                     .onRefused = {},
                                     .onProgress = {}});
    EXPECT_EQ(counts.files, 500);
    EXPECT_EQ(counts.reports + counts.refused, 500);
    EXPECT_GE(counts.reports, 1);
}

TEST(Intake, DoesNotFollowLinksToFoldersInCircles)
{
    const Folder folder;
    folder.put(u"a/1.json"_s, reportJson("1"));
    if (!QFile::link(folder.path(), folder.path(u"a/back"_s)))
        GTEST_SKIP() << "no links here";
    EXPECT_EQ(runOver({folder.path()}).counts.files, 1);
}

TEST(Intake, ReadsStandardInput)
{
    const Folder folder;
    const QString file = folder.put(u"in"_s, compressed(reportJson("1")));
    ASSERT_NE(std::freopen(QFile::encodeName(file).constData(), "rb", stdin), nullptr);
    const Outcome run = runOver({u"-"_s});
    EXPECT_EQ(run.counts, (IntakeCounts{1, 1, 0, 0}));
}

TEST(Intake, BoundsAFileWithoutAnEnd)
{
    if (!QFile::exists(u"/dev/zero"_s))
        GTEST_SKIP() << "no such file here";
    IntakeLimits limits;
    limits.expandedSize = 1 << 20;
    EXPECT_EQ(reasonOf(runOver({u"/dev/zero"_s}, limits)), u"limit"_s);
}

TEST(Intake, DoesNotOpenAFileThatIsKnown)
{
    const Folder folder;
    folder.put(u"1.zip"_s, zipOf({{u"a"_s, reportJson("1")}, {u"b"_s, reportJson("2")}}));
    FileReading reading;
    QByteArray hash;
    reading.known = [&](const QByteArray &asked) {
        hash = asked;
        return 2;
    };
    QList<ReadFile> files;
    reading.onFile = [&](ReadFile &&file) {
        files.append(std::move(file));
    };
    readFiles(filesAt({folder.path()}), reading);
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files.first().knownReports, 2);
    EXPECT_TRUE(files.first().reports.isEmpty());
    EXPECT_EQ(files.first().hash, hash);
}

TEST(Intake, KeepsTheOriginalByteForByte)
{
    const Folder folder;
    const QByteArray odd = "\xef\xbb\xbf {\n" + reportJson().sliced(1).replace("Example Inc.", "M\xfcller\x01");
    folder.put(u"plain.json"_s, odd);
    folder.put(u"packed.gz"_s, compressed(odd + ' '));
    folder.put(u"two.gz"_s, compressed(odd.first(50)) + compressed(odd.sliced(50) + "  "));
    QList<QByteArray> originals;
    FileReading reading;
    reading.onFile = [&](ReadFile &&file) {
        for (const auto &read : file.reports)
            originals.append(qUncompress(read.original));
    };
    readFiles(filesAt({folder.path()}), reading);
    EXPECT_EQ(originals, (QList<QByteArray>{odd + ' ', odd, odd + "  "}));
}

TEST(Intake, WritesTheJsonOfTheCommandLine)
{
    const Folder folder;
    folder.put(u"1.json"_s, reportJson("1"));
    folder.put(u"2.txt"_s, "hello");
    const Outcome run = runOver({folder.path()});
    const QJsonObject json = reportsToJson(run.reports, run.refused, run.counts);
    EXPECT_EQ(json.value("schema"_L1).toString(), u"valija.reports/1"_s);
    const QJsonObject report = json.value("reports"_L1).toArray().first().toObject();
    EXPECT_EQ(report.value("begin"_L1).toString(), u"2026-03-01T00:00:00Z"_s);
    const QJsonObject policy = report.value("policies"_L1).toArray().first().toObject();
    EXPECT_EQ(policy.value("domain"_L1).toString(), u"example.com"_s);
    EXPECT_TRUE(policy.value("mode"_L1).isNull());
    EXPECT_EQ(json.value("refused"_L1).toArray().size(), 1);
    EXPECT_EQ(json.value("totals"_L1).toObject().value("sessions"_L1).toInt(), 97);
}

} // namespace valija
