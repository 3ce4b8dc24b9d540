// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAbstractSocket;

namespace valija {

/// What happened to a socket, in English, whatever language is installed: it is judged, stored and exported, and
/// translated where it is shown (`inWords()`). QAbstractSocket::errorString() is in the user's language.
QString wordsOf(const QAbstractSocket &socket);

/// Whether such words tell of a network without a way there (ENETUNREACH, EHOSTUNREACH).
bool isAboutTheWay(const QString &words);

} // namespace valija
