// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/policy_lines.h"

namespace valija {

namespace {

qsizetype endOfLine(QByteArrayView text, qsizetype from)
{
    while (from < text.size() && text[from] != '\n' && text[from] != '\r')
        ++from;
    return from;
}

} // namespace

std::optional<PolicyLine> PolicyLines::next()
{
    if (m_offset >= m_text.size())
        return std::nullopt;
    const qsizetype end = endOfLine(m_text, m_offset);
    PolicyLine line{++m_number, m_offset, m_text.sliced(m_offset, end - m_offset), PolicyLine::End::None};
    m_offset = end;
    if (end == m_text.size())
        return line;
    if (m_text[end] == '\n')
        line.end = PolicyLine::End::Lf;
    else if (end + 1 < m_text.size() && m_text[end + 1] == '\n')
        line.end = PolicyLine::End::CrLf;
    else
        line.end = PolicyLine::End::BareCr;
    m_offset += line.end == PolicyLine::End::CrLf ? 2 : 1;
    return line;
}

} // namespace valija
