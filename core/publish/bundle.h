// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/plan.h"

#include <QMap>

#include <span>

namespace valija {

/// One policy to serve.
struct ServedPolicy {
    DomainName domain;
    Policy policy;
};

/// For which web server a bundle's snippet is written.
struct WebServer {
    const char *slug;  ///< "nginx", "apache", "caddy", "iis", "cloudflare-worker", "azure-static-web-app"
    const char *title; ///< The product's name.
    /// The server's own files: path inside the bundle -> bytes.
    QMap<QString, QByteArray> (*snippets)(const QList<ServedPolicy> &policies);
};

std::span<const WebServer> allWebServers();
const WebServer *webServerFrom(QStringView slug);

/// The bundle's files: path inside it -> bytes. One folder per policy host with `.well-known/mta-sts.txt`, and the
/// snippet.
QMap<QString, QByteArray> bundleFor(const QList<ServedPolicy> &policies, const WebServer &server);

/// The domains that are too long to have a policy host (`mta-sts.DOMAIN` of at most 253 octets): no bundle serves them.
QList<DomainName> withoutPolicyHost(const QList<ServedPolicy> &policies);

/// The files to write for these policies into a folder that may hold a bundle already: the snippet serves the hosts
/// that lie there, too, and their own files stay as they are. Error: Malformed, with the file there that is no policy.
Result<QMap<QString, QByteArray>> bundleInto(const QString &folder, const QList<ServedPolicy> &policies,
                                             const WebServer &server);

/// Writes the files below `folder`, each atomically. Error: Unwritable.
Result<> writeBundle(const QMap<QString, QByteArray> &files, const QString &folder);

} // namespace valija
