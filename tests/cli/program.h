// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace valija {

/// What one run of valija-cli said.
struct ProgramRun {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const; ///< The output as one JSON document; anything else fails the running test.
};

/// Runs the real program, with a store and a settings file of its own, and `input` on standard input.
ProgramRun run(const QStringList &arguments, const QByteArray &input = {}, const QByteArray &settings = {});
/// The same in one line: the arguments separated by blanks.
ProgramRun run(const char *arguments, const QByteArray &input = {});

} // namespace valija
