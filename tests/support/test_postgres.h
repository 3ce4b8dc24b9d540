// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace valija {

/// A real PostgreSQL server in a temporary folder, on a free port of loopback, ended with the test program. It lets in
/// with a password only.
class TestPostgres
{
public:
    /// Starts it at the first call; nothing where no server is installed (Debian: postgresql).
    static TestPostgres *running();
    ~TestPostgres();

    /// The URL of a new, empty database, with the password.
    QString newDatabase();
    /// Runs a statement in a database, past our own code.
    bool run(const QString &location, const QString &sql);
    /// Ends every connection to it, as a server that goes down does.
    void dropConnections(const QString &location);

    static inline const char *const skipMessage = "no PostgreSQL server is installed (Debian: postgresql)";

private:
    TestPostgres();
    bool isUsable() const { return m_usable; }
    bool start(const QString &binaries);
    bool answers();

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    int m_databases = 0;
    bool m_usable = false;
};

} // namespace valija
