// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/overview.h"
#include "ui/models/table_model.h"

namespace valija {

/// A list of pairs (sessions, failed) by day, for SparklineDelegate.
constexpr int sparklineRole = Qt::UserRole + 102;

class OverviewModel : public TableModel<OverviewRow>
{
public:
    enum Columns {
        Domain,
        State,
        Verdict,
        NextStep,
        ModeColumn,
        MaxAge,
        Certificate,
        Sessions,
        Failures,
        Trend,
        Reporters,
        Id
    };
    explicit OverviewModel(QObject *parent = nullptr);
};

} // namespace valija
