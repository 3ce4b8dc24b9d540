// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto policy = "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 86400\r\n";

ProgramRun bundle(const QString &folder, const QString &more, const QByteArray &input = policy)
{
    return run(QStringList{u"bundle"_s, folder} + more.split(u' ', Qt::SkipEmptyParts), input);
}

} // namespace

class EachServer : public testing::TestWithParam<const char *>
{
};

TEST_P(EachServer, GetsThePolicyAndItsSnippet)
{
    const QTemporaryDir folder;
    const ProgramRun written
        = bundle(folder.path(), u"--policy - --domain example.com --json --server "_s + QLatin1StringView(GetParam()));
    EXPECT_EQ(written.status, 0) << written.errors.constData();
    EXPECT_EQ(written.json()["schema"_L1].toString(), u"valija.bundle/1"_s);
    const QJsonArray files = written.json()["files"_L1].toArray();
    EXPECT_GE(files.size(), 2);
    for (const auto &file : files)
        EXPECT_TRUE(QFile::exists(folder.filePath(file.toString()))) << qUtf8Printable(file.toString());
    EXPECT_EQ(contentOf(folder.filePath(u"mta-sts.example.com/.well-known/mta-sts.txt"_s)), QByteArray(policy));
}

INSTANTIATE_TEST_SUITE_P(BundleCommand, EachServer,
                         testing::Values("nginx", "apache", "caddy", "iis", "cloudflare-worker",
                                         "azure-static-web-app"));

TEST(BundleCommand, ServesManyDomainsFromOneFolder)
{
    const QTemporaryDir folder;
    const ProgramRun written = bundle(folder.path(), u"--policy - --domain a.example --domain b.example"_s);
    EXPECT_EQ(written.status, 0);
    for (const QString &host : {u"mta-sts.a.example"_s, u"mta-sts.b.example"_s}) {
        EXPECT_EQ(contentOf(folder.filePath(host + u"/.well-known/mta-sts.txt"_s)), QByteArray(policy));
        EXPECT_TRUE(written.output.contains(host.toUtf8()));
    }
}

TEST(BundleCommand, NamesADomainTooLongForAPolicyHostAndServesTheOthers)
{
    const QTemporaryDir folder;
    const QString label(60, u'a');
    const QString domain = QStringList{label, label, label, QString(60, u'b'), u"example"_s}.join(u'.');
    const ProgramRun alone = bundle(folder.path(), u"--policy - --domain "_s + domain);
    EXPECT_EQ(alone.status, 2);
    EXPECT_TRUE(alone.errors.contains("mta-sts." + domain.toUtf8()));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    const ProgramRun two = bundle(folder.path(), u"--policy - --domain a.example --domain "_s + domain);
    EXPECT_EQ(two.status, 2);
    EXPECT_TRUE(two.errors.contains(domain.toUtf8()));
    EXPECT_TRUE(two.output.contains("mta-sts.a.example"));
}

TEST(BundleCommand, ASecondBundleKeepsTheHostsOfTheFirst)
{
    const QTemporaryDir folder;
    ASSERT_EQ(bundle(folder.path(), u"--policy - --domain a.example"_s).status, 0);
    ASSERT_EQ(bundle(folder.path(), u"--policy - --domain b.example"_s).status, 0);
    const QByteArray snippet = contentOf(folder.filePath(u"nginx.conf"_s));
    EXPECT_TRUE(snippet.contains("mta-sts.a.example") && snippet.contains("mta-sts.b.example"));
}

TEST(BundleCommand, WritesNothingForAPolicyThatNobodyUses)
{
    const QTemporaryDir folder;
    const ProgramRun refused = bundle(folder.path(), u"--policy - --domain a.example"_s, "mode: enforce\n");
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.output.contains("sts.policy.version-missing"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(BundleCommand, SaysWhenItCannotWrite)
{
    EXPECT_EQ(bundle(u"/proc/nowhere"_s, u"--policy - --domain a.example"_s).status, 3);
    const QTemporaryDir folder;
    EXPECT_EQ(bundle(folder.path(), u"--policy /nowhere --domain a.example"_s).status, 3);
}

TEST(BundleCommand, NeedsADraftForThePortfolio)
{
    const QTemporaryDir folder;
    const QString store = u" --store "_s + folder.filePath(u"s.sqlite"_s);
    ASSERT_EQ(run((u"domain add a.example"_s + store).split(u' ')).status, 0);
    EXPECT_EQ(bundle(folder.filePath(u"out"_s), u"--portfolio"_s + store).status, 3);
    const ProgramRun written = bundle(folder.filePath(u"out"_s), u"--portfolio --policy -"_s + store);
    EXPECT_EQ(written.status, 0);
    EXPECT_TRUE(QFile::exists(folder.filePath(u"out/mta-sts.a.example/.well-known/mta-sts.txt"_s)));
}

} // namespace valija
