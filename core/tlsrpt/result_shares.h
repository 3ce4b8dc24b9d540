// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_dictionary.h"
#include "core/tlsrpt/report.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace valija {

/// Sessions that failed for the same cause.
struct MeantSessions {
    FailureMeaning meaning;
    qint64 sessions = 0;
};

/// What the failures of each result mean, most sessions first: by the text of a row of a summary by result.
using ResultShares = QHash<QByteArray, QList<MeantSessions>>;

/// Whether anything is to be done about some of them.
ActionNeeded actionNeeded(const QList<MeantSessions> &meant);

/// Finds them out, from all reports one by one. Counts the sessions that a summary by result counts.
class ResultSharesCounter
{
public:
    /// All entries about these domains, or all.
    void add(const Report &report, const QSet<QByteArray> &domains = {});
    ResultShares shares() const;

private:
    FailureTitles m_titles;
    QHash<QByteArray, QHash<int, qint64>> m_sessions; ///< By result and number of the title.
};

} // namespace valija
