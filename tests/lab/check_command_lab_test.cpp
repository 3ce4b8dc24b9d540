// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line's `check` on the lab: the same findings as the engine's, the JSON that cli.md promises, the exit
// statuses that monitoring reads.

#include "tests/cli/program.h"
#include "tests/lab/check_lab.h"
#include "tests/support/printers.h"
#include "tests/support/sanitizers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sys/resource.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand : public CheckLab
{
protected:
    /// `check` with everything that leads it into the lab.
    static ProgramRun check(const QStringList &arguments)
    {
        const NetworkSettings settings = lab().settings();
        return run(QStringList{u"check"_s, u"--resolver"_s, settings.resolvers.first(), u"--trust-anchor"_s,
                               settings.trustAnchorFile, u"--ca-file"_s, settings.caFile, u"--https-port"_s,
                               QString::number(settings.httpsPort), u"--smtp-port"_s,
                               QString::number(settings.smtpPort)}
                   + arguments);
    }

    static QString domainOf(const QString &scenario) { return lab().scenario(scenario).scenario.domain->ascii(); }
};

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

QStringList linesOf(const QJsonObject &domain)
{
    QStringList lines;
    for (const auto &value : domain.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        lines.append(u"%1 %2 %3"_s.arg(finding.value("severity"_L1).toString(), finding.value("id"_L1).toString(),
                                       finding.value("subject"_L1).toString()));
    }
    lines.sort();
    return lines;
}

} // namespace

TEST_F(CheckCommand, WritesTheJsonOfItsContract)
{
    const ProgramRun good = check({domainOf(u"healthy"_s), domainOf(u"absent"_s), u"--json"_s});
    EXPECT_EQ(good.status, 0) << good.errors.constData();
    EXPECT_TRUE(good.errors.isEmpty()) << good.errors.constData();
    const QJsonObject document = good.json();
    EXPECT_EQ(document.value("schema"_L1), u"valija.check/1"_s);
    const QJsonArray domains = document.value("domains"_L1).toArray();
    ASSERT_EQ(domains.size(), 2);
    const QJsonObject healthy = domains.at(0).toObject();
    EXPECT_EQ(keysOf(healthy),
              (QStringList{u"checkedAt"_s, u"domain"_s, u"facts"_s, u"findings"_s, u"id"_s, u"mode"_s, u"state"_s,
                           u"verdict"_s}));
    EXPECT_EQ(healthy.value("domain"_L1), domainOf(u"healthy"_s));
    EXPECT_EQ(healthy.value("state"_L1), u"enforce"_s);
    EXPECT_EQ(healthy.value("mode"_L1), u"enforce"_s);
    EXPECT_EQ(healthy.value("id"_L1), u"20260101000000"_s);
    EXPECT_EQ(healthy.value("verdict"_L1), u"info"_s); // IPv6 is missing here
    EXPECT_TRUE(healthy.value("checkedAt"_L1).toString().endsWith(u'Z'));
    for (const auto &finding : healthy.value("findings"_L1).toArray())
        EXPECT_EQ(keysOf(finding.toObject()),
                  (QStringList{u"evidence"_s, u"id"_s, u"message"_s, u"severity"_s, u"subject"_s}));
    const QJsonObject absent = domains.at(1).toObject();
    EXPECT_EQ(absent.value("state"_L1), u"absent"_s);
    EXPECT_TRUE(absent.value("id"_L1).isNull() && absent.value("mode"_L1).isNull());
}

TEST_F(CheckCommand, EndsAsMonitoringExpects)
{
    const std::pair<const char16_t *, int> expected[]{{u"healthy", 0},
                                                      {u"mode-none", 0},
                                                      {u"smtp.cert-expires-soon", 1},
                                                      {u"sts.fetch.cert-name", 2},
                                                      {u"sts.txt.lookup-failed", 3}};
    for (const auto &[scenario, status] : expected) {
        const ProgramRun quiet = check({domainOf(QString::fromUtf16(scenario)), u"--quiet"_s});
        EXPECT_EQ(quiet.status, status) << quiet.output.constData();
        EXPECT_EQ(quiet.output.isEmpty(), status == 0) << quiet.output.constData();
    }
    EXPECT_EQ(check({u"not a domain"_s}).status, 64);
    EXPECT_EQ(check({}).status, 64);
    EXPECT_EQ(check({domainOf(u"healthy"_s), u"--proxy"_s, u"http://127.0.0.1"_s}).status, 64);
    EXPECT_EQ(check({u"--facts"_s, u"/nonexistent"_s}).status, 3);
}

TEST_F(CheckCommand, FindsOnEveryDomainWhatTheEngineFinds)
{
    QByteArray list = "# all of the lab\n\n";
    for (const auto &played : lab().scenarios())
        list += played.scenario.domain->latin1() + '\n';
    writeFile(lab().path(u"domains.txt"_s), list);
    const ProgramRun all = check(
        {u"--from"_s, lab().path(u"domains.txt"_s), u"--json"_s, u"--timeout"_s, isTimeOurs ? u"20"_s : u"60"_s});
    EXPECT_EQ(all.status, 2) << all.errors.constData();
    const QJsonArray domains = all.json().value("domains"_L1).toArray();
    ASSERT_EQ(std::size_t(domains.size()), lab().scenarios().size());
    for (qsizetype i = 0; i < domains.size(); ++i) {
        const QJsonObject domain = domains.at(i).toObject();
        const LabScenario &played = lab().scenarios().at(std::size_t(i));
        ASSERT_EQ(domain.value("domain"_L1), played.scenario.domain->ascii()) << "in the order of the list";
        // Hostile servers are cut off by another clock; the name servers are asked at port 53, where nobody is.
        if (played.name.startsWith(u"hostile") || played.name.startsWith(u"time.") || played.name == u"sts.fetch.slow"
            || played.name == u"sts.fetch.timeout" || played.name == u"smtp.port25-blocked")
            continue;
        EXPECT_EQ(linesOf(domain), asLines(judge(factsOf(*played.scenario.domain)).findings))
            << qUtf8Printable(played.name);
    }
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children); // the largest of all that have ended
    EXPECT_TRUE(!isMemoryOurs || children.ru_maxrss < 200 * 1024)
        << children.ru_maxrss << " KiB, with every hostile server in the run";

    // What was gathered here is judged alike elsewhere, without a network.
    writeFile(lab().path(u"facts.json"_s), all.output);
    const ProgramRun again = run({u"check"_s, u"--facts"_s, lab().path(u"facts.json"_s), u"--json"_s});
    EXPECT_EQ(again.status, 2);
    EXPECT_EQ(again.json(), all.json());
}

TEST_F(CheckCommand, LeavesMailHostsAloneWhenToldTo)
{
    const ProgramRun quiet = check({domainOf(u"smtp.cert-expired"_s), u"--no-smtp"_s, u"--json"_s});
    EXPECT_EQ(quiet.status, 0) << quiet.output.constData();
    const QString text = QString::fromUtf8(quiet.output);
    EXPECT_FALSE(text.contains(u"\"smtp."_s));
    EXPECT_TRUE(text.contains(u"\"mx.covered\""_s));
}

TEST_F(CheckCommand, WritesATable)
{
    const ProgramRun table = check({domainOf(u"healthy"_s), domainOf(u"sts.txt.absent"_s), u"--csv"_s});
    EXPECT_EQ(table.status, 2);
    EXPECT_EQ(table.output,
              "domain,state,verdict,id\r\n" + domainOf(u"healthy"_s).toLatin1() + ",enforce,info,20260101000000\r\n"
                  + domainOf(u"sts.txt.absent"_s).toLatin1() + ",broken,error,\r\n");
}

TEST_F(CheckCommand, TellsATiredAdministratorWhatIsWrongFirst)
{
    const ProgramRun shown = check({domainOf(u"sts.fetch.cert-expired"_s)});
    const QByteArrayList lines = shown.output.split('\n');
    EXPECT_TRUE(lines.value(0).endsWith(": broken, needs attention")) << lines.value(0).constData();
    EXPECT_TRUE(lines.value(1).simplified().startsWith("ERROR The certificate CN=")) << lines.value(1).constData();
    EXPECT_TRUE(lines.value(2).contains("-> Renew the certificate")) << lines.value(2).constData();
}

TEST_F(CheckCommand, TellsNotSetUpFromGood)
{
    const ProgramRun shown = check({domainOf(u"absent"_s)});
    EXPECT_EQ(shown.status, 0);
    EXPECT_EQ(shown.output.split('\n').value(0),
              domainOf(u"absent"_s).toLatin1() + ": MTA-STS is not set up, everything else is good");
    const ProgramRun mistyped = check({u"no-such-domain.lab"_s});
    EXPECT_EQ(mistyped.output.split('\n').value(0), "no-such-domain.lab: MTA-STS is not set up, nothing else to test");
}

TEST_F(CheckCommand, ShowsDomainsAsTheyCome)
{
    const QStringList domains{domainOf(u"hostile-silent-handshake"_s), domainOf(u"healthy"_s), domainOf(u"absent"_s)};
    const ProgramRun shown = check(domains + QStringList{u"--timeout"_s, u"12"_s});
    const auto placeOf = [&](const QString &domain) {
        return shown.output.indexOf('\n' + domain.toLatin1() + ": ");
    };
    EXPECT_GT(placeOf(domains.at(0)), placeOf(domains.at(1))) << shown.output.constData();
    EXPECT_GT(placeOf(domains.at(0)), placeOf(domains.at(2))) << shown.output.constData();
    EXPECT_EQ(shown.output.count(": MTA-STS is not set up"), 1);
}

/// That nobody answers on port 25 may be this network's fault, until somebody does.
TEST_F(CheckCommand, ShowsAgainWhatItTookForThisNetworksFault)
{
    QJsonArray facts;
    for (const auto *scenario : {u"smtp.port25-blocked", u"healthy"})
        facts.append(toJson(factsOf(*lab().scenario(QString::fromUtf16(scenario)).scenario.domain)));
    const QByteArray silent = domainOf(u"smtp.port25-blocked"_s).toLatin1();
    const auto shown = [&](const QJsonArray &all) {
        writeFile(lab().path(u"two.json"_s), QJsonDocument(all).toJson());
        return run({u"check"_s, u"--facts"_s, lab().path(u"two.json"_s)});
    };
    const ProgramRun alone = shown({facts.at(0)});
    EXPECT_EQ(alone.status, 3) << alone.output.constData();
    EXPECT_EQ(alone.output.count(silent + ": "), 1);
    const ProgramRun both = shown(facts);
    EXPECT_EQ(both.status, 1) << both.output.constData();
    EXPECT_EQ(both.output.count(silent + ": "), 2) << both.output.constData();
    EXPECT_LT(both.output.indexOf("[smtp.port25-blocked"), both.output.lastIndexOf(silent + ": "));
    EXPECT_EQ(both.output.count("[smtp.port25-blocked"), 1);
}

} // namespace valija
