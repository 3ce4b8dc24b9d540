// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include "core/settings/store_location.h"

#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <concepts>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

template <typename NetworkFields, typename Visit>
void visitNetwork(NetworkFields &network, Visit visit)
{
    visit("network/resolvers"_L1, network.resolvers);
    visit("network/trustAnchorFile"_L1, network.trustAnchorFile);
    visit("network/caFile"_L1, network.caFile);
    visit("network/proxy"_L1, network.proxy);
    visit("network/httpsPort"_L1, network.httpsPort);
    visit("network/smtpPort"_L1, network.smtpPort);
    visit("network/nameServerPort"_L1, network.nameServerPort);
    visit("network/probeMailHosts"_L1, network.probeMailHosts);
    visit("network/ehloName"_L1, network.ehloName);
    visit("network/dnsTimeout"_L1, network.dnsTimeout);
    visit("network/connectTimeout"_L1, network.connectTimeout);
    visit("network/handshakeTimeout"_L1, network.handshakeTimeout);
    visit("network/greetingTimeout"_L1, network.greetingTimeout);
    visit("network/fetchTimeout"_L1, network.fetchTimeout);
    visit("network/domainTimeout"_L1, network.domainTimeout);
    visit("network/parallelDomains"_L1, network.parallelDomains);
    visit("network/connectionsPerAddress"_L1, network.connectionsPerAddress);
}

/// The table of all settings: their keys in the file and their members. Loading and saving both walk it.
template <typename AllFields, typename Visit>
void visitAll(AllFields &settings, Visit visit)
{
    visit("language"_L1, settings.language);
    visit("theme"_L1, settings.theme);
    visit("store"_L1, settings.store);
    visit("retentionDays"_L1, settings.retentionDays);
    visit("retentionStore"_L1, settings.retentionStore);
    visit("monitoringHours"_L1, settings.monitoringHours);
    visit("watchFolder"_L1, settings.watchFolder);
    visit("askForSigningKeys"_L1, settings.askForSigningKeys);
    visitNetwork(settings.network, visit);
    visit("intake/reportSize"_L1, settings.intake.reportSize);
    visit("intake/expandedSize"_L1, settings.intake.expandedSize);
    visit("intake/archiveEntries"_L1, settings.intake.archiveEntries);
    visit("intake/depth"_L1, settings.intake.depth);
    visit("intake/expansionRatio"_L1, settings.intake.expansionRatio);
    visit("intake/ratioFrom"_L1, settings.intake.ratioFrom);
}

// What cannot be used leaves the default in place. No number of ours is negative.
void read(const QVariant &value, QString &field)
{
    field = value.toString();
}

void read(const QVariant &value, QStringList &field)
{
    field = value.toStringList();
}

void read(const QVariant &value, bool &field)
{
    const QString text = value.toString();
    if (text == "true"_L1 || text == "false"_L1)
        field = text == "true"_L1;
}

template <std::integral Number>
void read(const QVariant &value, Number &field)
{
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    if (ok && number >= 0 && std::in_range<Number>(number))
        field = static_cast<Number>(number);
}

void read(const QVariant &value, std::chrono::milliseconds &field)
{
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    if (ok && number > 0)
        field = std::chrono::milliseconds(number);
}

template <typename Value>
QVariant written(const Value &value)
{
    return QVariant::fromValue(value);
}

QVariant written(const std::chrono::milliseconds &value)
{
    return qlonglong(value.count());
}

} // namespace

NetworkSettings withPhasesInTime(NetworkSettings settings)
{
    // At most two look-ups come before a connection.
    const auto share = settings.domainTimeout / 4;
    for (auto *phase :
         {&settings.dnsTimeout, &settings.connectTimeout, &settings.handshakeTimeout, &settings.greetingTimeout})
        *phase = std::min(*phase, share);
    settings.fetchTimeout = std::min(settings.fetchTimeout, settings.domainTimeout / 2);
    return settings;
}

bool isSocksProxy(const QString &url)
{
    const QUrl proxy(url);
    return proxy.isValid() && proxy.scheme() == "socks5"_L1 && !proxy.host().isEmpty() && proxy.port(1) > 0;
}

Result<> checkProxy(const QString &url)
{
    if (!url.isEmpty() && !isSocksProxy(url))
        return failure(Error::Kind::Malformed, u"a proxy is socks5://HOST:PORT"_s);
    if (!QUrl(url).password().isEmpty())
        return failure(Error::Kind::Unsupported, u"a password of a proxy would be kept in plain text"_s);
    return {};
}

Settings loadSettings(const QString &path)
{
    Settings settings;
    const QSettings file(path, QSettings::IniFormat);
    visitAll(settings, [&](QLatin1StringView key, auto &field) {
        if (const QVariant value = file.value(key); value.isValid())
            read(value, field);
    });
    return settings;
}

Result<> saveSettings(const Settings &settings, const QString &path)
{
    QSettings file(path, QSettings::IniFormat); // which writes to a temporary file and renames it
    file.clear();
    Settings kept = settings;
    kept.store = withoutPassword(settings.store); // never in plain text
    visitAll(std::as_const(kept),
             [&](QLatin1StringView key, const auto &field) { file.setValue(key, written(field)); });
    file.sync();
    if (file.status() != QSettings::NoError || !QFileInfo::exists(path))
        return failure(Error::Kind::Unwritable, path);
    return {};
}

} // namespace valija
