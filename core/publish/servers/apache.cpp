// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

namespace valija {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> apacheSnippets(const QList<ServedPolicy> &policies)
{
    QByteArray text
        = R"(# MTA-STS policies for Apache 2.4 with mod_ssl, mod_alias, mod_mime: include this in the server's configuration.
# TO FILL IN: /var/www/mta-sts is where the folders of this bundle are copied to;
# TO FILL IN: the certificate of each policy host; the paths are those of certbot.

<Directory "/var/www/mta-sts">
    Options None
    AllowOverride None
    Require all granted
</Directory>
)"_ba;
    for (const DomainName &host : policyHostsOf(policies)) {
        text += QByteArray(R"conf(
<VirtualHost *:443>
    ServerName HOST
    SSLEngine on
    SSLCertificateFile "/etc/letsencrypt/live/HOST/fullchain.pem"
    SSLCertificateKeyFile "/etc/letsencrypt/live/HOST/privkey.pem"
    AddDefaultCharset Off
    DocumentRoot "/var/www/mta-sts/HOST"
    RedirectMatch 404 "^(?!/\.well-known/mta-sts\.txt$)"
    <Files "mta-sts.txt">
        ForceType text/plain
    </Files>
</VirtualHost>
)conf")
                    .replace("HOST", host.latin1());
    }
    return {{u"apache.conf"_s, text}};
}

} // namespace valija
