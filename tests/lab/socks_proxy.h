// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <atomic>

namespace valija {

/// A SOCKS5 proxy without authentication (RFC 1928) on 127.0.0.1 that takes every connection to `target`, wherever it
/// was meant to go, so that addresses of the outside can be checked. Ends with the object.
class SocksProxy : private QThread
{
public:
    explicit SocksProxy(QString target);
    ~SocksProxy() override;

    quint16 port() const { return m_port; }
    int connections() const { return m_connections; }

protected:
    void run() override;

private:
    class Link;

    const QString m_target;
    std::atomic_bool m_isReady = false;
    std::atomic<quint16> m_port = 0;
    std::atomic_int m_connections = 0;
};

} // namespace valija
