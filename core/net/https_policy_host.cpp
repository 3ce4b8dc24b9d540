// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/https_policy_host.h"

#include "core/net/certificates.h"
#include "core/net/connection.h"
#include "core/net/http_reply.h"
#include "core/net/transcript.h"

#include <QElapsedTimer>

namespace valija {

using namespace Qt::StringLiterals;

// QNetworkAccessManager would do this too, but it keeps a header of any size in memory, unpacks bodies, has no deadline
// for each phase and needs a thread with an event loop between us and the socket. One GET without redirects, caches or
// cookies needs none of its strengths.

namespace {

using Progress = Connection::Progress;
using Status = PolicyReply::Status;

QByteArray requestFor(const DomainName &host, quint16 port)
{
    const QByteArray authority = port == 443 ? host.latin1() : host.latin1() + ':' + QByteArray::number(port);
    return "GET /.well-known/mta-sts.txt HTTP/1.1\r\nHost: " + authority
        + "\r\nUser-Agent: Valija\r\nAccept: text/plain, */*;q=0.5\r\nAccept-Encoding: identity\r\nConnection: "
          "close\r\n\r\n";
}

/// What an unfinished phase means: a timeout belongs to the phase's own failure until the request has been sent.
Status statusOf(Progress progress, Status failed)
{
    return progress == Progress::Stopped ? Status::Stopped : failed;
}

QString reasonOf(Progress progress, const Connection &connection)
{
    if (progress == Progress::Stopped)
        return {};
    return progress == Progress::TimedOut ? u"timeout"_s : connection.errorText();
}

/// Connects and shakes hands; false, with status and detail set, when that failed.
bool reachHost(Connection &connection, const std::optional<DomainName> &host, quint16 port,
               const NetworkSettings &settings, const Call &call, PolicyReply &reply)
{
    if (const Progress opened = connection.open(reply.address, port, call); opened != Progress::Done) {
        reply.status = statusOf(opened, connection.isProxyAtFault() ? Status::ProxyFailed : Status::ConnectFailed);
        reply.detail = reasonOf(opened, connection);
        return false;
    }
    const Progress encrypted = connection.encrypt(host, reply.tls, call.within(settings.handshakeTimeout));
    if (encrypted != Progress::Done) {
        reply.status = statusOf(encrypted, Status::TlsFailed);
        reply.detail = reply.tls.detail;
    }
    return encrypted == Progress::Done;
}

Progress readReply(Connection &connection, HttpReply &http, const Call &call)
{
    while (!http.isOver()) {
        QByteArray piece;
        const Progress received = connection.receive(piece, call);
        if (received == Progress::Closed)
            http.finish();
        else if (received != Progress::Done)
            return received;
        http.feed(piece);
    }
    return Progress::Done;
}

Status statusOf(const HttpReply &http)
{
    if (http.state() == HttpReply::State::TooLarge)
        return Status::TooLarge;
    return http.state() == HttpReply::State::Done ? Status::Answered : Status::BrokenReply;
}

/// The request and its reply, on a connection that stands.
void exchange(Connection &connection, const QByteArray &request, const Call &call, PolicyReply &reply,
              Transcript &transcript)
{
    for (const QByteArray &line : request.trimmed().split('\n'))
        transcript.said(line.trimmed());
    HttpReply http;
    Progress progress = connection.send(request, call);
    if (progress == Progress::Done)
        progress = readReply(connection, http, call);
    for (const QByteArray &line : http.headerLines())
        transcript.heard(line);

    reply.httpStatus = http.status();
    reply.contentType = http.header("Content-Type");
    reply.location = http.header("Location");
    reply.body = http.body();
    reply.status = statusOf(http);
    reply.detail = http.fault();
    if (progress == Progress::Done)
        return;
    reply.status = statusOf(progress, progress == Progress::TimedOut ? Status::TimedOut : Status::BrokenReply);
    reply.detail = reasonOf(progress, connection);
}

} // namespace

HttpsPolicyHost::HttpsPolicyHost(NetworkSettings settings, const TrustRoots &roots)
    : m_settings(std::move(settings)), m_roots(roots)
{
}

PolicyReply HttpsPolicyHost::fetch(const DomainName &host, const QString &address, const Call &call)
{
    QElapsedTimer clock;
    clock.start();
    PolicyReply reply;
    reply.address = address;
    Transcript transcript;
    transcript.happened(u"%1 %2 %3"_s.arg(host.ascii(), address).arg(m_settings.httpsPort));
    Connection connection(m_settings);
    const Call whole = call.within(m_settings.fetchTimeout);
    const bool isReached = reachHost(connection, host, m_settings.httpsPort, m_settings, whole, reply);
    Transcript talk;
    if (isReached)
        exchange(connection, requestFor(host, m_settings.httpsPort), whole, reply, talk);
    reply.duration = std::chrono::milliseconds(clock.elapsed());
    if (isReached) { // Only now: the first to be untrusted has us read the system's roots, and that time is ours.
        judge(reply.tls, host, m_roots, QDateTime::currentDateTimeUtc());
        transcript.happened(summaryOf(reply.tls));
        transcript.append(talk);
    }
    if (!reply.detail.isEmpty())
        transcript.happened(reply.detail);
    if (!reply.body.isEmpty())
        transcript.happened(u"%1 octets"_s.arg(reply.body.size()));
    reply.transcript = transcript.text();
    return reply;
}

TlsOutcome HttpsPolicyHost::probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                                  const Call &call)
{
    PolicyReply reply;
    reply.address = address;
    Connection connection(m_settings);
    const bool isReached = reachHost(connection, host, port, m_settings, call.within(m_settings.fetchTimeout), reply);
    if (isReached && host)
        judge(reply.tls, *host, m_roots, QDateTime::currentDateTimeUtc());
    else if (isReached)
        judgeAddress(reply.tls, address, m_roots, QDateTime::currentDateTimeUtc());
    else if (reply.status == Status::ProxyFailed)
        reply.tls.proxyFault = reply.detail;
    else
        reply.tls.detail = reply.detail;
    return reply.tls;
}

} // namespace valija
