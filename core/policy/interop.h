// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/policy/policy.h"
#include "core/policy/sts_record.h"

#include <QByteArrayView>

namespace valija {

/// What an implementation makes of a text that the RFC allows.
enum class Reading { AsMeant, Ignored, ReadAsNone, NeverMatches, Differs };

/// How one implementation reads a given text.
struct SenderReading {
    QString who; ///< "chasquid", "mox" ...
    Reading reading = Reading::AsMeant;
    QString effect; ///< What it makes of it, translated; empty when as meant.
    QString source; ///< Where the deviation is documented, and when it was seen.
    /// Whether publishing something else would avoid it: only then it is a finding, and not only a row.
    bool avoidable = true;
};

/// One row per known implementation for a policy that the RFC allows. Only documented deviations, run or read in their
/// sources; what is not known of an implementation is "as meant".
QList<SenderReading> readingsOf(QByteArrayView policyText, const Policy &policy);
/// The same for the `_mta-sts` records found at a name.
QList<SenderReading> readingsOf(const QList<QByteArray> &stsRecords, const StsRecord &record);

/// One finding per effect among the avoidable deviations, with `who` and `effect` in the evidence.
Findings interopFindings(FindingId id, const QString &subject, const QList<SenderReading> &readings);

} // namespace valija
