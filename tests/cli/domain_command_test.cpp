// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Runs of the program that share one store.
class DomainCommand : public testing::Test
{
protected:
    ProgramRun inStore(const char *arguments, const QByteArray &input = {})
    {
        return run(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                       + QStringList{u"--store"_s, m_folder.filePath(u"store.sqlite"_s)},
                   input);
    }

    QStringList listed()
    {
        QStringList names;
        for (const auto &domain : inStore("domain list --json").json()["domains"_L1].toArray())
            names.append(domain["domain"_L1].toString());
        return names;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DomainCommand, AddsListsAndRemoves)
{
    EXPECT_EQ(inStore("domain add b.example a.example. B\xC3\xBC"
                      "cher.example")
                  .status,
              0);
    EXPECT_EQ(listed(), (QStringList{u"a.example"_s, u"b.example"_s, u"xn--bcher-kva.example"_s}));
    EXPECT_EQ(inStore("domain remove b.example").status, 0);
    EXPECT_EQ(listed(), (QStringList{u"a.example"_s, u"xn--bcher-kva.example"_s}));
}

TEST_F(DomainCommand, SaysWhichDomainWasNotThereToRemove)
{
    inStore("domain add a.example b.example");
    const ProgramRun plain = inStore("domain remove a.example nowhere.example");
    EXPECT_EQ(plain.status, 1);
    EXPECT_EQ(plain.errors, "valija-cli: nowhere.example: It was not found.\n");
    const ProgramRun json = inStore("domain remove --json b.example Nowhere.example");
    EXPECT_EQ(json.json(),
              (QJsonObject{{u"schema"_s, u"valija.removed/1"_s},
                           {u"removed"_s, 1},
                           {u"missing"_s, QJsonArray{u"nowhere.example"_s}}}));
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(DomainCommand, ListsAsTheContractSays)
{
    inStore("domain add a.example");
    const QJsonObject json = inStore("domain list --json").json();
    EXPECT_EQ(json["schema"_L1].toString(), u"valija.domains/1"_s);
    const QJsonObject expected{{u"domain"_s, u"a.example"_s},
                               {u"state"_s, QJsonValue()},
                               {u"verdict"_s, QJsonValue()},
                               {u"checkedAt"_s, QJsonValue()}};
    EXPECT_EQ(json["domains"_L1][0].toObject(), expected);
    EXPECT_EQ(inStore("domain list --csv").output, "domain,state,verdict,checked at\r\na.example,,,\r\n"_ba);
}

TEST_F(DomainCommand, ShowsTheHistoryOfChecksThatWereKept)
{
    const QByteArray facts = QStringLiteral(SOURCE_DIR "/resources/example/facts/10-lantern.json").toUtf8();
    inStore(("check --facts " + facts).constData());
    EXPECT_TRUE(inStore("history lantern.example --json").json()["runs"_L1].toArray().isEmpty());
    EXPECT_EQ(inStore(("check --keep --facts " + facts).constData()).status, 2);
    const auto checks = inStore("history lantern.example --json").json()["runs"_L1].toArray();
    ASSERT_EQ(checks.size(), 1);
    EXPECT_EQ(checks[0]["state"_L1].toString(), u"broken"_s);
}

TEST_F(DomainCommand, ComparesFactsWithWhatTheStoreKnows)
{
    const QString earlier = QStringLiteral(SOURCE_DIR "/resources/example/facts/05-quarry.json");
    QFile kept(earlier);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    QByteArray changed = kept.readAll().replace("2026-11-07T", "2026-11-08T");
    const auto policy = [](const char *mode) {
        return QByteArray("version: STSv1\r\nmode: ") + mode + "\r\nmx: *.quarry.example\r\nmax_age: 604800\r\n";
    };
    changed.replace(policy("enforce").toBase64(), policy("testing").toBase64());
    QFile later(m_folder.filePath(u"later.json"_s));
    ASSERT_TRUE(later.open(QIODevice::WriteOnly) && later.write(changed) == changed.size());
    later.close();
    const QByteArray check = "check --facts " + later.fileName().toUtf8();
    EXPECT_FALSE(inStore(check.constData()).output.contains("time.id-stale"));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"store.sqlite"_s))) << "nothing is begun for a look";

    inStore(("check --keep --facts " + earlier.toUtf8()).constData());
    const auto stale = [](const QJsonValue &findings) {
        return QJsonDocument(findings.toArray()).toJson().count("time.id-stale");
    };
    for (const bool keeps : {false, true}) {
        const ProgramRun people = inStore(check.constData());
        EXPECT_EQ(people.status, 2);
        EXPECT_TRUE(people.output.contains("time.id-stale")) << people.output.constData();
        const ProgramRun json = inStore((check + (keeps ? " --json --keep" : " --json")).constData());
        EXPECT_EQ(json.status, 2);
        EXPECT_EQ(json.json()["domains"_L1][0]["verdict"_L1].toString(), u"error"_s);
        EXPECT_EQ(stale(json.json()["domains"_L1][0]["findings"_L1]), 1);
    }
    const auto runs = inStore("history quarry.example --json").json()["runs"_L1].toArray();
    ASSERT_EQ(runs.size(), 2);
    EXPECT_EQ(runs[0]["verdict"_L1].toString(), u"error"_s);
    EXPECT_EQ(inStore(("check --facts " + earlier.toUtf8()).constData()).output.count("time."), 0)
        << "what came later says nothing about it";
}

TEST_F(DomainCommand, KeepsNoDomainAsAbsentThatCouldNotBeTested)
{
    QFile kept(QStringLiteral(SOURCE_DIR "/resources/example/facts/05-quarry.json"));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    QJsonObject facts = QJsonDocument::fromJson(kept.readAll()).object();
    const QJsonObject silent{{u"aliases"_s, QJsonArray()},  {u"detail"_s, u"timed out"_s},
                             {u"records"_s, QJsonArray()},  {u"security"_s, u"insecure"_s},
                             {u"status"_s, u"timed-out"_s}, {u"ttl"_s, 0}};
    facts[u"stsTxt"_s] = silent;
    facts[u"policyReplies"_s] = QJsonArray();
    facts[u"policyHost"_s] = QJsonObject{{u"addresses"_s, QJsonArray()},
                                         {u"ipv4"_s, silent},
                                         {u"ipv6"_s, silent},
                                         {u"name"_s, u"mta-sts.quarry.example"_s}};
    QFile later(m_folder.filePath(u"later.json"_s));
    ASSERT_TRUE(later.open(QIODevice::WriteOnly) && later.write(QJsonDocument(facts).toJson()) > 0);
    later.close();
    const ProgramRun people = inStore(("check --keep --facts " + later.fileName().toUtf8()).constData());
    EXPECT_TRUE(people.output.startsWith("quarry.example: MTA-STS could not be tested from here, "))
        << people.output.constData() << people.errors.constData();
    EXPECT_FALSE(people.output.contains("works"));
    const auto runs = inStore("history quarry.example --json").json()["runs"_L1].toArray();
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs[0]["state"_L1].toString(), u"unknown"_s);
}

TEST_F(DomainCommand, ImportsAListAndSaysWhatWasSkipped)
{
    const ProgramRun added
        = inStore("domain add --from - known.example", "a.example\nlocalhost\na.example\n*.b.example\n");
    EXPECT_EQ(added.status, 0);
    EXPECT_TRUE(added.output.contains("2 domains added"));
    EXPECT_TRUE(added.output.contains("3 lines skipped"));
    EXPECT_TRUE(added.errors.contains("line 2: localhost"));
    EXPECT_TRUE(added.errors.contains("line 3: a.example"));
    const ProgramRun again = inStore("domain add --from - --json", "a.example\nlocalhost\nc.example\n");
    EXPECT_EQ(again.json()["schema"_L1].toString(), u"valija.added/1"_s);
    EXPECT_EQ(again.json()["added"_L1].toInt(), 1);
    EXPECT_EQ(again.json()["known"_L1].toInt(), 1);
    const QJsonObject skipped{{u"line"_s, 2}, {u"text"_s, u"localhost"_s}, {u"reason"_s, u"not-a-domain"_s}};
    EXPECT_EQ(again.json()["skipped"_L1][0].toObject(), skipped);
    EXPECT_TRUE(inStore("domain add --from - --quiet", "localhost\nd.example\n").errors.isEmpty());
}

TEST_F(DomainCommand, ImportsAZoneFileByItsName)
{
    QFile zone(m_folder.filePath(u"db.example.org"_s));
    ASSERT_TRUE(zone.open(QIODevice::WriteOnly));
    zone.write("$TTL 60\n@ IN SOA ns host 1 2 3 4 5\n@ IN MX 10 mx\nsub IN MX 10 mx\nmta-sts IN A 192.0.2.1\n");
    zone.close();
    EXPECT_EQ(run(QStringList{u"domain"_s, u"add"_s, u"--from"_s, zone.fileName(), u"--store"_s,
                              m_folder.filePath(u"store.sqlite"_s)})
                  .status,
              0);
    EXPECT_EQ(listed(), (QStringList{u"example.org"_s, u"sub.example.org"_s}));
    EXPECT_TRUE(inStore("records --portfolio --id 1 --quiet").output.contains("192.0.2.1"));
}

TEST_F(DomainCommand, ImportsThousandsAtOnce)
{
    QByteArray list;
    for (int i = 0; i < 5000; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    EXPECT_TRUE(inStore("domain add --from -", list).output.startsWith("5000 domains added"));
    EXPECT_EQ(listed().size(), 5000);
}

TEST_F(DomainCommand, SaysWhichFileCannotBeRead)
{
    const ProgramRun missing = inStore("domain add --from /nowhere/list.txt");
    EXPECT_EQ(missing.status, 3);
    EXPECT_TRUE(missing.errors.contains("/nowhere/list.txt"));
    const ProgramRun binary = inStore("domain add --from -", QByteArray("a.example\n\0b.example\n", 21));
    EXPECT_EQ(binary.status, 3);
    EXPECT_EQ(binary.errors, "valija-cli: -: This file cannot be read as a list, a table or a zone file.\n");
}

TEST_F(DomainCommand, HistoryIsEmptyBeforeTheFirstCheck)
{
    inStore("domain add a.example");
    const QJsonObject json = inStore("history a.example --json").json();
    EXPECT_EQ(json.keys(), (QStringList{u"domain"_s, u"policies"_s, u"runs"_s, u"schema"_s}));
    EXPECT_EQ(json["schema"_L1].toString(), u"valija.history/1"_s);
    EXPECT_TRUE(json["runs"_L1].toArray().isEmpty() && json["policies"_L1].toArray().isEmpty());
    EXPECT_EQ(inStore("history a.example --csv").output, "checked at,state,verdict,id\r\n"_ba);
}

} // namespace valija
