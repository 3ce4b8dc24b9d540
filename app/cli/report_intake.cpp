// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report_intake.h"

#include "app/cli/output.h"
#include "core/settings/store_location.h"

#include <QLocale>

#include <algorithm>
#include <climits>

namespace valija {

QStringList pathsOf(const ReportOptions &options)
{
    QStringList paths;
    for (const auto &path : options.paths)
        paths.append(fromArgument(path));
    return paths;
}

Result<Keys> keysFor(const ReportOptions &options)
{
    if (!options.dkim)
        return Keys();
    const auto settings = networkSettings(options.network, loadSettings(settingsPath()).network);
    if (!settings)
        return tl::unexpected(settings.error());
    auto network = NetworkServices::open(*settings);
    if (!network)
        return tl::unexpected(network.error());
    const DkimKeys look = (*network)->dkimKeys();
    return Keys{std::move(*network), look};
}

IntakeLimits intakeLimits()
{
    return loadSettings(settingsPath()).intake;
}

Intake readEach(const ReportOptions &options, const CommonOptions &common, const DkimKeys &keys,
                const std::function<void(ReadReport &&)> &onReport)
{
    Intake intake;
    ProgressBar progress(common.quiet);
    // What was read by a guess changes what the numbers mean: it is said, and not only in the JSON.
    const auto onRead = [&](ReadReport &&read) {
        intake.warnings.add(read);
        onReport(std::move(read));
    };
    const IntakeListener listener{.onReport = onRead,
                                  .onRefused = [&](RefusedFile &&file) { intake.refused.append(std::move(file)); },
                                  .onNote = [&](Finding &&note) { intake.notes.append(std::move(note)); },
                                  .onProgress =
                                      [&](qint64 done, qint64 total) {
                                          progress.show(done, total);
                                      }};
    intake.counts = readReports(filesAt(pathsOf(options)), intakeLimits(), listener, {}, keys);
    std::sort(intake.refused.begin(), intake.refused.end(),
              [](const RefusedFile &a, const RefusedFile &b) { return a.source < b.source; });
    return intake;
}

ExitStatus statusOf(const IntakeCounts &counts)
{
    if (counts.refused == 0 && (counts.reports > 0 || counts.duplicates > 0))
        return ExitStatus::Good;
    return counts.reports > 0 || counts.duplicates > 0 ? ExitStatus::Warning : ExitStatus::Error;
}

void printCounts(const IntakeCounts &counts)
{
    const QLocale locale;
    print(CommandLine::tr("Files: %1, reports: %2, duplicates: %3, refused: %4")
              .arg(locale.toString(counts.files), locale.toString(counts.reports), locale.toString(counts.duplicates),
                   locale.toString(counts.refused)));
}

void complainOf(const QList<RefusedFile> &refused, const Findings &notes, const Warnings &warnings,
                const CommonOptions &common)
{
    for (const auto &file : refused)
        complainOf(file.findings);
    if (common.quiet)
        return;
    complainOf(warnings.first);
    if (warnings.more > 0)
        complain(CommandLine::tr("%n more warning(s): report show --json has them all.", nullptr,
                                 int(std::min(warnings.more, qint64(INT_MAX)))));
    complainOf(notes);
}

} // namespace valija
