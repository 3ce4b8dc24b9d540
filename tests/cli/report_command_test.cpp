// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On the reports of the example portfolio.

#include "tests/cli/program.h"
#include "tests/core/ingest/archives.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/resources/example/reports");

ProgramRun report(const QString &command, const QStringList &more = {})
{
    return run(QStringList{u"report"_s, command, folder} + more);
}

QString put(const QTemporaryDir &place, const QString &name, const QByteArray &bytes)
{
    QFile file(place.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

/// What would colour, ring, begin a line or turn round what is behind it.
const QString hostileName = u"\u001b[31mevil\a\n2026-01-01 fake\u202egpj.json"_s;
const QString shownName = u"\u241b[31mevil\u2407\u240a2026-01-01 fake\\u202egpj.json"_s;

/// A mail that holds no report, so that something is refused.
QString unrelatedFile(const QTemporaryDir &place)
{
    QFile file(place.filePath(u"notes.txt"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no report at all\n") > 0);
    return file.fileName();
}

} // namespace

TEST(ReportShow, SaysInJsonWhatTheContractSays)
{
    const ProgramRun shown = report(u"show"_s, {u"--json"_s});
    EXPECT_EQ(shown.status, 0) << shown.errors.constData();
    const QJsonObject json = shown.json();
    EXPECT_EQ(json.keys(), (QStringList{u"refused"_s, u"reports"_s, u"schema"_s, u"totals"_s}));
    EXPECT_EQ(json["schema"_L1].toString(), u"valija.reports/1"_s);
    EXPECT_EQ(json["totals"_L1].toObject().keys(),
              (QStringList{u"duplicates"_s, u"failed"_s, u"refused"_s, u"reports"_s, u"sessions"_s, u"successful"_s}));
    const QJsonObject first = json["reports"_L1][0].toObject();
    EXPECT_EQ(first.keys(),
              (QStringList{u"begin"_s, u"contact"_s, u"end"_s, u"findings"_s, u"organization"_s, u"policies"_s,
                           u"reportId"_s, u"signature"_s, u"source"_s}));
    EXPECT_EQ(first["policies"_L1][0].toObject().keys(),
              (QStringList{u"domain"_s, u"failed"_s, u"failures"_s, u"mode"_s, u"mxHosts"_s, u"strings"_s,
                           u"successful"_s, u"type"_s}));
    EXPECT_EQ(json["totals"_L1]["sessions"_L1].toInteger(),
              json["totals"_L1]["successful"_L1].toInteger() + json["totals"_L1]["failed"_L1].toInteger());
}

TEST(ReportShow, EndsByWhatCouldBeRead)
{
    const QTemporaryDir place;
    const QString unrelated = unrelatedFile(place);
    EXPECT_EQ(report(u"show"_s, {unrelated}).status, 1);
    EXPECT_EQ(run({u"report"_s, u"show"_s, unrelated}).status, 2);
    EXPECT_EQ(run({u"report"_s, u"show"_s, u"/nowhere"_s}).status, 2);
}

TEST(ReportShow, ShowsNamesFromInsideAFileWithoutTheirControls)
{
    const QTemporaryDir place;
    const QString file = put(place, u"esc.zip"_s, zipOf({{hostileName, reportJson()}, {u"2"_s + hostileName, "{"}}));
    for (const QString &form : {u"--quiet"_s, u"--csv"_s}) {
        const ProgramRun shown = run({u"report"_s, u"show"_s, form, file});
        for (const char *raw : {"\x1b", "\a", "\n2026-01-01 fake", "\u202e"})
            EXPECT_FALSE((shown.output + shown.errors).contains(raw))
                << (shown.output + shown.errors).toHex(' ').data();
        EXPECT_TRUE(shown.output.contains(shownName.toUtf8())) << shown.output.constData();
        EXPECT_TRUE(shown.errors.contains(shownName.toUtf8())) << shown.errors.constData();
    }
    const QJsonObject json = run({u"report"_s, u"show"_s, u"--json"_s, file}).json();
    EXPECT_EQ(json["reports"_L1][0]["source"_L1].toString(), file + u": "_s + hostileName);
}

TEST(ReportShow, NamesAPlaceDeepInsideAFileWhole)
{
    const QTemporaryDir place;
    const QString name = QString(300, u'x') + u".json"_s;
    const QString file = put(place, u"deep.zip"_s, zipOf({{name, reportJson()}, {u"2"_s + name, "{"}}));
    const ProgramRun shown = run({u"report"_s, u"show"_s, file});
    EXPECT_TRUE(shown.output.contains(name.toUtf8())) << shown.output.constData();
    EXPECT_TRUE(shown.errors.contains('2' + name.toUtf8())) << shown.errors.constData();
}

TEST(ReportShow, EscapesInJsonWhatATerminalWouldObey)
{
    const QTemporaryDir place;
    const QString text = u"a\u009b31m\u202eb\U000e0041\u2028"_s;
    QByteArray json = reportJson("1");
    json.replace("\"report-id\":\"1\"", "\"report-id\":\"" + text.toUtf8() + '"');
    const auto shown = run({u"report"_s, u"show"_s, u"--json"_s, put(place, u"x.json"_s, json)});
    EXPECT_TRUE(shown.output.contains("a\\u009b31m\\u202eb\\udb40\\udc41\\u2028")) << shown.output.constData();
    EXPECT_EQ(shown.json()["reports"_L1][0]["reportId"_L1].toString(), text);
}

TEST(ReportShow, SaysInItsOwnWordsWhatIsWrongWithAnArchive)
{
    const QTemporaryDir place;
    const QByteArray tar = tarOf({{u"a.json"_s, QByteArray(2000, 'x')}, {u"b.json"_s, reportJson("1")}});
    const auto shown = run({u"report"_s, u"show"_s, put(place, u"cut.tar"_s, tar.first(1024))});
    for (const auto &line : shown.errors.trimmed().split('\n'))
        EXPECT_TRUE(line.startsWith("valija-cli: ")) << line.constData();
    EXPECT_TRUE(shown.errors.contains("[report.container]"));
}

TEST(ReportShow, PrintsALineForEachAndTheHeadline)
{
    const ProgramRun shown = report(u"show"_s);
    const auto lines = shown.output.trimmed().split('\n');
    EXPECT_GT(lines.size(), 4);
    EXPECT_FALSE(lines.last().isEmpty());
}

class SummaryBy : public testing::TestWithParam<const char *>
{
};

TEST_P(SummaryBy, AddsUpToTheSameTotals)
{
    const QJsonObject json = report(u"summary"_s, {u"--json"_s, u"--by"_s, QLatin1StringView(GetParam())}).json();
    EXPECT_EQ(json.keys(), (QStringList{u"by"_s, u"headline"_s, u"rows"_s, u"schema"_s, u"totals"_s}));
    EXPECT_EQ(json["schema"_L1].toString(), u"valija.summary/1"_s);
    EXPECT_EQ(json["by"_L1].toString(), QLatin1StringView(GetParam()));
    EXPECT_FALSE(json["headline"_L1].toString().isEmpty());
    ASSERT_FALSE(json["rows"_L1].toArray().isEmpty());
    EXPECT_EQ(
        json["rows"_L1][0].toObject().keys(),
        (QStringList{u"failed"_s, u"first"_s, u"key"_s, u"last"_s, u"reporters"_s, u"sessions"_s, u"successful"_s}));
    const QJsonObject other = report(u"summary"_s, {u"--json"_s, u"--by"_s, u"domain"_s}).json();
    EXPECT_EQ(json["totals"_L1], other["totals"_L1]);
}

INSTANTIATE_TEST_SUITE_P(ReportSummary, SummaryBy,
                         testing::Values("result", "source", "mx", "policy", "domain", "day"));

TEST(ReportSummary, FiltersByDomainAndTime)
{
    const auto sessions = [](const QStringList &more) {
        return report(u"summary"_s, QStringList{u"--json"_s} + more).json()["totals"_L1]["sessions"_L1].toInteger();
    };
    const auto rows = report(u"summary"_s, {u"--json"_s, u"--by"_s, u"domain"_s}).json()["rows"_L1].toArray();
    ASSERT_GT(rows.size(), 1);
    const QString domain = rows.first()["key"_L1].toString();
    EXPECT_EQ(sessions({u"--domain"_s, domain}), rows.first()["sessions"_L1].toInteger());
    EXPECT_EQ(sessions({u"--until"_s, u"1999-12-31"_s}), 0);
    EXPECT_EQ(sessions({u"--since"_s, u"1999-12-31"_s}), sessions({}));
}

TEST(ReportSummary, AddsWhatIsAboutTheMailHostsOfADomainWhereTheStoreKnowsThem)
{
    const QTemporaryDir place;
    const QString store = place.filePath(u"s.sqlite"_s);
    const QByteArray ofHost = reportJson("id", "mx1.harbor.example");
    const auto sessions = [&] {
        const ProgramRun summary = run(
            {u"report"_s, u"summary"_s, u"-"_s, u"--json"_s, u"--domain"_s, u"harbor.example"_s, u"--store"_s, store},
            ofHost);
        EXPECT_EQ(summary.status, 0) << summary.errors.constData();
        return summary.json()["totals"_L1]["sessions"_L1].toInteger();
    };
    EXPECT_EQ(sessions(), 0);
    EXPECT_FALSE(QFile::exists(store)) << "it is not begun for this";
    const QString facts = QStringLiteral(SOURCE_DIR "/resources/example/facts/03-harbor.json");
    run({u"check"_s, u"--facts"_s, facts, u"--keep"_s, u"--store"_s, store});
    ASSERT_TRUE(QFile::exists(store));
    EXPECT_GT(sessions(), 0);
}

TEST(ReportSummary, BySourceTellsAllSessionsOnce)
{
    const QJsonObject json = report(u"summary"_s, {u"--json"_s, u"--by"_s, u"source"_s}).json();
    qint64 successful = 0;
    qint64 failed = 0;
    for (const auto &row : json["rows"_L1].toArray()) {
        successful += row["successful"_L1].toInteger();
        failed += row["failed"_L1].toInteger();
    }
    EXPECT_EQ(successful, json["totals"_L1]["successful"_L1].toInteger());
    EXPECT_EQ(failed, json["totals"_L1]["failed"_L1].toInteger());
}

TEST(ReportSummary, TakesNothingElseForADate)
{
    for (const QStringList &days : {QStringList{u"--since"_s, u"2026/08/01"_s},
                                    {u"--until"_s, u"2026-08-01x"_s},
                                    {u"--since"_s, u"2026-08-02"_s, u"--until"_s, u"2026-08-01"_s}})
        EXPECT_EQ(report(u"summary"_s, days).status, 64) << qPrintable(days.join(u' '));
}

TEST(ReportSummary, SaysWhatWasReadByAGuessAndWhatIsInNoPeriod)
{
    const QTemporaryDir place;
    QByteArray undated = reportJson("1");
    undated.replace("\"date-range\"", "\"no-range\"");
    const QString file = put(place, u"undated.json"_s, undated);
    const auto summary = run({u"report"_s, u"summary"_s, u"--since"_s, u"2020-01-01"_s, file});
    EXPECT_EQ(summary.status, 0);
    EXPECT_TRUE(summary.errors.contains("[report.field-missing]")) << summary.errors.constData();
    EXPECT_TRUE(summary.errors.contains("1 report without a date")) << summary.errors.constData();
    EXPECT_TRUE(summary.output.contains("reports: 1")) << summary.output.constData();
    EXPECT_FALSE(run({u"report"_s, u"summary"_s, file}).errors.contains("without a date"));
    const auto other
        = run({u"report"_s, u"summary"_s, u"--since"_s, u"2020-01-01"_s, u"--domain"_s, u"other.example"_s, file});
    EXPECT_FALSE(other.errors.contains("without a date")) << other.errors.constData();
}

TEST(ReportSummary, PrintsCsv)
{
    const ProgramRun csv = report(u"summary"_s, {u"--csv"_s, u"--by"_s, u"domain"_s});
    const auto lines = csv.output.trimmed().split('\n');
    ASSERT_GT(lines.size(), 1);
    for (const auto &line : lines)
        EXPECT_EQ(line.count(','), lines.first().count(',')) << line.constData();
}

TEST(ReportSummary, SaysInCsvWhatEachPolicyIsHoweverLong)
{
    const QTemporaryDir place;
    const auto reportOf = [](const QByteArray &host) {
        return reportJson(host).replace("\"policy-domain\"",
                                        "\"policy-string\":[\"version: STSv1\",\"mode: enforce\",\"mx: "
                                            + QByteArray(300, 'x') + '.' + host + "\"],\"policy-domain\"");
    };
    const QString file
        = put(place, u"two.zip"_s, zipOf({{u"1"_s, reportOf("first.example")}, {u"2"_s, reportOf("second.example")}}));
    const QByteArray csv = run({u"report"_s, u"summary"_s, u"--csv"_s, u"--by"_s, u"policy"_s, file}).output;
    EXPECT_EQ(csv.trimmed().split('\n').size(), 3) << csv.constData();
    EXPECT_TRUE(csv.contains(".first.example") && csv.contains(".second.example")) << csv.constData();
}

TEST(ReportShow, CutsNoNameInCsv)
{
    const QTemporaryDir place;
    const QByteArray name(250, 'n');
    const QString file = put(place, u"one.json"_s, reportJson("1").replace("\"Example Inc.\"", '"' + name + '"'));
    EXPECT_TRUE(run({u"report"_s, u"show"_s, u"--csv"_s, file}).output.contains(name));
    EXPECT_FALSE(run({u"report"_s, u"show"_s, file}).output.contains(name));
}

TEST(ReportSummary, SaysBesideJsonWhyAFileIsNotInIt)
{
    const QTemporaryDir place;
    const ProgramRun summary = report(u"summary"_s, {u"--json"_s, unrelatedFile(place)});
    EXPECT_EQ(summary.status, 1);
    EXPECT_EQ(summary.json()["totals"_L1]["refused"_L1].toInt(), 1);
    EXPECT_TRUE(summary.errors.contains("notes.txt")) << summary.errors.constData();
}

TEST(ReportCommands, SayHowManyMoreWereRefusedThanAnybodyReads)
{
    const QTemporaryDir place;
    const QTemporaryDir storePlace;
    constexpr int many = 1003;
    for (int i = 0; i < many; ++i)
        put(place, u"%1.txt"_s.arg(i), "no report");
    for (const QString &command : {u"summary"_s, u"import"_s}) {
        const ProgramRun run
            = valija::run({u"report"_s, command, place.path(), u"--store"_s, storePlace.filePath(u"s.sqlite"_s)});
        EXPECT_EQ(run.status, 2) << qPrintable(command);
        EXPECT_TRUE(run.errors.contains("3 more refused")) << run.errors.right(200).constData();
    }
    const ProgramRun all = run({u"report"_s, u"show"_s, u"--json"_s, place.path()});
    EXPECT_EQ(all.json()["refused"_L1].toArray().size(), many);
}

TEST(ReportCommands, KeepToTheLimitsOfTheSettings)
{
    for (const QString &command : {u"show"_s, u"summary"_s, u"import"_s}) {
        const ProgramRun run = valija::run({u"report"_s, command, folder}, {}, "[intake]\nreportSize=100\n");
        EXPECT_EQ(run.status, 2) << qPrintable(command);
        EXPECT_EQ(valija::run({u"report"_s, command, folder}).status, 0) << qPrintable(command);
    }
}

TEST(ReportImport, KeepsReportsOnce)
{
    const QTemporaryDir place;
    const QStringList store{u"--store"_s, place.filePath(u"s.sqlite"_s)};
    const auto run = [&] {
        return report(u"import"_s, store + QStringList{u"--json"_s});
    };
    const ProgramRun first = run();
    EXPECT_EQ(first.status, 0) << first.errors.constData();
    EXPECT_GT(first.json()["reports"_L1].toInt(), 0);
    const ProgramRun second = run();
    EXPECT_EQ(second.status, 0);
    EXPECT_EQ(second.json()["reports"_L1].toInt(-1), 0);
    EXPECT_EQ(second.json()["duplicates"_L1], first.json()["reports"_L1]);
}

} // namespace valija
