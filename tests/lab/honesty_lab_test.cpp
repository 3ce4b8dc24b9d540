// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cannot be seen from here is said to be unknown, and never held against a domain.

#include "tests/lab/check_lab.h"
#include "tests/lab/socks_proxy.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

bool hasErrors(const QStringList &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"error "); });
}

DomainName healthy()
{
    return name("example-com-healthy.lab");
}

} // namespace

TEST_F(CheckLab, SaysWhenTheResolverStripsSignatures)
{
    const DnsRelay stripping(QHostAddress(u"127.0.0.48"_s), QHostAddress(QLatin1StringView(Lab::resolverAddress)),
                             lab().dnsPort(), {.stripsDnssec = true});
    ASSERT_TRUE(stripping.isListening());
    NetworkSettings settings = lab().settings();
    settings.resolvers = {u"127.0.0.48@%1"_s.arg(lab().dnsPort())};
    const QStringList lines = linesFor(healthy(), settings);
    EXPECT_FALSE(hasErrors(lines)) << qUtf8Printable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"unknown sts.txt.lookup-failed _mta-sts.example-com-healthy.lab"_s))
        << qUtf8Printable(lines.join(u'\n'));
}

TEST_F(CheckLab, FindsBogusRecordsBehindAResolverThatValidatesItself)
{
    QFile conf(lab().path(u"unbound.conf"_s));
    ASSERT_TRUE(conf.open(QFile::ReadOnly));
    QByteArray text = conf.readAll();
    text.replace(Lab::resolverAddress, "127.0.0.47");
    text.replace("module-config: \"iterator\"",
                 "module-config: \"validator iterator\"\n  trust-anchor-file: \""
                     + lab().settings().trustAnchorFile.toUtf8() + '"');
    writeFile(lab().path(u"validating.conf"_s), text);
    LocalServer resolver(toolPath(u"unbound"_s), {u"-d"_s, u"-c"_s, lab().path(u"validating.conf"_s)}, lab().dnsPort(),
                         QProcessEnvironment::systemEnvironment(), QHostAddress(u"127.0.0.47"_s));
    ASSERT_TRUE(resolver.isUp()) << resolver.output().constData();
    NetworkSettings settings = lab().settings();
    settings.resolvers = {u"127.0.0.47@%1"_s.arg(lab().dnsPort())};
    const QStringList bogus = linesFor(name("example-com-sts-txt-dnssec-bogus.lab"), settings);
    EXPECT_TRUE(bogus.contains(u"error sts.txt.dnssec-bogus _mta-sts.example-com-sts-txt-dnssec-bogus.lab"_s))
        << qUtf8Printable(bogus.join(u'\n'));
    EXPECT_TRUE(linesFor(healthy(), settings).contains(u"pass dane.ok mx.example-com-healthy.lab"_s));
}

TEST_F(CheckLab, SaysThatDaneCannotBeJudgedWithoutValidation)
{
    NetworkSettings settings = lab().settings();
    settings.trustAnchorFile = u"none"_s;
    const QStringList lines = linesFor(healthy(), settings);
    EXPECT_TRUE(lines.contains(u"unknown dane.insecure mx.example-com-healthy.lab"_s))
        << qUtf8Printable(lines.join(u'\n'));
    EXPECT_FALSE(hasErrors(lines));
}

TEST_F(CheckLab, ReachesWhatOnlyAProxyReaches)
{
    const LabScenario &played = lab().scenario(u"healthy"_s);
    const QString web = played.scenario.world->policyHost.replies.begin()->first;
    const SocksProxy proxy(web);
    NetworkSettings settings = lab().settings();
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.port());
    const QStringList lines = linesFor(healthy(), settings);
    EXPECT_TRUE(lines.contains(u"pass sts.fetch.ok mta-sts.example-com-healthy.lab"_s))
        << qUtf8Printable(lines.join(u'\n'));
    EXPECT_GE(proxy.connections(), 4) << "two addresses for HTTPS, two for SMTP, and what Qt tries again";
}

TEST_F(CheckLab, SendsMailProbesThroughTheProxyToo)
{
    const LabScenario &played = lab().scenario(u"healthy"_s);
    const SocksProxy proxy(played.scenario.world->mailHost.replies.begin()->first);
    NetworkSettings settings = lab().settings();
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.port());
    const QStringList lines = linesFor(healthy(), settings);
    EXPECT_TRUE(lines.contains(u"pass smtp.ok mx.example-com-healthy.lab"_s)) << qUtf8Printable(lines.join(u'\n'));
}

TEST_F(CheckLab, SaysThatTheProxyIsTheTroubleWhenItIs)
{
    NetworkSettings settings = lab().settings();
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(freePort());
    const QStringList lines = linesFor(healthy(), settings);
    EXPECT_FALSE(hasErrors(lines)) << qUtf8Printable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"unknown sts.fetch.connect mta-sts.example-com-healthy.lab"_s))
        << qUtf8Printable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"unknown smtp.connect mx.example-com-healthy.lab"_s))
        << qUtf8Printable(lines.join(u'\n'));
    const QStringList reports = linesFor(name("example-com-rpt-https.lab"), settings);
    EXPECT_FALSE(hasErrors(reports)) << qUtf8Printable(reports.join(u'\n'));
    EXPECT_TRUE(reports.contains(u"unknown rpt.txt.rua-host _smtp._tls.example-com-rpt-https.lab"_s))
        << qUtf8Printable(reports.join(u'\n'));
}

TEST_F(CheckLab, SaysThatThisNetworkBlocksPort25)
{
    NetworkSettings settings = lab().settings();
    settings.smtpPort = freePort();
    const QStringList lines = linesFor(healthy(), settings);
    EXPECT_FALSE(hasErrors(lines));
    EXPECT_TRUE(lines.contains(u"unknown smtp.port25-blocked example-com-healthy.lab"_s));
    EXPECT_TRUE(lines.contains(u"unknown smtp.connect mx.example-com-healthy.lab"_s));
}

} // namespace valija
