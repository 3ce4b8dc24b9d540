// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"
#include "core/tlsrpt/report_values.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QFile>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// A row of reports/index.csv by the names of its columns (RFC 4180).
using Row = QHash<QString, QString>;

QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

QList<Row> indexOf(const QString &folder)
{
    const QString text = QString::fromUtf8(contentOf(folder + u"/index.csv"_s));
    const QStringList lines = QString(text).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = cellsOf(lines.value(0));
    QList<Row> rows;
    for (const auto &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line);
        Row row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

struct Sums {
    qint64 successful = 0;
    qint64 failed = 0;
    qint64 inDetails = 0;
};

Sums sumsOf(const Report &report)
{
    Sums sums;
    for (const auto &policy : report.policies) {
        sums.successful += policy.successful;
        sums.failed += policy.failed;
        for (const auto &failure : policy.failures)
            sums.inDetails += failure.sessions;
    }
    return sums;
}

ReadFile readOne(const QString &path)
{
    ReadFile read;
    FileReading reading;
    reading.onFile = [&](ReadFile &&file) {
        read = std::move(file);
    };
    readFiles({path}, reading);
    return read;
}

void expectAsIndexed(const Report &report, const Row &row)
{
    EXPECT_EQ(QString::fromUtf8(report.organization), row.value(u"organization"_s));
    EXPECT_EQ(QString::fromUtf8(report.reportId), row.value(u"report_id"_s));
    EXPECT_EQ(report.begin, dateFrom(row.value(u"start"_s).toUtf8()).value().moment);
    EXPECT_EQ(report.end, dateFrom(row.value(u"end"_s).toUtf8()).value().moment);
    EXPECT_EQ(report.policies.size(), row.value(u"policies"_s).toInt());
    const Sums sums = sumsOf(report);
    EXPECT_EQ(sums.successful, row.value(u"expected_successful"_s).toLongLong());
    EXPECT_EQ(sums.failed, row.value(u"expected_failed"_s).toLongLong());
    EXPECT_EQ(sums.inDetails, row.value(u"sum_failed_in_details"_s).toLongLong());
}

} // namespace

TEST(IntakeCorpus, EveryFileHasTheTotalsOfTheIndex)
{
    const QString folder = corpusFolder() + u"/reports"_s;
    if (corpusFolder().isEmpty() || !QFile::exists(folder))
        GTEST_SKIP() << "no corpus beside the checkout";
    int read = 0;
    for (const auto &row : indexOf(folder)) {
        const QString name = row.value(u"file"_s);
        SCOPED_TRACE(name.toStdString());
        const ReadFile file = readOne(folder + u'/' + name);
        // Neither period nor policies, or nobody's: nothing that could be filed or added up.
        if (name.contains("-bad-"_L1) && name.endsWith(".json"_L1)) {
            EXPECT_TRUE(file.reports.isEmpty());
            EXPECT_EQ(file.refused.size(), 1);
            continue;
        }
        ASSERT_EQ(file.reports.size(), 1);
        EXPECT_TRUE(file.refused.isEmpty());
        EXPECT_EQ(qUncompress(file.reports.first().original).isEmpty(), false);
        if (!row.value(u"policies"_s).isEmpty())
            expectAsIndexed(file.reports.first().report, row);
        ++read;
    }
    EXPECT_GE(read, 30);
}

TEST(IntakeCorpus, TheExampleOfTheRfcIsReadAsPrinted)
{
    const QString path = corpusFolder() + u"/reports/derived/rfc8460-appendix-b-literal.json"_s;
    if (!QFile::exists(path))
        GTEST_SKIP() << "no corpus beside the checkout";
    const ReadFile file = readOne(path);
    ASSERT_EQ(file.reports.size(), 1);
    const Sums sums = sumsOf(file.reports.first().report);
    EXPECT_EQ(sums.successful, 5326);
    EXPECT_EQ(sums.failed, 303);
    EXPECT_EQ(sums.inDetails, 303);
}

} // namespace valija
