// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <gtest/gtest.h>

namespace valija {

/// A program of the machine; empty when it is not installed. Servers are outside an ordinary user's path.
inline QString toolPath(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
        : found;
}

struct ToolRun {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs it to its end, at most 30 s.
inline ToolRun runTool(const QString &path, const QStringList &arguments, const QByteArray &input = {},
                       const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace valija

/// Ends the running test as skipped when the program is missing.
#define NEED_TOOL(variable, program)                                                                                   \
    const QString variable = valija::toolPath(QStringLiteral(program));                                                \
    if (variable.isEmpty())                                                                                            \
        GTEST_SKIP() << program " is not installed";
