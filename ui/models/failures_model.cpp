// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/failures_model.h"

#include "core/base/text_reader.h"
#include "ui/models/report_cells.h"
#include "ui/text/table_text.h"
#include "ui/text/tool_tip.h"

#include <QFutureWatcher>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnTotal = static_cast<int>(FailureColumn::ReasonCode) + 1;

FailureColumn columnAt(int index)
{
    return static_cast<FailureColumn>(index);
}

/// As much of the report's entry as the dictionary asks for.
PolicyReport policyOf(const FailureRow &row)
{
    PolicyReport policy;
    policy.type = row.policyType;
    policy.mode = row.mode;
    policy.policyString = row.policyString;
    policy.mxHosts = row.mxHosts;
    return policy;
}

} // namespace

FailuresModel::FailuresModel(QThreadPool &workers, const QString &storeLocation, QObject *parent)
    : QAbstractTableModel(parent), m_reader(workers, storeLocation)
{
}

/// Tells the answer in the model's thread.
template <typename Answer>
void FailuresModel::ask(std::function<Answer(FailureTable &table)> question,
                        std::function<void(const Result<Answer> &answer)> tell)
{
    ++m_asked;
    auto *watcher = new QFutureWatcher<Result<Answer>>(this);
    connect(watcher, &QFutureWatcher<Result<Answer>>::finished, this, [this, watcher, tell = std::move(tell)] {
        watcher->deleteLater();
        --m_asked;
        tell(watcher->result());
    });
    watcher->setFuture(m_reader.ask(std::move(question)));
}

void FailuresModel::setQuery(const FailureQuery &query)
{
    m_query = query;
    ++m_generation;
    m_isDue = true;
    countIfShown();
}

void FailuresModel::setShown(bool isShown)
{
    m_isShown = isShown;
    countIfShown();
}

void FailuresModel::countIfShown()
{
    if (m_isShown && std::exchange(m_isDue, false))
        count();
}

void FailuresModel::clear()
{
    ++m_generation;
    reset({});
}

void FailuresModel::keep(const FailureRow *row)
{
    m_kept = row ? std::optional(*row) : std::nullopt;
}

void FailuresModel::reset(const Counted &found)
{
    constexpr auto most = qint64(std::numeric_limits<int>::max());
    beginResetModel();
    m_windows.clear();
    m_wanted.clear();
    m_count = int(std::min(found.rows, most));
    m_keptPlace = found.place < most ? int(found.place) : -1;
    if (m_keptPlace >= 0) // who looks at it must not see it go and come
        m_windows.insert(m_keptPlace / windowSize, new QList<FailureRow>(found.window));
    endResetModel();
}

FailuresModel::Counted FailuresModel::countIn(FailureTable &table, const FailureQuery &query,
                                              const std::optional<FailureRow> &kept)
{
    Counted found{.rows = table.count(query)};
    if (!kept || found.rows == 0)
        return found;
    found.place = table.positionOf(query, *kept).value_or(0);
    found.window = table.rows(query, found.place / windowSize * windowSize, windowSize);
    return found;
}

void FailuresModel::count()
{
    ask<Counted>([query = m_query, kept = m_kept](FailureTable &table) { return countIn(table, query, kept); },
                 [this, generation = m_generation, kept = m_kept](const Result<Counted> &answer) {
                     if (generation != m_generation)
                         return;
                     if (kept != m_kept) // another one was chosen meanwhile
                         return count();
                     reset(answer.value_or(Counted()));
                     if (answer)
                         Q_EMIT counted(answer->rows);
                     else
                         Q_EMIT failed(answer.error());
                 });
}

void FailuresModel::fetch(int window) const
{
    if (m_wanted.contains(window))
        return;
    m_wanted.insert(window);
    auto *self = const_cast<FailuresModel *>(this); // what is shown does not change by being fetched
    self->ask<QList<FailureRow>>(
        [query = m_query, window](FailureTable &table) {
            return table.rows(query, qint64(window) * windowSize, windowSize);
        },
        [self, window, generation = m_generation](const Result<QList<FailureRow>> &answer) {
            if (generation != self->m_generation)
                return;
            self->m_wanted.remove(window);
            if (!answer) {
                Q_EMIT self->failed(answer.error());
                return;
            }
            self->m_windows.insert(window, new QList<FailureRow>(*answer));
            const int first = window * windowSize;
            const int last = std::min(first + windowSize, self->m_count) - 1;
            if (last >= first)
                Q_EMIT self->dataChanged(self->index(first, 0), self->index(last, columnTotal - 1));
        });
}

const FailureRow *FailuresModel::row(int index) const
{
    const QList<FailureRow> *window = m_windows.object(index / windowSize);
    const int place = index % windowSize;
    return window && place < window->size() ? &window->at(place) : nullptr;
}

int FailuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FailuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FailuresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && columnAt(index.column()) == FailureColumn::Sessions)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const FailureRow *found = row(index.row());
    if (!found) {
        fetch(index.row() / windowSize);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    const QString text = failureCell(*found, index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QString failureCell(const FailureRow &row, int column)
{
    const auto &failure = row.failure;
    switch (columnAt(column)) {
    case FailureColumn::Day:
        return dayCell(row.day, Qt::DisplayRole).toString();
    case FailureColumn::Organization:
        return readable(row.organization);
    case FailureColumn::Domain:
        return readable(row.domain);
    case FailureColumn::ResultType:
        return readable(failure.resultType);
    case FailureColumn::SendingMtaIp:
        return readable(failure.sendingMtaIp);
    case FailureColumn::ReceivingMx:
        return readable(failure.receivingMxHostname);
    case FailureColumn::ReceivingIp:
        return readable(failure.receivingIp);
    case FailureColumn::Sessions:
        return QLocale().toString(failure.sessions);
    case FailureColumn::ReasonCode:
        return readable(failure.reasonCode);
    }
    Q_UNREACHABLE();
}

QVariant FailuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (columnAt(section) == FailureColumn::Sessions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    static const QList<const char *> titles{
        QT_TR_NOOP("Day"),        QT_TR_NOOP("Reporter"),     QT_TR_NOOP("Domain"),
        QT_TR_NOOP("Result"),     QT_TR_NOOP("From address"), QT_TR_NOOP("Mail host"),
        QT_TR_NOOP("To address"), QT_TR_NOOP("Sessions"),     QT_TR_NOOP("Reason")};
    return tr(titles.at(section));
}

void FailuresModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnTotal)
        return;
    FailureQuery query = m_query;
    query.sortBy = columnAt(column);
    query.descending = order == Qt::DescendingOrder;
    if (!(query == m_query))
        setQuery(query);
}

void FailuresModel::readAsText(const QItemSelection &selection, const QList<int> &columns,
                               std::function<void(const QString &text)> done)
{
    QList<std::pair<int, int>> ranges;
    for (const auto &range : selection)
        ranges.append({range.top(), range.height()});
    std::sort(ranges.begin(), ranges.end());
    const QString titles
        = tabbedLine(columns, [this](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    ask<QString>(
        [query = m_query, ranges, columns, titles](FailureTable &table) {
            QStringList lines{titles};
            for (const auto &[first, count] : ranges)
                for (const auto &row : table.rows(query, first, count))
                    lines.append(tabbedLine(columns, [&](int column) { return failureCell(row, column); }));
            return lines.join(u'\n');
        },
        [this, done = std::move(done)](const Result<QString> &answer) {
            if (answer)
                done(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

FailureMeaning meaningOf(const FailureRow &row)
{
    return meaningOf(row.failure, policyOf(row));
}

MailOutcome mailOutcomeOf(const FailureRow &row)
{
    return mailOutcomeOf(row.failure, policyOf(row));
}

} // namespace valija
