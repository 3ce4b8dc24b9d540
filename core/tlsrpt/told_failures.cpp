// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/told_failures.h"

namespace valija {

std::vector<QByteArrayView> countedTexts(const Report &report, const QByteArray &domain, FailureText text)
{
    std::vector<QByteArrayView> texts{QByteArrayView()};
    for (const auto &policy : report.policies) {
        if (policy.countedElsewhere || policy.domain != domain)
            continue;
        for (const auto &failure : policy.failures)
            texts.emplace_back(failure.*text);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace valija
