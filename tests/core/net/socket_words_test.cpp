// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/name_server.h"
#include "core/net/socket_words.h"
#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTranslator>
#include <QUdpSocket>

namespace valija {
namespace {

using namespace Qt::StringLiterals;

/// A language in which all is said otherwise.
class OtherLanguage : public QTranslator
{
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"<<"_s + QString::fromLatin1(source).toUpper() + u">>"_s;
    }
};

/// As the socket leaves it: the sentence in the user's language.
class FailedSocket : public QAbstractSocket
{
public:
    explicit FailedSocket(SocketError error, const char *frame = "", const QString &told = {})
        : QAbstractSocket(TcpSocket, nullptr)
    {
        setSocketError(error);
        setErrorString(QCoreApplication::translate("QSslSocket", frame).replace("%1"_L1, told));
    }
};

const QString openSsl = u"error:0A00010B:SSL routines::wrong version number"_s;

TEST(SocketWords, AreEnglishInEveryLanguage)
{
    const OtherLanguage other;
    ASSERT_EQ(QCoreApplication::translate("QAbstractSocket", "Host not found"), u"<<HOST NOT FOUND>>"_s);
    EXPECT_EQ(wordsOf(FailedSocket(QAbstractSocket::ConnectionRefusedError, "x")), u"Connection refused"_s);
    EXPECT_EQ(wordsOf(FailedSocket(QAbstractSocket::ProxyNotFoundError, "x")), u"Proxy host not found"_s);
    EXPECT_EQ(wordsOf(FailedSocket(QAbstractSocket::UnknownSocketError, "x")), u"Unknown network error"_s);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, [] {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        return gone.serverPort();
    }());
    EXPECT_FALSE(socket.waitForConnected());
    EXPECT_EQ(wordsOf(socket), u"Connection refused"_s) << qUtf8Printable(socket.errorString());
}

TEST(SocketWords, KeepWhatOpenSslSays)
{
    const auto failed = [] {
        return wordsOf(
            FailedSocket(QAbstractSocket::SslHandshakeFailedError, "Error during SSL handshake: %1", openSsl));
    };
    EXPECT_EQ(failed(), openSsl);
    const OtherLanguage other;
    EXPECT_EQ(failed(), openSsl);
    EXPECT_EQ(wordsOf(FailedSocket(QAbstractSocket::SslHandshakeFailedError, "something new: %1", openSsl)),
              u"TLS handshake failed"_s);
}

/// What tells a network without IPv6 from a host that does not answer.
TEST(SocketWords, TellOfANetworkWithoutAWay)
{
    const OtherLanguage other;
    EXPECT_TRUE(isAboutTheWay(wordsOf(FailedSocket(QAbstractSocket::NetworkError, "Network unreachable"))));
    EXPECT_FALSE(isAboutTheWay(wordsOf(FailedSocket(QAbstractSocket::ConnectionRefusedError, "Connection refused"))));
    EXPECT_FALSE(isAboutTheWay(u"timeout"_s));
}

TEST(SocketWords, AreThoseOfANameServerThatIsNotThere)
{
    const OtherLanguage other;
    quint16 port = 0;
    {
        QUdpSocket gone;
        ASSERT_TRUE(gone.bind(QHostAddress(QHostAddress::LocalHost)));
        port = gone.localPort();
    }
    const DnsAnswer answer
        = askNameServer(QHostAddress(QHostAddress::LocalHost), port, name("example.com"), DnsType::Txt, {});
    EXPECT_EQ(answer.detail, u"Connection refused"_s);
}

} // namespace
} // namespace valija
