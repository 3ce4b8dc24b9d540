// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <limits>

namespace valija {

/// ASCII character classes of the RFCs' grammars (RFC 5234 appendix B); never by locale.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isAlphanumeric(char c)
{
    return isAlpha(c) || isDigit(c);
}
/// What the hexadecimal digit stands for; -1 for what is none.
constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}
constexpr bool isHex(char c)
{
    return hexValue(c) >= 0;
}
constexpr bool isWsp(char c)
{
    return c == ' ' || c == '\t';
} ///< WSP: space or tab.
constexpr bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

/// A bounded view of bytes and a place in it: the one way in which the grammars of this program are read.
class TextReader
{
public:
    explicit TextReader(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_position >= m_text.size(); }
    qsizetype position() const { return m_position; }
    QByteArrayView rest() const { return m_text.sliced(m_position); }
    char peek() const { return atEnd() ? '\0' : m_text[m_position]; }

    /// Steps over `literal` (case-sensitive, `%s` of RFC 7405) if it comes next.
    bool take(QByteArrayView literal)
    {
        if (!rest().startsWith(literal))
            return false;
        m_position += literal.size();
        return true;
    }

    /// Steps over one character if it comes next.
    bool take(char c)
    {
        const bool isThere = !atEnd() && m_text[m_position] == c;
        m_position += isThere ? 1 : 0;
        return isThere;
    }

    /// Everything up to the first character that `belongs` refuses; may be empty.
    template <typename Predicate>
    QByteArrayView takeWhile(Predicate belongs)
    {
        const qsizetype start = m_position;
        while (!atEnd() && belongs(m_text[m_position]))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    /// `*WSP`: how many blanks were stepped over.
    qsizetype skipWsp() { return takeWhile(isWsp).size(); }

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
};

/// Whether the character moves or hides what is beside it, or is obeyed by a terminal instead of shown: controls,
/// Unicode's format characters and line separators, and halves of a character.
bool isUnsafe(char32_t c);
/// The character that begins the text, which is not empty, and how many of its units it takes.
struct FirstCharacter {
    char32_t character;
    qsizetype size;
};
FirstCharacter firstCharacter(QStringView text);

/// For readable() where nothing may be cut off.
constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max() / 8;

/// Bytes from outside as text for people: UTF-8 where it is, replacement characters where not; control and
/// bidirectional formatting characters made visible, at most `limit` characters. Safe for labels, terminals and logs.
QString readable(QByteArrayView bytes, qsizetype limit = 200);
QString readable(QStringView text, qsizetype limit = 200);

/// Whether the field name follows `(ALPHA / DIGIT) *31(ALPHA / DIGIT / "_" / "-" / ".")`, shared by the extension names
/// of RFC 8461 sections 3.1 and 3.2 and RFC 8460 section 3.
bool isExtensionName(QByteArrayView name);

/// One character inserted, removed, replaced or two neighbours swapped: how a misspelt key is recognised.
bool isOneEditAway(QByteArrayView text, QByteArrayView word);

} // namespace valija
