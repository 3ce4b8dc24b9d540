// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <limits>

namespace valija {

/// What a piece of work took.
struct Cost {
    double cpuSeconds = 0; ///< Of the whole process, all threads.
    double wallSeconds = 0;
};

template <typename Work>
Cost costOf(const Work &work)
{
    const auto wall = std::chrono::steady_clock::now();
    const auto cpu = std::clock();
    work();
    return {double(std::clock() - cpu) / CLOCKS_PER_SEC,
            std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count()};
}

/// Times `floor` and `ours` in turn, so that both meet the same machine, and counts `ratio` (CPU time) and
/// `wall_ratio`; `best_ratio` is that of the shortest times of each, which others on the machine disturb least.
template <typename Floor, typename Ours>
void compareWithFloor(benchmark::State &state, const Floor &floor, const Ours &ours)
{
    Cost floorCost;
    Cost ourCost;
    double bestFloor = std::numeric_limits<double>::infinity();
    double best = bestFloor;
    for ([[maybe_unused]] auto iteration : state) {
        const auto lower = costOf(floor);
        const auto upper = costOf(ours);
        floorCost = {floorCost.cpuSeconds + lower.cpuSeconds, floorCost.wallSeconds + lower.wallSeconds};
        bestFloor = std::min(bestFloor, lower.cpuSeconds);
        best = std::min(best, upper.cpuSeconds);
        ourCost = {ourCost.cpuSeconds + upper.cpuSeconds, ourCost.wallSeconds + upper.wallSeconds};
    }
    const auto rounds = double(state.iterations());
    state.counters["floor_ms"] = 1000 * floorCost.cpuSeconds / rounds;
    state.counters["ours_ms"] = 1000 * ourCost.cpuSeconds / rounds;
    state.counters["ratio"] = ourCost.cpuSeconds / floorCost.cpuSeconds;
    state.counters["best_ratio"] = best / bestFloor;
    state.counters["wall_ratio"] = ourCost.wallSeconds / floorCost.wallSeconds;
}

} // namespace valija
