// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/bundle.h"

#include "core/policy/parse_policy.h"
#include "core/publish/servers/snippets.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto servers = std::to_array<WebServer>({
    {"nginx", "nginx", nginxSnippets},
    {"apache", "Apache", apacheSnippets},
    {"caddy", "Caddy", caddySnippets},
    {"iis", "IIS", iisSnippets},
    {"cloudflare-worker", "Cloudflare Worker", cloudflareWorkerSnippets},
    {"azure-static-web-app", "Azure Static Web App", azureStaticWebAppSnippets},
});

const QString hostPrefix = u"mta-sts."_s;

/// The policies that an earlier bundle put below the folder, but for these domains.
Result<QList<ServedPolicy>> servedIn(const QString &folder, const QSet<DomainName> &anew)
{
    QList<ServedPolicy> found;
    const QDir root(folder);
    const auto hosts = root.entryList({hostPrefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &host : hosts) {
        const auto domain = DomainName::parse(QStringView(host).sliced(hostPrefix.size()));
        QFile file(root.filePath(host + QLatin1StringView(policyPath)));
        if (!domain || hostPrefix + domain->ascii() != host || anew.contains(*domain) || !file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Unreadable, file.fileName() + u": "_s + file.errorString());
        const auto policy = parsePolicy(file.read(maxPolicySize + 1)).policy;
        if (!policy)
            return failure(Error::Kind::Malformed, file.fileName());
        found.append({*domain, *policy});
    }
    return found;
}

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

QList<DomainName> withoutPolicyHost(const QList<ServedPolicy> &policies)
{
    QList<DomainName> domains;
    for (const ServedPolicy &served : policies) {
        if (!policyHostOf(served.domain))
            domains.append(served.domain);
    }
    return domains;
}

Result<QMap<QString, QByteArray>> bundleInto(const QString &folder, const QList<ServedPolicy> &policies,
                                             const WebServer &server)
{
    QSet<DomainName> anew;
    for (const ServedPolicy &served : policies)
        anew.insert(served.domain);
    const auto kept = servedIn(folder, anew);
    if (!kept)
        return tl::unexpected(kept.error());
    auto files = bundleFor(*kept + policies, server);
    const QDir root(folder);
    for (const DomainName &host : policyHostsOf(*kept)) {
        files.removeIf(
            [&](const auto &file) { return file.key().startsWith(host.ascii() + u'/') && root.exists(file.key()); });
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
