// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/single_instance.h"

#include "core/base/platform.h"
#include "core/settings/store_location.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>

#include <tuple>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 longestMessage = 64 << 20;
constexpr char acknowledgement = '+';

} // namespace

SingleInstance::SingleInstance(const QString &storeLocation, const QString &settingsFile, QObject *parent)
    : QObject(parent), m_patience(30s)
{
    const QString settings = settingsFile.isEmpty() ? QString() : storeName(settingsFile);
    const QByteArray key = QStringList{QDir::homePath(), storeName(storeLocation), settings}.join(u'\n').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().first(16);
    m_place = localServerPlace(u"valija-"_s + QString::fromLatin1(hash));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        }
    });
}

HandOver SingleInstance::begin(const QStringList &files)
{
    // Of two that start at the same moment the second one looks for the first when that listens.
    const QString turns = QDir::isAbsolutePath(m_place) ? m_place : QDir::temp().filePath(m_place);
    QLockFile turn(turns + u".lock"_s);
    std::ignore = turn.tryLock(2s); // where there can be no such file, the moment is short
    QLocalSocket other;
    if (!isOfAnotherUser(m_place)) // who would get our files, and could keep our window away
        other.connectToServer(m_place);
    if (!other.waitForConnected(500)) {
        listen();
        return HandOver::Nobody;
    }
    turn.unlock();
    return give(other, files);
}

HandOver SingleInstance::give(QLocalSocket &other, const QStringList &files) const
{
    const int patience = int(m_patience.count());
    QByteArray list;
    QDataStream listed(&list, QIODevice::WriteOnly);
    listed << files;
    QDataStream sent(&other);
    sent << list; // with its length before it
    while (other.bytesToWrite() > 0)
        if (!other.waitForBytesWritten(patience))
            return HandOver::Failed;
    if (other.bytesAvailable() == 0 && !other.waitForReadyRead(patience))
        return HandOver::Failed;
    return other.read(1) == QByteArray(1, acknowledgement) ? HandOver::Taken : HandOver::Failed;
}

/// Nobody answers there: what is left of one that crashed goes.
void SingleInstance::listen()
{
    if (m_server.listen(m_place))
        return;
    QLocalServer::removeServer(m_place);
    m_server.listen(m_place);
}

/// Called for each piece that comes: does nothing until all is there.
void SingleInstance::read(QLocalSocket *socket)
{
    constexpr qint64 prefix = sizeof(quint32);
    quint32 length = 0;
    QDataStream(socket->peek(prefix)) >> length;
    if (length > longestMessage) {
        socket->abort();
        return;
    }
    if (socket->bytesAvailable() < prefix + length)
        return;
    socket->skip(prefix);
    QDataStream stream(socket->read(length));
    QStringList files;
    stream >> files;
    if (stream.status() != QDataStream::Ok) {
        socket->abort();
        return;
    }
    socket->putChar(acknowledgement);
    socket->flush();
    Q_EMIT received(files);
}

} // namespace valija
