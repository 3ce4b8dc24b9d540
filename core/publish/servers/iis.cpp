// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/servers/snippets.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// For each site's folder. Only `.txt` is served: all else, the folder itself too, is 404 (substatus 7).
constexpr QByteArrayView webConfig = R"(<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="text/plain" />
    </staticContent>
    <defaultDocument enabled="false" />
    <directoryBrowse enabled="false" />
    <httpRedirect enabled="false" />
    <security>
      <requestFiltering>
        <fileExtensions allowUnlisted="false">
          <clear />
          <add fileExtension=".txt" allowed="true" />
        </fileExtensions>
      </requestFiltering>
    </security>
  </system.webServer>
</configuration>
)";

} // namespace

QMap<QString, QByteArray> iisSnippets(const QList<ServedPolicy> &policies)
{
    QMap<QString, QByteArray> files;
    QByteArray script = R"(# Makes one IIS site for each policy host (module IISAdministration).
# TO FILL IN: where the folders of this bundle are copied to,
$root = 'C:\inetpub\mta-sts'
# TO FILL IN: and the thumbprint of the certificate of each policy host, in the machine's store My.
)"_ba;
    for (const DomainName &host : policyHostsOf(policies)) {
        files.insert(host.ascii() + u"/web.config"_s, webConfig.toByteArray());
        script += QByteArray(R"(
New-IISSite -Name 'HOST' -PhysicalPath "$root\HOST" -BindingInformation '*:443:HOST' -Protocol https -SslFlag Sni `
  -CertStoreLocation 'Cert:\LocalMachine\My' -CertificateThumbPrint 'TO FILL IN'
)")
                      .replace("HOST", host.latin1());
    }
    files.insert(u"sites.ps1"_s, script);
    return files;
}

} // namespace valija
