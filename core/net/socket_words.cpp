// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/socket_words.h"

#include <QAbstractSocket>
#include <QCoreApplication>

#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using SocketError = QAbstractSocket::SocketError;

struct Words {
    SocketError error;
    const char *text; ///< English, for inWords().
};

/// As the socket itself says it in English, so that what was stored before reads alike.
constexpr std::array allWords{
    Words{SocketError::ConnectionRefusedError, QT_TRANSLATE_NOOP("Evidence", "Connection refused")},
    Words{SocketError::RemoteHostClosedError, QT_TRANSLATE_NOOP("Evidence", "The remote host closed the connection")},
    Words{SocketError::HostNotFoundError, QT_TRANSLATE_NOOP("Evidence", "Host not found")},
    Words{SocketError::SocketAccessError, QT_TRANSLATE_NOOP("Evidence", "Permission denied")},
    Words{SocketError::SocketResourceError, QT_TRANSLATE_NOOP("Evidence", "Out of resources")},
    Words{SocketError::SocketTimeoutError, QT_TRANSLATE_NOOP("Evidence", "Connection timed out")},
    Words{SocketError::NetworkError, QT_TRANSLATE_NOOP("Evidence", "Network unreachable")},
    Words{SocketError::UnsupportedSocketOperationError, QT_TRANSLATE_NOOP("Evidence", "Operation not supported")},
    Words{SocketError::ProxyAuthenticationRequiredError,
          QT_TRANSLATE_NOOP("Evidence", "The proxy requires authentication")},
    Words{SocketError::SslHandshakeFailedError, QT_TRANSLATE_NOOP("Evidence", "TLS handshake failed")},
    Words{SocketError::ProxyConnectionRefusedError, QT_TRANSLATE_NOOP("Evidence", "Connection to proxy refused")},
    Words{SocketError::ProxyConnectionClosedError,
          QT_TRANSLATE_NOOP("Evidence", "Connection to proxy closed prematurely")},
    Words{SocketError::ProxyConnectionTimeoutError, QT_TRANSLATE_NOOP("Evidence", "Connection to proxy timed out")},
    Words{SocketError::ProxyNotFoundError, QT_TRANSLATE_NOOP("Evidence", "Proxy host not found")},
    Words{SocketError::ProxyProtocolError,
          QT_TRANSLATE_NOOP("Evidence", "The proxy does not speak SOCKS5 as it should")},
    Words{SocketError::SslInternalError, QT_TRANSLATE_NOOP("Evidence", "TLS failed")},
};

/// The sentences in which the socket wraps what OpenSSL says.
constexpr std::array frames{"Error during SSL handshake: %1", "Error while reading: %1", "Unable to write data: %1",
                            "Unable to decrypt data: %1"};

/// OpenSSL's own words, which are English, out of the socket's translated sentence; empty where there are none.
QString wordsOfTls(const QString &sentence)
{
    for (const char *frame : frames) {
        const QString translated = QCoreApplication::translate("QSslSocket", frame);
        const qsizetype at = translated.indexOf("%1"_L1);
        if (at < 0)
            continue;
        const QStringView before = QStringView(translated).first(at);
        const QStringView behind = QStringView(translated).sliced(at + 2);
        if (sentence.startsWith(before) && sentence.endsWith(behind) && sentence.size() > before.size() + behind.size())
            return sentence.sliced(before.size()).chopped(behind.size());
    }
    return {};
}

} // namespace

QString wordsOf(const QAbstractSocket &socket)
{
    const SocketError error = socket.error();
    const bool isTls = error == SocketError::SslHandshakeFailedError || error == SocketError::SslInternalError;
    if (QString told = isTls ? wordsOfTls(socket.errorString()) : QString(); !told.isEmpty())
        return told;
    for (const auto &words : allWords) {
        if (words.error == error)
            return QString::fromLatin1(words.text);
    }
    return QString::fromLatin1(QT_TRANSLATE_NOOP("Evidence", "Unknown network error"));
}

bool isAboutTheWay(const QString &words)
{
    return words.contains("unreachable"_L1, Qt::CaseInsensitive);
}

} // namespace valija
