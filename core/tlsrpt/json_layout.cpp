// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/json_layout.h"

#include "core/tlsrpt/json_text.h"

#include <algorithm>

namespace valija {

namespace {

constexpr int indentation = 2;
constexpr int deepestIndentation = 32; ///< Of a hostile document each line would else be longer than the one before.

class Layout
{
public:
    explicit Layout(QByteArrayView json) : m_json(json) {}

    QByteArray write(qsizetype limit)
    {
        while (m_at < m_json.size() && m_out.size() < limit)
            step();
        m_out.truncate(limit);
        return m_out;
    }

private:
    void step()
    {
        const char c = m_json[m_at++];
        if (isJsonBlank(c))
            return;
        if (c == '"')
            string();
        else if (c == '{' || c == '[')
            open(c);
        else if (c == '}' || c == ']')
            close(c);
        else if (c == ',')
            breakAfter(c);
        else if (c == ':')
            m_out += ": ";
        else
            m_out += c;
    }

    void string()
    {
        const qsizetype start = m_at - 1;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_json.size());
        m_out += m_json.sliced(start, m_at - start);
    }

    void open(char c)
    {
        qsizetype next = m_at;
        while (next < m_json.size() && isJsonBlank(m_json[next]))
            ++next;
        m_out += c;
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_out += m_json[next];
            m_at = next + 1;
            return;
        }
        ++m_depth;
        newLine();
    }

    void close(char c)
    {
        m_depth = std::max(0, m_depth - 1);
        newLine();
        m_out += c;
    }

    void breakAfter(char c)
    {
        m_out += c;
        newLine();
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(qsizetype(std::min(m_depth, deepestIndentation)) * indentation, ' ');
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_out;
};

} // namespace

QByteArray laidOut(QByteArrayView json, qsizetype limit)
{
    return Layout(json).write(limit);
}

} // namespace valija
