// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/reporters.h"

#include "core/base/text_reader.h"
#include "core/tlsrpt/report_values.h"
#include "core/tlsrpt/report_words.h"

#include <QLocale>

#include <algorithm>
#include <vector>

namespace valija {

namespace {

constexpr qsizetype longestDomain = 60; ///< Characters of it in a sentence.
constexpr qsizetype fewestDays = 4;     ///< Three intervals: less is no habit.
constexpr int grace = 3;                ///< Days beyond the habit.
constexpr int season = 60;              ///< Days after which a silence is no news.

/// The interval that nine of ten do not exceed: a single holiday is no habit.
int habitOf(const QList<QDate> &days)
{
    std::vector<int> intervals;
    for (qsizetype i = 1; i < days.size(); ++i)
        intervals.push_back(int(days[i - 1].daysTo(days[i])));
    std::sort(intervals.begin(), intervals.end());
    return intervals[(intervals.size() * 9 - 1) / 10];
}

} // namespace

QList<SilentReporter> silentReporters(const ReportDays &days, QDate today)
{
    QList<SilentReporter> silent;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        if (it->size() < fewestDays)
            continue;
        const SilentReporter reporter{it.key(), it->last(), habitOf(*it)};
        const qint64 quiet = reporter.last.daysTo(today);
        if (quiet > reporter.habit + grace && quiet <= season)
            silent.append(reporter);
    }
    std::stable_sort(silent.begin(), silent.end(), [](const auto &a, const auto &b) { return a.last > b.last; });
    return silent;
}

QStringList silenceSentences(const ReportDays &days, QDate today, const QSet<QByteArray> &chosen)
{
    const QList<SilentReporter> silent = silentReporters(days, today);
    QDate newest;
    for (const auto &each : days)
        if (!each.isEmpty() && (!newest.isValid() || each.last() > newest))
            newest = each.last();
    const bool anyHeard = std::none_of(silent.cbegin(), silent.cend(),
                                       [newest](const SilentReporter &each) { return each.last == newest; });
    if (!silent.isEmpty() && !anyHeard)
        return {ReportWords::tr("No report about a day after %1 is here: either none was opened, or none arrives.")
                    .arg(dayInWords(newest))};
    QStringList sentences;
    for (const auto &reporter : silent)
        if (chosen.isEmpty() || chosen.contains(reporter.organization))
            sentences.append(
                ReportWords::tr("%1 has not reported since %2; it used to report at least every %n day(s).", nullptr,
                                reporter.habit)
                    .arg(reporterInWords(reporter.organization), dayInWords(reporter.last)));
    return sentences;
}

void Agreements::add(const Report &report, const PolicyReport &policy)
{
    if (policy.countedElsewhere || policy.domain.isEmpty() || addSessions(policy.successful, policy.failed) == 0)
        return;
    // What needs no action points to nobody's fault here. Sessions without details may be anything.
    qint64 harmless = 0;
    for (const auto &failure : policy.failures)
        if (m_titles.meaning(m_titles.of(failure, policy)).action == ActionNeeded::No)
            harmless = addSessions(harmless, failure.sessions);
    bool &failed = entryOf(entryOf(m_failedAt, policy.domain), report.organization);
    failed = failed || policy.failed > harmless;
}

QList<Agreement> Agreements::list() const
{
    QList<Agreement> agreements;
    for (auto it = m_failedAt.cbegin(); it != m_failedAt.cend(); ++it)
        agreements.append({it.key(), int(it->size()), int(std::count(it->cbegin(), it->cend(), true))});
    return agreements;
}

QStringList agreementSentences(const QList<Agreement> &agreements)
{
    QStringList sentences;
    for (const auto &[domain, reporters, failing] : agreements) {
        if (failing == 0 || reporters < 2)
            continue;
        const QString name = readable(domain, longestDomain);
        if (failing == reporters)
            sentences.append(
                ReportWords::tr("All %n reporters about %1 saw failures: look for the cause on your side first.",
                                nullptr, reporters)
                    .arg(name));
        else
            sentences.append(
                ReportWords::tr("%n of %1 reporters about %2 saw failures: the cause may lie with them or on their "
                                "way to you.",
                                nullptr, failing)
                    .arg(QLocale().toString(reporters), name));
    }
    return sentences;
}

} // namespace valija
