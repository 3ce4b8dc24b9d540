// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialect.h"
#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString full
    = u"records example.com --policy-host web.example.net --rua mailto:tls@example.com --id 20260101000000"_s;

ProgramRun records(const QString &more = {})
{
    return run((full + u' ' + more).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

TEST(RecordsCommand, WritesAZoneTextWithAbsoluteNames)
{
    const ProgramRun zone = records();
    EXPECT_EQ(zone.status, 0);
    EXPECT_TRUE(zone.errors.isEmpty()) << zone.errors.constData();
    const QList<QByteArray> lines = zone.output.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(0).simplified(), "_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=20260101000000;\""_ba);
    EXPECT_EQ(lines.at(1).simplified(), "mta-sts.example.com. 3600 IN CNAME web.example.net."_ba);
    EXPECT_EQ(lines.at(2).simplified(),
              "_smtp._tls.example.com. 86400 IN TXT \"v=TLSRPTv1; rua=mailto:tls@example.com\""_ba);
}

TEST(RecordsCommand, WritesEveryDialect)
{
    for (const auto &dialect : allDialects()) {
        const ProgramRun written = records(u"--dialect "_s + QLatin1StringView(dialect.slug));
        EXPECT_EQ(written.status, 0) << dialect.slug;
        EXPECT_TRUE(written.output.contains("20260101000000")) << dialect.slug;
        EXPECT_TRUE(written.output.contains("web.example.net")) << dialect.slug;
        EXPECT_TRUE(written.output.endsWith('\n')) << dialect.slug;
    }
}

TEST(RecordsCommand, WritesRelativeNames)
{
    const QByteArray text = records(u"--relative"_s).output;
    EXPECT_TRUE(text.startsWith("$ORIGIN example.com.\n_mta-sts "));
    EXPECT_EQ(text, records(u"--dialect bind-relative"_s).output);
}

TEST(RecordsCommand, TakesATtlForEachRecord)
{
    const QJsonArray list = records(u"--json --ttl 60 --host-ttl 120 --tlsrpt-ttl 0"_s).json()["records"_L1].toArray();
    ASSERT_EQ(list.size(), 3);
    EXPECT_EQ(list.at(0)["ttl"_L1].toInt(-1), 60);
    EXPECT_EQ(list.at(1)["ttl"_L1].toInt(-1), 120);
    EXPECT_EQ(list.at(2)["ttl"_L1].toInt(-1), 0);
}

TEST(RecordsCommand, DelegatesToAProvider)
{
    const QByteArray text
        = records(u"--sts-delegate _mta-sts.provider.example --tlsrpt-delegate _smtp._tls.provider.example"_s).output;
    EXPECT_TRUE(text.contains("CNAME _mta-sts.provider.example.\n"));
    EXPECT_TRUE(text.contains("CNAME _smtp._tls.provider.example.\n"));
    EXPECT_FALSE(text.contains("TXT"));
}

TEST(RecordsCommand, RefusesADelegateThatIsTheNameItself)
{
    for (const QString &loop :
         {u"--sts-delegate _mta-sts.example.com"_s, u"--tlsrpt-delegate _smtp._tls.example.com"_s}) {
        const ProgramRun written = records(loop);
        EXPECT_EQ(written.status, 2);
        EXPECT_TRUE(written.errors.contains(loop.section(u' ', 1).toUtf8()));
        EXPECT_EQ(written.output.count("CNAME"), 1); // that of the policy host
    }
}

TEST(RecordsCommand, TakesSeveralAddressesOfThePolicyHost)
{
    const QByteArray text = run("records example.com --id 1 --quiet --policy-host 192.0.2.7 --policy-host 2001:db8::7")
                                .output.simplified();
    EXPECT_TRUE(text.contains("IN A 192.0.2.7"));
    EXPECT_TRUE(text.contains("IN AAAA 2001:db8::7"));
    EXPECT_EQ(run("records example.com --policy-host 192.0.2.7 --policy-host w.example").status, 64);
}

TEST(RecordsCommand, NamesWhatIsTooLongForTheDns)
{
    const QByteArray label(60, 'a');
    const QByteArray domain = label + '.' + label + '.' + label + '.' + QByteArray(60, 'b') + ".example";
    const ProgramRun written
        = run("records --from - --policy-host w.x.y --rua mailto:a@b.c --id 1", "a.example\n" + domain + '\n');
    EXPECT_EQ(written.status, 2);
    for (const char *prefix : {"_mta-sts.", "mta-sts.", "_smtp._tls."})
        EXPECT_TRUE(written.errors.contains("valija-cli: " + QByteArray(prefix) + domain));
    EXPECT_TRUE(written.output.contains("_mta-sts.a.example."));
}

TEST(RecordsCommand, WritesNoAliasToWhatTheZoneDoesNotHold)
{
    const auto both = run("records a.com --delegate-to sts.p.net --id 5 --json --quiet").json();
    ASSERT_EQ(both["aliases"_L1].toArray().size(), 1);
    EXPECT_EQ(both["aliases"_L1][0]["value"_L1], both["records"_L1][0]["name"_L1]);
}

TEST(RecordsCommand, WritesARecordForEachDaneHost)
{
    const QByteArray text = records(u"--dane-host mx1.example.com --dane-host mx2.example.com"_s).output;
    EXPECT_TRUE(text.contains("_smtp._tls.mx1.example.com."));
    EXPECT_TRUE(text.contains("_smtp._tls.mx2.example.com."));
}

TEST(RecordsCommand, WritesThreeAliasesOnceAndTheZoneThatTheyLeadInto)
{
    const auto both = records(u"example.org --json --delegate-to sts.admin.example"_s).json();
    EXPECT_EQ(both["zone"_L1].toString(), u"sts.admin.example"_s);
    EXPECT_EQ(both["aliases"_L1].toArray().size(), 6);
    EXPECT_EQ(both["records"_L1].toArray().size(), 6);
    for (const auto &value : both["aliases"_L1].toArray()) {
        EXPECT_EQ(value["type"_L1].toString(), u"CNAME"_s);
        EXPECT_TRUE(value["value"_L1].toString().endsWith(u".sts.admin.example"_s));
    }
    const QByteArray aliases = records(u"--delegate-to sts.admin.example --only aliases"_s).output;
    EXPECT_FALSE(aliases.contains("v=STSv1"));
    const QByteArray zone = records(u"--delegate-to sts.admin.example --only zone"_s).output;
    EXPECT_TRUE(zone.contains("_mta-sts.example.com.sts.admin.example."));
    EXPECT_TRUE(zone.contains("v=STSv1; id=20260101000000;"));
}

/// From then on a new id is one line in the administrator's own zone.
TEST(RecordsCommand, ANewIdIsOneOtherLineInTheDelegatedZone)
{
    const auto zoneWith = [](const char *id) {
        return run((u"records a.example b.example --policy-host w.example --rua mailto:t@a.example "
                    "--delegate-to z.example --only zone --id "_s
                    + QLatin1StringView(id))
                       .split(u' ', Qt::SkipEmptyParts))
            .output.split('\n');
    };
    const auto before = zoneWith("1");
    const auto after = zoneWith("2");
    ASSERT_EQ(before.size(), after.size());
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changed += before.at(i) == after.at(i) ? 0 : 1;
    EXPECT_EQ(changed, 2); // one for each domain
}

TEST(RecordsCommand, PrintsCsv)
{
    const QList<QByteArray> lines = records(u"--csv"_s).output.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines.first().trimmed(), "name,type,TTL,value"_ba);
    EXPECT_TRUE(lines.at(2).startsWith("mta-sts.example.com,CNAME,3600,web.example.net"));
}

TEST(RecordsCommand, SaysWhatIsLeftOut)
{
    const ProgramRun bare = run("records example.com");
    EXPECT_EQ(bare.status, 0);
    EXPECT_TRUE(bare.errors.contains("--policy-host"));
    EXPECT_TRUE(bare.errors.contains("--rua"));
    EXPECT_TRUE(run("records example.com --quiet").errors.isEmpty());
}

TEST(RecordsCommand, WritesALabelsForInternationalNames)
{
    const ProgramRun text = run("records b\xC3\xBC"
                                "cher.example --id 1 --quiet");
    EXPECT_TRUE(text.output.contains("_mta-sts.xn--bcher-kva.example."));
}

TEST(RecordsCommand, ReadsItsDomainsFromStandardInput)
{
    const ProgramRun text = run("records --from - --id 1 --quiet", "a.example\nb.example\n");
    EXPECT_EQ(text.status, 0);
    EXPECT_TRUE(text.output.contains("_mta-sts.a.example.") && text.output.contains("_mta-sts.b.example."));
    EXPECT_EQ(run("records --from - --id 1", "localhost\n").status, 3);
}

TEST(RecordsCommand, GoesOnFromWhatAZoneFilePublishes)
{
    const QByteArray zone = "$ORIGIN example.com.\n@ 60 IN MX 10 mx\nmta-sts 60 IN CNAME web.example.net.\n"
                            "_smtp._tls 60 IN TXT \"v=TLSRPTv1; rua=mailto:r@example.com\"\n";
    const QByteArray text = run("records --from - --id 1", zone).output;
    EXPECT_TRUE(text.contains("CNAME web.example.net."));
    EXPECT_TRUE(text.contains("rua=mailto:r@example.com"));
}

TEST(RecordsCommand, TheAliasesOfADelegationStandInTheZoneThatIsNamed)
{
    const ProgramRun aliases = run("records mail.example.com --zone example.com --delegate-to sts.example.net "
                                   "--policy-host web.example.net --rua mailto:a@example.net --only aliases "
                                   "--dialect nsupdate");
    EXPECT_EQ(aliases.status, 0) << aliases.errors.constData();
    EXPECT_TRUE(aliases.output.startsWith("zone example.com.\n")) << aliases.output.constData();
    EXPECT_EQ(aliases.output.count("zone "), 1);
}

} // namespace valija
