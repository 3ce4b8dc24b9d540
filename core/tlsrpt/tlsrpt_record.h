// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/base/finding.h"
#include "core/policy/sts_record.h"

namespace valija {

/// One place where reports are sent to (RFC 8460 section 3: `rua`).
struct ReportUri {
    enum class Kind { Mailto, Https, Unsupported };

    Kind kind = Kind::Unsupported;
    QByteArray text;                  ///< As it stands in the record.
    std::optional<DomainName> domain; ///< Of the mailbox or of the https host; an address is none.

    bool operator==(const ReportUri &) const = default;
};

/// The TXT record at `_smtp._tls.DOMAIN` (RFC 8460 section 3).
struct TlsrptRecord {
    QList<ReportUri> rua; ///< All of all `rua` fields, in order.
    QList<RecordExtension> extensions;

    bool operator==(const TlsrptRecord &) const = default;
};

struct ParsedTlsrptRecord {
    std::optional<TlsrptRecord> record; ///< What a conforming reporter would use.
    Findings findings;                  ///< `rpt.txt.*`, with `rpt.txt.ok` when there is a record without an error.
    QByteArray text = {};               ///< That of the record as it stands in the DNS.
};

/// Judges all TXT records found at one name: discard, grammar, URIs. `name` is the findings' subject, `domain` (if
/// known) the domain reported on. An empty list is `rpt.txt.absent`.
ParsedTlsrptRecord parseTlsrptRecords(const QList<QByteArray> &records, const QString &name,
                                      const std::optional<DomainName> &domain = {});

/// Reads one URI as it would stand in a `rua`; used for what a user types, too. Error: Malformed with the reason.
Result<ReportUri> parseReportUri(QByteArrayView text);

/// `v=TLSRPTv1; rua=...,...`
QByteArray toText(const TlsrptRecord &record);

} // namespace valija
