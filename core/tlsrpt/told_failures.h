// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/report_values.h"

#include <QByteArrayView>

#include <algorithm>
#include <vector>

namespace valija {

/// One field of failure details, which a table of failures is by.
using FailureText = QByteArray FailureDetails::*;

/// What this field says in the entries of the same domain that are counted; sorted, with the empty text, which says
/// nothing. Borrowed from the report.
std::vector<QByteArrayView> countedTexts(const Report &report, const QByteArray &domain, FailureText text);

/// What a table of failures by this field tells of one policy: hands each failure to `tell`, and answers with the
/// failed sessions of the summary that no details explain, so that every table accounts for all failed sessions. Of
/// sessions counted elsewhere only failures are told of which the counted entries say something else.
template <typename Tell>
qint64 tellFailures(const Report &report, const PolicyReport &policy, FailureText text, Tell tell)
{
    if (policy.countedElsewhere) {
        if (policy.failures.isEmpty())
            return 0;
        const auto counted = countedTexts(report, policy.domain, text);
        for (const auto &failure : policy.failures)
            if (!std::binary_search(counted.begin(), counted.end(), QByteArrayView(failure.*text)))
                tell(failure);
        return 0;
    }
    qint64 explained = 0;
    for (const auto &failure : policy.failures) {
        tell(failure);
        explained = addSessions(explained, failure.sessions);
    }
    return std::max(qint64(0), policy.failed - explained);
}

} // namespace valija
