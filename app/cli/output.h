// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace valija {

/// The words of the command line: `CommandLine::tr()`.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Results: one line on standard output, UTF-8.
void print(const QString &line);
/// One JSON document on standard output.
void print(const QJsonObject &document);
void printBytes(const QByteArray &bytes);

/// A path, and the way to something inside the file, which others named: nothing in it moves the cursor.
QString shownPlace(const QString &source);

/// Diagnostics: one line on standard error.
void complain(const QString &line);
void complain(const Error &error, const QString &about);
void complainOfLength(const QString &name);   ///< That a name is too long for the DNS and left out.
void complainOfSetAside(const QString &kept); ///< That a damaged store was kept under this name; none: says nothing.

/// A table on standard output: aligned columns under translated names, or CSV with cells that a spreadsheet would run
/// as a formula defused; a CSV's are the same in every language. The names are marked by QT_TRANSLATE_NOOP.
void printTable(const QList<const char *> &names, const QList<QStringList> &rows, bool csv);

/// One line per finding, worst first, with the advice below those that need it; `quiet` leaves out passes and infos.
void printFindings(const Findings &findings, bool quiet);

/// Findings that are no result of the command but say why something is not in it: one line each on standard error.
void complainOf(const Findings &findings);

/// A progress bar on standard error when that is a terminal; nothing otherwise.
class ProgressBar
{
public:
    explicit ProgressBar(bool quiet);
    ~ProgressBar(); ///< Wipes it.
    void wipe();    ///< Makes room for something else until it is shown again.
    void show(qint64 done, qint64 total);

private:
    bool m_visible;
    int m_shownPercent = -1;
};

/// The bytes of a file or, for `-`, of standard input; at most `limit`. Errors: NotFound, Unreadable, TooLarge.
Result<QByteArray> readInput(const QString &path, qint64 limit);

} // namespace valija
