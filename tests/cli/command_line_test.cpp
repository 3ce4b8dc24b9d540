// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every command.

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QProcess>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto broken = "version: STSv1\nmode: report\nmax_age: 60\n";

} // namespace

class WrongUse : public testing::TestWithParam<const char *>
{
};

TEST_P(WrongUse, EndsWith64AndAHint)
{
    const ProgramRun wrong = run(GetParam());
    EXPECT_EQ(wrong.status, 64);
    EXPECT_TRUE(wrong.errors.contains("--help")) << wrong.errors.constData();
    EXPECT_TRUE(wrong.output.isEmpty()) << wrong.output.constData();
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, WrongUse,
    testing::Values("", "nonsense", "policy", "policy lint - --nonsense", "policy new", "policy match -",
                    "record lint --type spf x", "record lint x", "records", "records a..b",
                    "records example.com --ttl -1", "records example.com --ttl x",
                    "records example.com --dialect klingon", "records example.com --id not-an-id",
                    "records example.com --rua ftp://example.com", "records example.com --policy-host a..b",
                    "records example.com --relative "
                    "--dialect route53",
                    "records example.com --delegate-to a..b",
                    "records example.com --zone example.com --delegate-to a.b",
                    "records example.com --delegate-to a.b --only both", "bundle", "bundle x --policy -",
                    "bundle x --domain example.com", "bundle x --domain example.com --policy - --server klingon",
                    "domain", "domain add", "domain add a..b", "domain remove", "history", "history a..b", "check",
                    "report", "report show", "report summary x --by weather", "check example.com --https-port 0",
                    "check example.com --timeout 0", "check example.com --timeout nan", "check example.com --jobs 0",
                    "check example.com --jobs -1", "check example.com --proxy socks5://127.0.0.1:99999",
                    "check example.com --proxy socks5://", "check 192.0.2.1", "domain add 192.0.2.1"));

TEST(CommandLine, TellsItsVersionAndHelp)
{
    EXPECT_EQ(run("--help").status, 0);
    EXPECT_TRUE(run("--help").output.contains("records"));
    EXPECT_EQ(run("--version").status, 0);
    EXPECT_EQ(run("policy lint --help").status, 0);
}

TEST(CommandLine, SaysThatItsOutputIsCutOff)
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        GTEST_SKIP() << "no disk that is always full";
    QProcess process;
    process.setStandardOutputFile(full);
    process.start(QStringLiteral(VALIJA_CLI), {u"record"_s, u"lint"_s, u"--type"_s, u"sts"_s, u"v=STSv1; id=1;"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 3);
    EXPECT_TRUE(process.readAllStandardError().contains("could not be written"));
}

TEST(CommandLine, SpeaksSpanish)
{
    const ProgramRun spanish = run("policy lint - --lang es", broken);
    const ProgramRun english = run("policy lint - --lang en", broken);
    EXPECT_EQ(spanish.status, english.status);
    EXPECT_NE(spanish.output, english.output);
    EXPECT_TRUE(english.output.startsWith("No conforming sender uses this policy."));
}

TEST(CommandLine, KeepsIdsAndKeysInEveryLanguage)
{
    const QJsonObject spanish = run("policy lint - --lang es --json", broken).json();
    const QJsonObject english = run("policy lint - --lang en --json", broken).json();
    EXPECT_EQ(spanish.keys(), english.keys());
    EXPECT_EQ(spanish["findings"_L1][0]["id"_L1], english["findings"_L1][0]["id"_L1]);
    EXPECT_NE(spanish["findings"_L1][0]["message"_L1], english["findings"_L1][0]["message"_L1]);
}

TEST(CommandLine, IsQuietWhenAsked)
{
    constexpr auto good = "version: STSv1\r\nmode: enforce\r\nmx: a.example\r\nmax_age: 1209600\r\nx: y\r\n";
    EXPECT_TRUE(run("policy lint -", good).output.contains("sts.policy.ok"));
    const QByteArray quiet = run("policy lint - --quiet", good).output;
    EXPECT_FALSE(quiet.contains("sts.policy.")) << quiet.constData();
    EXPECT_TRUE(run("policy lint - --quiet", broken).output.contains("sts.policy.mode-unknown"));
}

TEST(CommandLine, TakesCommonOptionsBeforeAndBehindTheCommand)
{
    EXPECT_EQ(run("--json policy lint -", broken).json(), run("policy lint - --json", broken).json());
}

TEST(CommandLine, DoesNotOpenADamagedOrForeignStore)
{
    EXPECT_EQ(run("domain list --store /proc/nowhere/store.sqlite").status, 3);
}

} // namespace valija
