// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/base/catalogue.h"
#include "core/policy/lint.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// A policy has at most 64 KiB; more is read so that the linter can say what is wrong with it.
constexpr qint64 largestInput = 4 << 20;

struct LintOptions {
    std::string file;
};

ExitStatus lintFile(const LintOptions &options, const CommonOptions &common)
{
    const auto text = readInput(fromArgument(options.file), largestInput);
    if (!text) {
        complain(text.error(), fromArgument(options.file));
        return ExitStatus::Unknown;
    }
    const ParsedPolicy lint = lintPolicy(*text);
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.lint/1"_s},
                          {u"valid"_s, lint.policy.has_value()},
                          {u"policy"_s, lint.policy ? QJsonValue(toJson(*lint.policy)) : QJsonValue()},
                          {u"findings"_s, toJson(lint.findings)}});
    else {
        print(lint.policy ? CommandLine::tr("A conforming sender uses this policy.")
                          : CommandLine::tr("No conforming sender uses this policy."));
        printFindings(lint.findings, common.quiet);
    }
    return exitStatusFor(verdictOf(lint.findings));
}

struct MatchOptions {
    std::string file;
    std::vector<std::string> hosts;
};

const MxPattern *patternFor(const std::optional<Policy> &policy, const QString &host)
{
    // The names of the DNS are ASCII: a U-label is not what an MX record holds (RFC 8461 section 4.1).
    const bool isAscii = host.toUtf8().size() == host.size();
    const auto name = DomainName::parse(host);
    return policy && isAscii && name ? policy->patternFor(*name) : nullptr;
}

ExitStatus matchHosts(const MatchOptions &options, const CommonOptions &common)
{
    const auto text = readInput(fromArgument(options.file), largestInput);
    if (!text) {
        complain(text.error(), fromArgument(options.file));
        return ExitStatus::Unknown;
    }
    const ParsedPolicy parsed = parsePolicy(*text);
    if (!parsed.policy)
        complain(CommandLine::tr("No conforming sender uses this policy, so it allows no host; see `policy lint`."));
    QJsonArray hosts;
    bool allAllowed = true;
    for (const auto &argument : options.hosts) {
        const QString host = fromArgument(argument);
        const MxPattern *pattern = patternFor(parsed.policy, host);
        allAllowed &= pattern != nullptr;
        const auto name = DomainName::parse(host);
        hosts.append(QJsonObject{{u"host"_s, name ? name->ascii() : host},
                                 {u"allowed"_s, pattern != nullptr},
                                 {u"pattern"_s, pattern ? QJsonValue(pattern->text()) : QJsonValue()}});
        if (!common.json)
            print(pattern ? CommandLine::tr("%1 is allowed by %2").arg(host, pattern->text())
                          : CommandLine::tr("%1 is not allowed").arg(host));
    }
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.match/1"_s}, {u"hosts"_s, hosts}});
    return allAllowed ? ExitStatus::Good : ExitStatus::Error;
}

} // namespace

void addPolicyCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    CLI::App *policy = program.add_subcommand("policy", "Lint, write and match policies (RFC 8461)");
    policy->require_subcommand(1);

    const auto lint = std::make_shared<LintOptions>();
    CLI::App *lintCommand = policy->add_subcommand("lint", "Findings of a policy text");
    lintCommand->add_option("file", lint->file, "A file, or - for standard input")->required();
    lintCommand->callback([&, lint] {
        chosen = [&, lint] {
            return lintFile(*lint, common);
        };
    });

    addNewPolicyCommand(*policy, common, chosen);

    const auto match = std::make_shared<MatchOptions>();
    CLI::App *matchCommand = policy->add_subcommand("match", "Which hosts the policy allows, and by which pattern");
    matchCommand->add_option("file", match->file, "A file, or - for standard input")->required();
    matchCommand->add_option("host", match->hosts, "Host names")->required();
    matchCommand->callback([&, match] {
        chosen = [&, match] {
            return matchHosts(*match, common);
        };
    });
}

} // namespace valija
