// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/json_text.h"

#include "core/base/text_reader.h"

#include <QList>

#include <cstring>

namespace valija {

namespace {

constexpr QByteArrayView replacement = "\xef\xbf\xbd"; // U+FFFD

/// The four hexadecimal digits at `at`, or -1.
int codeUnit(QByteArrayView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto put = [&](char32_t octet) {
        out += static_cast<char>(static_cast<unsigned char>(octet));
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

/// Reads what follows `\u`, a surrogate pair included; how many characters it took, 0 when it is none.
qsizetype appendCodePoint(QByteArray &out, QByteArrayView text, qsizetype at)
{
    const int first = codeUnit(text, at);
    if (first < 0 || (first >= 0xdc00 && first < 0xe000))
        return 0;
    if (first < 0xd800 || first >= 0xe000) {
        appendUtf8(out, static_cast<char32_t>(first));
        return 4;
    }
    const int second
        = at + 5 < text.size() && text[at + 4] == '\\' && text[at + 5] == 'u' ? codeUnit(text, at + 6) : -1;
    if (second < 0xdc00 || second >= 0xe000)
        return 0;
    appendUtf8(out, static_cast<char32_t>(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)));
    return 10;
}

/// The octets of the well-formed UTF-8 sequence that begins at `at` (RFC 3629), 0 for none.
qsizetype sequenceLength(QByteArrayView text, qsizetype at)
{
    const auto octet = [&](qsizetype i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const unsigned lead = octet(at);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xc2 && lead < 0xe0 ? 2
        : lead >= 0xe0 && lead < 0xf0                    ? 3
        : lead >= 0xf0 && lead < 0xf5                    ? 4
                                                         : 0;
    if (length == 0)
        return 0;
    unsigned low = 0x80;
    unsigned high = 0xbf;
    low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : low;   // no overlong forms
    high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : high; // no surrogates, nothing above U+10FFFF
    if (octet(at + 1) < low || octet(at + 1) > high)
        return 0;
    for (qsizetype i = at + 2; i < at + length; ++i) {
        if ((octet(i) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

bool isNumber(QByteArrayView text)
{
    if (isCount(text))
        return true; // as counts of sessions are
    TextReader reader(text);
    reader.take("-");
    const QByteArrayView whole = reader.takeWhile(isDigit);
    if (whole.isEmpty() || (whole.size() > 1 && whole.front() == '0'))
        return false;
    if (reader.take(".") && reader.takeWhile(isDigit).isEmpty())
        return false;
    if (reader.take("e") || reader.take("E")) {
        if (!reader.take("+"))
            reader.take("-");
        if (reader.takeWhile(isDigit).isEmpty())
            return false;
    }
    return reader.atEnd();
}

} // namespace

std::optional<JsonScalar> literalFrom(QByteArrayView token)
{
    const auto is = [&](JsonScalar::Kind kind, bool valid) {
        return valid ? std::optional(JsonScalar{kind, token, false}) : std::nullopt;
    };
    switch (token.isEmpty() ? '\0' : token.front()) {
    case 'n':
        return is(JsonScalar::Kind::Null, token == "null");
    case 't':
    case 'f':
        return is(JsonScalar::Kind::Bool, token == "true" || token == "false");
    default:
        return is(JsonScalar::Kind::Number, isNumber(token));
    }
}

QByteArray unescaped(QByteArrayView text, bool &broken)
{
    QByteArray out;
    out.reserve(text.size());
    qsizetype from = 0;
    for (;;) {
        const qsizetype slash = text.indexOf('\\', from);
        if (slash < 0 || slash + 1 >= text.size())
            break;
        out += text.sliced(from, slash - from);
        const char c = text[slash + 1];
        from = slash + 2;
        constexpr QByteArrayView letters = "\"\\/bfnrt";
        constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const qsizetype known = letters.indexOf(c);
        if (known >= 0) {
            out += meanings[known];
            continue;
        }
        const qsizetype taken = c == 'u' ? appendCodePoint(out, text, from) : 0;
        if (taken == 0) {
            broken = true;
            out += replacement;
        }
        from += taken > 0 ? taken : (c == 'u' && codeUnit(text, from) >= 0 ? 4 : 0);
    }
    return out += text.sliced(from);
}

QByteArray withEscapedControls(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size() + json.size() / 64 + 64);
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c >= 0 && c < 0x20) {
            out += "\\u00" + QByteArray(1, c).toHex();
            continue;
        }
        out += c;
        if (inString && c == '\\' && i + 1 < json.size() && !(json[i + 1] >= 0 && json[i + 1] < 0x20))
            out += json[++i];
        else if (c == '"')
            inString = !inString;
    }
    return out;
}

QByteArray withValidUtf8(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + 64);
    qsizetype good = 0; // where the run of well-formed octets began
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = sequenceLength(text, i);
        if (length > 0) {
            i += length;
            continue;
        }
        out += text.sliced(good, i - good);
        out += replacement;
        good = ++i;
    }
    return out += text.sliced(good);
}

std::optional<QList<QByteArray>> stringsIn(QByteArrayView json)
{
    json = json.trimmed();
    if (json.size() < 2 || !json.startsWith('[') || !json.endsWith(']') || firstFault(json))
        return std::nullopt;
    QList<QByteArray> strings;
    qsizetype at = 1;
    while (at < json.size() - 1) {
        if (json[at] != '"') { // between the strings of a well-formed array there are blanks and commas only
            if (!isJsonBlank(json[at]) && json[at] != ',')
                return std::nullopt;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        bool broken = false;
        strings.append(unescaped(json.sliced(at + 1, end - at - 1), broken));
        at = end + 1;
    }
    return strings;
}

} // namespace valija
