// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"
#include "core/tlsrpt/json_text.h"

#include <vector>

namespace valija {

namespace {

/// Walks a JSON text without recursion, to say where it breaks: the fast reader only knows that it does.
class FaultFinder
{
public:
    explicit FaultFinder(QByteArrayView json) : m_json(json) {}

    std::optional<JsonFault> find()
    {
        skipBlanks();
        if (atEnd())
            return JsonFault{m_at, "there is nothing"};
        while (!m_fault && !m_done)
            step();
        if (!m_fault) {
            skipBlanks();
            if (!atEnd())
                fail("something follows the end");
        }
        return m_fault;
    }

private:
    enum class State { Value, FirstKey, Key, FirstItem, AfterValue };

    bool atEnd() const { return m_at >= m_json.size(); }
    char peek() const { return atEnd() ? '\0' : m_json[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && (isWsp(m_json[m_at]) || m_json[m_at] == '\n' || m_json[m_at] == '\r'))
            ++m_at;
    }

    void fail(const char *reason)
    {
        if (!m_fault)
            m_fault = JsonFault{m_at, reason};
    }

    void step()
    {
        skipBlanks();
        if (atEnd())
            return fail("the text ends too early");
        switch (m_state) {
        case State::FirstKey:
            if (peek() == '}')
                return close();
            return readKey();
        case State::Key:
            return readKey();
        case State::FirstItem:
            if (peek() == ']')
                return close();
            return readValue();
        case State::Value:
            return readValue();
        case State::AfterValue:
            return readDelimiter();
        }
    }

    void readKey()
    {
        if (peek() != '"')
            return fail("a name in quotes is missing");
        readString();
        skipBlanks();
        if (m_fault || peek() != ':')
            return fail(atEnd() ? "the text ends too early" : "a colon is missing");
        ++m_at;
        m_state = State::Value;
    }

    void readValue()
    {
        const char c = peek();
        if (c == '{' || c == '[') {
            m_open.push_back(c == '{');
            ++m_at;
            m_state = c == '{' ? State::FirstKey : State::FirstItem;
            return;
        }
        if (c == '"') {
            readString();
        } else {
            const qsizetype start = m_at;
            while (!atEnd() && !QByteArrayView(" \t\r\n,]}:[{\"").contains(m_json[m_at]))
                ++m_at;
            if (!scalarFrom(m_json.sliced(start, m_at - start))) {
                m_at = start;
                fail("this is no JSON value");
            }
        }
        ended();
    }

    void readString()
    {
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"') {
                ++m_at;
                return;
            }
            if (c >= 0 && c < 0x20)
                return fail("a control character in a string");
            if (c == '\\')
                ++m_at;
        }
        m_at = m_json.size();
        fail("the text ends inside a string");
    }

    void readDelimiter()
    {
        const bool object = m_open.back();
        if (peek() == ',') {
            ++m_at;
            m_state = object ? State::Key : State::Value;
            return;
        }
        if (peek() != (object ? '}' : ']'))
            return fail("a comma or the closing bracket is missing");
        close();
    }

    void close()
    {
        ++m_at;
        m_open.pop_back();
        ended();
    }

    void ended()
    {
        m_done = m_open.empty();
        m_state = State::AfterValue;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    State m_state = State::Value;
    std::vector<bool> m_open; ///< For each open bracket whether it is a brace: one bit a level.
    std::optional<JsonFault> m_fault;
    bool m_done = false;
};

} // namespace

std::optional<JsonFault> firstFault(QByteArrayView json)
{
    return FaultFinder(json).find();
}

} // namespace valija
