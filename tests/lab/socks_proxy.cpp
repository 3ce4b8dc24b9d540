// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/socks_proxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace valija {

using namespace Qt::StringLiterals;

/// One client and where its bytes go.
class SocksProxy::Link : public QObject
{
public:
    Link(QTcpSocket *near, const QString &target) : QObject(near), m_near(near), m_target(target)
    {
        QObject::connect(near, &QTcpSocket::readyRead, this, [this] { takeIn(); });
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        QObject::connect(&m_far, &QTcpSocket::connected, this, [this] {
            m_near->write("\x05\0\0\x01\x7f\0\0\x01\0\x19"_ba); // connected, from 127.0.0.1:25
            m_stage = Stage::Through;
            takeIn();
        });
        QObject::connect(&m_far, &QTcpSocket::errorOccurred, this, [this] {
            if (m_stage == Stage::Connecting)
                m_near->write("\x05\x05\0\x01\0\0\0\0\0\0"_ba); // connection refused
            m_near->disconnectFromHost();
        });
        QObject::connect(&m_far, &QTcpSocket::readyRead, this, [this] { m_near->write(m_far.readAll()); });
        QObject::connect(&m_far, &QTcpSocket::disconnected, this, [this] { m_near->disconnectFromHost(); });
    }
    /// The near socket is a QObject only by now, and must not hear of the end of the far one.
    ~Link() override { m_far.disconnect(this); }

private:
    enum class Stage { Greeting, Request, Connecting, Through };

    void takeIn()
    {
        if (m_stage == Stage::Greeting && m_near->read(3) == "\x05\x01\0"_ba) {
            m_near->write("\x05\0"_ba);
            m_stage = Stage::Request;
        } else if (m_stage == Stage::Request) { // CONNECT to an address, IPv4 or IPv6
            const QByteArray request = m_near->readAll();
            m_stage = Stage::Connecting;
            m_far.connectToHost(m_target, qFromBigEndian<quint16>(request.constData() + request.size() - 2));
        } else if (m_stage == Stage::Through) {
            m_far.write(m_near->readAll());
        }
    }

    QTcpSocket *m_near;
    QTcpSocket m_far;
    QString m_target;
    Stage m_stage = Stage::Greeting;
};

SocksProxy::SocksProxy(QString target) : m_target(std::move(target))
{
    start();
    while (!m_isReady)
        msleep(1);
}

SocksProxy::~SocksProxy()
{
    quit();
    wait();
}

void SocksProxy::run()
{
    QTcpServer door;
    door.listen(QHostAddress::LocalHost);
    QObject::connect(&door, &QTcpServer::newConnection, &door, [&] {
        while (QTcpSocket *near = door.nextPendingConnection()) {
            ++m_connections;
            new Link(near, m_target); // The socket owns it.
        }
    });
    m_port = door.serverPort();
    m_isReady = true;
    exec();
}

} // namespace valija
