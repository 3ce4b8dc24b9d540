// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"

#include <QDateTime>

namespace valija {

/// An (id, policy) pair that was live once.
struct PastPolicy {
    QByteArray id;
    QByteArray policyText;
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen;  ///< UTC
};

/// A `policy-string` out of a report: what that reporter held.
struct ReportedPolicy {
    QString reporter;
    QByteArray policyText; ///< The lines, joined by LF.
    QDateTime seen;        ///< End of the report's day, UTC.
};

/// What is kept here as wanted.
struct KeptDraft {
    QByteArray policyText;
    QByteArray id;
    QStringList rua;
};

/// What is remembered of a domain besides the facts of now.
struct Memory {
    QList<PastPolicy> history; ///< Oldest first; may end with the live pair.
    QList<ReportedPolicy> reported;
    std::optional<KeptDraft> draft;
};

/// CHECKS.md section 8, what needs history. Pure; now is facts.gatheredAt. Policies are compared by meaning.
Findings checkOverTime(const DomainFacts &facts, const Memory &memory);

/// The judgement of the facts with checkOverTime() in it: what is shown, kept and exported of a check. `memory` is that
/// from before the check was kept; what it has from after facts.gatheredAt is left out.
Judgement remembering(Judgement judgement, const DomainFacts &facts, const Memory &memory);

} // namespace valija
