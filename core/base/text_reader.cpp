// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"

#include <algorithm>

namespace valija {

namespace {

void appendVisible(QString &text, QStringView character, char32_t c)
{
    constexpr int digits = 4; // more where there are more
    if (c < 0x20)
        text += QChar(char16_t(0x2400 + c)); // the control pictures block
    else if (isUnsafe(c))
        text += QStringLiteral("\\u%1").arg(c, digits, 16, QLatin1Char('0'));
    else
        text += character;
}

constexpr qsizetype maxExtensionName = 32;

} // namespace

bool isUnsafe(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate;
}

FirstCharacter firstCharacter(QStringView text)
{
    const QChar first = text.front();
    if (first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[1]), 2};
    return {first.unicode(), 1};
}

QString readable(QByteArrayView bytes, qsizetype limit)
{
    // A character is at most four octets: a bounded prefix is enough to fill the limit.
    const QByteArrayView prefix = bytes.first(std::min(bytes.size(), limit * 4 + 4));
    return readable(QStringView(QString::fromUtf8(prefix)), limit);
}

QString readable(QStringView text, qsizetype limit)
{
    QString result;
    result.reserve(std::min(text.size(), limit) + 1);
    while (!text.isEmpty()) {
        const auto [character, size] = firstCharacter(text);
        if (size > limit)
            return result + QChar(0x2026); // an ellipsis says that there was more
        appendVisible(result, text.first(size), character);
        text = text.sliced(size);
        limit -= size;
    }
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
