// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <algorithm>

namespace valija {

/// What may still come out of one opened file. Archives, mails and the archives in them draw on the same budget.
class Budget
{
public:
    Budget(const IntakeLimits &limits, qint64 fileSize)
        : m_limits(limits), m_left(std::min(limits.expandedSize, grown(limits, fileSize)))
    {
    }

    const IntakeLimits &limits() const { return m_limits; }
    /// How many octets `packed` octets may become: what is left, and no more than the ratio allows.
    qint64 allowed(qint64 packed) const { return std::min(m_left, grown(m_limits, packed)); }
    void spend(qint64 size) { m_left -= size; }
    /// Spends what something that is known already takes; false, and nothing spent, where so much is not left.
    bool take(qint64 size)
    {
        const bool isLeft = size <= m_left;
        m_left -= isLeft ? size : 0;
        return isLeft;
    }
    int entriesLeft() const { return m_limits.archiveEntries - m_entries; }
    bool takeEntry() { return m_entries++ < m_limits.archiveEntries; }

private:
    /// The ratio holds for the file as a whole, too: else each of several layers might multiply by it.
    static qint64 grown(const IntakeLimits &limits, qint64 packed)
    {
        return std::max(limits.ratioFrom, packed * qint64(limits.expansionRatio));
    }

    IntakeLimits m_limits;
    qint64 m_left;
    int m_entries = 0;
};

} // namespace valija
