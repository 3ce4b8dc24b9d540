// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reports_view.h"

#include <QSet>

#include <array>
#include <vector>

namespace valija {

namespace {

constexpr std::array allKeys{SummaryKey::Result, SummaryKey::Source, SummaryKey::Mx,      SummaryKey::Policy,
                             SummaryKey::Domain, SummaryKey::Day,    SummaryKey::Reporter};

QStringList sorted(const QSet<QByteArray> &texts)
{
    QStringList list;
    for (const auto &text : texts)
        list.append(QString::fromUtf8(text));
    list.sort(Qt::CaseInsensitive);
    return list;
}

/// Names to choose from, of all reports and not of the chosen ones: else a choice could not be taken back.
Result<> loadChoices(const ReportStore &store, ReportsView &view)
{
    QSet<QByteArray> reporters;
    QSet<QByteArray> domains;
    const auto done = store.forEach({}, false, [&](const Report &report) {
        ++view.storedReports;
        reporters.insert(report.organization);
        for (const auto &policy : report.policies)
            domains.insert(policy.domain);
    });
    view.reporters = sorted(reporters);
    view.domains = sorted(domains);
    return done;
}

} // namespace

Result<ReportsView> loadReports(const QString &storeLocation, const SummaryFilter &filter, QDate today)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const ReportStore store(**database);
    ReportsView view;
    view.filter = filter;
    if (const auto done = loadChoices(store, view); !done)
        return tl::unexpected(done.error());
    std::vector<Summarizer> summarizers;
    for (const SummaryKey key : allKeys)
        summarizers.emplace_back(key, filter);
    QList<Report> failing;
    const auto done = store.forEach(filter, true, [&](const Report &report) {
        bool failed = false;
        for (auto &summarizer : summarizers)
            summarizer.add(report);
        for (const auto &policy : report.policies)
            failed = failed || policy.failed > 0;
        if (failed)
            failing.append(report);
    });
    if (!done)
        return tl::unexpected(done.error());
    for (std::size_t i = 0; i < allKeys.size(); ++i)
        view.summaries.insert(allKeys[i], summarizers[i].summary());
    view.headline = headline(view.summaries[SummaryKey::Day], today);
    view.sentences = failingReporterSentences(failing, filter);
    auto reports = store.reports(filter);
    if (!reports)
        return tl::unexpected(reports.error());
    view.reports = std::move(*reports);
    return view;
}

} // namespace valija
