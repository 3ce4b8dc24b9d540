// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/smtp_reader.h"

#include "core/base/text_reader.h"

#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4096; // RFC 5321 section 4.5.3.1.5 allows 512; be liberal.
constexpr qsizetype mostLines = 100;

} // namespace

QList<QByteArray> SmtpReply::texts() const
{
    QList<QByteArray> texts;
    for (const QByteArray &line : lines)
        texts.append(line.mid(4).trimmed());
    return texts;
}

std::optional<SmtpReply> SmtpReader::next()
{
    while (!isBroken() && !m_isWhole) {
        const qsizetype end = m_input.indexOf('\n');
        if ((end < 0 ? m_input.size() : end) > longestLine)
            m_fault = u"a line without end"_s;
        if (end < 0 || isBroken())
            return {};
        QByteArray line = m_input.first(end);
        m_input.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        takeLine(line);
    }
    if (!std::exchange(m_isWhole, false))
        return {};
    return std::exchange(m_reply, SmtpReply());
}

void SmtpReader::takeLine(const QByteArray &line)
{
    const bool hasCode = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1]) && isDigit(line[2]);
    const bool isLast = line.size() == 3 || (line.size() > 3 && line[3] == ' ');
    if (!hasCode || (!isLast && line[3] != '-')) {
        m_fault = u"not SMTP: %1"_s.arg(readable(line));
        return;
    }
    m_reply.code = line.first(3).toInt();
    m_reply.lines.append(line);
    m_isWhole = isLast;
    if (!isLast && m_reply.lines.size() >= mostLines)
        m_fault = u"a reply without end"_s;
}

bool SmtpReader::discard()
{
    const bool hadSome = !m_input.isEmpty();
    m_input.clear();
    return hadSome;
}

} // namespace valija
