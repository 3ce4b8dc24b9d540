// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace valija {

/// One value of a JSON text that is neither object nor array, as it stands there.
struct JsonScalar {
    enum class Kind { String, Number, Bool, Null };

    Kind kind = Kind::Null;
    QByteArrayView text; ///< Of a string without the quotes, escapes untouched.
};

/// What stands in the token (`"..."`, a number, `true`, `null`, blanks after it); nothing where it is no such value.
std::optional<JsonScalar> scalarFrom(QByteArrayView token);

/// The string's value, UTF-8. Escapes that mean nothing become U+FFFD and set `broken`.
QByteArray unescaped(QByteArrayView text, bool &broken);

/// The first octet at which the text stops being JSON (RFC 8259), and why, in English for the details.
struct JsonFault {
    qsizetype offset = 0;
    const char *reason = "";
};
std::optional<JsonFault> firstFault(QByteArrayView json);

/// The text with every control character inside a string escaped.
QByteArray withEscapedControls(QByteArrayView json);
/// The text with every octet that is not UTF-8 replaced by U+FFFD.
QByteArray withValidUtf8(QByteArrayView text);

/// The strings of a JSON array of strings; nothing when the text is anything else.
std::optional<QList<QByteArray>> stringsIn(QByteArrayView json);

} // namespace valija
