// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/output.h"

#include <QCoreApplication>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPort = 65'535;
constexpr double longestTimeout = 86'400; // seconds

} // namespace

void addRepeatable(CLI::App &command, const char *name, std::vector<std::string> &values, const char *description)
{
    command.add_option(name, values, description)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void addNetworkOptions(CLI::App &command, NetworkOptions &options)
{
    addRepeatable(command, "--resolver", options.resolvers,
                  "ADDR[@PORT]: forward all look-ups there; may be given again");
    command.add_option("--ca-file", options.caFile, "PEM file of roots to trust, too");
    command.add_option("--trust-anchor", options.trustAnchor,
                       "DNSSEC root anchor instead of the built-in one; none switches validation off");
    command.add_option("--proxy", options.proxy, "socks5://HOST:PORT for HTTPS and SMTP");
    command.add_option("--https-port", options.httpsPort, "Port of policy hosts")->capture_default_str();
    command.add_option("--smtp-port", options.smtpPort, "Port of mail hosts")->capture_default_str();
    command.add_option("--timeout", options.timeoutSeconds, "Seconds that one domain may take");
    command.add_option("--jobs", options.jobs, "How many domains at once");
    command.add_flag("--no-smtp", options.noSmtp, "Do not connect to mail hosts");
}

Result<NetworkSettings> networkSettings(const NetworkOptions &options, NetworkSettings settings)
{
    const auto isPort = [](int port) {
        return port > 0 && port <= largestPort;
    };
    if (!isPort(options.httpsPort) || !isPort(options.smtpPort))
        return failure(Error::Kind::Malformed, u"--https-port, --smtp-port: 1-65535"_s);
    if (!(options.timeoutSeconds.value_or(1) > 0) || options.jobs.value_or(1) <= 0) // not a number is not above 0
        return failure(Error::Kind::Malformed, u"--timeout, --jobs: > 0"_s);
    for (const auto &resolver : options.resolvers)
        settings.resolvers.append(fromArgument(resolver));
    if (!options.caFile.empty())
        settings.caFile = fromArgument(options.caFile);
    if (!options.trustAnchor.empty())
        settings.trustAnchorFile = fromArgument(options.trustAnchor);
    if (!options.proxy.empty())
        settings.proxy = fromArgument(options.proxy);
    if (!settings.proxy.isEmpty() && !isSocksProxy(settings.proxy)) // also what the settings file says
        return failure(Error::Kind::Malformed, u"--proxy: socks5://HOST:PORT"_s);
    settings.httpsPort = static_cast<quint16>(options.httpsPort);
    settings.smtpPort = static_cast<quint16>(options.smtpPort);
    settings.probeMailHosts &= !options.noSmtp;
    if (options.jobs)
        settings.parallelDomains = *options.jobs;
    if (options.timeoutSeconds) {
        const double milliseconds = std::min(*options.timeoutSeconds, longestTimeout) * 1000;
        settings.domainTimeout = std::chrono::milliseconds(std::max<qint64>(qint64(milliseconds), 1));
    }
    return settings;
}

std::string shielded(std::string argument)
{
    if (!argument.empty() && argument.front() == '[')
        argument.push_back(shield);
    return argument;
}

QByteArray asTyped(const std::string &argument)
{
    QByteArray typed = QByteArray::fromStdString(argument);
    if (typed.startsWith('[') && typed.endsWith(shield))
        typed.chop(1);
    return typed;
}

QString fromArgument(const std::string &argument)
{
    return QString::fromUtf8(asTyped(argument));
}

ExitStatus usageError(const QString &message)
{
    complain(message);
    complain(CommandLine::tr("`valija-cli --help` lists the commands and options."));
    return ExitStatus::Usage;
}

} // namespace valija
