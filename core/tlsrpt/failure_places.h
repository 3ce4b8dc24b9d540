// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/report.h"

#include <QMap>
#include <QSet>

namespace valija {

class ToldFailures;

/// Where sessions failed: a reporter and one of its addresses, or a mail host and one of its addresses. The same rows
/// as a summary by source has, and those that it has by mx broken down by address.
struct FailurePlace {
    QByteArray name = {};    ///< Of the reporter or the mail host; empty where the report does not say.
    QByteArray address = {}; ///< Likewise.
    qint64 failed = 0;       ///< Sessions, of the failure details; without name or address also what these leave out.
    QSet<QByteArray> reporters = {};
    QDate first = {};
    QDate last = {};
    qint64 successful = 0;   ///< All of the reporter's, in its row without address: reports do not break them down.
    double successRate = 0;  ///< Of all the reporter's sessions. Both are 0 for mail hosts.
    bool hasDetails = false; ///< There are failure details; else only a summary says that sessions failed.
};

/// Adds up failed sessions by the two ends of the connection.
class FailurePlaces
{
public:
    /// All entries about these domains, or all. Sessions counted elsewhere are left out, as in all totals, but for mail
    /// hosts that the other entry does not name.
    void add(const Report &report, const QSet<QByteArray> &domains = {});
    /// Most failed sessions first.
    QList<FailurePlace> sending() const;
    QList<FailurePlace> receiving() const;

private:
    using Place = std::pair<QByteArray, QByteArray>;
    struct Sessions {
        qint64 successful = 0;
        qint64 failed = 0;
    };
    void addPolicy(const Report &report, const PolicyReport &policy, ToldFailures &failures);
    static FailurePlace &count(QMap<Place, FailurePlace> &places, const Place &place, const Report &report, QDate day,
                               qint64 sessions);

    QMap<Place, FailurePlace> m_sending;
    QMap<Place, FailurePlace> m_receiving;
    QMap<QByteArray, Sessions> m_reporters;
};

} // namespace valija
