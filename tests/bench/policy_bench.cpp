// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/lint.h"

#include <benchmark/benchmark.h>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

QByteArray typicalPolicy()
{
    return "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.com\r\nmx: mx2.example.com\r\nmx: "
           "*.backup.example.net\r\n"
           "max_age: 604800\r\n"_ba;
}

/// A policy as large as senders still read it.
QByteArray largestPolicy()
{
    auto text = "version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\n"_ba;
    for (int i = 0; text.size() < maxPolicySize - 40; ++i)
        text += "mx: mx" + QByteArray::number(i) + ".example.com\r\n";
    return text;
}

void readPolicy(benchmark::State &state, const QByteArray &text, ParsedPolicy (*read)(QByteArrayView))
{
    for ([[maybe_unused]] auto iteration : state)
        benchmark::DoNotOptimize(read(text));
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * text.size());
}

} // namespace

// To reach: 100,000 typical policies a second and core; 5 ms for the largest one, as the editor lints at every key.
BENCHMARK_CAPTURE(readPolicy, parse_typical, typicalPolicy(), parsePolicy);
BENCHMARK_CAPTURE(readPolicy, lint_typical, typicalPolicy(), lintPolicy);
BENCHMARK_CAPTURE(readPolicy, lint_64KiB, largestPolicy(), lintPolicy)->Unit(benchmark::kMillisecond);

} // namespace valija
