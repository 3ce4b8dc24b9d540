// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_postgres.h"

#include "core/settings/store_location.h"
#include "core/store/connect.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString password = u"p@ss:w/rd"_s; // every character that URLs take for something else

QString binaryFolder()
{
    QStringList folders = QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto &folder : folders)
        folder = u"/usr/lib/postgresql/"_s + folder + u"/bin"_s;
    const QString found = QStandardPaths::findExecutable(u"initdb"_s, folders);
    const QString initdb = found.isEmpty() ? QStandardPaths::findExecutable(u"initdb"_s) : found;
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).canonicalPath();
}

/// PostgreSQL refuses to run as root: then it runs as nobody.
const passwd *otherUser()
{
    return geteuid() == 0 ? getpwnam("nobody") : nullptr;
}

void runAsOther(QProcess &process)
{
    const passwd *user = otherUser();
    process.setChildProcessModifier([user] {
        if (user && (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // does not outlive a test program that crashes
    });
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

TestPostgres *TestPostgres::running()
{
    static TestPostgres server;
    return server.isUsable() ? &server : nullptr;
}

TestPostgres::TestPostgres() : m_folder(QDir::temp().filePath(u"valija-postgres-XXXXXX"_s))
{
    const QString binaries = binaryFolder();
    m_usable = !binaries.isEmpty() && m_folder.isValid() && start(binaries);
}

TestPostgres::~TestPostgres()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT); // at once: nobody needs its data again
    m_server.waitForFinished();
}

bool TestPostgres::start(const QString &binaries)
{
    QFile secret(m_folder.filePath(u"password"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(password.toUtf8()) < 0)
        return false;
    secret.close();
    if (const passwd *user = otherUser())
        for (const auto &path : {m_folder.path(), secret.fileName()})
            if (chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
                return false;
    const QString data = m_folder.filePath(u"data"_s);
    QProcess init;
    init.setWorkingDirectory(m_folder.path());
    runAsOther(init);
    init.start(binaries + u"/initdb"_s,
               {u"-D"_s, data, u"-U"_s, u"tester"_s, u"--pwfile"_s, secret.fileName(), u"-A"_s, u"scram-sha-256"_s,
                u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
    constexpr int patience = 90'000; // ms
    if (!init.waitForFinished(patience) || init.exitCode() != 0) {
        qWarning("%s", init.readAllStandardError().constData());
        return false;
    }
    m_port = freePort();
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s));
    runAsOther(m_server);
    m_server.start(binaries + u"/postgres"_s,
                   {u"-D"_s, data, u"-p"_s, QString::number(m_port), u"-k"_s, m_folder.path(), u"-c"_s,
                    u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s});
    return answers();
}

bool TestPostgres::answers()
{
    for (int i = 0; i < 300 && m_server.state() != QProcess::NotRunning; ++i) {
        if (run(withPassword(u"postgres://tester@127.0.0.1:%1/postgres"_s.arg(m_port), password), u"SELECT 1"_s))
            return true;
        QThread::msleep(100);
    }
    return false;
}

QString TestPostgres::newDatabase()
{
    const QString name = u"store%1"_s.arg(++m_databases);
    const QString url = u"postgres://tester@127.0.0.1:%1/"_s.arg(m_port);
    const bool made = run(withPassword(url + u"postgres"_s, password), u"CREATE DATABASE "_s + name);
    return made ? withPassword(url + name, password) : QString();
}

bool TestPostgres::run(const QString &location, const QString &sql)
{
    auto connection = newConnection(location);
    if (!connection)
        return false;
    const bool done = connection->open() && QSqlQuery(*connection).exec(sql);
    removeConnection(*connection);
    return done;
}

void TestPostgres::dropConnections(const QString &location)
{
    run(location,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()"_s);
}

} // namespace valija
