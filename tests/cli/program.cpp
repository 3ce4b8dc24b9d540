// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

QJsonObject ProgramRun::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << output.constData() << errors.constData();
    return document.object();
}

ProgramRun run(const QStringList &arguments, const QByteArray &input, const QByteArray &settings)
{
    constexpr int patience = 60'000; // ms
    const QTemporaryDir home;
    QFile file(home.filePath(u"valija/valija.ini"_s));
    EXPECT_TRUE(QDir(home.path()).mkdir(u"valija"_s) && file.open(QIODevice::WriteOnly));
    file.write(settings);
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VALIJA_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(patience)) << qUtf8Printable(process.errorString());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramRun run(const char *arguments, const QByteArray &input)
{
    return run(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts), input);
}

} // namespace valija
