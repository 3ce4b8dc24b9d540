// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/smtp_mail_host.h"

#include "core/net/certificates.h"
#include "core/net/connection.h"
#include "core/net/smtp_reader.h"
#include "core/net/transcript.h"

#include <QElapsedTimer>
#include <QSysInfo>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using Progress = Connection::Progress;
using Stage = MailReply::Stage;

/// One session. Each step sets the stage that its failure would leave; it gives false when the session is at its end.
class Session
{
public:
    Session(const NetworkSettings &settings, const TrustRoots &roots, const DomainName &host, const Call &call,
            MailReply &reply)
        : m_settings(std::move(settings)),
          m_roots(roots),
          m_host(host),
          m_call(call),
          m_reply(reply),
          m_connection(settings)
    {
    }

    void run();
    QString transcript() const { return m_transcript.text(); }

private:
    bool connect();
    bool greet();
    bool sayHello(Stage onFailure, QStringList &capabilities);
    bool startTls();
    bool encrypt();
    void quit();

    bool ask(const QByteArray &command);
    bool hear();
    bool expect(bool isGood);
    bool endAt(Progress progress);

    const NetworkSettings &m_settings;
    const TrustRoots &m_roots;
    const DomainName &m_host;
    const Call &m_call;
    MailReply &m_reply;
    Connection m_connection;
    SmtpReader m_reader;
    SmtpReply m_heard;
    Transcript m_transcript;
};

void Session::run()
{
    if (!connect() || !greet())
        return;
    const bool isEncrypted = sayHello(Stage::EhloRefused, m_reply.capabilities) && startTls() && encrypt();
    if (isEncrypted && sayHello(Stage::AfterTls, m_reply.capabilitiesAfterTls)) {
        m_reply.stage = Stage::Done;
        m_reply.detail.clear();
    }
    quit();
}

/// Notes why the session is at its end.
bool Session::endAt(Progress progress)
{
    m_reply.stopped = progress == Progress::Stopped;
    m_reply.timedOut = progress == Progress::TimedOut;
    if (m_reply.stopped)
        m_reply.detail.clear();
    else
        m_reply.detail = m_reply.timedOut ? u"timeout"_s : m_connection.errorText();
    m_transcript.happened(m_reply.stopped ? u"stopped"_s : m_reply.detail);
    return false;
}

bool Session::connect()
{
    m_reply.stage = Stage::NotConnected;
    const auto port = m_settings.smtpPort;
    m_transcript.happened(u"%1 %2 %3"_s.arg(m_host.ascii(), m_reply.address).arg(port));
    const Progress opened = m_connection.open(m_reply.address, port, m_call);
    if (m_connection.isProxyAtFault())
        m_reply.stage = Stage::ProxyFailed;
    return opened == Progress::Done || endAt(opened);
}

bool Session::greet()
{
    m_reply.stage = Stage::NoGreeting;
    return hear() && expect(m_heard.code == 220);
}

bool Session::sayHello(Stage onFailure, QStringList &capabilities)
{
    m_reply.stage = onFailure;
    QByteArray name = m_settings.ehloName.toLatin1();
    if (name.isEmpty() && QSysInfo::machineHostName().contains(u'.'))
        name = DomainName::parse(QSysInfo::machineHostName()).map(&DomainName::latin1).value_or(QByteArray());
    if (name.isEmpty()) { // RFC 5321 section 4.1.4: an address, where there is no name.
        const QString address = m_connection.localAddress();
        name = '[' + (address.contains(u':') ? "IPv6:"_ba : ""_ba) + address.toLatin1() + ']';
    }
    if (!ask("EHLO " + name) || !expect(m_heard.code == 250))
        return false;
    for (const QByteArray &text : m_heard.texts().mid(1))
        capabilities.append(readable(text));
    return true;
}

bool Session::startTls()
{
    m_reply.stage = Stage::NoStartTls;
    if (!m_reply.capabilities.contains("STARTTLS"_L1, Qt::CaseInsensitive)) {
        m_reply.detail = readable(m_heard.lines.constLast());
        return false;
    }
    m_reply.stage = Stage::StartTlsRefused;
    if (!ask("STARTTLS") || !expect(m_heard.code == 220))
        return false;
    // RFC 3207 section 4.2: nothing said before the handshake counts. What is here already was put in by somebody
    // between, or by a server that would also take commands from there (CVE-2011-0411).
    const bool hadInput = m_reader.discard();
    m_reply.plaintextInjected = !m_connection.drain().isEmpty() || hadInput;
    if (m_reply.plaintextInjected)
        m_transcript.happened(u"plaintext after the reply to STARTTLS: discarded"_s);
    return true;
}

bool Session::encrypt()
{
    m_reply.stage = Stage::TlsFailed;
    const Progress done = m_connection.encrypt(m_host, m_reply.tls, m_call.within(m_settings.handshakeTimeout));
    if (done != Progress::Done)
        return endAt(done);
    judge(m_reply.tls, m_host, m_roots, QDateTime::currentDateTimeUtc());
    m_transcript.happened(summaryOf(m_reply.tls));
    return true;
}

/// Takes leave where that can be done without waiting long.
void Session::quit()
{
    if (m_reply.stopped || m_reply.timedOut || m_reply.stage == Stage::TlsFailed || m_reader.isBroken())
        return;
    const auto politely = std::min(m_settings.greetingTimeout, std::chrono::milliseconds(1000));
    m_transcript.said("QUIT");
    if (m_connection.send("QUIT\r\n", m_call.within(politely)) != Progress::Done)
        return;
    QByteArray goodbye;
    if (m_connection.receive(goodbye, m_call.within(politely)) == Progress::Done)
        m_transcript.heard(goodbye.trimmed());
}

bool Session::ask(const QByteArray &command)
{
    m_transcript.said(command);
    const Progress sent = m_connection.send(command + "\r\n", m_call.within(m_settings.greetingTimeout));
    return sent == Progress::Done ? hear() : endAt(sent);
}

/// Waits for one whole reply.
bool Session::hear()
{
    const Call call = m_call.within(m_settings.greetingTimeout);
    std::optional<SmtpReply> next;
    while (!(next = m_reader.next())) {
        QByteArray piece;
        if (m_reader.isBroken()) {
            m_reply.detail = m_reader.fault();
            m_transcript.happened(m_reply.detail);
            return false;
        }
        if (const Progress received = m_connection.receive(piece, call); received != Progress::Done)
            return endAt(received);
        m_reader.feed(piece);
    }
    m_heard = *next;
    for (const QByteArray &line : m_heard.lines)
        m_transcript.heard(line);
    return true;
}

bool Session::expect(bool isGood)
{
    if (!isGood)
        m_reply.detail = readable(m_heard.lines.constFirst());
    return isGood;
}

} // namespace

SmtpMailHost::SmtpMailHost(NetworkSettings settings, const TrustRoots &roots)
    : m_settings(std::move(settings)), m_roots(roots)
{
}

MailReply SmtpMailHost::probe(const DomainName &host, const QString &address, const Call &call)
{
    QElapsedTimer clock;
    clock.start();
    MailReply reply;
    reply.address = address;
    Session session(m_settings, m_roots, host, call, reply);
    session.run();
    reply.transcript = session.transcript();
    reply.duration = std::chrono::milliseconds(clock.elapsed());
    return reply;
}

} // namespace valija
