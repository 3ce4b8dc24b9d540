// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/parse_policy.h"
#include "core/policy/sts_record.h"

#include <span>

namespace valija {

/// What an implementation makes of a text that the RFC allows.
enum class Reading { AsMeant, Ignored, ReadAsNone, NeverMatches, Differs };

/// One documented deviation of one named implementation, as seen in the version or on the date given.
struct Deviation {
    const char *who;    ///< "chasquid", "Postfix with mailauth" ...
    const char *rule;   ///< Key of the reading model below; internal.
    Reading reading;
    const char *effect; ///< English source for translation in the context "Interop": what it makes of it.
    const char *source; ///< Where it is documented, with version or date.
};

/// How one implementation reads a given text.
struct SenderReading {
    QString who;
    Reading reading = Reading::AsMeant;
    QString effect; ///< Translated; empty when as meant.
    QString source;
};

/// One row per known implementation for a policy that the RFC allows; which of them misread it is a `sts.policy.interop` finding.
QList<SenderReading> readingsOf(QByteArrayView policyText, const Policy &policy);
/// The same for the `_mta-sts` records found at a name.
QList<SenderReading> readingsOf(const QList<QByteArray> &stsRecords, const StsRecord &record);

/// The readings that differ, one finding per effect, with `who` and `effect` in the evidence.
Findings interopFindings(FindingId id, const QString &subject, const QList<SenderReading> &readings);

} // namespace valija
