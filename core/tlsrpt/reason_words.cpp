// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/reason_words.h"

#include "core/base/text_reader.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace valija {

namespace {

constexpr char otherWord = '.'; ///< Stands for a name that was left out.

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Of a host name or another dotted name too.
bool isNameCharacter(char c)
{
    return isAlphanumeric(c) || c == '.' || c == '-' || c == '_';
}

/// Whether a dot stands inside of it: "mx.example.com", "4.7.5", but not the last word of a sentence.
bool isDotted(QByteArrayView name)
{
    for (qsizetype i = 1; i + 1 < name.size(); ++i)
        if (name[i] == '.' && isAlphanumeric(name[i - 1]) && isAlphanumeric(name[i + 1]))
            return true;
    return false;
}

/// "1.1" and "2" of "HTTP/1.1" and "HTTP/2".
bool isHttpVersion(QByteArrayView name, const QByteArray &before)
{
    return before.endsWith(" http ") && name.size() <= 3 && isDigit(name[0]) && (name.size() == 1 || name[1] == '.');
}

/// "HandshakeFailure" is two words, as "handshake_failure" is.
void appendWords(QByteArray &words, QByteArrayView name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool begins = !isAlphanumeric(c) || (i > 0 && isUpper(c) && isLower(name[i - 1]));
        if (begins && !words.endsWith(' '))
            words += ' ';
        if (isAlphanumeric(c))
            words += isUpper(c) ? char(c - 'A' + 'a') : c;
    }
    if (!words.endsWith(' '))
        words += ' ';
}

/// Where the words of one part, which has no gap, end in `text`; -1 where they are not found.
qsizetype endOf(QByteArrayView part, QByteArrayView text, qsizetype from)
{
    const bool goesOn = part.endsWith('*');
    const QByteArrayView wanted = part.chopped(goesOn ? 1 : 0);
    for (qsizetype at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size(); // within: a blank ends the text
        if (at > 0 && text[at - 1] == ' ' && (goesOn || text[end] == ' '))
            return end;
    }
    return -1;
}

/// Words that a status stands behind.
constexpr std::array<QByteArrayView, 9> beforeStatus{"status", "code",     "http",     "https", "response",
                                                     "got",    "returned", "received", "answer"};

} // namespace

ReasonWords::ReasonWords(QByteArrayView reason) : m_text(" ")
{
    constexpr qsizetype longest = 500;
    const qsizetype end = std::min(reason.size(), longest);
    for (qsizetype i = 0; i < end;) {
        qsizetype next = i;
        while (next < end && isNameCharacter(reason[next]))
            ++next;
        const QByteArrayView name = reason.sliced(i, next - i);
        if (isDotted(name) && !isHttpVersion(name, m_text)) {
            m_text += otherWord;
            m_text += ' ';
        } else if (!name.isEmpty() && !isHttpVersion(name, m_text)) {
            appendWords(m_text, name);
        }
        i = next + 1;
    }
}

bool ReasonWords::say(QByteArrayView phrase) const
{
    constexpr QByteArrayView gap(" * ");
    qsizetype from = 0;
    while (from >= 0) {
        const qsizetype end = phrase.indexOf(gap);
        from = endOf(end < 0 ? phrase : phrase.first(end), m_text, from);
        if (end < 0)
            break;
        phrase = phrase.sliced(end + gap.size());
    }
    return from >= 0;
}

bool ReasonWords::areExactly(QByteArrayView slug) const
{
    const auto isSame = [](char word, char slugged) {
        return word == slugged || (word == ' ' && slugged == '-');
    };
    return m_text.size() == slug.size() + 2
        && std::equal(slug.begin(), slug.end(), m_text.begin() + 1, [&](char a, char b) { return isSame(b, a); });
}

int ReasonWords::httpStatus() const
{
    const QByteArrayList words = m_text.trimmed().split(' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        const bool isStatus
            = word.size() == 3 && word[0] >= '2' && word[0] <= '5' && isDigit(word[1]) && isDigit(word[2]);
        const bool isTold = i == 0
            || std::find(beforeStatus.begin(), beforeStatus.end(), words[i - 1]) != beforeStatus.end()
            || (i > 1 && words[i - 1] == "error" && words[i - 2] == "returned");
        if (isStatus && isTold)
            return word.toInt();
    }
    return 0;
}

} // namespace valija
