// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; // milliseconds
constexpr qint64 longestMessage = 1 << 20;

} // namespace

SingleInstance::SingleInstance(const QString &storeLocation, QObject *parent) : QObject(parent)
{
    const QByteArray key = QDir::homePath().toUtf8() + '\n' + storeLocation.toUtf8();
    m_name = u"valija-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        }
    });
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience / 4))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << files;
    socket.write(message);
    const bool sent = socket.waitForBytesWritten(patience);
    socket.disconnectFromServer();
    return sent;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) { // left behind by one that crashed
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    QDataStream stream(socket);
    QStringList files;
    stream.startTransaction();
    stream >> files;
    if (stream.commitTransaction())
        Q_EMIT received(files);
}

} // namespace valija
