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

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds: the other one may be busy showing what it read
constexpr quint32 longestMessage = 64 << 20;
constexpr char acknowledgement = '+';

/// The one path of a file, which need not exist yet.
QString canonical(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(folder).filePath(file.fileName());
}

} // namespace

SingleInstance::SingleInstance(const QString &storeLocation, const QString &settingsFile, QObject *parent)
    : QObject(parent)
{
    const QString store = isSharedStore(storeLocation) ? withoutPassword(storeLocation) : canonical(storeLocation);
    const QString settings = settingsFile.isEmpty() ? QString() : canonical(settingsFile);
    const QByteArray key = QStringList{QDir::homePath(), store, settings}.join(u'\n').toUtf8();
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

HandOver SingleInstance::handOver(const QStringList &files) const
{
    if (isOfAnotherUser(m_place)) // who would get our files, and could keep our window away
        return HandOver::Nobody;
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(patience / 20))
        return HandOver::Nobody;
    QByteArray list;
    QDataStream listed(&list, QIODevice::WriteOnly);
    listed << files;
    QDataStream sent(&socket);
    sent << list; // with its length before it
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(patience))
            return HandOver::Failed;
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
        return HandOver::Failed;
    return socket.read(1) == QByteArray(1, acknowledgement) ? HandOver::Taken : HandOver::Failed;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_place)) { // of one that crashed, or does not answer
        QLocalServer::removeServer(m_place);
        m_server.listen(m_place);
    }
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
