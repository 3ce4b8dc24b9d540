// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"

namespace valija {

// One function for each dialect; dialect.cpp has the table. All take `zone` as the zone of the names within it.

QByteArray writeBind(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeBindRelative(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeNsupdate(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writePowershell(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeRoute53(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeAzure(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeGcloud(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeCloudflare(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeCloudflareBind(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeTerraformCloudflare(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeTerraformAws(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeOctodns(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeDnscontrol(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writePowerdns(const QList<DnsRecord> &records, const DomainName &zone);
QByteArray writeTable(const QList<DnsRecord> &records, const DomainName &zone);

} // namespace valija
