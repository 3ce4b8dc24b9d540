// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/dns_relay.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 12;

struct Question {
    std::optional<DomainName> name;
    DnsType type = DnsType::A;
    qsizetype end = 0; ///< Of the question section.
};

Question questionIn(const QByteArray &message)
{
    QByteArrayList labels;
    qsizetype at = headerSize;
    while (at < message.size() && message.at(at) != 0) {
        labels.append(message.mid(at + 1, uchar(message.at(at))));
        at += 1 + uchar(message.at(at));
    }
    Question question;
    if (const auto name = DomainName::parse(QString::fromLatin1(labels.join('.').toLower())))
        question.name = *name;
    if (at + 5 <= message.size())
        question.type = DnsType(qFromBigEndian<quint16>(message.constData() + at + 1));
    question.end = std::min(at + 5, message.size());
    return question;
}

/// The message without what stands behind its question: without EDNS.
QByteArray bare(const QByteArray &message, const Question &question)
{
    QByteArray cut = message.first(question.end);
    cut.replace(6, 6, QByteArray(6, '\0'));
    return cut;
}

/// An answer without records.
QByteArray failing(const QByteArray &message, const Question &question, int rcode)
{
    QByteArray answer = bare(message, question);
    answer[2] = char(uchar(answer.at(2)) | 0x80);
    answer[3] = char(0x80 | rcode);
    return answer;
}

} // namespace

/// What lives in the relay's thread.
class DnsRelay::Desk
{
public:
    explicit Desk(DnsRelay &relay) : m_relay(relay)
    {
        m_relay.m_isListening = m_front.bind(relay.m_own, relay.m_port) && m_door.listen(relay.m_own, relay.m_port);
        m_back.connectToHost(relay.m_upstream, relay.m_port);
        QObject::connect(&m_front, &QUdpSocket::readyRead, &m_front, [this] { takeQuestions(); });
        QObject::connect(&m_back, &QUdpSocket::readyRead, &m_back, [this] { takeAnswers(); });
        QObject::connect(&m_door, &QTcpServer::newConnection, &m_door, [this] { connectThrough(); });
    }

private:
    struct Asker {
        QHostAddress address;
        quint16 port = 0;
        QByteArray id;
    };

    void takeQuestions()
    {
        while (m_front.hasPendingDatagrams()) {
            QByteArray message(m_front.pendingDatagramSize(), Qt::Uninitialized);
            Asker asker;
            m_front.readDatagram(message.data(), message.size(), &asker.address, &asker.port);
            if (message.size() > headerSize)
                pass(message, asker);
        }
    }

    void pass(QByteArray message, Asker asker)
    {
        ++m_relay.m_questions;
        const Question question = questionIn(message);
        const Faults &faults = m_relay.m_behaviour.faults;
        const auto fault = question.name ? faults.find({*question.name, question.type}) : faults.end();
        if (fault != faults.end()) {
            if (fault->second != Fault::Silence)
                m_front.writeDatagram(failing(message, question, fault->second == Fault::Refused ? 5 : 2),
                                      asker.address, asker.port);
            return;
        }
        if (m_relay.m_behaviour.stripsDnssec)
            message = bare(message, question);
        asker.id = message.first(2);
        qToBigEndian(++m_lastId, message.data());
        m_askers.insert(m_lastId, asker);
        m_back.write(message);
    }

    void takeAnswers()
    {
        while (m_back.hasPendingDatagrams()) {
            QByteArray message(std::max<qint64>(m_back.pendingDatagramSize(), 0), Qt::Uninitialized);
            if (m_back.readDatagram(message.data(), message.size()) < headerSize)
                continue;
            const Asker asker = m_askers.take(qFromBigEndian<quint16>(message.constData()));
            message.replace(0, 2, asker.id);
            const auto send = [this, message, asker] {
                m_front.writeDatagram(message, asker.address, asker.port);
            };
            if (m_relay.m_behaviour.delay.count() > 0)
                QTimer::singleShot(m_relay.m_behaviour.delay, Qt::PreciseTimer, &m_front, send);
            else
                send();
        }
    }

    void connectThrough()
    {
        while (QTcpSocket *near = m_door.nextPendingConnection()) {
            auto *far = new QTcpSocket(near);
            far->connectToHost(m_relay.m_upstream, m_relay.m_port);
            QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
            QObject::connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        }
    }

    DnsRelay &m_relay;
    QUdpSocket m_front;
    QUdpSocket m_back;
    QTcpServer m_door;
    QHash<quint16, Asker> m_askers;
    quint16 m_lastId = 0;
};

DnsRelay::DnsRelay(const QHostAddress &own, const QHostAddress &upstream, quint16 port, Behaviour behaviour)
    : m_own(own), m_upstream(upstream), m_port(port), m_behaviour(std::move(behaviour))
{
    start();
    while (!m_isReady)
        msleep(1);
}

DnsRelay::~DnsRelay()
{
    quit();
    wait();
}

void DnsRelay::run()
{
    Desk desk(*this);
    m_isReady = true;
    exec();
}

} // namespace valija
