// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lab/test_authority.h"

#include <QSslSocket>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace valija {

/// One side of a conversation on one connection, the server's. All waits end with the server.
class Talk
{
public:
    Talk(QSslSocket &socket, const std::atomic<bool> &isEnding) : m_socket(socket), m_isEnding(isEnding) {}

    bool isOpen() const { return !m_isEnding && m_socket.state() == QSslSocket::ConnectedState; }
    /// Sends; false when the other side is gone.
    bool say(const QByteArray &bytes);
    /// The next line with its end; empty when the other side is gone.
    QByteArray hear();
    /// Whatever comes next, within so long.
    QByteArray hearSome(std::chrono::milliseconds patience = std::chrono::seconds(30));
    /// Everything up to the blank line after an HTTP request.
    QByteArray hearRequest();
    /// TLS from here on; false when there was no agreement. An old server knows TLS 1.0 and nothing newer.
    bool encrypt(const TestCertificate &certificate, bool isOld = false);
    void pause(int milliseconds);
    void close();
    /// Holds the connection until the other side or the server ends.
    void hold();

private:
    QSslSocket &m_socket;
    const std::atomic<bool> &m_isEnding;
};

using Script = std::function<void(Talk &)>;

/// Where a script is played.
struct ScriptedPlace {
    QString address;
    Script script;
};

/// A server on loopback addresses that follows a script on each connection, for everything that no real server does.
/// Ends with the object.
class ScriptedServer
{
public:
    /// Port 0 takes a free one.
    ScriptedServer(const QString &address, quint16 port, Script script);
    ScriptedServer(const QList<ScriptedPlace> &places, quint16 port);
    ~ScriptedServer();

    bool isListening() const;
    quint16 port() const;
    int connections() const; ///< So far.
    int mostAtATime() const;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

/// What an SMTP server does wrong; as it stands, nothing.
struct SmtpBehaviour {
    TestCertificate certificate;
    QByteArray greeting = "220 lab ESMTP\r\n";
    QByteArray ehlo = "250-lab\r\n250-PIPELINING\r\n250-STARTTLS\r\n250 8BITMIME\r\n";
    QByteArray startTls = "220 2.0.0 go ahead\r\n"; ///< With more behind it: plaintext injected.
    QByteArray ehloAfterTls = "250-lab\r\n250 8BITMIME\r\n";
    int closeAfter = -1; ///< Closes after so many replies; -1: never.
    bool isOld = false;  ///< Knows TLS 1.0 and nothing newer.
};
Script smtpScript(const SmtpBehaviour &behaviour);

/// TLS, then the request is heard and this is the reply; the connection is closed after it.
Script httpsScript(const TestCertificate &certificate, const QByteArray &reply);
/// Passes everything on between the client and a server on 127.0.0.1. When that has closed, the client's connection
/// stays open: all the client sees of the end is what TLS says of it.
Script heldOpenBefore(quint16 port);
/// A whole reply with status 200 and the content type.
QByteArray policyReply(const QByteArray &body, const QByteArray &contentType = "text/plain");

} // namespace valija
