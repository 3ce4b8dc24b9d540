// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialect.h"

#include "core/publish/dialects/writers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace valija {

namespace {

constexpr auto dialects = std::to_array<Dialect>({
    {"bind", "BIND zone file", "zone", writeBind},
    {"bind-relative", "BIND zone file, relative names", "zone", writeBindRelative},
    {"nsupdate", "nsupdate", "nsupdate", writeNsupdate},
    {"powershell", "Windows DNS Server (PowerShell)", "ps1", writePowershell},
    {"route53", "Amazon Route 53", "json", writeRoute53},
    {"azure", "Azure DNS (az)", "sh", writeAzure},
    {"gcloud", "Google Cloud DNS (gcloud)", "sh", writeGcloud},
    {"cloudflare", "Cloudflare API", "json", writeCloudflare, true},
    {"cloudflare-bind", "Cloudflare zone import", "txt", writeCloudflareBind, true},
    {"terraform-cloudflare", "Terraform, Cloudflare", "tf", writeTerraformCloudflare},
    {"terraform-aws", "Terraform, Route 53", "tf", writeTerraformAws},
    {"octodns", "octoDNS", "yaml", writeOctodns},
    {"dnscontrol", "DNSControl", "js", writeDnscontrol},
    {"powerdns", "PowerDNS API", "json", writePowerdns},
    {"table", "Plain table", "txt", writeTable},
});

} // namespace

QString cautionAbout(const Dialect &dialect)
{
    if (!dialect.onlyAdds)
        return {};
    return QCoreApplication::translate("Dialect",
                                       "%1 only adds: first remove what is at these names, or senders find "
                                       "two records and use none.")
        .arg(QString::fromLatin1(dialect.title));
}

std::span<const Dialect> allDialects()
{
    return dialects;
}

const Dialect *dialectFrom(QStringView slug)
{
    const auto found
        = std::ranges::find_if(dialects, [slug](const Dialect &d) { return slug == QLatin1StringView(d.slug); });
    return found == std::end(dialects) ? nullptr : &*found;
}

} // namespace valija
