// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `check` makes of its arguments; the check itself is tested on the lab.

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QJsonObject exampleFacts(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/example/facts/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray documentOf(const QJsonArray &domains, const QString &schema = u"valija.check/1"_s)
{
    return QJsonDocument(QJsonObject{{u"schema"_s, schema}, {u"domains"_s, domains}}).toJson();
}

QByteArray twoDomains()
{
    return documentOf({QJsonObject{{u"facts"_s, exampleFacts(u"10-lantern.json"_s)}},
                       QJsonObject{{u"facts"_s, exampleFacts(u"03-harbor.json"_s)}}});
}

QStringList domainsOf(const ProgramRun &checked)
{
    QStringList names;
    for (const auto &domain : checked.json()["domains"_L1].toArray())
        names.append(domain["domain"_L1].toString());
    return names;
}

} // namespace

TEST(CheckFacts, ShowsTheNamedDomainsAndSaysWhichAreMissing)
{
    EXPECT_EQ(domainsOf(run("check --facts - --json", twoDomains())).size(), 2);
    const ProgramRun one = run("check --facts - --json Lantern.example nowhere.example", twoDomains());
    EXPECT_EQ(domainsOf(one), QStringList{u"lantern.example"_s});
    EXPECT_EQ(one.status, 2);
    EXPECT_EQ(one.errors, "valija-cli: -: nowhere.example: It was not found.\n");
    const ProgramRun none = run("check --facts - nowhere.example", twoDomains());
    EXPECT_EQ(none.status, 3);
    EXPECT_TRUE(none.output.isEmpty()) << none.output.constData();
}

TEST(CheckFacts, RefusesAnotherVersionOfTheDocument)
{
    for (const auto &schema : {u"valija.check/9"_s, u"valija.facts/9"_s, u"valija.summary/1"_s}) {
        const ProgramRun newer = run("check --facts -", documentOf({}, schema));
        EXPECT_EQ(newer.status, 3);
        EXPECT_TRUE(newer.errors.contains(schema.toLatin1())) << newer.errors.constData();
    }
    EXPECT_EQ(run("check --facts -", "nonsense").status, 3);
    EXPECT_EQ(run("check --facts -", R"({"schema": "valija.check/1", "domains": 5})").status, 3);
}

TEST(CheckFacts, TakesADocumentWithoutDomainsForNothingGood)
{
    const ProgramRun empty = run("check --facts - --json", documentOf({}));
    EXPECT_EQ(empty.status, 3) << empty.errors.constData();
    EXPECT_TRUE(empty.errors.contains("no domain")) << empty.errors.constData();
    EXPECT_TRUE(empty.json()["domains"_L1].toArray().isEmpty());
}

TEST(CheckOptions, AFileThatIsNoTrustAnchorIsNamed)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"root.key"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is no key\n");
    file.close();
    const ProgramRun refused = run(QStringList{u"check"_s, u"--trust-anchor"_s, file.fileName(), u"example.com"_s});
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.errors.contains("It does not have the expected form. (" + file.fileName().toUtf8()))
        << refused.errors.constData();
}

/// The domains of a list choose among the facts like those of the command line, which needs no network here.
TEST(CheckList, SaysWhichLinesItSkippedAndChecksTheRest)
{
    const QTemporaryDir folder;
    QFile facts(folder.filePath(u"facts.json"_s));
    ASSERT_TRUE(facts.open(QIODevice::WriteOnly));
    facts.write(twoDomains());
    facts.close();
    const QStringList arguments{u"check"_s, u"--facts"_s, facts.fileName(), u"--json"_s, u"--from"_s, u"-"_s};
    const ProgramRun some = run(arguments, "# ours\nlantern..example\nlantern.example; harbor.example\nlocalhost\n");
    EXPECT_EQ(domainsOf(some), (QStringList{u"lantern.example"_s, u"harbor.example"_s}));
    EXPECT_TRUE(some.errors.contains("line 2: lantern..example")) << some.errors.constData();
    EXPECT_TRUE(some.errors.contains("line 4: localhost")) << some.errors.constData();
    const ProgramRun none = run("check --from -", "localhost\n");
    EXPECT_EQ(none.status, 3);
    EXPECT_TRUE(none.errors.contains("line 1: localhost")) << none.errors.constData();
    EXPECT_EQ(run("check --from /nowhere/list.txt").status, 3);
}

} // namespace valija
