// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mbox.h"

#include "core/base/text_reader.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

template <std::size_t Count>
bool takeOneOf(TextReader &reader, const std::array<QByteArrayView, Count> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QByteArrayView word) { return reader.take(word); });
}

/// `Tue Nov 25 `, as ctime() has it (RFC 4155 appendix A), from here on.
bool startsWithDate(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array<QByteArrayView, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    TextReader reader(text);
    if (!takeOneOf(reader, weekdays) || reader.takeWhile(isWsp).isEmpty())
        return false;
    if (!takeOneOf(reader, months) || reader.takeWhile(isWsp).isEmpty())
        return false;
    return isDigit(reader.peek());
}

/// `From `, whoever it is from, and a date.
bool isDatedSeparator(QByteArrayView line)
{
    if (!looksLikeMbox(line))
        return false;
    constexpr qsizetype longest = 1000; // of an address with quotes
    for (qsizetype at = 5; at < std::min(line.size(), longest); ++at)
        if (line[at - 1] == ' ' && startsWithDate(line.sliced(at)))
            return true;
    return false;
}

QByteArrayView lineAt(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    return text.sliced(from, end < 0 ? text.size() - from : end + 1 - from);
}

/// A line that was quoted lest it part mails: `>From `, `>>From `.
bool isQuoted(QByteArrayView line)
{
    const auto from = std::find_if(line.begin(), line.end(), [](char c) { return c != '>'; });
    return from != line.begin() && looksLikeMbox(line.sliced(from - line.begin()));
}

} // namespace

bool looksLikeMbox(QByteArrayView bytes)
{
    return bytes.startsWith("From ");
}

MboxReader::MboxReader(QByteArrayView mbox) : m_mbox(mbox), m_isDated(isDatedSeparator(lineAt(mbox, 0))) {}

QByteArrayView MboxReader::next()
{
    m_at += lineAt(m_mbox, m_at).size();
    const qsizetype begin = m_at;
    bool afterBlank = false;
    while (!atEnd()) {
        const QByteArrayView line = lineAt(m_mbox, m_at);
        if (m_isDated ? isDatedSeparator(line) : afterBlank && looksLikeMbox(line))
            break;
        afterBlank = line.trimmed().isEmpty();
        m_at += line.size();
    }
    return m_mbox.sliced(begin, m_at - begin);
}

QByteArray unquoted(QByteArrayView mail)
{
    QByteArray text;
    text.reserve(mail.size());
    for (qsizetype at = 0; at < mail.size();) {
        const QByteArrayView line = lineAt(mail, at);
        text += isQuoted(line) ? line.sliced(1) : line;
        at += line.size();
    }
    return text;
}

} // namespace valija
