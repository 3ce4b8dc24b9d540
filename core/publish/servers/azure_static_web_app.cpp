// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView configuration = R"({
  "mimeTypes": {
    ".txt": "text/plain"
  },
  "routes": [
    {
      "route": "/.well-known/mta-sts.txt",
      "methods": ["GET", "HEAD"],
      "headers": { "Content-Type": "text/plain" }
    },
    {
      "route": "/*",
      "statusCode": 404
    }
  ]
}
)";

} // namespace

QMap<QString, QByteArray> azureStaticWebAppSnippets(const QList<ServedPolicy> &policies)
{
    // An app cannot tell its custom domains apart: each policy host's folder is an app of its own.
    QMap<QString, QByteArray> files;
    for (const DomainName &host : policyHostsOf(policies)) {
        files.insert(host.ascii() + u"/staticwebapp.config.json"_s, configuration.toByteArray());
        // Azure refuses an app without this file; the route above never serves it.
        files.insert(host.ascii() + u"/index.html"_s, "<!DOCTYPE html>\n<title>MTA-STS</title>\n"_ba);
    }
    return files;
}

} // namespace valija
