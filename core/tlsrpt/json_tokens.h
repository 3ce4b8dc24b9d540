// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/json_text.h"

#include <QByteArrayView>

#include <memory>

namespace valija {

/// The tokens of a JSON text (RFC 8259 section 2), one after the other. simdjson finds where each begins: many octets
/// at a time. What the tokens are, and whether they may follow each other, is for whoever takes them. A text without
/// end ends every walk: behind the last token there is `\0`, which no token begins with.
class JsonTokens
{
public:
    enum class Fault {
        None,
        InvalidUtf8,
        ControlCharacter, ///< Inside a string.
        Other,            ///< An open string, nothing at all, more than 4 GiB, or no memory.
    };

    JsonTokens();
    ~JsonTokens();
    JsonTokens(const JsonTokens &) = delete;
    JsonTokens &operator=(const JsonTokens &) = delete;

    /// Looks the text over and stands at the first token. `padded` has paddingOf() zeros behind it, and stays.
    Fault scan(QByteArrayView padded);
    static qsizetype paddingOf();

    using Position = const quint32 *; ///< Of a token, until the next scan.
    Position position() const { return m_at; }
    void goTo(Position position) { m_at = position; }
    void rewind() { m_at = m_begin; }
    bool atEnd() const { return m_at == m_end; }
    char first() const { return m_text[*m_at]; }
    /// Goes past one token; not at the end.
    void next() { ++m_at; }
    /// Goes past one token if it is this one: one of `{}[]:,`.
    bool take(char mark);
    bool isContainer() const { return first() == '[' || first() == '{'; }

    /// The value that begins here; nothing where it is a container, or no value at all.
    std::optional<JsonScalar> scalar() const;
    /// The same of a string only, which most are.
    std::optional<JsonScalar> stringScalar() const;
    /// The same of a number only that isCount().
    std::optional<JsonScalar> wholeNumber() const;
    /// Takes what stands between the quotes, escapes untouched; a null view where the token is no string.
    QByteArrayView takeString();
    /// Goes past a value, brackets in brackets counted; false where the text ends in it.
    bool skipValue();

    /// Gives back what only a large text needed.
    void shrink();

private:
    struct Scanner;

    QByteArrayView token() const;
    QByteArrayView string() const;

    std::unique_ptr<Scanner> m_scanner;
    const char *m_text = "";
    const quint32 *m_begin = nullptr; ///< Where each token begins; behind the last, twice, the size of the text.
    const quint32 *m_at = nullptr;
    const quint32 *m_end = nullptr;
    bool m_hasEscapes = false; ///< Somewhere in the text: hardly ever.
};

inline bool JsonTokens::take(char mark)
{
    const bool isThere = first() == mark;
    m_at += isThere ? 1 : 0;
    return isThere;
}

/// The token without the blanks behind it.
inline QByteArrayView JsonTokens::token() const
{
    const char *const begin = m_text + m_at[0];
    const char *end = m_text + m_at[1];
    while (end != begin && isJsonBlank(end[-1]))
        --end;
    return {begin, end};
}

inline QByteArrayView JsonTokens::string() const
{
    const char *const begin = m_text + m_at[0];
    const char *const end = m_text + m_at[1];
    // Nearly always the next token follows at once.
    return stringIn(*begin == '"' && end[-1] != '"' ? token() : QByteArrayView(begin, end));
}

inline QByteArrayView JsonTokens::takeString()
{
    const QByteArrayView text = string();
    next();
    return text;
}

inline std::optional<JsonScalar> JsonTokens::stringScalar() const
{
    const QByteArrayView text = string();
    if (text.isNull())
        return std::nullopt;
    return JsonScalar{JsonScalar::Kind::String, text, m_hasEscapes && text.contains('\\')};
}

inline std::optional<JsonScalar> JsonTokens::wholeNumber() const
{
    const QByteArrayView text = token();
    return isCount(text) ? std::optional(JsonScalar{JsonScalar::Kind::Number, text, false}) : std::nullopt;
}

inline std::optional<JsonScalar> JsonTokens::scalar() const
{
    const auto text = stringScalar();
    return text ? text : literalFrom(token());
}

} // namespace valija
