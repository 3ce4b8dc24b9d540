// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace valija {

using namespace std::chrono_literals;

/// How the checks reach the network. Every default needs no thought.
struct NetworkSettings {
    QStringList resolvers; ///< `ADDR[@PORT]` to forward all look-ups to; empty: the system's resolvers. Validated here
                           ///< either way.
    QString trustAnchorFile; ///< DNSSEC root anchor; empty: the built-in one; `none`: validation off.
    QString caFile;          ///< PEM of roots to trust besides Mozilla's and the system's.
    QString proxy;           ///< `socks5://HOST:PORT` for HTTPS and SMTP; empty: direct. Anything else: no connection.
    quint16 httpsPort = 443;
    quint16 smtpPort = 25;
    quint16 nameServerPort = 53; ///< Where authoritative servers are asked themselves; tests have another.
    bool probeMailHosts = true;
    QString ehloName; ///< What probes say in EHLO; empty: this machine's name.
    std::chrono::milliseconds dnsTimeout = 5s;
    std::chrono::milliseconds connectTimeout = 5s;
    std::chrono::milliseconds handshakeTimeout = 5s;
    std::chrono::milliseconds greetingTimeout = 10s;
    std::chrono::milliseconds fetchTimeout = 60s; ///< RFC 8461 section 3.3 suggests one minute.
    std::chrono::milliseconds domainTimeout = 120s;
    int parallelDomains = 32;
    int connectionsPerAddress = 2;

    bool operator==(const NetworkSettings &) const = default;
};

/// With phases that end well before the domain's time does: a host that hangs is then found to hang, and not left
/// untested because the time was up.
NetworkSettings withPhasesInTime(NetworkSettings settings);

/// `socks5://[USER:PASSWORD@]HOST[:PORT]`, with a host and a port that can be.
bool isSocksProxy(const QString &url);
/// Whether it can stand in the settings: empty or a proxy, without a password, as settings are plain text. Errors:
/// Malformed, Unsupported.
Result<> checkProxy(const QString &url);

/// Bounds for what is opened (RFC 8460 section 7: reports are untrusted). Sizes in bytes.
struct IntakeLimits {
    qint64 reportSize = 64LL << 20;  ///< Expanded, of one report.
    qint64 expandedSize = 1LL << 30; ///< Expanded, of all in one file.
    int archiveEntries = 10'000;
    int depth = 3;                ///< Archives in archives, mails in mails.
    int expansionRatio = 1000;    ///< Refused above it...
    qint64 ratioFrom = 1LL << 20; ///< ...when more than this has come out.

    bool operator==(const IntakeLimits &) const = default;
};

/// Everything a user may set. Plain values with defaults; load and save are one table.
struct Settings {
    QString language;      ///< "en", "es", "de", "fr"; empty: the system's.
    QString theme;         ///< "light", "dark"; empty: the system's.
    QString store;         ///< Path or URL of the store; empty: the default one.
    int retentionDays = 0; ///< Reports older than this are removed; 0: kept for ever.
    /// storeName() of the one store where they are, as somebody agreed to that there; `none`: nowhere. Empty: saved
    /// before anybody was asked.
    QString retentionStore;
    int monitoringHours = 0;        ///< Check all domains every so many hours while running; 0: never.
    QString watchFolder;            ///< New files in it are read once; empty: none.
    bool askForSigningKeys = false; ///< Ask the DNS for the keys that signed mails with reports (RFC 6376).
    NetworkSettings network;
    IntakeLimits intake;

    bool operator==(const Settings &) const = default;
};

/// Reads an INI file; what is missing or unusable keeps its default. A missing file gives the defaults.
Settings loadSettings(const QString &path);
/// Writes it atomically. Error: Unwritable.
Result<> saveSettings(const Settings &settings, const QString &path);

} // namespace valija
