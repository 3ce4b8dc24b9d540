// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/services.h"
#include "core/ingest/intake_notes.h"

#include <functional>
#include <memory>

namespace valija {

// What all report commands do with the files that they are given.

struct ReportOptions {
    std::vector<std::string> paths;
    NetworkOptions network;
    bool dkim = false;
    std::string by = "result";
    std::string domain;
    std::string since;
    std::string until;
};

/// What came of the files.
struct Intake {
    IntakeNotes notes;
    IntakeCounts counts;
};

QStringList pathsOf(const ReportOptions &options);

/// Where keys of mails' signatures come from: the network is asked only where that was wanted.
struct Keys {
    std::unique_ptr<NetworkServices> network;
    DkimKeys look;
};

/// Error: of the options of the network, or of opening it.
Result<Keys> keysFor(const ReportOptions &options);

/// As the settings have them.
IntakeLimits intakeLimits();

/// Hands on each report and, where that is wanted, all that is refused, and gathers what there is to say of the files.
Intake readEach(const ReportOptions &options, const CommonOptions &common, const DkimKeys &keys,
                const std::function<void(ReadReport &&)> &onReport,
                const std::function<void(const RefusedFile &)> &onRefused = {});

/// Files come as they are read, by several threads.
void sortBySource(QList<RefusedFile> &files);

/// 0 all read, 1 some refused, 2 none read.
ExitStatus statusOf(const IntakeCounts &counts);
void printCounts(const IntakeCounts &counts);

/// On standard error what is not in the result, or in it otherwise than it was written.
void complainOf(const IntakeNotes &notes, const CommonOptions &common);

} // namespace valija
