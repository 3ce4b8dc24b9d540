// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingestor.h"
#include "core/store/failure_table.h"
#include "core/store/report_store.h"
#include "core/tlsrpt/parse_report.h"
#include "tests/bench/ratio.h"
#include "tests/bench/report_samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <libdeflate.h>
#include <simdjson.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

/// The least that any reader must do with a folder of compressed reports: read each file, inflate it, walk the JSON and
/// add up the counts.
class Floor
{
public:
    Floor() : m_decompressor(libdeflate_alloc_decompressor()) {}
    ~Floor() { libdeflate_free_decompressor(m_decompressor); }
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    qint64 sessionsIn(const QStringList &files)
    {
        qint64 sessions = 0;
        for (const auto &path : files) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                sessions += walk(inflated(file.readAll()));
        }
        return sessions;
    }

private:
    std::string_view inflated(const QByteArray &bytes)
    {
        size_t size = 0;
        m_buffer.resize(qMax(m_buffer.size(), size_t(1) << 20));
        libdeflate_gzip_decompress(m_decompressor, bytes.constData(), size_t(bytes.size()), m_buffer.data(),
                                   m_buffer.size() - simdjson::SIMDJSON_PADDING, &size);
        return {m_buffer.data(), size};
    }

    qint64 walk(std::string_view json)
    {
        qint64 sessions = 0;
        simdjson::ondemand::document document;
        if (m_parser.iterate(json.data(), json.size(), m_buffer.size()).get(document))
            return 0;
        simdjson::ondemand::array policies;
        if (document["policies"].get_array().get(policies))
            return 0;
        for (auto policy : policies)
            sessions += policySessions(policy);
        return sessions;
    }

    static qint64 policySessions(simdjson::simdjson_result<simdjson::ondemand::value> policy)
    {
        int64_t successful = 0;
        int64_t failed = 0;
        auto summary = policy["summary"];
        std::ignore = summary["total-successful-session-count"].get(successful);
        std::ignore = summary["total-failure-session-count"].get(failed);
        simdjson::ondemand::array details;
        if (policy["failure-details"].get_array().get(details))
            return successful + failed;
        for (auto detail : details) {
            int64_t count = 0;
            std::ignore = detail["failed-session-count"].get(count);
            benchmark::DoNotOptimize(count);
        }
        return successful + failed;
    }

    libdeflate_decompressor *m_decompressor;
    std::vector<char> m_buffer;
    simdjson::ondemand::parser m_parser;
};

/// The same on several cores, each with files of its own.
qint64 floorOn(int cores, const QStringList &files)
{
    std::vector<QStringList> shares{std::size_t(cores)};
    for (qsizetype i = 0; i < files.size(); ++i)
        shares[std::size_t(i % cores)].append(files.at(i));
    std::atomic<qint64> sessions = 0;
    const auto count = [&](const QStringList &share) {
        sessions += Floor().sessionsIn(share);
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < shares.size(); ++i)
            others.emplace_back(count, std::cref(shares[i]));
        count(shares.front());
    }
    return sessions;
}

constexpr int sampleCount = 10'000;

/// The folder that all of these read, made once.
const QStringList &samples()
{
    static const QTemporaryDir folder;
    static const QStringList files = [] {
        writeSamples(folder.path(), sampleCount);
        return filesAt({folder.path()});
    }();
    return files;
}

Summary readAll(const QStringList &files, int mostThreads = mostReaders)
{
    Summarizer summarizer(SummaryKey::Result);
    readReports(files, IntakeLimits(),
                {.onReport = [&](ReadReport &&read) { summarizer.add(read.report); },
                 .onRefused = {},
                 .onProgress = {},
                 .mostThreads = mostThreads});
    return summarizer.summary();
}

/// To reach: 1.3, both on as many cores: the system takes longer to open a file for one of several threads.
void readFolder(benchmark::State &state)
{
    const auto cores = int(state.range(0));
    const auto &files = samples();
    qint64 expected = 0;
    qint64 counted = 0;
    compareWithFloor(
        state, [&] { expected = floorOn(cores, files); }, [&] { counted = readAll(files, cores).totals.sessions(); });
    if (expected != counted)
        state.SkipWithError("the reader counts other sessions than the floor");
}

/// To reach: 4.
void importFolder(benchmark::State &state)
{
    const auto &files = samples();
    const QTemporaryDir folder; // taking the stores away again is no part of it
    int stores = 0;
    Floor floor;
    compareWithFloor(
        state, [&] { benchmark::DoNotOptimize(floor.sessionsIn(files)); },
        [&] {
            const auto store = folder.filePath(u"%1.sqlite"_s.arg(++stores));
            const auto result = importReports(files, store);
            if (result.error || result.counts.reports != sampleCount)
                state.SkipWithError("not everything was imported");
        });
}

/// To reach: 1.2.
void importAgain(benchmark::State &state)
{
    const auto &files = samples();
    const QTemporaryDir folder;
    const auto store = folder.filePath(u"store.sqlite"_s);
    importReports(files, store);
    Floor floor;
    compareWithFloor(
        state, [&] { benchmark::DoNotOptimize(floor.sessionsIn(files)); },
        [&] {
            if (importReports(files, store).counts.reports != 0)
                state.SkipWithError("something was taken for new");
        });
}

/// A value of /proc/self/status in octets; 0 where there is none.
qint64 memory(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}

/// To reach: a peak of 3 times the expanded size.
void readLarge(benchmark::State &state)
{
    constexpr qsizetype size = 64'000'000;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json.gz"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(compressed(largeReport(size))) < 0)
        state.SkipWithError("the report could not be written");
    file.close();
    QFile forget(u"/proc/self/clear_refs"_s);
    if (!forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || forget.write("5") != 1)
        state.SkipWithError("this system does not tell how much memory was taken");
    const qint64 before = memory("VmRSS:");
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(readAll({file.fileName()}).totals.failed);
    state.counters["peak_ratio"] = double(memory("VmHWM:") - before) / double(size);
}

/// To reach: linear growth; ten times as many reports take ten times as long.
void readMany(benchmark::State &state)
{
    const QTemporaryDir folder;
    writeSamples(folder.path(), int(state.range(0)));
    const auto files = filesAt({folder.path()});
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(readAll(files).totals.failed);
    state.counters["us_per_report"] = benchmark::Counter(
        double(state.range(0)) / 1e6, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
    state.counters["peak_mb"] = double(memory("VmHWM:")) / 1e6;
}

/// To reach: 100 ms for each answer over a million failure rows.
class MillionRows
{
public:
    MillionRows()
    {
        m_database = std::move(Database::open(m_folder.filePath(u"store.sqlite"_s)).value());
        ReportStore store(*m_database);
        ReportParser parser;
        auto transaction = Transaction::begin(*m_database).value();
        constexpr int reports = 1000;
        for (int i = 0; i < reports; ++i) {
            auto report = *parser.parse(sampleReport(i), {}).report;
            auto &failures = report.policies.first().failures;
            const auto pattern = failures;
            while (failures.size() < 1000)
                failures += pattern;
            failures.resize(1000);
            std::ignore = store.add(report, "{}"_ba, {});
        }
        std::ignore = transaction.commit();
    }

    Database &database() { return *m_database; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void queryMillionRows(benchmark::State &state, const FailureQuery &query)
{
    static MillionRows rows;
    FailureTable table;
    qint64 count = 0;
    for ([[maybe_unused]] auto iteration : state) {
        // Another answer between two: the table remembers the last one.
        state.PauseTiming();
        if (!table.refresh(rows.database()))
            state.SkipWithError("the failures could not be read");
        FailureQuery between = query;
        between.filter.reporters = {"nobody"};
        table.count(between);
        state.ResumeTiming();
        std::ignore = table.refresh(rows.database());
        count = table.count(query);
        benchmark::DoNotOptimize(table.rows(query, 0, 100));
    }
    state.counters["rows"] = double(count);
}

/// What the first question costs: reading all failures of the store.
void readMillionRows(benchmark::State &state)
{
    MillionRows rows;
    for ([[maybe_unused]] auto iteration : state) {
        FailureTable table;
        benchmark::DoNotOptimize(table.refresh(rows.database()));
    }
}

FailureQuery sortedBy(FailureColumn column)
{
    FailureQuery query;
    query.sortBy = column;
    return query;
}

FailureQuery containing(FailureColumn column, const QString &text)
{
    FailureQuery query;
    query.contains = {{column, text}};
    return query;
}

} // namespace

BENCHMARK(readFolder)
    ->Unit(benchmark::kMillisecond)
    ->ArgName("cores")
    ->Arg(1)
    ->Arg(std::clamp(QThread::idealThreadCount(), 1, mostReaders));
BENCHMARK(importFolder)->Unit(benchmark::kMillisecond);
BENCHMARK(importAgain)->Unit(benchmark::kMillisecond);
BENCHMARK(readLarge)->Unit(benchmark::kMillisecond);
BENCHMARK(readMany)->Unit(benchmark::kMillisecond)->Arg(10'000)->Arg(100'000);
BENCHMARK(readMillionRows)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(queryMillionRows, all, FailureQuery())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(queryMillionRows, by_sessions, sortedBy(FailureColumn::Sessions))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(queryMillionRows, by_mx, sortedBy(FailureColumn::ReceivingMx))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(queryMillionRows, mx_contains, containing(FailureColumn::ReceivingMx, u"mx3"_s))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(queryMillionRows, ip_contains, containing(FailureColumn::SendingMtaIp, u"51.7."_s))
    ->Unit(benchmark::kMillisecond);

} // namespace valija
