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

/// Where in a text something stands that is read differently; in octets, from 1.
struct TextPlace {
    int line = 0; ///< 0: in a TXT record, which has none.
    qsizetype column = 1;
    qsizetype length = 0;

    bool operator==(const TextPlace &) const = default;
};

/// How one implementation reads a given text.
struct SenderReading {
    /// Senders decide about mail; checkers only tell their users, which is a row but never a finding.
    enum class Role { Sender, Checker };

    QString who; ///< "chasquid", "mox" ...
    Role role = Role::Sender;
    Reading reading = Reading::AsMeant;
    QString effect; ///< What it makes of it, in English for inWords(); empty when as meant.
    QString cure;   ///< What to publish instead, in English for inWords(); empty where there is nothing to be done.
    QString source; ///< How the deviation is known, on which cases, and when it was seen; translated.
    /// Whether publishing something else would avoid it: only then it is a finding, and not only a row.
    bool avoidable = true;
    std::optional<TextPlace> place; ///< What it stumbles over; nothing when as meant.
};

/// One row per known implementation for a policy that the RFC allows. Only documented deviations, run or read in their
/// sources; what is not known of an implementation is "as meant".
QList<SenderReading> readingsOf(QByteArrayView policyText, const Policy &policy);
/// The same for the `_mta-sts` records found at a name, of which the RFC allows `used`.
QList<SenderReading> readingsOf(const QList<QByteArray> &stsRecords, const QByteArray &used);

/// One finding per effect and cure among the senders' avoidable deviations, with `who`, `effect`, `cure` and the place
/// in the evidence; `record` is the TXT record that the places are in.
Findings interopFindings(FindingId id, const QString &subject, const QList<SenderReading> &readings,
                         QByteArrayView record = {});

} // namespace valija
