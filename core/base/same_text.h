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

} // namespace valija
