// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"
#include "tests/support/printers.h"

namespace valija {

inline void PrintTo(const DnsRecord &record, std::ostream *out)
{
    *out << qUtf8Printable(record.name.ascii()) << ' ' << record.ttl << ' ' << slugOf(record.type).constData() << ' '
         << record.value.constData();
}

/// Everything a dialect can stumble over: quotes of all kinds, backslash, semicolon, templates and commands of shells,
/// 600 octets, an internationalised name, a subdomain, sets of addresses, the zone's own name, a name outside the zone.
inline QList<DnsRecord> trickyRecords()
{
    using Type = DnsRecord::Type;
    const QByteArray longText = "v=TLSRPTv1; rua=mailto:" + QByteArray(560, 'x') + "@example.com;";
    return {
        {name("_mta-sts.example.com"), Type::Txt, 3600, "v=STSv1; id=20260102T1;"},
        {name("mta-sts.example.com"), Type::Cname, 300, "policy.example.net"},
        {name("_smtp._tls.example.com"), Type::Txt, 86400,
         "v=TLSRPTv1; rua=mailto:a@example.com,https://r.example.net/?q=%20"},
        {name("_smtp._tls.mail.example.com"), Type::Txt, 90061, longText},
        {name("odd.example.com"), Type::Txt, 60, R"(say "hi" \ it's ${a} %{b} $(c) `d` $$ %% ;end\)"},
        {name("mta-sts.b\xc3\xbc"
              "cher.example.com"),
         Type::A, 3600, "192.0.2.1"},
        {name("mta-sts.b\xc3\xbc"
              "cher.example.com"),
         Type::A, 3600, "192.0.2.2"},
        {name("mta-sts.b\xc3\xbc"
              "cher.example.com"),
         Type::Aaaa, 3600, "2001:db8::1"},
        {name("example.com"), Type::Txt, 3600, "apex"},
        {name("_mta-sts.other.example"), Type::Txt, 3600, "v=STSv1; id=1;"},
    };
}

/// The same records in an order of their own, for comparison.
inline QList<DnsRecord> sorted(QList<DnsRecord> records)
{
    std::sort(records.begin(), records.end(), [](const DnsRecord &a, const DnsRecord &b) {
        return std::tuple(a.name, a.type, a.value) < std::tuple(b.name, b.type, b.value);
    });
    return records;
}

} // namespace valija
