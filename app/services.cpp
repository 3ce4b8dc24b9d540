// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/key_store.h"
#include "core/net/rdata.h"
#include "core/settings/store_location.h"
#include "core/store/database.h"

#include <QDir>
#include <QStandardPaths>

namespace valija {

using namespace Qt::StringLiterals;

QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"valija.ini"_s);
}

QString storeLocation(const QString &chosen, const Settings &settings)
{
    if (!chosen.isEmpty())
        return chosen;
    return settings.store.isEmpty() ? defaultStoreLocation() : settings.store;
}

QString storeLocation(const QString &chosen)
{
    return openable(storeLocation(chosen, loadSettings(settingsPath())));
}

QString openable(const QString &storeLocation)
{
    if (!isSharedStore(storeLocation) || !passwordIn(storeLocation).isEmpty()
        || qEnvironmentVariableIsSet("PGPASSWORD"))
        return storeLocation;
    // No key store, or nothing in it: the server may ask for no password, or the password file has it.
    return withPassword(storeLocation, keptPassword(storeLocation).value_or(QString()));
}

DkimKeys dkimKeysOf(Resolver &resolver, std::chrono::milliseconds timeout)
{
    return [&resolver, timeout](const QByteArray &name) {
        QByteArrayList texts;
        const auto domain = DomainName::parse(QString::fromLatin1(name));
        if (!domain)
            return texts;
        const DnsAnswer answer = resolver.query(*domain, DnsType::Txt, {QDeadlineTimer(timeout), std::stop_token()});
        for (const auto &rdata : answer.records)
            if (const auto text = txtFrom(rdata))
                texts.append(*text);
        return texts;
    };
}

Result<std::unique_ptr<NetworkServices>> NetworkServices::open(const NetworkSettings &wanted)
{
    const NetworkSettings settings = withPhasesInTime(wanted);
    auto resolver = UnboundResolver::open(settings);
    if (!resolver)
        return tl::unexpected(resolver.error());
    auto roots = TrustRoots::withFile(settings.caFile);
    if (!roots)
        return tl::unexpected(roots.error());
    return std::unique_ptr<NetworkServices>(new NetworkServices(settings, std::move(*resolver), std::move(*roots)));
}

NetworkServices::NetworkServices(const NetworkSettings &settings, std::unique_ptr<UnboundResolver> resolver,
                                 TrustRoots roots)
    : m_dnsTimeout(settings.dnsTimeout),
      m_resolver(std::move(resolver)),
      m_roots(std::move(roots)),
      m_policyHost(settings, m_roots),
      m_mailHost(settings, m_roots),
      m_inspector({*m_resolver, m_policyHost, m_mailHost}, settings)
{
}

} // namespace valija
