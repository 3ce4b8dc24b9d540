// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace valija {

/// A well-formed field of a TXT record that the RFC does not define.
struct RecordExtension {
    QByteArray name;
    QByteArray value;

    bool operator==(const RecordExtension &) const = default;
};

/// The TXT record at `_mta-sts.DOMAIN` (RFC 8461 section 3.1).
struct StsRecord {
    QByteArray id; ///< 1 to 32 letters and digits; compared for equality only, case-sensitive.
    QList<RecordExtension> extensions;

    bool operator==(const StsRecord &) const = default;
};

struct ParsedStsRecord {
    std::optional<StsRecord> record; ///< What a conforming sender would use.
    Findings findings;               ///< `sts.txt.*`, with `sts.txt.ok` when there is a record.
    QByteArray text = {};            ///< That of the record as it stands in the DNS.
};

/// Judges all TXT records found at one name: the discard of RFC 8461 section 3.1 (erratum 6285), then the grammar of
/// the one that is left. `name` is the subject of the findings. An empty list is `sts.txt.absent`.
ParsedStsRecord parseStsRecords(const QList<QByteArray> &records, const QString &name);

/// `v=STSv1; id=...;`
QByteArray toText(const StsRecord &record);

/// The program's own ids: UTC `YYYYMMDDhhmmss`; one second later than `previous` when that is not older, so that it
/// always changes.
QByteArray newPolicyId(const QDateTime &now, const QByteArray &previous = {});

} // namespace valija
