// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_reader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace valija {

/// One value of a JSON text that is neither object nor array, as it stands there.
struct JsonScalar {
    enum class Kind { String, Number, Bool, Null };

    Kind kind = Kind::Null;
    QByteArrayView text;    ///< Of a string without the quotes, escapes untouched.
    bool isEscaped = false; ///< There are escapes in it.
};

constexpr bool isJsonBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether it is a row of digits that is more than 0: nearly all numbers of a report are.
inline bool isCount(QByteArrayView text)
{
    return !text.isEmpty() && text.front() != '0' && std::all_of(text.begin(), text.end(), isDigit);
}

/// What stands between the quotes of the token, escapes untouched; a null view where it is no string.
inline QByteArrayView stringIn(QByteArrayView token)
{
    const bool isString = token.size() >= 2 && token.front() == '"' && token.back() == '"';
    return isString ? token.sliced(1, token.size() - 2) : QByteArrayView();
}

/// A number, `true`, `false` or `null`; nothing where the token is no such value.
std::optional<JsonScalar> literalFrom(QByteArrayView token);
/// What stands in the token, a string, too; nothing where it is no such value.
inline std::optional<JsonScalar> scalarFrom(QByteArrayView token)
{
    const QByteArrayView string = stringIn(token);
    if (string.isNull())
        return literalFrom(token);
    return JsonScalar{JsonScalar::Kind::String, string, string.contains('\\')};
}

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
