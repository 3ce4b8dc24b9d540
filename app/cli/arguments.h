// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <string>

namespace valija {

/// How a command reaches the network; see NetworkSettings.
struct NetworkOptions {
    std::vector<std::string> resolvers;
    std::string caFile;
    std::string trustAnchor;
    std::string proxy;
    int httpsPort = 443;
    int smtpPort = 25;
    std::optional<double> timeoutSeconds; ///< None: the settings' own limits.
    std::optional<int> jobs;              ///< None: the settings' own number.
    bool noSmtp = false;
};

/// An option with one value each time it is given: what follows the value is an argument of its own.
void addRepeatable(CLI::App &command, const char *name, std::vector<std::string> &values, const char *description);

void addNetworkOptions(CLI::App &command, NetworkOptions &options);

/// The settings with what the command line says on top. Error: Malformed with the option's name.
Result<NetworkSettings> networkSettings(const NetworkOptions &options, NetworkSettings settings);

constexpr char shield = '\x1f'; ///< The unit separator, which no value has a use for.

/// The argument in a form that the parser leaves alone: it takes `[a,b]` for a list of two values. asTyped() undoes it.
std::string shielded(std::string argument);

/// The octets as they were typed.
QByteArray asTyped(const std::string &argument);

/// Arguments are UTF-8.
QString fromArgument(const std::string &argument);

/// Complains, hints at --help, and gives ExitStatus::Usage.
ExitStatus usageError(const QString &message);

} // namespace valija
