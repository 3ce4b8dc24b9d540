// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_reply.h"

#include "core/base/text_reader.h"

#include <algorithm>
#include <optional>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHeader = 64 << 10;
constexpr qsizetype maxChunkLine = 4096;

bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// A number of at most `digits` digits; nothing else passes.
std::optional<qint64> number(QByteArrayView text, int base, int digits)
{
    bool isNumber = false;
    const qint64 value = text.toByteArray().toLongLong(&isNumber, base);
    if (!isNumber || text.size() > digits || !std::all_of(text.begin(), text.end(), isHex))
        return {};
    return value;
}

} // namespace

HttpReply::State HttpReply::feed(QByteArrayView bytes)
{
    if (isOver())
        return m_state;
    m_input += bytes;
    if (m_state == State::Header)
        readHeader();
    if (m_state == State::Body)
        readBody();
    return m_state;
}

HttpReply::State HttpReply::finish()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        m_state = State::Done;
    else if (!isOver())
        breakOff(m_state == State::Header ? u"closed within the header"_s : u"closed within the body"_s);
    return m_state;
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        const auto line = QByteArrayView(m_lines[i]);
        if (line.size() > name.size() && line[name.size()] == ':'
            && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(name.size() + 1).trimmed().toByteArray();
    }
    return {};
}

void HttpReply::breakOff(const QString &fault)
{
    m_state = State::Broken;
    m_fault = fault;
    m_input.clear();
}

/// Takes a line without its end; false when it has not come whole. One longer than `limit` breaks the reply.
bool HttpReply::takeLine(QByteArray &line, qsizetype limit)
{
    const qsizetype end = m_input.indexOf('\n');
    if ((end < 0 ? m_input.size() : end) > limit) {
        breakOff(u"a line is too long"_s);
        return false;
    }
    if (end < 0)
        return false;
    line = m_input.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_input.remove(0, end + 1);
    return true;
}

void HttpReply::readHeader()
{
    QByteArray line;
    while (m_state == State::Header && takeLine(line, maxHeader)) {
        m_headerSize += line.size() + 2;
        if (m_headerSize > maxHeader)
            return breakOff(u"the header is too large"_s);
        takeLine(line);
    }
}

void HttpReply::takeLine(const QByteArray &line)
{
    if (m_lines.isEmpty())
        return takeStatusLine(line);
    if (line.isEmpty())
        return endHeader();
    const qsizetype colon = line.indexOf(':');
    // A name with blanks before the colon, and a line that continues the one before, have been used to smuggle (RFC
    // 9112 sections 5.1 and 5.2).
    if (colon <= 0 || !std::all_of(line.begin(), line.begin() + colon, isTokenCharacter))
        return breakOff(u"not a header field: %1"_s.arg(readable(line)));
    m_lines.append(line);
}

void HttpReply::takeStatusLine(const QByteArray &line)
{
    const auto status = number(line.mid(9, 3), 10, 3);
    const bool isHttp = line.startsWith("HTTP/1.") && line.size() >= 12 && isDigit(line[7]) && line[8] == ' ';
    if (!isHttp || !status || *status < 100 || (line.size() > 12 && line[12] != ' '))
        return breakOff(u"not HTTP/1.1: %1"_s.arg(readable(line)));
    m_status = int(*status);
    m_lines.append(line);
}

void HttpReply::endHeader()
{
    if (m_status < 200) { // An interim reply, RFC 9110 section 15.2; the header's bound counts all of them.
        m_lines.clear();
        return;
    }
    m_state = m_status == 200 ? State::Body : State::Done;
    if (m_status == 200)
        chooseFraming();
}

/// RFC 9112 section 6.3.
void HttpReply::chooseFraming()
{
    const QByteArray encoding = header("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return breakOff(u"Content-Encoding that was not asked for: %1"_s.arg(readable(encoding)));
    const QByteArray transfer = header("Transfer-Encoding").toLower();
    if (!transfer.isEmpty()) {
        m_framing = Framing::Chunked;
        return transfer == "chunked" ? void() : breakOff(u"Transfer-Encoding: %1"_s.arg(readable(transfer)));
    }
    const QByteArray length = header("Content-Length");
    if (length.isEmpty())
        return;
    const auto size = number(length, 10, 18);
    if (!size)
        return breakOff(u"Content-Length: %1"_s.arg(readable(length)));
    m_framing = Framing::Length;
    m_left = *size;
}

void HttpReply::append(qsizetype count)
{
    count = std::min(count, m_input.size());
    const qsizetype room = maxFetchedBody + 1 - m_body.size();
    m_body += m_input.first(std::min(count, room));
    m_input.remove(0, count);
    m_left -= count;
    if (m_body.size() > maxFetchedBody)
        m_state = State::TooLarge;
}

void HttpReply::readBody()
{
    switch (m_framing) {
    case Framing::UntilClose:
        return append(m_input.size());
    case Framing::Length:
        append(qsizetype(m_left));
        if (m_state == State::Body && m_left == 0)
            m_state = State::Done;
        return;
    case Framing::Chunked:
        return readChunks();
    }
}

/// RFC 9112 section 7.1.
void HttpReply::readChunks()
{
    QByteArray line;
    while (m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            append(qsizetype(m_left));
            if (m_left > 0)
                return;
            m_chunk = Chunk::DataEnd;
        } else if (!takeLine(line, maxChunkLine)) {
            return;
        } else if (m_chunk == Chunk::Size) {
            takeChunkSize(line);
        } else if (m_chunk == Chunk::DataEnd) {
            m_chunk = Chunk::Size;
            if (!line.isEmpty())
                breakOff(u"a chunk is longer than it says"_s);
        } else if (line.isEmpty()) {
            m_state = State::Done;
        } else if ((m_headerSize += line.size()) > maxHeader) {
            breakOff(u"the trailer is too large"_s);
        }
    }
}

void HttpReply::takeChunkSize(QByteArray line)
{
    if (const qsizetype extension = line.indexOf(';'); extension >= 0)
        line.truncate(extension);
    line = line.trimmed();
    const auto size = number(line, 16, 8);
    if (!size)
        return breakOff(u"not a chunk size: %1"_s.arg(readable(line)));
    m_left = *size;
    m_chunk = *size == 0 ? Chunk::Trailer : Chunk::Data;
}

} // namespace valija
