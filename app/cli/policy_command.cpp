// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/live_facts.h"
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

struct NewOptions {
    std::string domain;
    std::string mode = "testing";
    std::vector<std::string> mx;
    qint64 maxAge = 86400;
    bool fromLive = false;
    NetworkOptions network;
};

Result<MxSuggestion> liveMx(const NewOptions &options)
{
    const auto domain = DomainName::parse(fromArgument(options.domain));
    if (!domain)
        return tl::unexpected(domain.error());
    return suggestFromLiveMx(*domain, options.network);
}

/// Whose hosts they are, why their patterns are what they are, and what no policy can name.
void tellWhose(const MxSuggestion &suggestion)
{
    if (!suggestion.sources.isEmpty())
        complain(CommandLine::tr("The patterns of %1 are those that it asks for: %2")
                     .arg(suggestion.providers.join(u", "_s), suggestion.sources.join(u' ')));
    else if (!suggestion.providers.isEmpty())
        complain(CommandLine::tr("The hosts belong to %1.").arg(suggestion.providers.join(u", "_s)));
    for (const auto &host : suggestion.unnamed)
        complain(CommandLine::tr("No policy can name %1.").arg(host.ascii()));
}

/// Complains when there are none.
bool addLiveHosts(Policy &policy, const NewOptions &options, const CommonOptions &common)
{
    const auto suggestion = liveMx(options);
    if (!suggestion) {
        complain(suggestion.error(), fromArgument(options.domain));
        return false;
    }
    policy.mx += suggestion->patterns;
    if (!common.quiet)
        tellWhose(*suggestion);
    return true;
}

ExitStatus writeNewPolicy(const NewOptions &options, const CommonOptions &common)
{
    const auto mode = modeFrom(QByteArray::fromStdString(options.mode));
    if (!mode)
        return usageError(CommandLine::tr("--mode must be enforce, testing or none"));
    if (options.maxAge < 0 || options.maxAge > maxMaxAge.count())
        return usageError(CommandLine::tr("--max-age must be 0 to 31557600 seconds"));
    Policy policy{*mode, {}, std::chrono::seconds(options.maxAge), {}};
    for (const auto &text : options.mx) {
        const auto pattern = MxPattern::parse(QByteArray::fromStdString(text));
        if (!pattern)
            return usageError(
                CommandLine::tr("--mx %1 is neither a host name nor *. and a name").arg(fromArgument(text)));
        policy.mx.append(*pattern);
    }
    if (options.fromLive && !addLiveHosts(policy, options, common))
        return ExitStatus::Unknown;
    if (policy.mode != Mode::None && policy.mx.isEmpty())
        return usageError(CommandLine::tr("give at least one --mx, or --from-live"));
    const QByteArray text = toText(policy);
    const ParsedPolicy lint = lintPolicy(text);
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.lint/1"_s},
                          {u"valid"_s, lint.policy.has_value()},
                          {u"policy"_s, toJson(policy)},
                          {u"text"_s, QString::fromLatin1(text)},
                          {u"findings"_s, toJson(lint.findings)}});
    else
        printBytes(text);
    for (const auto &finding : lint.findings) {
        if (!common.json && !common.quiet && finding.severity >= Severity::Unknown)
            complain(describe(finding));
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
        hosts.append(QJsonObject{{u"host"_s, host},
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

    const auto written = std::make_shared<NewOptions>();
    CLI::App *newCommand = policy->add_subcommand("new", "Write a policy");
    newCommand->add_option("--domain", written->domain, "The mail domain")->required();
    newCommand->add_option("--mode", written->mode, "enforce, testing or none")->capture_default_str();
    addRepeatable(*newCommand, "--mx", written->mx, "A host name, or *. and a name; may be given again");
    newCommand->add_option("--max-age", written->maxAge, "Seconds")->capture_default_str();
    newCommand->add_flag("--from-live", written->fromLive, "Take the hosts from the domain's MX records");
    addNetworkOptions(*newCommand, written->network);
    newCommand->callback([&, written] {
        chosen = [&, written] {
            return writeNewPolicy(*written, common);
        };
    });

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
