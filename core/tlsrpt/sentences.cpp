// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"
#include "core/tlsrpt/report_words.h"
#include "core/tlsrpt/summary.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Which plural form to take; the number itself may be larger and is written apart.
int forPlural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

/// A single failure is not shown as none, nor a single success as none.
QString percent(double share)
{
    const double shown = share > 0 && share < 1 ? std::clamp(share * 100, 0.1, 99.9) : share * 100;
    const QString text = ReportWords::tr("%1 %").arg(QLocale().toString(shown, 'f', 1));
    return share > 0 && share < 0.0005 ? u"< "_s + text : share > 0.9995 && share < 1 ? u"> "_s + text : text;
}

QString lastDays(qint64 days)
{
    return ReportWords::tr("In the last %n day(s)", nullptr, forPlural(std::max(qint64(1), days)));
}

/// What was chosen, and where nothing was, what was found: an end that is left open is that of the reports.
QString periodOf(const DateRange &chosen, const DateRange &found, QDate today)
{
    const bool isOpen = !chosen.last.isValid();
    if (chosen.first.isValid() && chosen.first <= today && (isOpen || chosen.last == today))
        return lastDays(chosen.first.daysTo(today) + 1);
    if (chosen == DateRange() && !found.first.isValid())
        return ReportWords::tr("In reports without a date");
    // Reports come a day or two after their day: a period that ends then goes up to now.
    if (chosen == DateRange() && found.last.daysTo(today) <= 2 && found.last <= today)
        return lastDays(found.first.daysTo(today) + (found.last == today ? 1 : 0));
    const DateRange days{chosen.first.isValid() ? chosen.first : found.first, isOpen ? found.last : chosen.last};
    if (days.first == days.last)
        return ReportWords::tr("On %1").arg(dayInWords(days.first));
    return ReportWords::tr("From %1 to %2").arg(dayInWords(days.first), dayInWords(days.last));
}

} // namespace

QString headline(const Summary &summary, QDate today, const DateRange &chosen)
{
    const auto &totals = summary.totals;
    if (totals.reports == 0)
        return ReportWords::tr("There is no report of this period.");
    const QString period = periodOf(chosen, summary.days, today);
    const QString reporters = ReportWords::tr("%1 reporter(s)", nullptr, forPlural(totals.reporters.size()))
                                  .arg(number(totals.reporters.size()));
    const QString sessions
        = ReportWords::tr("%1 session(s)", nullptr, forPlural(totals.sessions())).arg(number(totals.sessions()));
    if (totals.failed == 0)
        return ReportWords::tr("%1 %2 counted %3; none of them failed.").arg(period, reporters, sessions);
    return ReportWords::tr("%1 %2 counted %3; %4 of them reported failures (%5).", nullptr,
                           forPlural(totals.failingReporters.size()))
        .arg(period, reporters, sessions, number(totals.failingReporters.size()), percent(totals.failureShare()));
}

QString outcomeSentence(MailOutcome outcome, qint64 sessions)
{
    const auto text = [outcome, count = forPlural(sessions)] {
        switch (outcome) {
        case MailOutcome::HeldByMode:
            return ReportWords::tr("%1 session(s) failed; under enforce their mail was refused or delayed.", nullptr,
                                   count);
        case MailOutcome::HeldByDane:
            return ReportWords::tr("%1 session(s) failed; DANE knows no testing, so their mail was refused or delayed.",
                                   nullptr, count);
        case MailOutcome::HeldByLookup:
            return ReportWords::tr("%1 session(s) failed; without a valid answer of the DNS senders hold mail back, so "
                                   "it was refused or delayed.",
                                   nullptr, count);
        case MailOutcome::HeldBySender:
            return ReportWords::tr("%1 session(s) failed; the sender insists on what it missed, so their mail was "
                                   "refused or delayed.",
                                   nullptr, count);
        case MailOutcome::DeliveredByMode:
            return ReportWords::tr("%1 session(s) failed; their mail was delivered all the same, as the policy does "
                                   "not enforce.",
                                   nullptr, count);
        case MailOutcome::DeliveredFreely:
            return ReportWords::tr("%1 session(s) failed; no policy was found, and without one senders deliver all the "
                                   "same, if need be unencrypted.",
                                   nullptr, count);
        case MailOutcome::NotHeld:
            return ReportWords::tr("%1 session(s) failed; by itself that holds no mail back: without a policy that it "
                                   "can use, the sender goes by an earlier one or delivers as if there were none.",
                                   nullptr, count);
        case MailOutcome::Unknown:
            break;
        }
        return ReportWords::tr("%1 session(s) failed; the report does not say under which mode.", nullptr, count);
    }();
    return text.arg(number(sessions)); // more than the int that chooses the plural
}

void FailingReporters::add(const Report &report)
{
    if (!m_filter.days.contains(report.day())
        || (!m_filter.reporters.isEmpty() && !m_filter.reporters.contains(report.organization)))
        return;
    for (const auto &policy : report.policies) {
        if (policy.countedElsewhere || (!m_filter.domains.isEmpty() && !m_filter.domains.contains(policy.domain)))
            continue;
        Reporter &reporter = entryOf(m_reporters, report.organization);
        reporter.sessions = addSessions(reporter.sessions, addSessions(policy.successful, policy.failed));
        reporter.failed = addSessions(reporter.failed, policy.failed);
        qint64 explained = 0;
        for (const auto &failure : policy.failures) {
            if (failure.sessions == 0)
                continue;
            qint64 &sessions = reporter.titles[m_titles.of(failure, policy)];
            sessions = addSessions(sessions, failure.sessions);
            explained = addSessions(explained, failure.sessions);
        }
        reporter.unexplained = addSessions(reporter.unexplained, std::max(qint64(0), policy.failed - explained));
    }
}

QStringList FailingReporters::sentences() const
{
    QList<QByteArray> failing;
    for (auto it = m_reporters.cbegin(); it != m_reporters.cend(); ++it)
        if (it->failed > 0)
            failing.append(it.key());
    std::stable_sort(failing.begin(), failing.end(), [this](const QByteArray &a, const QByteArray &b) {
        return m_reporters[a].failed > m_reporters[b].failed;
    });
    QStringList sentences;
    for (const auto &organization : failing)
        sentences.append(sentenceOf(organization, m_reporters[organization]));
    return sentences;
}

QString FailingReporters::sentenceOf(const QByteArray &organization, const Reporter &reporter) const
{
    const QString name = reporterInWords(organization);
    const QString failed = number(reporter.failed);
    const QString of = number(reporter.sessions);
    const auto isRarer = [&](qint64 sessions) {
        return sessions < reporter.unexplained;
    };
    if (std::all_of(reporter.titles.cbegin(), reporter.titles.cend(), isRarer))
        return ReportWords::tr("%1 reported %2 failed session(s) of %3, without details.", nullptr,
                               forPlural(reporter.failed))
            .arg(name, failed, of);
    // Of equals the first in the alphabet: a hash has no order of its own.
    const auto isLess = [this](const auto &a, const auto &b) {
        return a.second != b.second ? a.second < b.second : m_titles.text(a.first) > m_titles.text(b.first);
    };
    const auto titles = reporter.titles.asKeyValueRange();
    const auto most = std::max_element(titles.begin(), titles.end(), isLess);
    return ReportWords::tr("%1 reported %2 failed session(s) of %3. Most frequent: %4.", nullptr,
                           forPlural(reporter.failed))
        .arg(name, failed, of, m_titles.text((*most).first));
}

} // namespace valija
