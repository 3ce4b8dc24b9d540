// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bundle's snippets in the real web servers: they start, serve the policies as RFC 8461 section 3.3 wants, and
// nothing else.

#include "core/net/https_policy_host.h"
#include "core/policy/parse_policy.h"
#include "core/publish/bundle.h"
#include "tests/lab/local_server.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace valija;
using namespace Qt::StringLiterals;

namespace {

struct HttpReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< Lower-case names.
    QByteArray body;
    QString error;
};

/// One request as a mail server makes it: SNI and certificate checked for `host`, nothing followed.
HttpReply fetch(const QString &host, quint16 port, const QByteArray &target, const QString &caFile)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port, host);
    HttpReply reply;
    if (!socket.waitForEncrypted(10'000)) {
        reply.error = socket.errorString();
        return reply;
    }
    socket.write("GET " + target + " HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\nConnection: close\r\n\r\n");
    QByteArray all;
    while (socket.waitForReadyRead(10'000))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = all.first(std::max<qsizetype>(end, 0)).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(), line.sliced(colon + 1).trimmed());
    }
    reply.body = all.mid(end + 4);
    return reply;
}

/// A bundle for two domains on disk, with certificates of its own.
class BundleLab : public testing::Test
{
protected:
    void SetUp() override
    {
        m_openssl = toolPath(u"openssl"_s);
        if (m_openssl.isEmpty())
            GTEST_SKIP() << "openssl is not installed";
        for (const char *domain : {"example.com",
                                   "b\xc3\xbc"
                                   "cher.example",
                                   // More than nginx has room for where nothing is said.
                                   "a-subsidiary-with-a-long-name.department-of-long-names.example"}) {
            Policy policy;
            policy.mode = Mode::Enforce;
            policy.mx = {MxPattern::parse("mx.example.com").value()};
            policy.maxAge = std::chrono::seconds(604'800 + m_policies.size());
            m_policies.append({name(domain), policy});
            makeCertificate(u"mta-sts."_s + name(domain).ascii());
        }
    }

    QString path(const QString &file) const { return m_folder.filePath(file); }

    /// The snippet with what an administrator fills in, and the lab's port.
    QByteArray filledIn(const char16_t *server, const QString &file)
    {
        const auto files = bundleFor(m_policies, *webServerFrom(server));
        EXPECT_TRUE(writeBundle(files, path(u"www"_s)));
        return QByteArray(files.value(file))
            .replace("/var/www/mta-sts", path(u"www"_s).toUtf8())
            .replace("/etc/letsencrypt/live", path(u"live"_s).toUtf8());
    }

    void checkServing(LocalServer &server)
    {
        ASSERT_TRUE(server.isUp()) << server.output().constData();
        for (const ServedPolicy &served : m_policies) {
            const QString host = u"mta-sts."_s + served.domain.ascii();
            const QString ca = path(u"live/"_s + host + u"/fullchain.pem"_s);
            const HttpReply policy = fetch(host, m_port, "/.well-known/mta-sts.txt", ca);
            expectOwnFetchContent(host, ca, policy.body);
            EXPECT_EQ(policy.error, QString());
            EXPECT_EQ(policy.status, 200);
            EXPECT_EQ(policy.headers.value("content-type"), "text/plain");
            EXPECT_EQ(policy.body, toText(served.policy));
            const auto parsed = parsePolicy(policy.body);
            ASSERT_TRUE(parsed.policy);
            EXPECT_EQ(*parsed.policy, served.policy);
            EXPECT_EQ(verdictOf(parsed.findings), Severity::Pass);
            for (const QByteArray target : {"/", "/index.html", "/.well-known", "/.well-known/",
                                            "/.well-known/mta-sts.txt/", "/mta-sts.txt", "/.well-known/other.txt"})
                EXPECT_EQ(fetch(host, m_port, target, ca).status, 404) << target.constData();
        }
    }

    /// The program's own fetch, of which the check makes its findings.
    void expectOwnFetchContent(const QString &host, const QString &caFile, const QByteArray &body) const
    {
        const TrustRoots roots = TrustRoots::only({QSslCertificate::fromPath(caFile).first().toDer()});
        NetworkSettings settings;
        settings.httpsPort = m_port;
        const PolicyReply reply
            = HttpsPolicyHost(settings, roots).fetch(*DomainName::parse(host), u"127.0.0.1"_s, Call{});
        EXPECT_EQ(reply.status, PolicyReply::Status::Answered) << qUtf8Printable(reply.transcript);
        EXPECT_TRUE(reply.tls.isValid()) << qUtf8Printable(reply.tls.trustDetail);
        EXPECT_EQ(reply.httpStatus, 200);
        EXPECT_EQ(reply.contentType, "text/plain"_ba);
        EXPECT_TRUE(reply.location.isEmpty());
        EXPECT_EQ(reply.body, body);
    }

    QTemporaryDir m_folder;
    QString m_openssl;
    QList<ServedPolicy> m_policies;
    quint16 m_port = freePort();

private:
    void makeCertificate(const QString &host)
    {
        const QString folder = path(u"live/"_s + host);
        ASSERT_TRUE(QDir().mkpath(folder));
        const ToolRun run = runTool(m_openssl,
                                    {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                     u"/CN=lab"_s, u"-addext"_s, u"subjectAltName=DNS:"_s + host, u"-keyout"_s,
                                     folder + u"/privkey.pem"_s, u"-out"_s, folder + u"/fullchain.pem"_s});
        ASSERT_EQ(run.status, 0) << run.errors.constData();
    }
};

TEST_F(BundleLab, NginxServesThePoliciesAndNothingElse)
{
    NEED_TOOL(nginx, "nginx");
    const QByteArray port = QByteArray::number(m_port);
    QByteArray snippet = filledIn(u"nginx", u"nginx.conf"_s);
    snippet.replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl").replace("    listen [::]:443 ssl;\n", "");
    const QByteArray conf = "daemon off; user root root; pid \"" + path(u"pid"_s).toUtf8()
        + "\"; error_log stderr;\nevents { }\nhttp {\naccess_log off;\n" + snippet + "}\n";
    writeFile(path(u"nginx.conf"_s), conf);
    const QStringList arguments{u"-p"_s, m_folder.path(), u"-c"_s, path(u"nginx.conf"_s)};
    const ToolRun test = runTool(nginx, QStringList(arguments) << u"-t"_s);
    ASSERT_EQ(test.status, 0) << test.errors.constData();
    LocalServer server(nginx, arguments, m_port);
    checkServing(server);
}

TEST_F(BundleLab, ApacheServesThePoliciesAndNothingElse)
{
    NEED_TOOL(apache, "apache2");
    const QString modules = u"/usr/lib/apache2/modules"_s;
    if (!QFile::exists(modules + u"/mod_ssl.so"_s))
        GTEST_SKIP() << "Apache's modules are not where Debian has them";
    QByteArray conf = "ServerRoot \"" + m_folder.path().toUtf8() + "\"\nPidFile \"" + path(u"pid"_s).toUtf8()
        + "\"\nServerName localhost\nErrorLog /dev/stderr\nMutex pthread default\n";
    for (const char *module : {"mpm_event", "authz_core", "ssl", "alias", "mime", "dir", "autoindex"})
        conf += "LoadModule " + QByteArray(module) + "_module " + modules.toUtf8() + "/mod_" + module + ".so\n";
    conf += "TypesConfig /dev/null\nAddDefaultCharset On\nListen 127.0.0.1:" + QByteArray::number(m_port) + "\n"
        + filledIn(u"apache", u"apache.conf"_s).replace("*:443", "*:" + QByteArray::number(m_port));
    writeFile(path(u"httpd.conf"_s), conf);
    const QStringList arguments{u"-f"_s, path(u"httpd.conf"_s)};
    const ToolRun test = runTool(apache, QStringList(arguments) << u"-t"_s);
    ASSERT_EQ(test.status, 0) << test.errors.constData();
    LocalServer server(apache, QStringList(arguments) << u"-DFOREGROUND"_s, m_port);
    checkServing(server);
}

TEST_F(BundleLab, CaddyServesThePoliciesAndNothingElse)
{
    NEED_TOOL(caddy, "caddy");
    QByteArray snippet = filledIn(u"caddy", u"Caddyfile"_s);
    // The lab has its certificates from elsewhere.
    for (const ServedPolicy &served : m_policies) {
        const QByteArray host = "mta-sts." + served.domain.latin1();
        const QByteArray live = path(u"live/"_s).toUtf8() + host;
        snippet.replace("https://" + host + " {",
                        "https://" + host + " {\n\ttls " + live + "/fullchain.pem " + live + "/privkey.pem");
    }
    writeFile(path(u"Caddyfile"_s),
              "{\n\tadmin off\n\tauto_https disable_redirects\n\tdefault_bind 127.0.0.1\n\thttps_port "
                  + QByteArray::number(m_port) + "\n}\n" + snippet);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    LocalServer server(caddy, {u"run"_s, u"--adapter"_s, u"caddyfile"_s, u"--config"_s, path(u"Caddyfile"_s)}, m_port,
                       environment);
    checkServing(server);
}

} // namespace
