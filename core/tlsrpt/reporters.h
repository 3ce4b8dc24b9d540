// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_dictionary.h"

#include <QMap>
#include <QSet>

namespace valija {

/// The days that each reporter sent reports about, each once, in order.
using ReportDays = QMap<QByteArray, QList<QDate>>;

/// A reporter of which nothing came for longer than it is its habit.
struct SilentReporter {
    QByteArray organization;
    QDate last;    ///< The last day it reported about.
    int habit = 0; ///< Days from one of its reports to the next, nine times of ten not exceeded.

    bool operator==(const SilentReporter &) const = default;
};

/// Those silent at `today` for three days longer than their habit, the latest to fall silent first. A reporter needs a
/// few reports to have a habit, and one silent for a season is no news any more.
QList<SilentReporter> silentReporters(const ReportDays &days, QDate today);
/// A sentence for each of the chosen ones (none chosen: of all), or one for all where no reporter is heard any more:
/// then the reports themselves are missing. `days` are those of all reporters.
QStringList silenceSentences(const ReportDays &days, QDate today, const QSet<QByteArray> &chosen = {});

/// How many of those who reported about a domain saw failures.
struct Agreement {
    QByteArray domain;
    int reporters = 0;
    int failing = 0;

    bool operator==(const Agreement &) const = default;
};

/// Adds up who saw failures of whom that may need action. Sessions counted elsewhere are left out, as in all totals.
class Agreements
{
public:
    void add(const Report &report, const PolicyReport &policy);
    /// By name of the domain.
    QList<Agreement> list() const;

private:
    FailureTitles m_titles;
    QMap<QByteArray, QMap<QByteArray, bool>> m_failedAt; ///< By domain and reporter.
};

/// What it means that one, some or all saw failures; nothing for domains without failures or with one reporter only.
QStringList agreementSentences(const QList<Agreement> &agreements);

} // namespace valija
