// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstring>

namespace valija {

/// Whether two short texts are the same, found inline: reports have names and addresses by the million, and calling
/// memcmp() for each costs more than comparing them.
inline bool sameText(QByteArrayView a, QByteArrayView b)
{
    const auto sameWord = [](const char *left, const char *right, auto word) {
        auto other = word;
        std::memcpy(&word, left, sizeof word);
        std::memcpy(&other, right, sizeof other);
        return word == other;
    };
    const qsizetype size = a.size();
    if (size != b.size())
        return false;
    const char *const left = a.data();
    const char *const right = b.data();
    if (size >= 8) { // words may overlap
        for (qsizetype at = 8; at + 8 < size; at += 8)
            if (!sameWord(left + at, right + at, quint64()))
                return false;
        return sameWord(left, right, quint64()) && sameWord(left + size - 8, right + size - 8, quint64());
    }
    if (size >= 4)
        return sameWord(left, right, quint32()) && sameWord(left + size - 4, right + size - 4, quint32());
    for (qsizetype at = 0; at < size; ++at)
        if (left[at] != right[at])
            return false;
    return true;
}

/// For a place in a table that keeps recent short texts. Not for a map: who writes texts can make many of one hash.
inline quint64 shortHash(QByteArrayView text)
{
    const auto eightAt = [](const char *at) {
        quint64 value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    };
    const auto size = std::size_t(text.size());
    quint64 hash = size * 0x9e3779b97f4a7c15u;
    if (size >= 8) {
        hash ^= eightAt(text.data()) * 0xff51afd7ed558ccdu;
        hash ^= (eightAt(text.data() + size - 8) * 0xc4ceb9fe1a85ec53u) >> 7;
        hash ^= eightAt(text.data() + (size - 8) / 2) * 0x94d049bb133111ebu;
    } else {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return (hash ^ (hash >> 29)) >> 7; // the middle is mixed best
}

/// Whether a text has eight characters or more, all of them ASCII and none a capital, by words as well.
inline bool isLowerCase(QByteArrayView text)
{
    const auto each = [](unsigned octet) {
        return 0x0101010101010101u * octet;
    };
    const auto hasCapitalOrOther = [&](const char *at) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        const quint64 fromA = word + each(0x80 - 'A'); // the upper bit of each octet tells
        const quint64 behindZ = word + each(0x80 - 'Z' - 1);
        return ((word | (fromA & ~behindZ)) & each(0x80)) != 0;
    };
    if (text.size() < 8)
        return false;
    for (const char *at = text.begin(); at < text.end() - 8; at += 8)
        if (hasCapitalOrOther(at))
            return false;
    return !hasCapitalOrOther(text.end() - 8);
}

} // namespace valija
