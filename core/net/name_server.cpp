// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/name_server.h"

#include "core/net/dns_packet.h"
#include "core/net/event_wait.h"
#include "core/net/socket_words.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto repeatAfter = 1s;
constexpr qsizetype largestMessage = 65'535;

/// Why there is no answer: the call's end, or else the server.
DnsAnswer without(const Call &call, const QString &error)
{
    using Status = DnsAnswer::Status;
    DnsAnswer answer;
    answer.detail = error;
    if (call.isBrokenOff())
        answer.status = Status::Stopped;
    else
        answer.status = call.isOver() ? Status::TimedOut : Status::ServerFailure;
    return answer;
}

/// The first datagram that is the reply; empty when none has come. Just reads: asking whether there is one before would
/// swallow the system's word that nobody listens.
QByteArray takeReply(QUdpSocket &socket, const QByteArray &question)
{
    QByteArray message(largestMessage, Qt::Uninitialized);
    for (qint64 size = 0; size >= 0;) {
        size = socket.readDatagram(message.data(), message.size());
        if (size >= 0 && isReplyTo(QByteArrayView(message).first(size), question))
            return message.first(size);
    }
    return {};
}

bool isRefused(const QUdpSocket &socket)
{
    return socket.error() == QUdpSocket::ConnectionRefusedError;
}

/// Asks over UDP until there is a reply; empty when the call ended first, or when nobody listens there: then `error` is
/// set.
QByteArray askByUdp(const QHostAddress &server, quint16 port, const QByteArray &question, const Call &call,
                    QString &error)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    EventWait wait;
    wait.wakeOn(&socket, &QUdpSocket::readyRead);
    socket.connectToHost(server, port); // Answers from elsewhere do not get in.
    QByteArray reply;
    const auto isDecided = [&] {
        reply = takeReply(socket, question);
        return !reply.isEmpty() || isRefused(socket);
    };
    while (!call.isOver() && reply.isEmpty() && !isRefused(socket)) {
        socket.write(question);
        wait.until(isDecided, call.within(repeatAfter));
    }
    if (isRefused(socket))
        error = wordsOf(socket);
    return reply;
}

/// Asks over TCP; empty when there was no whole reply.
QByteArray askByTcp(const QHostAddress &server, quint16 port, const QByteArray &question, const Call &call,
                    QString &error)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    EventWait wait;
    wait.wakeOn(&socket, &QTcpSocket::connected, &QTcpSocket::readyRead, &QTcpSocket::disconnected,
                &QTcpSocket::errorOccurred);
    socket.connectToHost(server, port);
    wait.until(
        [&] { return socket.state() == QTcpSocket::ConnectedState || socket.state() == QTcpSocket::UnconnectedState; },
        call);
    if (socket.state() != QTcpSocket::ConnectedState) {
        error = wordsOf(socket);
        return {};
    }
    QByteArray length(2, '\0');
    qToBigEndian(quint16(question.size()), length.data());
    socket.write(length + question);
    QByteArray reply;
    const auto isWhole = [&] {
        reply += socket.readAll();
        return reply.size() >= 2 && reply.size() >= 2 + qFromBigEndian<quint16>(reply.constData());
    };
    wait.until([&] { return isWhole() || socket.state() == QTcpSocket::UnconnectedState; }, call);
    error = wordsOf(socket);
    return isWhole() && isReplyTo(QByteArrayView(reply).sliced(2), question) ? reply.sliced(2) : QByteArray();
}

} // namespace

DnsAnswer askNameServer(const QHostAddress &server, quint16 port, const DomainName &name, DnsType type,
                        const Call &call)
{
    const QByteArray question = questionFor(name, type, quint16(QRandomGenerator::system()->generate()));
    QString error;
    QByteArray reply = askByUdp(server, port, question, call, error);
    if (isTruncated(reply))
        reply = askByTcp(server, port, question, call, error);
    return reply.isEmpty() ? without(call, error) : answerIn(reply, name, type);
}

std::optional<std::pair<QHostAddress, quint16>> serverAddress(QStringView text, quint16 defaultPort)
{
    const qsizetype at = text.indexOf(u'@');
    const QHostAddress address((at < 0 ? text : text.first(at)).toString());
    bool isNumber = true;
    const quint16 port = at < 0 ? defaultPort : text.sliced(at + 1).toUShort(&isNumber);
    if (address.isNull() || !isNumber || port == 0)
        return {};
    return std::pair(address, port);
}

} // namespace valija
