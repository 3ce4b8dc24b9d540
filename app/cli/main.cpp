// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/openssl_end.h"
#include "app/translation.h"
#include "core/settings/store_location.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

namespace valija {

namespace {

void addCommonOptions(CLI::App &program, CommonOptions &common)
{
    program.add_flag("--json", common.json, "One JSON document on standard output");
    program.add_flag("--csv", common.csv, "Tables as CSV");
    program.add_flag("--quiet", common.quiet, "Only what needs attention");
    program.add_option("--lang", common.language, "en, es, de or fr; default: the system's");
    program
        .add_option("--store", common.store,
                    "The store's file or postgres://USER@HOST[:PORT]/NAME; default: the user's")
        ->check([](const std::string &location) -> std::string {
            if (passwordIn(fromArgument(location)).isEmpty())
                return {};
            return "a password does not belong on the command line, where others see it: use PGPASSWORD, the password "
                   "file, or the system's key store";
        });
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    program.require_subcommand(1);
    program.fallthrough(); // the common options may stand behind a command, too
}

ExitStatus usageStatus(const CLI::App &program, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) { // --help, --version
        program.exit(error);
        return ExitStatus::Good;
    }
    return usageError(QString::fromUtf8(error.what()).remove(QLatin1Char(shield)));
}

int run(const QStringList &arguments)
{
    CommonOptions common;
    ChosenCommand chosen;
    CLI::App program("MTA-STS and SMTP TLS reporting for mail administrators", "valija-cli");
    addCommonOptions(program, common);
    addPolicyCommands(program, common, chosen);
    addRecordCommands(program, common, chosen);
    addRecordsCommand(program, common, chosen);
    addBundleCommand(program, common, chosen);
    addCheckCommand(program, common, chosen);
    addReportCommands(program, common, chosen);
    addDomainCommands(program, common, chosen);
    addHistoryCommand(program, common, chosen);

    std::vector<std::string> reversed; // as CLI11 takes them
    for (const auto &argument : arguments.sliced(1))
        reversed.push_back(shielded(argument.toStdString()));
    std::reverse(reversed.begin(), reversed.end());
    // The library speaks in exceptions; they end here.
    try {
        program.parse(reversed);
    } catch (const CLI::ParseError &error) {
        return static_cast<int>(usageStatus(program, error));
    }
    installTranslation(fromArgument(common.language));
    const ExitStatus status = chosen();
    if (std::ferror(stdout) == 0)
        return static_cast<int>(status);
    complain(CommandLine::tr("The output is cut off: it could not be written.")); // nobody takes it for the whole
    return static_cast<int>(ExitStatus::Unknown);
}

} // namespace

ExitStatus exitStatusFor(Severity verdict)
{
    switch (verdict) {
    case Severity::Pass:
    case Severity::Info:
        return ExitStatus::Good;
    case Severity::Unknown:
        return ExitStatus::Unknown;
    case Severity::Warning:
        return ExitStatus::Warning;
    case Severity::Error:
        return ExitStatus::Error;
    }
    Q_UNREACHABLE();
}

} // namespace valija

int main(int argc, char *argv[])
{
    valija::keepOpenSslToTheEnd();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("valija"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VALIJA_VERSION));
    // What a library says of a broken archive is said by us, in words that its reader can use.
    QLoggingCategory::setFilterRules(QStringLiteral("kf.archive=false\ndefault.warning=false"));
    return valija::run(QCoreApplication::arguments());
}
