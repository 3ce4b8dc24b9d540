// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace valija {

/// JSON with a value a line, indented. Only white space between values changes: names, numbers and strings stay octet
/// for octet as the reporter wrote them. What is no JSON comes out with its text unchanged, too. At most `limit`
/// octets, then cut.
QByteArray laidOut(QByteArrayView json, qsizetype limit);

} // namespace valija
