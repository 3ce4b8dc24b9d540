// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/date_range.h"
#include "core/tlsrpt/failure_dictionary.h"
#include "core/tlsrpt/report.h"
#include "core/tlsrpt/report_values.h"
#include "core/tlsrpt/text_pool.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <bitset>
#include <deque>

namespace valija {

class ToldFailures;

/// By what the sessions of many reports are grouped.
enum class SummaryKey { Result, Source, Mx, Policy, Domain, Day, Reporter };

std::optional<SummaryKey>
summaryKeyFrom(QStringView slug); ///< "result", "source", "mx", "policy", "domain", "day", "reporter"
QString slugOf(SummaryKey key);
/// Which part of the reports is added up. Empty members do not restrict.
struct SummaryFilter {
    DateRange days;
    QSet<QByteArray> domains;
    QSet<QByteArray> reporters;

    bool operator==(const SummaryFilter &) const = default;
};

/// One row of a table by `SummaryKey`. By result and mx the failed sessions are those of the failure details, and what
/// these leave unexplained. By source each reporter has a row of its own, with its successful sessions and the failed
/// ones without an address, and one, "Reporter [192.0.2.1]", for each address that it names: all sessions once.
/// Otherwise the summaries' counts.
struct SummaryRow {
    enum class Kind {
        Reported,
        NotGiven,       ///< Of what reports leave out. Its key is a word for that, which they may write, too.
        WithoutDetails, ///< Of failed sessions that no failure details explain. Likewise.
    };

    QString key;
    Kind kind = Kind::Reported;
    qint64 successful = 0;
    qint64 failed = 0;
    QSet<QByteArray> reporters;
    QSet<QByteArray> mxHosts;
    QDate first;
    QDate last;

    qint64 sessions() const { return addSessions(successful, failed); }
    /// What reports say where they are counted in this row; empty for nothing.
    QByteArray text() const { return kind == Kind::Reported ? key.toUtf8() : QByteArray(""); }
};

struct SummaryTotals {
    qint64 reports = 0;
    qint64 successful = 0;
    qint64 failed = 0;
    QSet<QByteArray> reporters;
    QSet<QByteArray> failingReporters;

    qint64 sessions() const { return addSessions(successful, failed); }
    double failureShare() const { return sessions() > 0 ? double(failed) / double(sessions()) : 0.0; }
};

struct Summary {
    DateRange days; ///< The first and last day that had a report.
    SummaryTotals totals;
    QList<SummaryRow> rows; ///< Most sessions first; days in order.
};

/// Adds up reports one by one; the same numbers for files and for the store. Duplicates must have been left out before.
/// Keeps nothing of what reports borrow.
class Summarizer
{
public:
    explicit Summarizer(SummaryKey by, SummaryFilter filter = {});
    Summarizer(Summarizer &&) = default; // not copied: it points into itself
    Summarizer &operator=(Summarizer &&) = default;

    void add(const Report &report);
    Summary summary() const;

private:
    /// Numbers the texts that it meets, the first of them from 0.
    class Numbers
    {
    public:
        std::size_t of(const QByteArray &text); ///< Which may be borrowed.

    private:
        QHash<QByteArray, std::size_t> m_numbers;
        TextPool<std::size_t, 256> m_recent; ///< In front of it.
    };

    /// Which of the first texts a set has got: most additions say the same again, and a set hashes each of them.
    class Seen
    {
    public:
        /// The text may be borrowed; what the set gets is its own.
        void insertInto(QSet<QByteArray> &set, const QByteArray &text, std::size_t number);

    private:
        std::bitset<256> m_seen;
    };

    /// A row, and what was added to it.
    struct Sum {
        SummaryRow row;
        qint64 report = 0; ///< The last one.
        Seen reporters;
        Seen mxHosts;
    };

    void addPolicy(const Report &report, const PolicyReport &policy, ToldFailures &failures);
    void addFailures(const Report &report, const PolicyReport &policy, ToldFailures &failures);
    void addSource(const Report &report, const PolicyReport &policy, ToldFailures &failures);
    void addFailure(Sum &sum, const FailureDetails &failure);
    Sum &newRow(const QString &key, SummaryRow::Kind kind);
    Sum &rowOf(const QByteArray &key, QByteArrayView address);
    Sum &withoutDetails();
    Sum &touch(const QByteArray &key, const Report &report, QByteArrayView address = {});
    Sum &touch(Sum &sum, const Report &report);

    SummaryKey m_by;
    SummaryFilter m_filter;
    DateRange m_days;
    QDate m_day; ///< Of the report being added.
    SummaryTotals m_totals;
    Seen m_reporters;        ///< Of m_totals.
    Seen m_failingReporters; ///< Of m_totals.
    Numbers m_reporterNumbers;
    Numbers m_mxHostNumbers;
    std::size_t m_reporter = 0; ///< Of the report being added.
    std::deque<Sum> m_rows;
    QHash<std::pair<QByteArray, QByteArray>, Sum *> m_rowOf; ///< By what is reported, and an address.
    TextPool<Sum *> m_recentRows;                            ///< In front of it.
    Sum *m_withoutDetails = nullptr;
};

/// The JSON of `report summary`: `valija.summary/1`. `duplicates` and `refused` count the run's files.
QJsonObject summaryToJson(const Summary &summary, SummaryKey by, const QString &headline, qint64 duplicates,
                          qint64 refused);

/// "In the last 14 days 6 reporters counted 12,431 sessions; 2 of them reported failures (0.8 %)." The
/// period is that which was chosen, where one was; `today` decides whether it is "the last N days" or two dates.
QString headline(const Summary &summary, QDate today, const DateRange &chosen = {});

/// Who reported failures, and of which kind. Keeps nothing of what reports borrow.
class FailingReporters
{
public:
    explicit FailingReporters(SummaryFilter filter = {}) : m_filter(std::move(filter)) {}

    void add(const Report &report);
    /// One per reporter that reported failures, worst first.
    QStringList sentences() const;

private:
    struct Reporter {
        qint64 sessions = 0;
        qint64 failed = 0;
        qint64 unexplained = 0;    ///< Failed sessions that no details explain.
        QHash<int, qint64> titles; ///< Failed sessions by what they mean: the number of the title.
    };

    QString sentenceOf(const QByteArray &organization, const Reporter &reporter) const;

    SummaryFilter m_filter;
    FailureTitles m_titles;
    QMap<QByteArray, Reporter> m_reporters;
};

} // namespace valija
