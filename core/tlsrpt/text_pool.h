// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/same_text.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace valija {

/// Remembers what was made of recent short texts, or pairs of them. Reports say the same few names and addresses over
/// and over: looking here costs less than making it again, and less than a hash map, whose hash is made for long texts.
/// Bounded: a new text takes the place of an old one.
template <typename Value, std::size_t slots = 1024>
class TextPool
{
public:
    /// What `make()` gave for these texts, now or before.
    template <typename Make>
    Value get(QByteArrayView text, QByteArrayView second, Make make)
    {
        if (text.size() + second.size() > longest)
            return make();
        Slot &slot = m_slots[slotOf(text, second)];
        if (!slot.isFor(text, second)) {
            Value value = make();
            slot = {text.toByteArray() + second.toByteArray(), text.size(), std::move(value)};
        }
        return slot.value;
    }
    template <typename Make>
    Value get(QByteArrayView text, Make make)
    {
        return get(text, {}, make);
    }

private:
    static constexpr qsizetype longest = 120;
    static_assert((slots & (slots - 1)) == 0, "a power of two");

    struct Slot {
        QByteArray key;       ///< Both texts.
        qsizetype split = -1; ///< Where the second begins; -1 while unused.
        Value value{};

        bool isFor(QByteArrayView text, QByteArrayView second) const
        {
            return split == text.size() && key.size() == split + second.size()
                && sameText({key.constData(), split}, text)
                && (second.isEmpty() || sameText({key.constData() + split, second.size()}, second));
        }
    };

    static std::size_t slotOf(QByteArrayView text, QByteArrayView second)
    {
        const quint64 hash = shortHash(text) + (second.isEmpty() ? 0 : shortHash(second) * 0x9e3779b97f4a7c15u);
        return std::size_t(hash) & (slots - 1);
    }

    std::vector<Slot> m_slots{slots};
};

} // namespace valija
