// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "ui/models/table_model.h"

namespace valija {

/// One finding in two checks of a domain.
struct ComparedFinding {
    enum class Change { New, Gone, Changed, Same };

    Change change = Change::Same;
    Finding finding; ///< As in the later check, or as it was where it is gone.
    std::optional<Severity> severityBefore;
};

/// What came and went between two checks: changes first, the same findings last. A finding is the same by id and
/// subject.
QList<ComparedFinding> compareFindings(const Findings &before, const Findings &after);

class ComparisonModel : public TableModel<ComparedFinding>
{
public:
    explicit ComparisonModel(QObject *parent = nullptr);
};

} // namespace valija
