// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/publish_bench.h"

#include "core/publish/dialect.h"
#include "core/publish/records.h"

#include <benchmark/benchmark.h>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

QList<Plan> plansOf(int domains)
{
    QList<Plan> plans;
    for (int i = 0; i < domains; ++i) {
        Plan plan{.domain = *DomainName::parse(u"domain%1.example"_s.arg(i))};
        plan.id = "20261121T000000Z"_ba;
        plan.policyHost = *DomainName::parse(u"policies.example.net"_s);
        plan.rua = {u"mailto:tlsrpt@domain%1.example"_s.arg(i)};
        plans.append(plan);
    }
    return plans;
}

/// To reach: 10,000 domains in under 1 s in any dialect.
void writeRecords(benchmark::State &state, const Dialect *dialect)
{
    const auto plans = plansOf(10'000);
    const auto zone = *DomainName::parse(u"example"_s);
    qsizetype size = 0;
    for ([[maybe_unused]] auto iteration : state) {
        QList<DnsRecord> records;
        for (const auto &plan : plans)
            records += recordsFor(plan);
        size = dialect->write(records, zone).size();
        benchmark::DoNotOptimize(size);
    }
    state.counters["MB"] = double(size) / 1e6;
}

/// The same by three aliases for each domain into one zone.
void delegateRecords(benchmark::State &state)
{
    const auto plans = plansOf(10'000);
    const auto zone = *DomainName::parse(u"sts.admin.example"_s);
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(
            allDialects().front().write(delegationInto(zone, plans) + delegatedZone(zone, plans), zone));
}

BENCHMARK(delegateRecords)->Unit(benchmark::kMillisecond);

} // namespace

void registerDialects()
{
    for (const auto &dialect : allDialects())
        benchmark::RegisterBenchmark((std::string("write_10000_domains/") + dialect.slug).c_str(), writeRecords,
                                     &dialect)
            ->Unit(benchmark::kMillisecond);
}

} // namespace valija
