// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/session_bars.h"

#include "core/base/text_reader.h"
#include "core/tlsrpt/report_values.h"
#include "ui/models/table_model.h"
#include "ui/text/tool_tip.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace valija {

namespace {

/// Texts of this file are translated in the context "BarTexts". By tr(): nothing else is found and collected.
struct BarTexts {
    Q_DECLARE_TR_FUNCTIONS(BarTexts)
};

constexpr qint64 mostDayBars = 93;
constexpr qint64 mostWeekBars = 731; // days
constexpr qsizetype longestName = 30;

/// The span that the bar of this day stands for.
DateRange spanOf(QDate day, qint64 allDays)
{
    if (allDays <= mostDayBars)
        return {day, day};
    if (allDays <= mostWeekBars) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

/// Weeks and months at the ends are cut off: a bar is of no days but the chosen ones.
QList<DateRange> spansOf(const QList<DaySessions> &sessions, const DateRange &chosen)
{
    if (sessions.isEmpty())
        return {};
    DateRange all = chosen;
    if (all.first.isValid() && !all.last.isValid())
        all.last = all.first;
    else if (!all.first.isValid() && all.last.isValid())
        all.first = all.last;
    for (const auto &each : sessions)
        all.widen(each.day);
    const qint64 allDays = all.first.daysTo(all.last) + 1;
    QList<DateRange> spans;
    for (QDate day = all.first; day <= all.last; day = spans.last().last.addDays(1)) {
        const DateRange whole = spanOf(day, allDays);
        spans.append({std::max(whole.first, all.first), std::min(whole.last, all.last)});
    }
    return spans;
}

qsizetype barOf(const QList<DateRange> &spans, QDate day)
{
    const auto behind = std::upper_bound(spans.cbegin(), spans.cend(), day,
                                         [](QDate wanted, const DateRange &span) { return wanted < span.first; });
    return behind - spans.cbegin() - 1;
}

qint64 allOf(const DaySessions &sessions)
{
    return addSessions(sessions.successful, sessions.failed);
}

void add(qint64 &sum, qint64 sessions)
{
    sum = addSessions(sum, sessions);
}

/// The part of each reporter; those who are not here share the last one.
QHash<QByteArray, qsizetype> largestReporters(const QList<DaySessions> &sessions)
{
    QMap<QByteArray, qint64> totals;
    for (const auto &each : sessions)
        add(totals[each.reporter], allOf(each));
    QList<QByteArray> names = totals.keys();
    std::stable_sort(names.begin(), names.end(),
                     [&](const QByteArray &a, const QByteArray &b) { return totals[a] > totals[b]; });
    QHash<QByteArray, qsizetype> places;
    for (const auto &name : names.first(std::min<qsizetype>(mostReporterParts, names.size())))
        places.insert(name, places.size());
    return places;
}

} // namespace

qint64 SessionBars::total(qsizetype bar) const
{
    return std::accumulate(parts.cbegin(), parts.cend(), qint64(0),
                           [bar](qint64 sum, const Part &part) { return addSessions(sum, part.sessions.at(bar)); });
}

SessionBars sessionBars(const QList<DaySessions> &sessions, Stacking stacking, const DateRange &chosen)
{
    SessionBars bars{stacking, spansOf(sessions, chosen), {}};
    const QList<qint64> nothing(bars.spans.size(), 0);
    QHash<QByteArray, qsizetype> places;
    if (stacking == Stacking::Outcome) {
        bars.parts = {{BarTexts::tr("Failed"), nothing}, {BarTexts::tr("Successful"), nothing}};
    } else {
        places = largestReporters(sessions);
        bars.parts.resize(places.size());
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            bars.parts[*it]
                = {it.key().isEmpty() ? BarTexts::tr("(not given)") : readable(it.key(), longestName), nothing};
    }
    for (const auto &each : sessions) {
        const qsizetype bar = barOf(bars.spans, each.day);
        if (stacking == Stacking::Outcome) {
            add(bars.parts[0].sessions[bar], each.failed);
            add(bars.parts[1].sessions[bar], each.successful);
            continue;
        }
        const qsizetype part = places.value(each.reporter, places.size());
        if (part == bars.parts.size())
            bars.parts.append({BarTexts::tr("Other"), nothing});
        add(bars.parts[part].sessions[bar], allOf(each));
    }
    return bars;
}

QString daysText(const DateRange &days)
{
    const QString first = QLocale().toString(days.first, QLocale::ShortFormat);
    return days.first == days.last
        ? first
        : BarTexts::tr("%1 to %2", "two dates").arg(first, QLocale().toString(days.last, QLocale::ShortFormat));
}

void SessionBarsModel::setBars(SessionBars bars)
{
    beginResetModel();
    m_bars = std::move(bars);
    endResetModel();
}

int SessionBarsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.spans.size());
}

int SessionBarsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.parts.size()) + 2; // the days, the parts, all of them
}

QVariant SessionBarsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    const DateRange &days = m_bars.spans.at(index.row());
    if (role == rawRole && column == 0 && days.first != days.last) // as ISO 8601 writes intervals
        return days.first.toString(Qt::ISODate) + QLatin1Char('/') + days.last.toString(Qt::ISODate);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != sortRole)
        return {};
    if (column == 0)
        return role == sortRole ? QVariant(days.first) : QVariant(daysText(days));
    const qint64 sessions = column <= m_bars.parts.size() ? m_bars.parts.at(column - 1).sessions.at(index.row())
                                                          : m_bars.total(index.row());
    return role == sortRole ? QVariant(sessions) : QVariant(QLocale().toString(sessions));
}

QVariant SessionBarsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return BarTexts::tr("Days");
    if (role == Qt::ToolTipRole && section <= m_bars.parts.size())
        return plainToolTip(m_bars.parts.at(section - 1).title);
    return section <= m_bars.parts.size() ? m_bars.parts.at(section - 1).title : BarTexts::tr("Sessions");
}

} // namespace valija
