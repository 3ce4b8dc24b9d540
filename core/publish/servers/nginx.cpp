// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// nginx does not start when one of several names does not fit its buckets, which are of 64 octets where nothing is
/// said: a name, its length and a pointer, and the pointer that ends the bucket, each a multiple of 8.
QByteArray roomFor(const QList<DomainName> &hosts)
{
    constexpr qsizetype usual = 64;
    qsizetype longest = 0;
    for (const DomainName &host : hosts)
        longest = std::max(longest, host.latin1().size());
    const qsizetype needed = 16 + (longest + 2 + 7) / 8 * 8;
    qsizetype room = usual;
    while (room < needed)
        room *= 2;
    return room == usual ? QByteArray()
                         : QByteArray(R"(
# The names are longer than nginx expects. Where your nginx.conf sets this already, have it there and not here.
server_names_hash_bucket_size ROOM;
)")
                               .replace("ROOM", QByteArray::number(room));
}

} // namespace

QMap<QString, QByteArray> nginxSnippets(const QList<ServedPolicy> &policies)
{
    QByteArray text = R"(# MTA-STS policies for nginx: include this file in the block http { }.
# TO FILL IN: /var/www/mta-sts is where the folders of this bundle are copied to;
# TO FILL IN: the certificate of each policy host; the paths are those of certbot.
)"_ba;
    const auto hosts = policyHostsOf(policies);
    text += roomFor(hosts);
    for (const DomainName &host : hosts) {
        text += QByteArray(R"(
server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name HOST;
    ssl_certificate /etc/letsencrypt/live/HOST/fullchain.pem; # TO FILL IN
    ssl_certificate_key /etc/letsencrypt/live/HOST/privkey.pem; # TO FILL IN
    root /var/www/mta-sts/HOST;
    location = /.well-known/mta-sts.txt {
        types { }
        default_type text/plain;
    }
    location / {
        return 404;
    }
}
)")
                    .replace("HOST", host.latin1());
    }
    return {{u"nginx.conf"_s, text}};
}

} // namespace valija
