// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace valija {

/// The exit status of the program, as monitoring plugins have it; usage as sysexits.h.
enum class ExitStatus { Good = 0, Warning = 1, Error = 2, Unknown = 3, Usage = 64 };

ExitStatus exitStatusFor(Severity verdict);

/// What may be said everywhere on the command line.
struct CommonOptions {
    bool json = false;
    bool csv = false;
    bool quiet = false;
    std::string language;
    std::string store;
};

/// The command that was chosen, ready to run after parsing.
using ChosenCommand = std::function<ExitStatus()>;

// Each adds its commands to the program; parsing sets `chosen`. One file per command group.
void addPolicyCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
/// `policy new`, below `policy`.
void addNewPolicyCommand(CLI::App &policy, const CommonOptions &common, ChosenCommand &chosen);
void addRecordCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
void addRecordsCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
void addBundleCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
void addCheckCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
void addReportCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
void addDomainCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);
void addHistoryCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen);

} // namespace valija
