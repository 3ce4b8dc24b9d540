// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/shared_mail_suffixes.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

/// Names under which providers give each customer a label, by the providers' own set-up pages for MX records.
constexpr std::array suffixes{
    "mail.protection.outlook.com", // Microsoft 365: CUSTOMER-com.mail.protection.outlook.com
    "pphosted.com",                // Proofpoint: mxa-NUMBER.gslb.pphosted.com per cluster
    "ppe-hosted.com",              // Proofpoint Essentials
    "iphmx.com",                   // Cisco Secure Email Cloud: mx1.CUSTOMER.iphmx.com
    "ess.barracudanetworks.com",   // Barracuda: dNUMBER.ess.barracudanetworks.com
    "mail.eo.outlook.com",         // Microsoft 365, older form
    "mx.microsoft",
    "trendmicro.eu",
    "trendmicro.com", // Trend Micro: CUSTOMER.in.tmes.trendmicro.eu
    "in.tmes.trendmicro.eu",
    "in.tmes.trendmicro.com",
    "fireeyecloud.com",
    "emailsrvr.com",
};

} // namespace

bool isSharedMailSuffix(const DomainName &name)
{
    // `*.mx.microsoft` and `*.h-v1.mx.microsoft`: one label per customer under each of Microsoft's DNSSEC zones.
    const QByteArray text = name.latin1();
    return std::find(suffixes.begin(), suffixes.end(), text) != suffixes.end() || text.endsWith(".mx.microsoft");
}

} // namespace valija
