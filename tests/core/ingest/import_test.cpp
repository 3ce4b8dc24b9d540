// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store remembers of the files that were imported.

#include "core/ingest/ingestor.h"
#include "core/store/domain_store.h"
#include "core/store/statement.h"
#include "tests/core/ingest/archives.h"
#include "tests/core/ingest/folder.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class ImportAgain : public testing::Test
{
protected:
    ImportResult import(const QString &file, const IntakeLimits &limits = {}) const
    {
        return importReports({file}, folder.path(u"store.sqlite"_s), {.limits = limits});
    }

    Folder folder;
};

} // namespace

TEST_F(ImportAgain, TellsEveryTimeOfThePartThatWasRefused)
{
    const QString file
        = folder.put(u"mixed.zip"_s, zipOf({{u"1.json"_s, reportJson("1")}, {u"2.json"_s, "{\"policies\":"}}));
    const ImportResult first = import(file);
    EXPECT_EQ(first.counts, (IntakeCounts{1, 1, 0, 1}));
    const ImportResult second = import(file);
    EXPECT_EQ(second.counts, (IntakeCounts{1, 0, 1, 1}));
    ASSERT_EQ(second.notes.refused.first.size(), 1);
    EXPECT_EQ(second.notes.refused.first.first().source, first.notes.refused.first.value(0).source);
}

TEST_F(ImportAgain, ReadsThePartThatWasTooLargeOnceTheLimitIsRaised)
{
    const QByteArray large = reportJson("2") + QByteArray(10'000, ' ');
    const QString file = folder.put(u"both.zip"_s, zipOf({{u"1.json"_s, reportJson("1")}, {u"2.json"_s, large}}));
    IntakeLimits limits;
    limits.reportSize = 5'000;
    EXPECT_EQ(import(file, limits).counts, (IntakeCounts{1, 1, 0, 1}));
    EXPECT_EQ(import(file).counts, (IntakeCounts{1, 1, 1, 0}));
    const ImportResult known = import(file);
    EXPECT_EQ(known.counts, (IntakeCounts{1, 0, 2, 0}));
    EXPECT_TRUE(known.notes.findings().isEmpty()) << "now it need not be opened";
}

TEST_F(ImportAgain, TellsThatAReportOfTheSameIdentityHasOtherNumbers)
{
    const QString first = folder.put(u"1.json"_s, reportJson("1"));
    const QString same = folder.put(u"2.json.gz"_s, compressed(reportJson("1")));
    const QString other = folder.put(u"3.json"_s, reportJson("1").replace(":97,", ":98,"));
    const Findings expected{makeFinding(FindingId::ReportDuplicate, same, {}),
                            makeFinding(FindingId::ReportDuplicate, other, {{u"differs"_s, true}})};
    import(first);
    EXPECT_EQ(import(same).notes.duplicates.first + import(other).notes.differing.first, expected);
    Findings inOneRun;
    readReports({first, same, other}, {},
                {.onReport = {},
                 .onRefused = {},
                 .onNote = [&](Finding &&note) { inOneRun.append(std::move(note)); },
                 .onProgress = {}});
    EXPECT_EQ(inOneRun, expected);
    EXPECT_FALSE(describe(expected.first()).contains(u"other numbers"_s));
    EXPECT_TRUE(describe(expected.last()).contains(u"other numbers"_s));
}

TEST_F(ImportAgain, IsNeededWhereOneWasStopped)
{
    std::stop_source stopped;
    stopped.request_stop();
    const ImportResult result = importReports({folder.put(u"1.json"_s, reportJson("1"))},
                                              folder.path(u"store.sqlite"_s), {.stop = stopped.get_token()});
    EXPECT_EQ(result.counts, IntakeCounts());
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, Error::Kind::Cancelled);
}

TEST_F(ImportAgain, TellsTheWarningsAboutNewReportsAndNotTheRepairs)
{
    QByteArray undated = reportJson("1");
    undated.replace("\"date-range\"", "\"no-range\"");
    const QString file = folder.put(u"1.json"_s, undated);
    const ImportResult first = import(file);
    ASSERT_EQ(first.notes.warnings.first.size(), 1);
    EXPECT_EQ(first.notes.warnings.first.first().id, FindingId::ReportFieldMissing);
    EXPECT_TRUE(import(file).notes.warnings.first.isEmpty());
}

TEST_F(ImportAgain, TellsNothingOfWhatWasRolledBack)
{
    const QByteArray known = reportJson("1");
    import(folder.put(u"known.json"_s, known));
    {
        const auto database = Database::open(folder.path(u"store.sqlite"_s));
        ASSERT_TRUE(database);
        ASSERT_TRUE(DomainStore(**database).add({{.name = name("other.example")}}));
        ASSERT_TRUE(runPlain((*database)->connection(),
                             u"CREATE TRIGGER full BEFORE INSERT ON report WHEN (SELECT count(*) FROM report) > 1 "
                             "BEGIN SELECT RAISE(ABORT, 'it is full'); END"_s));
    }
    folder.put(u"in/1.txt"_s, "no report");
    folder.put(u"in/2.json.gz"_s, compressed(known));
    folder.put(u"in/3.json"_s, reportJson("3"));
    folder.put(u"in/4.json"_s, reportJson("4"));
    const ImportResult result = importReports(filesAt({folder.path(u"in"_s)}), folder.path(u"store.sqlite"_s));
    ASSERT_TRUE(result.error);
    EXPECT_TRUE(result.error->detail.contains(u"it is full"_s)) << qPrintable(result.error->detail);
    EXPECT_EQ(result.counts, IntakeCounts());
    EXPECT_EQ(result.notes.refused.count(), 0);
    EXPECT_EQ(result.notes.findings(), Findings());
}

TEST_F(ImportAgain, TellsWhereAllIsSeenThatWasReadOrIsKnown)
{
    const QByteArray other = QByteArray(reportJson("2", "b.example")).replace("2026-03-01", "2026-05-07");
    const QStringList files{folder.put(u"1.json"_s, reportJson("1", "a.example")), folder.put(u"2.json"_s, other),
                            folder.put(u"no.txt"_s, "no report")};
    ReportScope scope;
    scope.days = {QDate(2026, 3, 1), QDate(2026, 5, 7)};
    scope.domains = {"a.example", "b.example"};
    scope.reporters = {"Example Inc."};
    Ingestor ingestor{IntakeLimits()};
    for (const int known : {0, 2}) {
        const ImportResult result = ingestor.import(files, folder.path(u"store.sqlite"_s)).result();
        EXPECT_EQ(result.counts, (IntakeCounts{3, 2 - known, known, 1}));
        EXPECT_EQ(result.knownFiles.count(), known);
        EXPECT_EQ(result.scope, scope);
    }
    EXPECT_TRUE(scope.isWithin({}));
    EXPECT_TRUE(scope.isWithin(scope.days));
    EXPECT_FALSE(scope.isWithin({QDate(2026, 3, 2), {}}));
    scope.anyUndated = true;
    EXPECT_TRUE(scope.isWithin({}));
    EXPECT_FALSE(scope.isWithin(scope.days)) << "what has no day is in no period";
}

/// Who opens a whole archive once more looks for what is new in it.
TEST_F(ImportAgain, TellsOfManyKnownFilesNotWhereTheyAreSeenWhereAnyIsNew)
{
    for (qsizetype i = 0; i <= FirstOnes<QByteArray>::most; ++i)
        folder.put(u"in/%1.json"_s.arg(i), reportJson(QByteArray::number(i), "a.example"));
    Ingestor ingestor{IntakeLimits()};
    const auto read = [&] {
        return ingestor.import({folder.path(u"in"_s)}, folder.path(u"store.sqlite"_s)).result();
    };
    EXPECT_EQ(read().scope.days.last, QDate(2026, 3, 1));
    EXPECT_EQ(read().scope.days.last, QDate(2026, 3, 1));
    folder.put(u"in/new.json"_s, QByteArray(reportJson("new", "b.example")).replace("2026-03-01", "2026-05-07"));
    const ReportScope scope = read().scope;
    EXPECT_EQ(scope.days, (DateRange{QDate(2026, 5, 7), QDate(2026, 5, 7)}));
    EXPECT_EQ(scope.domains, QSet<QByteArray>{"b.example"});
}

TEST(ReportScope, IsOfTheDomainsAReportIsSeenBy)
{
    const auto domainsOf = [](const QList<std::pair<PolicyType, QByteArray>> &policies) {
        Report report;
        for (const auto &[type, domain] : policies) {
            PolicyReport policy;
            policy.type = type;
            policy.domain = domain;
            report.policies.append(policy);
        }
        ReportScope scope;
        scope.add(report);
        return scope.domains;
    };
    using Domains = QSet<QByteArray>;
    EXPECT_EQ(domainsOf({{PolicyType::Sts, "a.example"}, {PolicyType::Tlsa, "mx.a.example"}}), Domains{"a.example"});
    EXPECT_EQ(domainsOf({{PolicyType::Tlsa, "mx.a.example"}}), Domains{"mx.a.example"});
    EXPECT_FALSE(domainsOf({}).isEmpty()) << "seen by none";
}

TEST_F(ImportAgain, KeepsTheFirstOfManyRefusedFilesAndCountsTheRest)
{
    const qint64 many = FirstOnes<RefusedFile>::most + 3;
    for (qint64 i = 0; i < many; ++i)
        folder.put(u"in/%1.txt"_s.arg(i), "no report");
    const ImportResult result = importReports(filesAt({folder.path(u"in"_s)}), folder.path(u"store.sqlite"_s));
    EXPECT_EQ(result.counts.refused, many);
    EXPECT_EQ(result.notes.refused.first.size(), FirstOnes<RefusedFile>::most);
    EXPECT_EQ(result.notes.refused.more, 3);
}

TEST(IntakeNotes, AreOfEachKindAsManyAsAnybodyReads)
{
    ReadReport read;
    read.findings
        = {makeFinding(FindingId::ReportFieldType, u"x"_s, {}), makeFinding(FindingId::ReportRepaired, u"x"_s, {}),
           makeFinding(FindingId::ReportDkim, u"x"_s, {})};
    IntakeNotes notes;
    for (qsizetype i = 0; i < FirstOnes<Finding>::most + 5; ++i)
        notes.addWarnings(read);
    EXPECT_EQ(notes.warnings.first.size(), FirstOnes<Finding>::most);
    EXPECT_EQ(notes.warnings.more, 5);
    notes.addDuplicate(knownReport(u"x"_s, false));
    notes.addDuplicate(knownReport(u"x"_s, true));
    EXPECT_EQ(notes.findings().size(), FirstOnes<Finding>::most + 2);
    EXPECT_EQ(notes.moreFindings(), 5);
}

TEST_F(ImportAgain, LooksForNoFilesOnceItIsStopped)
{
    folder.put(u"in/1.json"_s, reportJson("1"));
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_TRUE(filesAt({folder.path(u"in"_s)}, stopped.get_token()).isEmpty());
}

} // namespace valija
