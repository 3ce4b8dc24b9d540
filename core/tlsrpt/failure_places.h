// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/report.h"

#include <QMap>
#include <QSet>

namespace valija {

/// Where sessions failed: a reporter and one of its addresses, or a mail host and one of its addresses.
struct FailurePlace {
    QByteArray name = {};    ///< Of the reporter or the mail host; empty where the report does not say.
    QByteArray address = {}; ///< Likewise.
    qint64 failed = 0;       ///< Sessions, of the failure details.
    QSet<QByteArray> reporters = {};
    QDate first = {};
    QDate last = {};
    qint64 successful = 0; ///< Of all the reporter's sessions; reports do not break these down by address.
    qint64 allFailed = 0;  ///< Likewise. Both are 0 for mail hosts.
};

/// Adds up failed sessions by the two ends of the connection.
class FailurePlaces
{
public:
    /// Sessions counted elsewhere are left out, as in all totals.
    void add(const Report &report, const PolicyReport &policy);
    /// Most failed sessions first. A reporter without a failed address has one row, with its totals.
    QList<FailurePlace> sending() const;
    QList<FailurePlace> receiving() const;

private:
    using Place = std::pair<QByteArray, QByteArray>;
    struct Sessions {
        qint64 successful = 0;
        qint64 failed = 0;
    };
    static void count(QMap<Place, FailurePlace> &places, const Place &place, const Report &report, qint64 sessions);

    QMap<Place, FailurePlace> m_sending;
    QMap<Place, FailurePlace> m_receiving;
    QMap<QByteArray, Sessions> m_reporters;
};

} // namespace valija
