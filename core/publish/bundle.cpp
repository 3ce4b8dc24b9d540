// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/bundle.h"

#include "core/publish/servers/snippets.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr WebServer servers[] = {
    {"nginx", "nginx", nginxSnippets},
    {"apache", "Apache", apacheSnippets},
    {"caddy", "Caddy", caddySnippets},
    {"iis", "IIS", iisSnippets},
    {"cloudflare-worker", "Cloudflare Worker", cloudflareWorkerSnippets},
    {"azure-static-web-app", "Azure Static Web App", azureStaticWebAppSnippets},
};

} // namespace

std::span<const WebServer> allWebServers()
{
    return servers;
}

const WebServer *webServerFrom(QStringView slug)
{
    const auto found
        = std::ranges::find_if(servers, [slug](const WebServer &s) { return slug == QLatin1StringView(s.slug); });
    return found == std::end(servers) ? nullptr : &*found;
}

std::optional<DomainName> policyHostOf(const DomainName &domain)
{
    const auto host = domain.child(u"mta-sts");
    return host ? std::optional(*host) : std::nullopt;
}

QList<DomainName> policyHostsOf(const QList<ServedPolicy> &policies)
{
    QList<DomainName> hosts;
    for (const ServedPolicy &served : policies) {
        if (const auto host = policyHostOf(served.domain))
            hosts.append(*host);
    }
    return hosts;
}

QMap<QString, QByteArray> bundleFor(const QList<ServedPolicy> &policies, const WebServer &server)
{
    QMap<QString, QByteArray> files = server.snippets(policies);
    for (const ServedPolicy &served : policies) {
        if (const auto host = policyHostOf(served.domain))
            files.insert(host->ascii() + QLatin1StringView(policyPath), toText(served.policy));
    }
    return files;
}

Result<> writeBundle(const QMap<QString, QByteArray> &files, const QString &folder)
{
    const QDir root(folder);
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        const QString path = root.filePath(file.key());
        QSaveFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly)
            || out.write(file.value()) != file.value().size() || !out.commit())
            return failure(Error::Kind::Unwritable, path + u": "_s + out.errorString());
    }
    return {};
}

} // namespace valija
