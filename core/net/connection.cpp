// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/connection.h"

#include "core/net/socket_words.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QUrl>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bufferSize = 64 << 10;

/// For diagnosis, not for protection: everything is offered and nothing is verified here. One for all connections,
/// because the default configuration would read the system's roots for each of them.
QSslConfiguration openToAll()
{
    QSslConfiguration configuration;
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_0OrLater);
    QT_WARNING_POP
    // Distributions forbid TLS 1.0 and 1.1 for all programs; for this one they are a finding. Other backends ignore it.
    configuration.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1"_ba);
    configuration.setBackendConfigurationOption("CipherString"_ba, "ALL:!aNULL:!eNULL:@SECLEVEL=0"_ba);
    return configuration;
}

QNetworkProxy proxyFor(const QString &url)
{
    const QUrl proxy(url);
    if (!isSocksProxy(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return QNetworkProxy(QNetworkProxy::Socks5Proxy, proxy.host(), quint16(proxy.port(1080)), proxy.userName(),
                         proxy.password());
}

QString protocolText(QSsl::SslProtocol protocol)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    if (protocol == QSsl::TlsV1_0)
        return u"TLSv1"_s;
    if (protocol == QSsl::TlsV1_1)
        return u"TLSv1.1"_s;
    QT_WARNING_POP
    if (protocol == QSsl::TlsV1_2)
        return u"TLSv1.2"_s;
    return protocol == QSsl::TlsV1_3 ? u"TLSv1.3"_s : QString();
}

/// Whether somebody who speaks SOCKS5 is there (RFC 1928 section 3): any answer to the greeting will do.
bool speaksSocks(const QNetworkProxy &proxy, const Call &call)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    EventWait wait;
    wait.wakeOn(&socket, &QTcpSocket::connected, &QTcpSocket::readyRead, &QTcpSocket::errorOccurred);
    socket.connectToHost(proxy.hostName(), proxy.port());
    wait.until(
        [&] { return socket.state() == QTcpSocket::ConnectedState || socket.state() == QTcpSocket::UnconnectedState; },
        call);
    if (socket.state() != QTcpSocket::ConnectedState)
        return false;
    socket.write("\x05\x02\x00\x02"_ba); // Without authentication or with a password.
    wait.until([&] { return socket.bytesAvailable() > 0 || socket.state() != QTcpSocket::ConnectedState; }, call);
    return socket.read(1) == "\x05"_ba;
}

} // namespace

Connection::Connection(const NetworkSettings &settings) : m_settings(settings)
{
    static const QSslConfiguration configuration = openToAll();
    m_socket.setSslConfiguration(configuration);
    m_isProxyUnreadable = !settings.proxy.isEmpty() && !isSocksProxy(settings.proxy);
    m_socket.setProxy(proxyFor(settings.proxy));
    m_socket.setReadBufferSize(bufferSize);
    m_wait.wakeOn(&m_socket, &QSslSocket::connected, &QSslSocket::disconnected, &QSslSocket::errorOccurred,
                  &QSslSocket::readyRead, &QSslSocket::encrypted, &QSslSocket::bytesWritten,
                  &QSslSocket::encryptedBytesWritten);
}

Connection::~Connection()
{
    m_socket.disconnect();
    m_socket.abort();
}

Connection::Progress Connection::why(const Call &call) const
{
    if (call.isBrokenOff())
        return Progress::Stopped;
    if (m_socket.error() == QSslSocket::SocketTimeoutError || call.isOver())
        return Progress::TimedOut;
    return m_socket.error() == QSslSocket::RemoteHostClosedError ? Progress::Closed : Progress::Failed;
}

/// TLS's own end counts, too: after close_notify nothing comes any more, even when TCP stays open (RFC 8446 section
/// 6.1). The socket tells of it by the error alone.
bool Connection::isEnded() const
{
    return m_socket.state() != QSslSocket::ConnectedState || m_socket.error() == QSslSocket::RemoteHostClosedError;
}

bool Connection::isProxyAtFault() const
{
    const auto error = m_socket.error();
    return m_isProxyUnreadable || m_isProxySilent || error == QSslSocket::ProxyAuthenticationRequiredError
        || error == QSslSocket::ProxyConnectionRefusedError || error == QSslSocket::ProxyConnectionClosedError
        || error == QSslSocket::ProxyConnectionTimeoutError || error == QSslSocket::ProxyNotFoundError
        || error == QSslSocket::ProxyProtocolError;
}

QString Connection::errorText() const
{
    if (m_isProxyUnreadable)
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Evidence", "The address of the proxy cannot be read"));
    return wordsOf(m_socket);
}

Connection::Progress Connection::open(const QString &address, quint16 port, const Call &call)
{
    if (m_isProxyUnreadable) // Who wants a proxy must not be taken past it.
        return Progress::Failed;
    const Call attempt = call.within(m_settings.connectTimeout);
    const auto isDecided = [&] {
        return m_socket.state() == QSslSocket::ConnectedState || m_socket.state() == QSslSocket::UnconnectedState;
    };
    m_socket.connectToHost(address, port);
    // The socket does not say how far it came with a proxy. One that is silent is so to others, too.
    if (m_socket.proxy().type() == QNetworkProxy::Socks5Proxy
        && !m_wait.until(isDecided, call.within(m_settings.connectTimeout / 2)) && !attempt.isOver())
        m_isProxySilent = !speaksSocks(m_socket.proxy(), attempt);
    m_wait.until(isDecided, attempt);
    if (m_socket.state() != QSslSocket::ConnectedState)
        return why(attempt);
    m_isProxySilent = false;
    // A small question after a small question must not wait for the acknowledgement of the first.
    m_socket.setSocketOption(QSslSocket::LowDelayOption, 1);
    return Progress::Done;
}

Connection::Progress Connection::encrypt(const std::optional<DomainName> &host, TlsOutcome &outcome, const Call &call)
{
    if (host) // The socket sends no SNI for an address by itself.
        m_socket.setPeerVerifyName(host->ascii());
    m_socket.startClientEncryption();
    m_wait.until([&] { return m_socket.isEncrypted() || m_socket.state() != QSslSocket::ConnectedState; }, call);
    for (const auto &certificate : m_socket.peerCertificateChain())
        outcome.chain.append(certificate.toDer());
    if (!m_socket.isEncrypted()) {
        const Progress ended = why(call);
        if (ended != Progress::Stopped)
            outcome.detail = ended == Progress::TimedOut ? u"timeout"_s : errorText();
        return ended;
    }
    outcome.handshake = true;
    outcome.protocol = protocolText(m_socket.sessionProtocol());
    outcome.cipher = m_socket.sessionCipher().name();
    return Progress::Done;
}

Connection::Progress Connection::send(const QByteArray &bytes, const Call &call)
{
    m_socket.write(bytes);
    m_socket.flush();
    const auto isGone = [&] {
        return m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
    };
    m_wait.until([&] { return isGone() || m_socket.state() != QSslSocket::ConnectedState; }, call);
    return isGone() ? Progress::Done : why(call);
}

Connection::Progress Connection::receive(QByteArray &buffer, const Call &call)
{
    m_wait.until([&] { return m_socket.bytesAvailable() > 0 || isEnded(); }, call);
    if (m_socket.bytesAvailable() == 0)
        return why(call);
    buffer += m_socket.read(bufferSize);
    return Progress::Done;
}

QByteArray Connection::drain()
{
    m_wait.takeIn();
    return m_socket.readAll();
}

} // namespace valija
