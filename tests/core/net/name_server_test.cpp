// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/dns_packet.h"
#include "core/net/name_server.h"
#include "tests/core/net/dns_message.h"
#include "tests/support/printers.h"

#include <QThread>
#include <QUdpSocket>

#include <atomic>
#include <functional>

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using Status = DnsAnswer::Status;

const QHostAddress loopback(QHostAddress::LocalHost);

/// A name server on a port of its own that answers each datagram with what `answer` makes of it. TCP is refused.
class UdpServer : private QThread
{
public:
    using Answer = std::function<QByteArrayList(const QByteArray &question)>;

    explicit UdpServer(Answer answer) : m_answer(std::move(answer))
    {
        start();
        while (!m_port)
            msleep(1);
    }
    ~UdpServer() override
    {
        quit();
        wait();
    }
    quint16 port() const { return m_port; }
    int questions() const { return m_questions; }

protected:
    void run() override
    {
        QUdpSocket socket;
        socket.bind(loopback);
        QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&] {
            while (socket.hasPendingDatagrams()) {
                QByteArray question(int(socket.pendingDatagramSize()), '\0');
                QHostAddress from;
                quint16 port = 0;
                socket.readDatagram(question.data(), question.size(), &from, &port);
                ++m_questions;
                for (const QByteArray &answer : m_answer(question))
                    socket.writeDatagram(answer, from, port);
            }
        });
        m_port = socket.localPort();
        exec();
    }

private:
    const Answer m_answer;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_questions = 0;
};

QByteArray replyTo(const QByteArray &question, dns::Header header = {})
{
    header.id = qFromBigEndian<quint16>(question.constData());
    return dns::reply("_mta-sts.example.com", DnsType::Txt, {dns::record(dns::question, DnsType::Txt, "\x01x"_ba)},
                      header);
}

/// Without a deadline: what does not come to an end by itself never does.
DnsAnswer asked(quint16 port, const Call &call = {})
{
    return askNameServer(loopback, port, name("_mta-sts.example.com"), DnsType::Txt, call);
}

TEST(AskNameServer, GivesItsAnswer)
{
    const UdpServer server([](const QByteArray &question) { return QList{replyTo(question)}; });
    const DnsAnswer answer = asked(server.port());
    EXPECT_EQ(answer.status, Status::Found);
    EXPECT_EQ(answer.records, QList{"\x01x"_ba});
    EXPECT_EQ(server.questions(), 1);
}

TEST(AskNameServer, AsksAgainWhenADatagramIsLost)
{
    std::atomic_bool lost = false;
    const UdpServer server(
        [&](const QByteArray &question) { return QByteArrayList(lost.exchange(true) ? 1 : 0, replyTo(question)); });
    EXPECT_EQ(asked(server.port()).status, Status::Found);
    EXPECT_EQ(server.questions(), 2);
}

TEST(AskNameServer, TakesNoAnswerToAnotherQuestion)
{
    const UdpServer server([&](const QByteArray &question) {
        QByteArray other = question;
        other[1] = char(other[1] ^ 1);
        return QList{replyTo(other, {.rcode = 3}), replyTo(question)};
    });
    EXPECT_EQ(asked(server.port()).status, Status::Found);
    EXPECT_EQ(server.questions(), 1);
}

TEST(AskNameServer, GivesUpWhenNobodyListens)
{
    quint16 port = 0;
    {
        QUdpSocket gone;
        ASSERT_TRUE(gone.bind(loopback));
        port = gone.localPort();
    }
    const DnsAnswer answer = asked(port);
    EXPECT_EQ(answer.status, Status::ServerFailure);
    EXPECT_FALSE(answer.detail.isEmpty());
}

TEST(AskNameServer, GivesUpWhenOnlyTcpWouldDoAndIsRefused)
{
    const UdpServer server([](const QByteArray &question) { return QList{replyTo(question, {.truncated = true})}; });
    const DnsAnswer answer = asked(server.port());
    EXPECT_EQ(answer.status, Status::ServerFailure);
    EXPECT_FALSE(answer.detail.isEmpty());
}

TEST(AskNameServer, EndsWithTheCall)
{
    std::stop_source stop;
    const UdpServer server([&](const QByteArray &) {
        stop.request_stop();
        return QByteArrayList();
    });
    EXPECT_EQ(asked(server.port(), {QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()}).status,
              Status::Stopped);
    EXPECT_EQ(asked(server.port(), {QDeadlineTimer(50), {}}).status, Status::Stopped) << "our time, not the server's";
    EXPECT_EQ(asked(server.port(), Call().within(std::chrono::milliseconds(50))).status, Status::TimedOut);
}

TEST(ServerAddress, ReadsAnAddressWithOrWithoutAPort)
{
    using Server = std::pair<QHostAddress, quint16>;
    EXPECT_EQ(serverAddress(u"192.0.2.1", 53), Server(QHostAddress(u"192.0.2.1"_s), 53));
    EXPECT_EQ(serverAddress(u"2001:db8::1@5353", 53), Server(QHostAddress(u"2001:db8::1"_s), 5353));
    for (const QStringView wrong : {u"", u"ns.example.com", u"192.0.2.1@", u"192.0.2.1@0", u"192.0.2.1@65536"})
        EXPECT_FALSE(serverAddress(wrong, 53)) << qUtf8Printable(wrong.toString());
}

} // namespace
} // namespace valija
