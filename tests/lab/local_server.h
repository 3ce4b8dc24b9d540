// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/publish/tool.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <unistd.h>
#endif

namespace valija {

/// A port of loopback that nobody uses at this moment.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    file.write(content);
}

/// A server in the foreground that ends with the test.
class LocalServer
{
public:
    /// Starts it and waits until the port of the address answers, at most 20 s.
    LocalServer(const QString &program, const QStringList &arguments, quint16 port,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                const QHostAddress &address = QHostAddress::LocalHost)
    {
        // Into a file: nobody reads a pipe while the test asks the server, and a full one would stop it.
        m_log.open();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_log.fileName());
        m_process.setProcessEnvironment(environment);
#ifdef Q_OS_LINUX
        // So that none stays behind a test that crashes. Postfix ends its own process group.
        m_process.setChildProcessModifier([] {
            setpgid(0, 0);
            prctl(PR_SET_PDEATHSIG, SIGTERM);
        });
#endif
        m_process.start(program, arguments);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000 && m_process.state() != QProcess::NotRunning && !m_isUp) {
            QTcpSocket socket;
            socket.connectToHost(address, port);
            m_isUp = socket.waitForConnected(200);
            if (!m_isUp)
                m_process.waitForFinished(50);
        }
    }

    ~LocalServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    bool isUp() const
    {
        return m_isUp;
    }
    QByteArray output()
    {
        m_log.seek(0);
        return m_log.readAll();
    }

private:
    QTemporaryFile m_log;
    QProcess m_process;
    bool m_isUp = false;
};

} // namespace valija
