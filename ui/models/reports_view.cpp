// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reports_view.h"

#include "core/store/mail_hosts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <climits>
#include <vector>

namespace valija {

namespace {

/// Texts of this file are translated in the context "BarTexts".
struct BarTexts {
    Q_DECLARE_TR_FUNCTIONS(BarTexts)
};

constexpr std::array summaryKeys{SummaryKey::Result, SummaryKey::Policy, SummaryKey::Domain, SummaryKey::Reporter};

const QDate firstReports(2018, 1, 1); ///< RFC 8460 is of 2018.

QStringList sorted(const QList<QByteArray> &texts)
{
    QStringList list;
    for (const auto &text : texts)
        list.append(QString::fromUtf8(text));
    list.sort(Qt::CaseInsensitive);
    return list;
}

/// Adds up all sides of the reports in one walk.
class Sides
{
public:
    Sides(const SummaryFilter &filter, QDate today)
        : m_filter(filter), m_today(today), m_plausible{firstReports, today.addDays(2)}, m_failing(filter)
    {
        for (const SummaryKey key : summaryKeys)
            m_summarizers.emplace_back(key, filter);
    }

    void add(const Report &report)
    {
        for (auto &summarizer : m_summarizers)
            summarizer.add(report);
        for (const auto &policy : report.policies) {
            if (!m_filter.domains.isEmpty() && !m_filter.domains.contains(policy.domain))
                continue;
            m_agreements.add(report, policy);
            if (!policy.countedElsewhere)
                count(report, policy);
        }
        m_places.add(report, m_filter.domains);
        m_shares.add(report, m_filter.domains);
        m_failing.add(report);
    }

    void fill(ReportsView &view) const
    {
        for (std::size_t i = 0; i < summaryKeys.size(); ++i)
            view.summaries.insert(summaryKeys[i], m_summarizers[i].summary());
        view.shares = m_shares.shares();
        view.sessions = m_sessions.values();
        view.sending = m_places.sending();
        view.receiving = m_places.receiving();
        view.headline = headline(view.summaries[SummaryKey::Reporter], m_today, m_filter.days);
        view.sentences = m_failing.sentences();
        view.leftOut = leftOut();
        view.agreements = agreementSentences(m_agreements.list());
    }

private:
    QStringList leftOut() const
    {
        const auto numberOf = [](qint64 sessions) {
            return int(std::min(sessions, qint64(INT_MAX)));
        };
        QStringList sentences;
        if (m_implausible > 0)
            sentences.append(
                BarTexts::tr(
                    "%1 session(s) are not in the chart: by their reports they were before %2 or in the future.",
                    nullptr, numberOf(m_implausible))
                    .arg(QLocale().toString(m_implausible), QString::number(firstReports.year())));
        if (m_undated > 0)
            sentences.append(
                BarTexts::tr("%1 session(s) are not in the chart: their reports do not say of which day they are.",
                             nullptr, numberOf(m_undated))
                    .arg(QLocale().toString(m_undated)));
        return sentences;
    }

    void count(const Report &report, const PolicyReport &policy)
    {
        const QDate day = report.day();
        if (!m_plausible.contains(day)) {
            qint64 &sum = day.isValid() ? m_implausible : m_undated;
            sum = addSessions(sum, addSessions(policy.successful, policy.failed));
            return;
        }
        DaySessions &sessions = m_sessions[{day.toJulianDay(), report.organization}];
        sessions.day = day;
        sessions.reporter = report.organization;
        sessions.successful = addSessions(sessions.successful, policy.successful);
        sessions.failed = addSessions(sessions.failed, policy.failed);
    }

    SummaryFilter m_filter;
    QDate m_today;
    DateRange m_plausible; ///< One wrong date would stretch the chart over centuries.
    std::vector<Summarizer> m_summarizers;
    FailurePlaces m_places;
    Agreements m_agreements;
    QMap<std::pair<qint64, QByteArray>, DaySessions> m_sessions;
    qint64 m_implausible = 0; ///< Sessions of days that are not plausible.
    qint64 m_undated = 0;     ///< Sessions of reports that tell no day.
    FailingReporters m_failing;
    ResultSharesCounter m_shares;
};

Result<ReportsState> stateOf(Database &database, const SummaryFilter &chosen, QDate today)
{
    return reportsVersion(database).and_then([&](const ReportsVersion &version) {
        return withMailHosts(chosen, FactsStore(database)).map([&](const SummaryFilter &filter) {
            return ReportsState{version, filter, today};
        });
    });
}

} // namespace

Result<ReportsState> reportsState(const QString &storeLocation, const SummaryFilter &chosen, QDate today)
{
    const auto database = Database::open(storeLocation);
    return database ? stateOf(**database, chosen, today) : tl::unexpected(database.error());
}

Result<ReportsView> loadReports(const QString &storeLocation, const SummaryFilter &chosen, QDate today)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const ReportStore store(**database);
    const auto state = stateOf(**database, chosen, today); // before what is read: that may be newer, but never older
    if (!state)
        return tl::unexpected(state.error());
    const SummaryFilter &filter = state->filter;
    ReportsView view;
    view.state = *state;
    view.chartDays = {filter.days.first, std::min(filter.days.last, today)};
    // What there is to choose from is of all reports: else a choice could not be taken back.
    const auto choices = store.choices();
    if (!choices)
        return tl::unexpected(choices.error());
    view.storedReports = choices->reports;
    view.reporters = sorted(choices->reporters);
    view.domains = sorted(choices->domains);

    Sides sides(filter, today);
    if (const auto done = store.forEach(filter, true, [&](const Report &report) { sides.add(report); }); !done)
        return tl::unexpected(done.error());
    sides.fill(view);
    // A habit shows in all of a reporter's days, whatever period is looked at, and whether reports come at all, in all
    // reporters.
    const auto days = store.reportDays({{}, filter.domains, {}});
    if (!days)
        return tl::unexpected(days.error());
    view.silences = silenceSentences(*days, today, filter.reporters);
    auto reports = store.reports(filter);
    if (!reports)
        return tl::unexpected(reports.error());
    view.reports = std::move(*reports);
    return view;
}

} // namespace valija
