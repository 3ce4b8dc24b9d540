// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

namespace valija {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> nginxSnippets(const QList<ServedPolicy> &policies)
{
    QByteArray text = R"(# MTA-STS policies for nginx: include this file in the block http { }.
# TO FILL IN: /var/www/mta-sts is where the folders of this bundle are copied to;
# TO FILL IN: the certificate of each policy host; the paths are those of certbot.
)"_ba;
    for (const DomainName &host : policyHostsOf(policies)) {
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
