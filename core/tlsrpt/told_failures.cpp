// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/told_failures.h"

namespace valija {

const ToldFailures::Texts &ToldFailures::countedTexts()
{
    if (std::exchange(m_isGathered, true))
        return m_counted;
    for (const auto &policy : m_report.policies)
        if (!policy.countedElsewhere)
            for (const auto &failure : policy.failures)
                m_counted.emplace_back(policy.domain, failure.*m_text);
    std::sort(m_counted.begin(), m_counted.end());
    m_counted.erase(std::unique(m_counted.begin(), m_counted.end()), m_counted.end());
    return m_counted;
}

} // namespace valija
