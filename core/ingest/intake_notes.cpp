// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/intake_notes.h"

namespace valija {

void IntakeNotes::addWarnings(const ReadReport &read)
{
    for (const auto &finding : read.findings)
        if (finding.severity >= Severity::Warning && finding.id != FindingId::ReportDkim)
            warnings.add(finding);
}

void IntakeNotes::addDuplicate(Finding note)
{
    const bool differs = note.evidence.contains(QLatin1String("differs"));
    (differs ? differing : duplicates).add(std::move(note));
}

Findings IntakeNotes::findings() const
{
    return warnings.first + differing.first + duplicates.first + unsolicited.first;
}

qint64 IntakeNotes::moreFindings() const
{
    return warnings.more + differing.more + duplicates.more + unsolicited.more;
}

} // namespace valija
