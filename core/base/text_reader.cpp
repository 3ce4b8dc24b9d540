// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"

#include <algorithm>

namespace valija {

namespace {

/// Characters that move or hide what is beside them (Unicode Cf and the line separators), and controls.
bool isUnsafe(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

void appendVisible(QString &text, QChar c)
{
    if (c.unicode() < 0x20)
        text += QChar(0x2400 + c.unicode()); // the control pictures block
    else if (isUnsafe(c))
        text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    else
        text += c;
}

constexpr qsizetype maxExtensionName = 32;

} // namespace

QString readable(QByteArrayView bytes, qsizetype limit)
{
    // A character is at most four octets: a bounded prefix is enough to fill the limit.
    const QByteArrayView prefix = bytes.first(std::min(bytes.size(), limit * 4 + 4));
    return readable(QStringView(QString::fromUtf8(prefix)), limit);
}

QString readable(QStringView text, qsizetype limit)
{
    QString result;
    const qsizetype count = std::min(text.size(), limit);
    result.reserve(count + 1);
    for (const QChar c : text.first(count))
        appendVisible(result, c);
    if (count < text.size())
        result += QChar(0x2026); // an ellipsis says that there was more
    return result;
}

bool isExtensionName(QByteArrayView name)
{
    const auto follows = [](char c) {
        return isAlphanumeric(c) || c == '_' || c == '-' || c == '.';
    };
    return !name.isEmpty() && name.size() <= maxExtensionName && isAlphanumeric(name.front())
        && std::all_of(name.begin(), name.end(), follows);
}

bool isOneEditAway(QByteArrayView text, QByteArrayView word)
{
    if (text == word || std::abs(text.size() - word.size()) > 1)
        return false;
    const auto difference = std::mismatch(text.begin(), text.end(), word.begin(), word.end());
    const auto t = difference.first;
    const auto w = difference.second;
    const auto equalRest = [&](auto skipText, auto skipWord) {
        return std::equal(t + skipText, text.end(), w + skipWord, word.end());
    };
    if (text.size() > word.size())
        return equalRest(1, 0);
    if (text.size() < word.size())
        return equalRest(0, 1);
    const bool swapped = t + 1 != text.end() && *t == *(w + 1) && *(t + 1) == *w && equalRest(2, 2);
    return swapped || equalRest(1, 1);
}

} // namespace valija
