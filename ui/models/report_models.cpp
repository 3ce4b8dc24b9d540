// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/report_models.h"

#include "core/base/text_reader.h"
#include "ui/models/report_cells.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Texts of this file are translated in the context "ReportTables".
struct ReportTables {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

QVariant keyData(const SummaryEntry &entry, int role)
{
    using Kind = SummaryRow::Kind;
    if (role == rawRole && entry.row.kind == Kind::Reported)
        return entry.row.key;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (entry.row.kind == Kind::Reported)
        return readable(entry.row.key);
    return entry.row.kind == Kind::NotGiven ? ReportTables::tr("(not given)") : ReportTables::tr("(without details)");
}

QVariant meaningData(const SummaryEntry &entry, int role)
{
    if (entry.meant.isEmpty())
        return {};
    const FailureMeaning &commonest = entry.meant.first().meaning;
    if (role == Qt::DisplayRole)
        return entry.meant.size() == 1 ? commonest.title
                                       : ReportTables::tr("%1, and others", "what failed").arg(commonest.title);
    return role == Qt::ToolTipRole ? commonest.explanation : QVariant();
}

QVariant actionData(const SummaryEntry &entry, int role)
{
    return !entry.meant.isEmpty() && role == Qt::DisplayRole ? word(actionNeeded(entry.meant)) : QVariant();
}

QVariant shareData(const SummaryEntry &entry, int role)
{
    const qint64 base = entry.allSessions > 0 ? entry.allSessions : entry.row.sessions();
    const double share = base > 0 ? double(entry.row.failed) / double(base) : 0;
    return shareCell(share, role);
}

QVariant reportersData(const SummaryEntry &entry, int role)
{
    if (role != Qt::DisplayRole)
        return numberCell(entry.row.reporters.size(), role);
    return ReportTables::tr("%1 of %2", "reporters, all reporters")
        .arg(QLocale().toString(entry.row.reporters.size()), QLocale().toString(entry.allReporters));
}

QString keyTitle(SummaryKey key)
{
    switch (key) {
    case SummaryKey::Result:
        return ReportTables::tr("Result");
    case SummaryKey::Source:
        return ReportTables::tr("Sending source");
    case SummaryKey::Mx:
        return ReportTables::tr("Mail host");
    case SummaryKey::Policy:
        return ReportTables::tr("Policy");
    case SummaryKey::Domain:
        return ReportTables::tr("Domain");
    case SummaryKey::Day:
        return ReportTables::tr("Day");
    case SummaryKey::Reporter:
        return ReportTables::tr("Reporter");
    }
    Q_UNREACHABLE();
}

QList<TableModel<SummaryEntry>::Column> summaryColumns(SummaryKey key)
{
    using Entry = SummaryEntry;
    return {
        {keyTitle(key), keyData},
        {ReportTables::tr("Meaning"), meaningData},
        {ReportTables::tr("Sessions"), [](const Entry &e, int role) { return numberCell(e.row.sessions(), role); },
         ReportTables::tr("TLS sessions, not messages"), numberAlignment},
        {ReportTables::tr("Failed"),
         [](const Entry &e, int role) { return numberCell(e.row.failed, role); },
         {},
         numberAlignment},
        {ReportTables::tr("Share"), shareData, ReportTables::tr("Share of failed sessions"), numberAlignment},
        {ReportTables::tr("Reporters"), reportersData,
         ReportTables::tr("How many organizations reported it, of all that reported in this period"), numberAlignment},
        {ReportTables::tr("Mail hosts"),
         [](const Entry &e, int role) { return numberCell(e.row.mxHosts.size(), role); },
         ReportTables::tr("How many mail hosts it happened at"), numberAlignment},
        {ReportTables::tr("First"),
         [](const Entry &e, int role) {
             return dayCell(e.row.first, role);
         }},
        {ReportTables::tr("Last"),
         [](const Entry &e, int role) {
             return dayCell(e.row.last, role);
         }},
        {ReportTables::tr("Action needed"), actionData},
    };
}

QVariant reporterData(const StoredReport &report, int role)
{
    const QVariant name = textCell(report.organization, role);
    return report.isExample && role == Qt::DisplayRole
        ? ReportTables::tr("%1 (example)", "reporter of an invented report").arg(name.toString())
        : name;
}

/// Of equal ones the newest first.
QList<StoredReport> sortedReports(QList<StoredReport> reports, int column, Qt::SortOrder order)
{
    const auto by = [&](auto &&valueOf) {
        std::stable_sort(reports.begin(), reports.end(), [&](const StoredReport &a, const StoredReport &b) {
            return order == Qt::AscendingOrder ? valueOf(a) < valueOf(b) : valueOf(b) < valueOf(a);
        });
    };
    switch (column) {
    case ReportsModel::Reporter:
        by([](const StoredReport &r) -> const QByteArray & { return r.organization; });
        break;
    case ReportsModel::Sessions:
        by([](const StoredReport &r) { return addSessions(r.successful, r.failed); });
        break;
    case ReportsModel::Failed:
        by([](const StoredReport &r) { return r.failed; });
        break;
    case ReportsModel::ReportId:
        by([](const StoredReport &r) -> const QByteArray & { return r.reportId; });
        break;
    case ReportsModel::Signature:
        by([](const StoredReport &r) { return r.signature.state; });
        break;
    case ReportsModel::File:
        by([](const StoredReport &r) -> const QString & { return r.source; });
        break;
    default:
        by([](const StoredReport &r) { return r.begin; });
    }
    return reports;
}

} // namespace

SummaryModel::SummaryModel(SummaryKey key, QObject *parent) : TableModel(summaryColumns(key), parent), m_key(key) {}

void SummaryModel::setSummary(const Summary &summary, const ResultShares &shares)
{
    QList<SummaryEntry> entries;
    for (const auto &row : summary.rows) {
        const bool isResult = m_key == SummaryKey::Result;
        SummaryEntry entry{row, {}, isResult ? summary.totals.sessions() : 0, summary.totals.reporters.size()};
        if (isResult && row.kind != SummaryRow::Kind::WithoutDetails)
            entry.meant = shares.value(row.text(), {{meaningOf(row.text()), row.failed}});
        entries.append(std::move(entry));
    }
    setRows(std::move(entries));
}

QList<int> SummaryModel::hiddenColumns() const
{
    if (m_key == SummaryKey::Result)
        return {Failed};
    if (m_key == SummaryKey::Day)
        return {Meaning, MailHosts, First, Last, Action};
    return m_key == SummaryKey::Reporter ? QList<int>{Meaning, Reporters, MailHosts, Action}
                                         : QList<int>{Meaning, MailHosts, Action};
}

ReportsModel::ReportsModel(QObject *parent)
    : TableModel(
        {
            {ReportTables::tr("Day"),
             [](const StoredReport &r, int role) {
                 return dayCell(dayOf(r.begin, r.end), role);
             }},
            {ReportTables::tr("Reporter"), reporterData},
            {ReportTables::tr("Sessions"),
             [](const StoredReport &r, int role) { return numberCell(addSessions(r.successful, r.failed), role); },
             {},
             numberAlignment},
            {ReportTables::tr("Failed"),
             [](const StoredReport &r, int role) { return numberCell(r.failed, role); },
             {},
             numberAlignment},
            {ReportTables::tr("Report id"),
             [](const StoredReport &r, int role) {
                 return textCell(r.reportId, role);
             }},
            {ReportTables::tr("Signature"),
             [](const StoredReport &r, int role) {
                 return role == Qt::DisplayRole ? QVariant(word(r.signature)) : QVariant();
             },
             ReportTables::tr("Whether the mail it came in is signed by the reporter's domain (DKIM)")},
            {ReportTables::tr("File"),
             [](const StoredReport &r, int role) {
                 if (role == rawRole)
                     return QVariant(r.source);
                 return role == Qt::DisplayRole ? QVariant(readable(r.source)) : QVariant();
             },
             ReportTables::tr("Where it was read from")},
        },
        parent)
{
}

SortedReportsModel::SortedReportsModel(QThreadPool &workers, QObject *parent)
    : ReportsModel(parent), m_sorting(workers, [this](const Result<Sorted> &sorted) {
          if (sorted->number == m_number)
              setRows(sorted->reports);
      })
{
}

void SortedReportsModel::setReports(const QList<StoredReport> &newestFirst)
{
    m_newestFirst = newestFirst;
    sort(m_column, m_order);
}

void SortedReportsModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    ++m_number;
    if (m_newestFirst.isEmpty() || (column == Day && order == Qt::DescendingOrder))
        return setRows(m_newestFirst);
    m_sorting.start([number = m_number, reports = m_newestFirst, column, order] {
        return Sorted{number, sortedReports(reports, column, order)};
    });
}

} // namespace valija
