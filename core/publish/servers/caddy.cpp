// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

namespace valija {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> caddySnippets(const QList<ServedPolicy> &policies)
{
    QByteArray text
        = R"(# MTA-STS policies for Caddy 2, which gets the certificates itself: import this file into the Caddyfile.
# TO FILL IN: /var/www/mta-sts is where the folders of this bundle are copied to.
)"_ba;
    for (const DomainName &host : policyHostsOf(policies)) {
        text += QByteArray(R"(
https://HOST {
	root * /var/www/mta-sts/HOST
	handle /.well-known/mta-sts.txt {
		header Content-Type text/plain
		file_server
	}
	handle {
		respond 404
	}
}
)")
                    .replace("HOST", host.latin1());
    }
    return {{u"Caddyfile"_s, text}};
}

} // namespace valija
