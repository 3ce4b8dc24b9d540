// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/scripted_server.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QThread>

#include <list>
#include <mutex>
#include <thread>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 20; // ms
constexpr qint64 patience = 30'000;

} // namespace

bool Talk::say(const QByteArray &bytes)
{
    m_socket.write(bytes);
    QElapsedTimer clock;
    clock.start();
    while (isOpen() && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0 && clock.elapsed() < patience)
        m_socket.waitForBytesWritten(slice);
    return isOpen();
}

QByteArray Talk::hear()
{
    QElapsedTimer clock;
    clock.start();
    while (isOpen() && !m_socket.canReadLine() && clock.elapsed() < patience)
        m_socket.waitForReadyRead(slice);
    return m_socket.readLine();
}

QByteArray Talk::hearSome(std::chrono::milliseconds patience)
{
    QElapsedTimer clock;
    clock.start();
    while (isOpen() && m_socket.bytesAvailable() == 0 && clock.elapsed() < patience.count())
        m_socket.waitForReadyRead(slice);
    return m_socket.readAll();
}

QByteArray Talk::hearRequest()
{
    QByteArray request;
    for (QByteArray line = hear(); !line.trimmed().isEmpty(); line = hear())
        request += line;
    return request;
}

bool Talk::encrypt(const TestCertificate &certificate, bool isOld)
{
    QList<QSslCertificate> chain;
    for (const QByteArray &der : certificate.chain)
        chain += QSslCertificate::fromData(der, QSsl::Der);
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
    if (isOld) { // Distributions switch that off.
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        configuration.setProtocol(QSsl::TlsV1_0);
        QT_WARNING_POP
        configuration.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1"_ba);
        configuration.setBackendConfigurationOption("CipherString"_ba, "ALL:@SECLEVEL=0"_ba);
    }
    m_socket.setSslConfiguration(configuration);
    m_socket.startServerEncryption();
    QElapsedTimer clock;
    clock.start();
    while (isOpen() && !m_socket.isEncrypted() && clock.elapsed() < patience)
        m_socket.waitForEncrypted(slice);
    return m_socket.isEncrypted();
}

void Talk::pause(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (isOpen() && clock.elapsed() < milliseconds)
        m_socket.waitForReadyRead(int(std::min<qint64>(slice, milliseconds - clock.elapsed())));
}

void Talk::close()
{
    m_socket.disconnectFromHost();
    if (m_socket.state() != QSslSocket::UnconnectedState)
        m_socket.waitForDisconnected(1000);
}

void Talk::hold()
{
    while (isOpen()) {
        m_socket.waitForReadyRead(slice);
        m_socket.readAll();
    }
}

/// Listens in a thread of its own; each connection has one, too.
class ScriptedServer::Listener : public QThread
{
public:
    Listener(QList<ScriptedPlace> places, quint16 port) : m_places(std::move(places)), m_port(port)
    {
        start();
        while (!m_isReady && !isFinished())
            msleep(1);
    }

    ~Listener() override
    {
        m_isEnding = true;
        quit();
        wait();
        for (std::thread &talk : m_talks)
            talk.join();
    }

    std::atomic<quint16> m_boundPort = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_mostAtATime = 0;

protected:
    void run() override
    {
        std::list<Door> doors;
        bool areOpen = true;
        for (const ScriptedPlace &place : m_places) {
            Door &door = doors.emplace_back(*this, place.script);
            areOpen = door.listen(QHostAddress(place.address), m_port) && areOpen;
            m_boundPort = door.serverPort();
        }
        if (!areOpen)
            m_boundPort = 0;
        m_isReady = true;
        exec();
    }

private:
    struct Door : QTcpServer {
        Door(Listener &listener, const Script &script) : m_owner(listener), m_script(script) {}
        void incomingConnection(qintptr descriptor) override { m_owner.begin(descriptor, m_script); }
        Listener &m_owner;
        const Script &m_script;
    };

    void begin(qintptr descriptor, const Script &script)
    {
        m_talks.emplace_back([this, descriptor, &script] {
            const int now = ++m_atATime;
            ++m_connections;
            if (now > m_mostAtATime)
                m_mostAtATime = now;
            {
                QSslSocket socket;
                socket.setSocketDescriptor(descriptor);
                socket.setSocketOption(QSslSocket::LowDelayOption, 1);
                Talk talk(socket, m_isEnding);
                script(talk);
                talk.close();
            }
            --m_atATime;
        });
    }

    const QList<ScriptedPlace> m_places;
    const quint16 m_port;
    std::atomic<bool> m_isReady = false;
    std::atomic<bool> m_isEnding = false;
    std::atomic<int> m_atATime = 0;
    std::list<std::thread> m_talks;
};

ScriptedServer::ScriptedServer(const QString &address, quint16 port, Script script)
    : ScriptedServer({{address, std::move(script)}}, port)
{
}

ScriptedServer::ScriptedServer(const QList<ScriptedPlace> &places, quint16 port)
    : m_listener(std::make_unique<Listener>(places, port))
{
}

ScriptedServer::~ScriptedServer() = default;

bool ScriptedServer::isListening() const
{
    return m_listener->m_boundPort != 0;
}

quint16 ScriptedServer::port() const
{
    return m_listener->m_boundPort;
}

int ScriptedServer::connections() const
{
    return m_listener->m_connections;
}

int ScriptedServer::mostAtATime() const
{
    return m_listener->m_mostAtATime;
}

Script smtpScript(const SmtpBehaviour &behaviour)
{
    return [behaviour](Talk &talk) {
        int replies = 0;
        const auto reply = [&](const QByteArray &text) {
            return replies++ != behaviour.closeAfter && talk.say(text);
        };
        bool isEncrypted = false;
        bool goesOn = reply(behaviour.greeting);
        while (goesOn) {
            const QByteArray command = talk.hear().trimmed().toUpper();
            if (command.startsWith("EHLO"))
                goesOn = reply(isEncrypted ? behaviour.ehloAfterTls : behaviour.ehlo);
            else if (command == "STARTTLS")
                goesOn = reply(behaviour.startTls)
                    && (!behaviour.startTls.startsWith("220")
                        || (isEncrypted = talk.encrypt(behaviour.certificate, behaviour.isOld)));
            else if (command == "QUIT")
                goesOn = reply("221 2.0.0 bye\r\n") && false;
            else
                goesOn = !command.isEmpty() && reply("500 5.5.1 what?\r\n");
        }
    };
}

Script httpsScript(const TestCertificate &certificate, const QByteArray &reply)
{
    return [certificate, reply](Talk &talk) {
        if (talk.encrypt(certificate) && !talk.hearRequest().isEmpty())
            talk.say(reply);
    };
}

Script heldOpenBefore(quint16 port)
{
    return [port](Talk &talk) {
        QTcpSocket behind;
        behind.setProxy(QNetworkProxy::NoProxy);
        behind.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        behind.waitForConnected();
        while (talk.isOpen() && behind.state() == QTcpSocket::ConnectedState) {
            behind.write(talk.hearSome(std::chrono::milliseconds(5)));
            behind.flush();
            behind.waitForReadyRead(5);
            talk.say(behind.readAll());
        }
        talk.say(behind.readAll());
        talk.hold();
    };
}

QByteArray policyReply(const QByteArray &body, const QByteArray &contentType)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace valija
