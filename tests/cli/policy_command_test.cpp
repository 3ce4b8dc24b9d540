// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto good
    = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.com\r\nmx: *.example.net\r\nmax_age: 1209600\r\n";

} // namespace

TEST(PolicyLint, SaysInJsonWhatTheContractSays)
{
    const ProgramRun lint = run({u"policy"_s, u"lint"_s, u"-"_s, u"--json"_s}, good);
    EXPECT_EQ(lint.status, 0);
    const QJsonObject json = lint.json();
    EXPECT_EQ(json.value("schema"_L1).toString(), u"valija.lint/1"_s);
    EXPECT_TRUE(json.value("valid"_L1).toBool());
    const QJsonObject expected{{u"version"_s, u"STSv1"_s},
                               {u"mode"_s, u"enforce"_s},
                               {u"maxAge"_s, 1209600},
                               {u"mx"_s, QJsonArray{u"mx.example.com"_s, u"*.example.net"_s}}};
    EXPECT_EQ(json.value("policy"_L1).toObject(), expected);
    const QJsonObject finding = json.value("findings"_L1).toArray().at(0).toObject();
    EXPECT_EQ(finding.keys(), (QStringList{u"evidence"_s, u"id"_s, u"message"_s, u"severity"_s, u"subject"_s}));
}

TEST(PolicyLint, EndsByTheWorstSeverity)
{
    EXPECT_EQ(run({u"policy"_s, u"lint"_s, u"-"_s}, good).status, 0);
    EXPECT_EQ(run({u"policy"_s, u"lint"_s, u"-"_s}, QByteArray(good).replace("1209600", "60")).status, 1);
    const ProgramRun broken = run({u"policy"_s, u"lint"_s, u"-"_s, u"--json"_s}, "mode: enforce");
    EXPECT_EQ(broken.status, 2);
    EXPECT_TRUE(broken.json().value("policy"_L1).isNull());
    EXPECT_FALSE(broken.json().value("valid"_L1).toBool());
    EXPECT_EQ(run({u"policy"_s, u"lint"_s, u"/nowhere/at/all"_s}).status, 3);
}

TEST(PolicyNew, WritesWhatLintAccepts)
{
    const ProgramRun written
        = run({u"policy"_s, u"new"_s, u"--domain"_s, u"example.com"_s, u"--mode"_s, u"enforce"_s, u"--mx"_s,
               u"mx.example.com"_s, u"--mx"_s, u"MX.example.com"_s, u"--max-age"_s, u"604800"_s});
    EXPECT_EQ(written.status, 0);
    EXPECT_EQ(written.output, "version: STSv1\r\nmode: enforce\r\nmx: mx.example.com\r\nmax_age: 604800\r\n"_ba);
    EXPECT_EQ(run({u"policy"_s, u"lint"_s, u"-"_s}, written.output).status, 0);
}

TEST(PolicyNew, KeepsDraftsForManyDomains)
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"store.sqlite"_s);
    const QStringList start{u"--store"_s, store, u"policy"_s, u"new"_s, u"--save"_s};
    QByteArray list;
    for (int i = 0; i < 200; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    const ProgramRun first
        = run(start + QStringList{u"--from"_s, u"-"_s, u"--mx"_s, u"mx.example.net"_s, u"--json"_s}, list);
    EXPECT_EQ(first.status, 0) << first.errors.constData();
    const QJsonArray drafts = first.json().value("drafts"_L1).toArray();
    ASSERT_EQ(drafts.size(), 200);
    EXPECT_EQ(drafts.at(0).toObject().value("text"_L1).toString(),
              u"version: STSv1\r\nmode: testing\r\nmx: mx.example.net\r\nmax_age: 86400\r\n"_s);
    const QString id = drafts.at(0).toObject().value("id"_L1).toString();

    // The mode of one changes; its mail hosts stay, and so do the ids of what means the same as before.
    EXPECT_EQ(
        run(start + QStringList{u"--domain"_s, u"d7.example"_s, u"--mode"_s, u"enforce"_s, u"--max-age"_s, u"604800"_s})
            .status,
        0);
    const ProgramRun again
        = run(start + QStringList{u"--from"_s, u"-"_s, u"--json"_s}, "d0.example\nd1.example\nnew.example\n");
    EXPECT_EQ(again.status, 1) << "new.example has no mail hosts to be named";
    EXPECT_EQ(again.json().value("skipped"_L1).toArray(), QJsonArray{u"new.example"_s});
    ASSERT_EQ(again.json().value("drafts"_L1).toArray().size(), 2);
    EXPECT_EQ(again.json().value("drafts"_L1).toArray().at(0).toObject().value("id"_L1).toString(), id);

    const QString bundle = folder.filePath(u"www"_s);
    EXPECT_EQ(run({u"--store"_s, store, u"bundle"_s, bundle, u"--portfolio"_s}).status, 0);
    QFile policy(bundle + u"/mta-sts.d7.example/.well-known/mta-sts.txt"_s);
    ASSERT_TRUE(policy.open(QIODevice::ReadOnly));
    EXPECT_EQ(policy.readAll(), "version: STSv1\r\nmode: enforce\r\nmx: mx.example.net\r\nmax_age: 604800\r\n"_ba);
    const ProgramRun records = run({u"--store"_s, store, u"records"_s, u"--portfolio"_s, u"--policy-host"_s,
                                    u"policies.example.net"_s, u"--rua"_s, u"mailto:tls@example.net"_s, u"--json"_s});
    EXPECT_EQ(records.json().value("records"_L1).toArray().size(), 3 * 200);
}

TEST(PolicyNew, SeveralDomainsAreForTheStore)
{
    EXPECT_EQ(run({u"policy"_s, u"new"_s, u"--domain"_s, u"a.example"_s, u"--domain"_s, u"b.example"_s, u"--mx"_s,
                   u"mx.example"_s})
                  .status,
              64);
    EXPECT_EQ(run({u"policy"_s, u"new"_s, u"--save"_s, u"--domain"_s, u"not a domain"_s}).status, 64);
}

TEST(PolicyNew, RefusesWhatNoPolicyCanSay)
{
    const QStringList start{u"policy"_s, u"new"_s, u"--domain"_s, u"example.com"_s};
    EXPECT_EQ(run(start).status, 64);
    EXPECT_EQ(run(start + QStringList{u"--mx"_s, u"a b"_s}).status, 64);
    EXPECT_EQ(run(start + QStringList{u"--mx"_s, u"a.example"_s, u"--mode"_s, u"report"_s}).status, 64);
    EXPECT_EQ(run(start + QStringList{u"--mx"_s, u"a.example"_s, u"--max-age"_s, u"99999999"_s}).status, 64);
}

TEST(PolicyMatch, NamesThePatternOfEachHost)
{
    const ProgramRun match = run(
        {u"policy"_s, u"match"_s, u"-"_s, u"MX.example.com."_s, u"a.example.net"_s, u"a.b.example.net"_s, u"--json"_s},
        good);
    EXPECT_EQ(match.status, 2);
    const QJsonArray hosts = match.json().value("hosts"_L1).toArray();
    EXPECT_EQ(match.json().value("schema"_L1).toString(), u"valija.match/1"_s);
    EXPECT_EQ(hosts.at(0).toObject().value("pattern"_L1).toString(), u"mx.example.com"_s);
    EXPECT_EQ(hosts.at(1).toObject().value("pattern"_L1).toString(), u"*.example.net"_s);
    EXPECT_FALSE(hosts.at(2).toObject().value("allowed"_L1).toBool());
    EXPECT_TRUE(hosts.at(2).toObject().value("pattern"_L1).isNull());
}

TEST(PolicyMatch, WritesHostsAsALabelsAndOtherThingsAsTyped)
{
    const ProgramRun match = run({u"policy"_s, u"match"_s, u"-"_s, u"MX.Example.com."_s, u"b\u00fccher.example"_s,
                                  u"[192.0.2.1]"_s, u"[a,b]"_s, u"--json"_s},
                                 good);
    QStringList hosts;
    for (const auto &host : match.json().value("hosts"_L1).toArray())
        hosts.append(host["host"_L1].toString());
    EXPECT_EQ(hosts, (QStringList{u"mx.example.com"_s, u"xn--bcher-kva.example"_s, u"[192.0.2.1]"_s, u"[a,b]"_s}));
}

} // namespace valija
