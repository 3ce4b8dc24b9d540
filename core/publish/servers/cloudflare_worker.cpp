// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace valija {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> cloudflareWorkerSnippets(const QList<ServedPolicy> &policies)
{
    QJsonObject texts;
    QByteArray domains;
    for (const ServedPolicy &served : policies) {
        const auto host = policyHostOf(served.domain);
        if (!host)
            continue;
        texts.insert(host->ascii(), QString::fromUtf8(toText(served.policy)));
        domains += "  { pattern = \"" + host->latin1() + "\", custom_domain = true },\n";
    }
    const QByteArray worker = R"(// MTA-STS policies as a Cloudflare Worker.
const policies = new Map(Object.entries()"_ba
        + QJsonDocument(texts).toJson().trimmed() + R"());

export default {
  async fetch(request) {
    const url = new URL(request.url);
    const policy = policies.get(url.hostname);
    const headers = { "content-type": "text/plain" };
    if (policy === undefined || url.pathname !== "/.well-known/mta-sts.txt") {
      return new Response("Not found\n", { status: 404, headers });
    }
    return new Response(policy, { headers });
  },
};
)"_ba;
    const QByteArray wrangler
        = R"(# Makes each policy host a custom domain of the worker: its DNS record and certificate come with it.
# The zones have to be in the same Cloudflare account; then: npx wrangler deploy
name = "mta-sts"
main = "worker.js"
compatibility_date = "2025-01-01"
routes = [
)"_ba + domains
        + "]\n";
    return {{u"worker.js"_s, worker}, {u"wrangler.toml"_s, wrangler}};
}

} // namespace valija
