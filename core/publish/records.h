// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"
#include "core/publish/plan.h"

namespace valija {

/// The records that publish the plan: `_mta-sts`, `mta-sts`, `_smtp._tls`, and one TLS-RPT record per DANE host.
QList<DnsRecord> recordsFor(const Plan &plan);

/// *Three CNAMEs, once*: the CNAMEs that each domain gets one time, into `zone`, to all that delegatedZone() holds...
QList<DnsRecord> delegationInto(const DomainName &zone, const QList<Plan> &plans);
/// ...and the records of `zone` itself, which are all that changes from then on.
QList<DnsRecord> delegatedZone(const DomainName &zone, const QList<Plan> &plans);

/// The names that these plans would publish, did they not pass the 253 octets of a name; with `zone`, as delegated.
QStringList namesTooLong(const QList<Plan> &plans, const std::optional<DomainName> &zone = {});
/// The names that these plans would make aliases of themselves: no record is written for them.
QStringList ownAliases(const QList<Plan> &plans);

} // namespace valija
