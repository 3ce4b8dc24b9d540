// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace valija {

/// A folder of inputs made by others that may lie beside the checkout (`VALIJA_CORPUS`, else `../shared/corpus`); empty
/// when there is none. Tests that need it skip and say so.
QString corpusFolder();

/// A corpus file that is a JSON array; empty when it is not there.
QJsonArray corpusArray(const QString &fileName);

/// The bytes of a file; a missing one fails the running test.
QByteArray contentOf(const QString &path);

} // namespace valija
