// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/lab.h"

#include "core/net/certificates.h"
#include "core/net/name_server.h"
#include "tests/lab/hostile_scripts.h"
#include "tests/support/printers.h"

#include <QDir>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Answers as it should, but takes its time.
Script slowScript(const TestCertificate &certificate, const PolicyReply &reply)
{
    return [certificate, reply](Talk &talk) {
        if (!talk.encrypt(certificate) || talk.hearRequest().isEmpty())
            return;
        talk.pause(int(reply.duration.count()));
        talk.say(policyReply(reply.body, reply.contentType));
    };
}

QString keyDigest(const TestCertificate &certificate)
{
    return rightTlsa(certificate.der).section(u' ', 3);
}

CertificateWish longAgo()
{
    CertificateWish wish;
    wish.notBefore = QDateTime::currentDateTimeUtc().addDays(-400);
    wish.notAfter = wish.notBefore.addDays(90);
    return wish;
}

/// What a mail server must do so that a probe gives this reply.
SmtpBehaviour behaviourFor(const MailReply &reply, const TestCertificate &certificate)
{
    using Stage = MailReply::Stage;
    SmtpBehaviour behaviour;
    behaviour.certificate = certificate;
    if (reply.stage == Stage::NoGreeting)
        behaviour.greeting = reply.detail.toLatin1() + "\r\n";
    if (reply.stage == Stage::NoStartTls)
        behaviour.ehlo = "250-lab\r\n250 8BITMIME\r\n";
    if (reply.stage == Stage::StartTlsRefused)
        behaviour.startTls = reply.detail.toLatin1() + "\r\n";
    if (reply.stage == Stage::TlsFailed)
        behaviour.closeAfter = 3;
    if (reply.plaintextInjected)
        behaviour.startTls += "250 injected\r\n";
    if (reply.tls.protocol == u"TLSv1")
        behaviour.isOld = true;
    return behaviour;
}

} // namespace

QString Lab::missingProgram()
{
    for (const auto &program : {u"nsd"_s, u"unbound"_s, u"nginx"_s, u"ldns-keygen"_s, u"ldns-signzone"_s}) {
        if (toolPath(program).isEmpty())
            return program;
    }
    return {};
}

/// Postfix changes to its own user, which takes root to begin with.
bool Lab::hasPostfix()
{
    return geteuid() == 0 && QFile::exists(u"/usr/lib/postfix/sbin/master"_s);
}

Lab::Lab()
    : m_dnsPort(freePort()),
      m_httpsPort(freePort()),
      m_smtpPort(freePort()),
      m_expiredRoot(u"Lab root of last year"_s, longAgo()),
      m_key(m_root.issue({}).key)
{
    // Servers that have changed to a user of their own have to get in.
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
    const TestCertificate any = m_root.issue({.names = {}, .key = m_key});
    m_scenarios = scenariosForLab(m_httpsPort, keyDigest(any));
    m_zones.emplace(m_folder.path());
    for (const auto &played : std::as_const(m_scenarios)) {
        m_zones->add(played);
        planWeb(played);
        planMail(played);
        planHostile(played);
        for (const auto &[question, answer] : played.scenario.world->resolver.answers()) {
            if (answer.status == DnsAnswer::Status::ServerFailure)
                m_dnsFaults[question] = DnsRelay::Fault::ServerFailure;
            if (answer.status == DnsAnswer::Status::Refused)
                m_dnsFaults[question] = DnsRelay::Fault::Refused;
            if (answer.status == DnsAnswer::Status::TimedOut)
                m_dnsFaults[question] = DnsRelay::Fault::Silence;
        }
    }
    writeFile(path(u"ca.pem"_s), m_root.pem() + m_expiredRoot.pem());
    static_cast<void>(startNames() && startWeb() && startMail());
}

Lab::~Lab() = default;

bool Lab::fail(const QString &what, LocalServer *server)
{
    m_trouble = server ? what + u": "_s + QString::fromUtf8(server->output()) : what;
    return false;
}

const LabScenario &Lab::scenario(const QString &name) const
{
    return *std::find_if(m_scenarios.begin(), m_scenarios.end(), [&](const auto &each) { return each.name == name; });
}

NetworkSettings Lab::settings() const
{
    NetworkSettings settings;
    settings.resolvers = {u"%1@%2"_s.arg(QLatin1StringView(relayAddress)).arg(m_dnsPort)};
    settings.trustAnchorFile = m_zones->trustAnchor();
    settings.caFile = path(u"ca.pem"_s);
    settings.httpsPort = m_httpsPort;
    settings.smtpPort = m_smtpPort;
    settings.nameServerPort = m_dnsPort;
    settings.ehloName = u"probe.lab"_s;
    // Near servers, but on a machine that may be busy. Silent servers are waited for as long as that.
    settings.dnsTimeout = settings.connectTimeout = 20s;
    settings.handshakeTimeout = settings.greetingTimeout = 10s;
    settings.fetchTimeout = 15s;
    return settings;
}

/// A certificate of which the verdicts are as they are here. One for all who want the same.
TestCertificate Lab::certificateFor(const TlsOutcome &tls)
{
    using Trust = TlsOutcome::Trust;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CertificateWish wish{.names = tls.leaf.names, .key = m_key};
    if (!tls.nameMatches)
        wish.names = {u"www.elsewhere.lab"_s};
    if (tls.leaf.notAfter < now.addDays(60))
        wish.notAfter = tls.leaf.notAfter.addSecs(600);
    if (tls.expired)
        wish.notBefore = wish.notAfter.addDays(-90);
    if (tls.notYetValid)
        wish.notBefore = now.addDays(1);
    if (tls.chain != goodTls({}).chain)
        wish.key = {};
    const QByteArray description = QByteArrayList{wish.names.join(u',').toLatin1(), QByteArray::number(int(tls.trust)),
                                                  wish.notBefore.toString(u"yyyyMMddhh").toLatin1(),
                                                  wish.notAfter.toString(u"yyyyMMddhh").toLatin1(), wish.key.left(60)}
                                       .join('|');
    TestCertificate &certificate = m_certificates[description];
    if (!certificate.der.isEmpty())
        return certificate;
    if (tls.trust == Trust::SelfSigned)
        certificate = TestAuthority::selfSigned(wish);
    else if (tls.trust == Trust::UnknownRoot)
        certificate = m_strangeRoot.issue(wish);
    else
        certificate = m_intermediate->issue(wish);
    if (tls.trust == Trust::MissingIntermediate) {
        certificate.chain = {certificate.der};
        certificate.pem = toPem(certificate.der);
    }
    return certificate;
}

void Lab::planWeb(const LabScenario &played)
{
    const FakePolicyHost &host = played.scenario.world->policyHost;
    const auto isHostile = [&](const QString &address) {
        return std::any_of(played.scenario.plays.begin(), played.scenario.plays.end(),
                           [&](const auto &play) { return play.first == address; });
    };
    for (const auto &[address, reply] : host.replies) {
        // What a reply without a handshake does not tell is as it should be.
        const QString name = u"mta-sts."_s + played.scenario.domain->ascii();
        const TestCertificate certificate = certificateFor(reply.tls.handshake ? reply.tls : goodTls({name}));
        if (isHostile(address) || reply.status == PolicyReply::Status::ConnectFailed)
            continue;
        if (reply.status == PolicyReply::Status::TimedOut)
            m_webScripts.append({address, hostileWebScript(u"silence"_s, certificate)});
        else if (reply.status == PolicyReply::Status::BrokenReply)
            m_webScripts.append({address, hostileWebScript(u"no-http"_s, certificate)});
        else if (reply.duration > 1s)
            m_webScripts.append({address, slowScript(certificate, reply)});
        else
            m_sites += siteFor({address, reply, certificate});
    }
    for (const auto &[address, tls] : host.endpoints)
        m_sites += siteFor({address, goodReply(tls.leaf.names.value(0), {}), certificateFor(tls)});
}

QByteArray Lab::siteFor(const WebPlace &place)
{
    const QString name = u"site-%1"_s.arg(m_sites.count('\n'));
    writeFile(path(name + u".pem"_s), place.certificate.pem + place.certificate.key);
    writeFile(path(name + u".txt"_s),
              place.reply.status == PolicyReply::Status::TooLarge ? QByteArray(70'000, '#') : place.reply.body);
    const QString listen = place.address.contains(u':') ? u'[' + place.address + u']' : place.address;
    QString site
        = u"server { listen %1:%2 ssl; server_name %3; ssl_certificate %4; ssl_certificate_key %4; "_s.arg(listen)
              .arg(m_httpsPort)
              .arg(place.reply.tls.leaf.names.value(0, u"_"_s), path(name + u".pem"_s));
    if (place.reply.tls.protocol == u"TLSv1.1")
        site += u"ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0; "_s;
    if (place.reply.status == PolicyReply::Status::TlsFailed)
        site += u"ssl_reject_handshake on; "_s;
    site += u"location = /.well-known/mta-sts.txt { "_s;
    if (!place.reply.location.isEmpty())
        site += u"return %1 %2; "_s.arg(place.reply.httpStatus).arg(QString::fromLatin1(place.reply.location));
    else if (place.reply.httpStatus != 200 && place.reply.status == PolicyReply::Status::Answered)
        site += u"return %1; "_s.arg(place.reply.httpStatus);
    else
        site += u"default_type \"%1\"; alias %2; "_s.arg(
            QString::fromLatin1(place.reply.contentType.isEmpty() ? "text/plain"_ba : place.reply.contentType),
            path(name + u".txt"_s));
    return (site + u"} }\n"_s).toUtf8();
}

void Lab::planMail(const LabScenario &played)
{
    // The healthiest of all, and those whose certificates are wrong.
    const bool isForPostfix = hasPostfix()
        && (played.name.startsWith(u"healthy") || played.name == u"smtp.cert-name"
            || played.name == u"smtp.cert-expired");
    for (const auto &[address, reply] : played.scenario.world->mailHost.replies) {
        const auto isHere = [&, &address = address](const auto &play) {
            return play.first == address;
        };
        const auto &plays = played.scenario.plays;
        if (reply.stage == MailReply::Stage::NotConnected || std::any_of(plays.begin(), plays.end(), isHere))
            continue;
        const QString name = u"mx."_s + played.scenario.domain->ascii(); // as in every scenario that has such a host
        const TestCertificate certificate = certificateFor(reply.tls.handshake ? reply.tls : goodTls({name}));
        if (isForPostfix)
            planPostfix(address, reply.tls.leaf.names.value(0), certificate);
        else
            m_mailScripts.append({address, smtpScript(behaviourFor(reply, certificate))});
    }
}

void Lab::planPostfix(const QString &address, const QString &host, const TestCertificate &certificate)
{
    const QString chain = path(QString(address).replace(u':', u'_') + u".smtp.pem"_s);
    writeFile(chain, certificate.key + certificate.pem);
    const QString listen = address.contains(u':') ? u'[' + address + u']' : address;
    m_postfixServices += u"%1:%2 inet n - n - - smtpd -o myhostname=%3 -o smtpd_tls_chain_files=%4\n"_s.arg(listen)
                             .arg(m_smtpPort)
                             .arg(host, chain)
                             .toUtf8();
}

/// A chain of which every certificate, up to the trusted root, has expired.
Script Lab::expiredSite(const PolicyReply &reply)
{
    CertificateWish wish = longAgo();
    wish.names = reply.tls.leaf.names;
    const TestCertificate certificate
        = m_expiredRoot.intermediate(u"Lab intermediate of last year"_s, wish)->issue(wish);
    return httpsScript(certificate, policyReply(reply.body));
}

void Lab::planHostile(const LabScenario &played)
{
    const FakeNetwork &world = *played.scenario.world;
    for (const auto &[address, word] : played.scenario.plays) {
        if (word == u"expired-everything")
            m_webScripts.append({address, expiredSite(world.policyHost.replies.at(address))});
        else if (const auto web = world.policyHost.replies.find(address); web != world.policyHost.replies.end())
            m_webScripts.append({address, hostileWebScript(word, certificateFor(web->second.tls))});
        else if (const auto mail = world.mailHost.replies.find(address); mail != world.mailHost.replies.end())
            m_mailScripts.append({address, hostileMailScript(word, certificateFor(mail->second.tls))});
        else
            fail(u"nobody is at "_s + address);
    }
}

bool Lab::startNames()
{
    if (!m_zones->write())
        return fail(u"the zones could not be signed"_s);
    const QByteArray folder = m_folder.path().toUtf8();
    const auto nsd = [&](const QString &name, const QByteArrayList &addresses, const QByteArray &zones) {
        QByteArray conf
            = "server:\n  server-count: 1\n  username: \"\"\n  chroot: \"\"\n  pidfile: \"\"\n  database: \"\"\n"
              "  rrl-ratelimit: 0\n  port: "
            + QByteArray::number(m_dnsPort) + "\n  zonesdir: \"" + folder + "\"\n";
        for (const char *file : {"xfrdfile", "zonelistfile", "xfrdir"})
            conf += QByteArray("  ") + file + ": \"" + folder
                + (file[3] == 'd' && file[4] == 'i' ? "" : "/" + name.toUtf8() + '.' + file) + "\"\n";
        for (const QByteArray &address : addresses)
            conf += "  ip-address: " + address + '\n';
        const QString file = path(name + u".conf"_s);
        writeFile(file, conf + "remote-control:\n  control-enable: no\n" + zones);
        return std::make_unique<LocalServer>(toolPath(u"nsd"_s), QStringList{u"-d"_s, u"-c"_s, file}, m_dnsPort,
                                             QProcessEnvironment::systemEnvironment(),
                                             QHostAddress(QString::fromLatin1(addresses.first())));
    };
    m_nameServer = nsd(u"nsd"_s, {"127.0.0.51"_ba, "127.0.0.52"_ba}, m_zones->configuration());
    m_lateNameServer = nsd(u"nsd-late"_s, {"127.0.0.53"_ba}, m_zones->lateConfiguration());
    if (!m_nameServer->isUp() || !m_lateNameServer->isUp())
        return fail(u"NSD"_s, m_nameServer->isUp() ? m_lateNameServer.get() : m_nameServer.get());
    for (const auto &address : {u"127.0.0.51"_s, u"127.0.0.53"_s}) { // Listens before it has read its zones.
        const Call patient{QDeadlineTimer(60s), {}};
        if (askNameServer(QHostAddress(address), m_dnsPort, name("lab"), DnsType::Ns, patient).status
            == DnsAnswer::Status::TimedOut)
            return fail(u"NSD does not answer"_s);
    }
    const QByteArray port = QByteArray::number(m_dnsPort);
    writeFile(path(u"unbound.conf"_s),
              "server:\n  interface: " + QByteArray(resolverAddress) + "\n  port: " + port
                  + "\n  do-daemonize: no\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + folder
                  + "\"\n  pidfile: \"\"\n  use-syslog: no\n  module-config: \"iterator\"\n"
                    "  do-not-query-localhost: no\n  access-control: 127.0.0.0/8 allow\n  do-ip6: no\n"
                    "  qname-minimisation: no\n  cache-max-ttl: 2000000\n"
                    "forward-zone:\n  name: \".\"\n  forward-addr: 127.0.0.51@"
                  + port + '\n');
    m_resolver = std::make_unique<LocalServer>(
        toolPath(u"unbound"_s), QStringList{u"-d"_s, u"-c"_s, path(u"unbound.conf"_s)}, m_dnsPort,
        QProcessEnvironment::systemEnvironment(), QHostAddress(QLatin1StringView(resolverAddress)));
    if (!m_resolver->isUp())
        return fail(u"Unbound"_s, m_resolver.get());
    m_relay = std::make_unique<DnsRelay>(QHostAddress(QLatin1StringView(relayAddress)),
                                         QHostAddress(QLatin1StringView(resolverAddress)), m_dnsPort,
                                         DnsRelay::Behaviour{.faults = m_dnsFaults});
    return m_relay->isListening() || fail(u"the relay cannot listen"_s);
}

bool Lab::startWeb()
{
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray conf = geteuid() == 0 ? "user root;\n"_ba : QByteArray();
    conf += "daemon off;\nworker_processes 1;\npid " + folder
        + "/nginx.pid;\nerror_log stderr warn;\n"
          "events { worker_connections 2048; }\nhttp {\naccess_log off;\nserver_names_hash_bucket_size 256;\n"
          "server_names_hash_max_size 4096;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        conf += QByteArray(kind) + "_temp_path " + folder + '/' + kind + ";\n";
    writeFile(path(u"nginx.conf"_s), conf + "types { }\n" + m_sites + "}\n");
    const QHostAddress first(m_sites.isEmpty() ? QString()
                                               : QString::fromLatin1(m_sites.mid(16, m_sites.indexOf(':') - 16)));
    m_web = std::make_unique<LocalServer>(
        toolPath(u"nginx"_s),
        QStringList{u"-p"_s, m_folder.path(), u"-e"_s, u"stderr"_s, u"-c"_s, path(u"nginx.conf"_s)}, m_httpsPort,
        QProcessEnvironment::systemEnvironment(), first);
    if (!m_web->isUp())
        return fail(u"nginx"_s, m_web.get());
    m_scriptedWeb = std::make_unique<ScriptedServer>(m_webScripts, m_httpsPort);
    return m_scriptedWeb->isListening() || fail(u"the scripted web servers cannot listen"_s);
}

bool Lab::startMail()
{
    m_scriptedMail = std::make_unique<ScriptedServer>(m_mailScripts, m_smtpPort);
    if (!m_scriptedMail->isListening())
        return fail(u"the scripted mail servers cannot listen"_s);
    if (m_postfixServices.isEmpty())
        return true;
    const QByteArray folder = m_folder.path().toUtf8();
    for (const char *place : {"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming",
                              "maildrop", "pid", "private", "public", "saved", "trace"})
        QDir().mkpath(path(u"queue/"_s + QLatin1StringView(place)));
    QDir().mkpath(path(u"postfix"_s));
    QDir().mkpath(path(u"data"_s));
    runTool(u"/bin/chown"_s, {u"postfix"_s, path(u"data"_s), path(u"queue/private"_s), path(u"queue/public"_s)});
    writeFile(path(u"postfix/main.cf"_s),
              "compatibility_level = 3.6\nqueue_directory = " + folder + "/queue\ndata_directory = " + folder
                  + "/data\ndaemon_directory = /usr/lib/postfix/sbin\ncommand_directory = /usr/sbin\nmaillog_file = "
                  + folder + "/mail.log\nmaillog_file_prefixes = " + folder
                  + "\ninet_protocols = all\nsmtpd_tls_security_level = may\nsmtpd_peername_lookup = no\n"
                    "smtpd_client_connection_count_limit = 0\nlocal_recipient_maps =\nalias_maps =\n");
    writeFile(path(u"postfix/master.cf"_s),
              m_postfixServices
                  + "postlog unix-dgram n - n - 1 postlogd\ntlsmgr unix - - n 1000? 1 tlsmgr\n"
                    "anvil unix - - n - 1 anvil\n");
    const QString first = QString::fromLatin1(m_postfixServices.left(m_postfixServices.indexOf(':')));
    m_postfix = std::make_unique<LocalServer>(u"/usr/lib/postfix/sbin/master"_s,
                                              QStringList{u"-c"_s, path(u"postfix"_s), u"-d"_s}, m_smtpPort,
                                              QProcessEnvironment::systemEnvironment(), QHostAddress(first));
    return m_postfix->isUp() || fail(u"Postfix"_s, m_postfix.get());
}

} // namespace valija
