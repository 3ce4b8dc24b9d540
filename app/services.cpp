// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "core/store/database.h"

#include <QDir>
#include <QStandardPaths>

namespace valija {

using namespace Qt::StringLiterals;

QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"valija.ini"_s);
}

QString storeLocation(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    const QString kept = loadSettings(settingsPath()).store;
    return kept.isEmpty() ? defaultStoreLocation() : kept;
}

Result<std::unique_ptr<NetworkServices>> NetworkServices::open(const NetworkSettings &settings)
{
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
    : m_resolver(std::move(resolver)),
      m_roots(std::move(roots)),
      m_policyHost(settings, m_roots),
      m_mailHost(settings, m_roots),
      m_inspector({*m_resolver, m_policyHost, m_mailHost}, settings)
{
}

} // namespace valija
