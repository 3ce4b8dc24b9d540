// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <vector>

namespace valija {

/// Remembers what was made of recent short texts. Reports say the same few names and addresses over and over: sharing
/// them costs less than copying them. Bounded: a new text takes the place of an old one.
template <typename Value>
class TextPool
{
public:
    /// What `make(text)` gave for this text, now or before.
    template <typename Make>
    Value get(QByteArrayView text, Make make)
    {
        if (text.size() > longest)
            return make(text);
        Slot &slot = m_slots[slotOf(text)];
        if (slot.key.size() != text.size()
            || std::memcmp(slot.key.constData(), text.data(), std::size_t(text.size())) != 0 || !slot.used) {
            slot.key = text.toByteArray();
            slot.value = make(text);
            slot.used = true;
        }
        return slot.value;
    }

private:
    static constexpr qsizetype longest = 120;
    static constexpr std::size_t slots = 1024; // a power of two

    struct Slot {
        QByteArray key;
        Value value{};
        bool used = false;
    };

    static quint64 eightAt(const char *at)
    {
        quint64 value;
        std::memcpy(&value, at, sizeof value);
        return value;
    }

    static std::size_t slotOf(QByteArrayView text)
    {
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
        return std::size_t(hash ^ (hash >> 29)) >> 7 & (slots - 1);
    }

    std::vector<Slot> m_slots{slots};
};

} // namespace valija
