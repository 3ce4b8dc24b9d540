// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/report_values.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>
#include <vector>

namespace valija {

/// One field of failure details, which a table of failures is by.
using FailureText = QByteArray FailureDetails::*;

/// What a table of failures by one field tells of one report, which is to stay as it is.
class ToldFailures
{
public:
    ToldFailures(const Report &report, FailureText text) : m_report(report), m_text(text) {}

    /// Hands each failure of one of the report's entries to `tell`, and answers with the failed sessions of the summary
    /// that no details explain, so that every table accounts for all failed sessions. Of sessions counted elsewhere
    /// only failures are told of which the counted entries say something else.
    template <typename Tell>
    qint64 tell(const PolicyReport &policy, Tell tell)
    {
        if (policy.countedElsewhere) {
            for (const auto &failure : policy.failures)
                if (!isCounted(policy.domain, failure.*m_text))
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

    /// What the field says in the entries that are counted, with their domains; sorted, each once. Gathered when it is
    /// first asked for, as hardly any report has sessions that are counted elsewhere. Borrowed from the report.
    using Texts = std::vector<std::pair<QByteArrayView, QByteArrayView>>;
    const Texts &countedTexts();

private:
    bool isCounted(const QByteArray &domain, const QByteArray &text)
    {
        // What says nothing says nothing else.
        return text.isEmpty()
            || std::binary_search(countedTexts().begin(), countedTexts().end(),
                                  std::pair(QByteArrayView(domain), QByteArrayView(text)));
    }

    const Report &m_report;
    FailureText m_text;
    Texts m_counted;
    bool m_isGathered = false;
};

} // namespace valija
