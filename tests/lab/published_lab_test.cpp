// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From nothing to published, with the program alone: a list of domains becomes drafts, records and files, which real
// servers serve, and the check of what they serve finds no fault.

#include "core/net/name_server.h"
#include "tests/cli/program.h"
#include "tests/lab/local_server.h"
#include "tests/lab/scripted_server.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <unistd.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto resolverAddress = "127.0.0.55";
constexpr auto serverAddress = "127.0.0.56";

/// Domains below `lab.`, all of them unprotected, on mail hosts of which each domain has another pair.
class PublishedLab : public testing::TestWithParam<int>
{
protected:
    void SetUp() override
    {
        for (const char *program : {"nsd", "nsd-checkzone", "nginx"})
            if (toolPath(QString::fromLatin1(program)).isEmpty())
                GTEST_SKIP() << program << " is not installed";
        for (int i = 0; i < GetParam(); ++i)
            m_domains.append("d" + QByteArray::number(i) + ".lab");
        writeFile(path(u"domains.txt"_s), m_domains.join('\n') + '\n');
        writeFile(path(u"roots.pem"_s), m_authority.pem());
        m_mail = std::make_unique<ScriptedServer>(
            QList<ScriptedPlace>{{QString::fromLatin1(serverAddress),
                                  smtpScript({.certificate = m_authority.issue({.names = {u"*.mail.lab"_s}})})}},
            m_smtpPort);
        ASSERT_TRUE(m_mail->isListening());
    }

    QString path(const QString &file) const { return m_folder.filePath(file); }

    /// The command with the store; `./` stands for the folder of the test.
    ProgramRun valija(const QByteArray &command) const
    {
        QStringList arguments{u"--store"_s, path(u"store.sqlite"_s)};
        for (const QByteArray &word : command.split(' '))
            arguments.append(word.startsWith("./") ? path(QString::fromLatin1(word.sliced(2)))
                                                   : QString::fromLatin1(word));
        return run(arguments);
    }
    /// The same with the way into the lab.
    ProgramRun onLab(const QByteArray &command) const
    {
        return valija(command + " --resolver " + resolverAddress + '@' + QByteArray::number(m_dnsPort)
                      + " --trust-anchor none --ca-file ./roots.pem --https-port " + QByteArray::number(m_httpsPort)
                      + " --smtp-port " + QByteArray::number(m_smtpPort));
    }

    /// What the administrator had before: mail, and no policies.
    QByteArray zoneBefore() const
    {
        QByteArray zone = "$TTL 300\nlab. SOA ns.lab. host.lab. 1 60 60 60 60\nlab. NS ns.lab.\nns.lab. A "
            + QByteArray(resolverAddress) + "\npolicies.lab. A " + serverAddress
            + "\nreports.lab. MX 10 mx0.mail.lab.\n";
        for (int i = 0; i < 5; ++i)
            zone += "mx" + QByteArray::number(i) + ".mail.lab. A " + serverAddress + '\n';
        for (qsizetype i = 0; i < m_domains.size(); ++i)
            zone += m_domains.at(i) + ". MX 10 mx" + QByteArray::number(i % 5) + ".mail.lab.\n" + m_domains.at(i)
                + ". MX 20 mx" + QByteArray::number((i + 1) % 5) + ".mail.lab.\n";
        return zone;
    }

    /// Checks and serves the zone from now on.
    void serve(const QByteArray &zone)
    {
        m_nameServer.reset();
        writeFile(path(u"lab.zone"_s), zone);
        const ToolRun checked = runTool(toolPath(u"nsd-checkzone"_s), {u"lab"_s, path(u"lab.zone"_s)});
        ASSERT_EQ(checked.status, 0) << checked.output.constData() << checked.errors.constData();
        QByteArray conf = "server:\n  server-count: 1\n  username: \"\"\n  chroot: \"\"\n  pidfile: \"\"\n"
                          "  database: \"\"\n  rrl-ratelimit: 0\n  ip-address: "
            + QByteArray(resolverAddress) + "\n  port: " + QByteArray::number(m_dnsPort) + '\n';
        for (const char *file : {"zonesdir", "xfrdir"})
            conf += QByteArray("  ") + file + ": \"" + m_folder.path().toUtf8() + "\"\n";
        for (const char *file : {"xfrdfile", "zonelistfile"})
            conf += QByteArray("  ") + file + ": \"" + path(QString::fromLatin1(file)).toUtf8() + "\"\n";
        writeFile(path(u"nsd.conf"_s),
                  conf + "remote-control:\n  control-enable: no\nzone:\n  name: lab\n  zonefile: lab.zone\n");
        const QHostAddress address(QString::fromLatin1(resolverAddress));
        m_nameServer
            = std::make_unique<LocalServer>(toolPath(u"nsd"_s), QStringList{u"-d"_s, u"-c"_s, path(u"nsd.conf"_s)},
                                            m_dnsPort, QProcessEnvironment::systemEnvironment(), address);
        ASSERT_TRUE(m_nameServer->isUp()) << m_nameServer->output().constData();
        const Call patient{QDeadlineTimer(std::chrono::seconds(60)), {}}; // listens before it has read its zone
        ASSERT_EQ(askNameServer(address, m_dnsPort, name("lab"), DnsType::Ns, patient).status,
                  DnsAnswer::Status::Found);
    }

    /// The bundle in nginx, with what its comments ask the administrator to fill in.
    void serveBundle()
    {
        QStringList names;
        for (const QByteArray &domain : m_domains)
            names.append(u"mta-sts."_s + QString::fromLatin1(domain));
        const TestCertificate certificate = m_authority.issue({.names = names});
        writeFile(path(u"site.pem"_s), certificate.pem + certificate.key);
        QFile file(path(u"www/nginx.conf"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString snippet = QString::fromUtf8(file.readAll());
        snippet.replace(QRegularExpression(u"/etc/letsencrypt/live/[^/]+/[a-z]+\\.pem"_s), path(u"site.pem"_s))
            .replace(u"/var/www/mta-sts"_s, path(u"www"_s))
            .replace(u"listen 443"_s, u"listen %1:%2"_s.arg(QLatin1StringView(serverAddress)).arg(m_httpsPort))
            .remove(u"    listen [::]:443 ssl;\n"_s);
        writeFile(path(u"nginx.conf"_s),
                  "daemon off; pid \"" + path(u"pid"_s).toUtf8() + "\"; error_log stderr;\n"
                      + (geteuid() == 0 ? "user root;\n" : "") + "events { }\nhttp {\naccess_log off;\n"
                      + snippet.toUtf8() + "}\n");
        m_web = std::make_unique<LocalServer>(
            toolPath(u"nginx"_s),
            QStringList{u"-p"_s, m_folder.path(), u"-e"_s, u"stderr"_s, u"-c"_s, path(u"nginx.conf"_s)}, m_httpsPort,
            QProcessEnvironment::systemEnvironment(), QHostAddress(QString::fromLatin1(serverAddress)));
        ASSERT_TRUE(m_web->isUp()) << m_web->output().constData();
    }

    /// Every domain is in the state, and nothing found is worse than an info.
    void expectAllGood(const QString &state) const
    {
        const ProgramRun checked = onLab("check --from ./domains.txt --json");
        EXPECT_EQ(checked.status, 0) << checked.errors.constData();
        const QJsonArray domains = checked.json().value("domains"_L1).toArray();
        ASSERT_EQ(domains.size(), m_domains.size());
        for (const auto &value : domains) {
            const QJsonObject domain = value.toObject();
            EXPECT_EQ(domain.value("state"_L1).toString(), state);
            QStringList passed;
            for (const auto &finding : domain.value("findings"_L1).toArray()) {
                const QString severity = finding.toObject().value("severity"_L1).toString();
                EXPECT_TRUE(severity == u"pass" || severity == u"info")
                    << qUtf8Printable(finding.toObject().value("message"_L1).toString());
                if (severity == u"pass")
                    passed.append(finding.toObject().value("id"_L1).toString());
            }
            passed.removeDuplicates();
            EXPECT_EQ(passed,
                      (QStringList{u"sts.txt.ok"_s, u"sts.fetch.ok"_s, u"sts.policy.ok"_s, u"mx.covered"_s,
                                   u"smtp.ok"_s, u"rpt.txt.ok"_s}));
        }
    }

    QList<QByteArray> m_domains;

private:
    QTemporaryDir m_folder;
    quint16 m_dnsPort = freePort();
    quint16 m_httpsPort = freePort();
    quint16 m_smtpPort = freePort();
    TestAuthority m_authority{u"Lab root"_s};
    std::unique_ptr<LocalServer> m_nameServer;
    std::unique_ptr<LocalServer> m_web;
    std::unique_ptr<ScriptedServer> m_mail;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Domains, PublishedLab, testing::Values(1, 200),
                         [](const auto &count) { return std::to_string(count.param); });

TEST_P(PublishedLab, FromAListOfUnprotectedDomainsToNoFault)
{
    serve(zoneBefore());
    if (HasFatalFailure())
        return;
    const ProgramRun before = onLab("check --from ./domains.txt --csv");
    EXPECT_TRUE(before.output.contains(m_domains.last() + ",absent,")) << before.output.constData();

    EXPECT_EQ(valija("domain add --from ./domains.txt").status, 0);
    const ProgramRun drafts = onLab("policy new --portfolio --from-live --save");
    EXPECT_EQ(drafts.status, 0) << drafts.errors.constData();
    const ProgramRun records
        = valija("records --portfolio --policy-host policies.lab --rua mailto:tls@reports.lab --zone lab");
    EXPECT_EQ(records.status, 0) << records.errors.constData();
    EXPECT_EQ(valija("bundle ./www --portfolio").status, 0);

    // The file before the record (RFC 8461 section 8.1).
    serveBundle();
    serve(zoneBefore() + records.output);
    if (!HasFatalFailure())
        expectAllGood(u"testing"_s);
}

TEST_P(PublishedLab, ThreeAliasesOnceThenOneLineForAChange)
{
    const QByteArray plan = "records --portfolio --policy-host policies.lab --rua mailto:tls@reports.lab "
                            "--delegate-to sts.lab --zone lab --only ";
    serve(zoneBefore());
    if (HasFatalFailure())
        return;
    EXPECT_EQ(onLab("policy new --from ./domains.txt --from-live --save").status, 0);
    const ProgramRun aliases = valija(plan + "aliases");
    const ProgramRun zone = valija(plan + "zone");
    EXPECT_EQ(aliases.output.count(" CNAME "), 3 * m_domains.size());
    EXPECT_EQ(valija("bundle ./www --portfolio").status, 0);
    serveBundle();
    serve(zoneBefore() + aliases.output + zone.output);
    if (HasFatalFailure())
        return;
    expectAllGood(u"testing"_s);

    EXPECT_EQ(valija("policy new --domain " + m_domains.first() + " --mode enforce --max-age 604800 --save").status, 0);
    EXPECT_EQ(valija(plan + "aliases").output, aliases.output);
    const QList<QByteArray> linesBefore = zone.output.split('\n');
    QList<QByteArray> lines = valija(plan + "zone").output.split('\n');
    lines.removeIf([&](const QByteArray &line) { return linesBefore.contains(line); });
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.first().contains("v=STSv1; id=")) << lines.first().constData();
    EXPECT_TRUE(lines.first().contains(m_domains.first().chopped(4))) << lines.first().constData();
}

} // namespace valija
