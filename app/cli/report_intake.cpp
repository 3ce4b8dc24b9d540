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
                const std::function<void(ReadReport &&)> &onReport,
                const std::function<void(const RefusedFile &)> &onRefused)
{
    Intake intake;
    ProgressBar progress(common.quiet);
    // What was read by a guess changes what the numbers mean: it is said, and not only in the JSON.
    const auto onRead = [&](ReadReport &&read) {
        intake.notes.addWarnings(read);
        onReport(std::move(read));
    };
    const auto onRefusal = [&](RefusedFile &&file) {
        if (onRefused)
            onRefused(file);
        intake.notes.add(std::move(file));
    };
    const IntakeListener listener{.onReport = onRead,
                                  .onRefused = onRefusal,
                                  .onNote = [&](Finding &&note) { intake.notes.addDuplicate(std::move(note)); },
                                  .onProgress =
                                      [&](qint64 done, qint64 total) {
                                          progress.show(done, total);
                                      }};
    intake.counts = readReports(filesAt(pathsOf(options)), intakeLimits(), listener, {}, keys);
    sortBySource(intake.notes.refused.first);
    return intake;
}

void sortBySource(QList<RefusedFile> &files)
{
    std::sort(files.begin(), files.end(),
              [](const RefusedFile &a, const RefusedFile &b) { return a.source < b.source; });
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

void complainOf(const IntakeNotes &notes, const CommonOptions &common)
{
    const auto sayMore = [](const char *sentence, qint64 more) {
        if (more > 0)
            complain(CommandLine::tr(sentence, nullptr, int(std::min(more, qint64(INT_MAX)))));
    };
    for (const auto &file : notes.refused.first)
        complainOf(file.findings);
    sayMore(QT_TRANSLATE_N_NOOP("CommandLine", "%n more refused: report show --json has them all."),
            notes.refused.more);
    if (common.quiet)
        return;
    complainOf(notes.warnings.first);
    sayMore(QT_TRANSLATE_N_NOOP("CommandLine", "%n more warning(s): report show --json has them all."),
            notes.warnings.more);
    complainOf(notes.differing.first);
    sayMore(QT_TRANSLATE_N_NOOP("CommandLine", "%n more known report(s) with other numbers."), notes.differing.more);
    complainOf(notes.duplicates.first);
    sayMore(QT_TRANSLATE_N_NOOP("CommandLine", "%n more report(s) that were read before."), notes.duplicates.more);
    complainOf(notes.unsolicited.first);
    sayMore(QT_TRANSLATE_N_NOOP("CommandLine", "%n more domain(s) that are not in the portfolio."),
            notes.unsolicited.more);
}

} // namespace valija
