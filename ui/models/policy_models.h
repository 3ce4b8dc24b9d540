// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/interop.h"
#include "ui/models/table_model.h"
#include "ui/text/line_diff.h"

namespace valija {

/// Findings as a flat table, for a draft.
class LintModel : public TableModel<Finding>
{
public:
    explicit LintModel(QObject *parent = nullptr);
};

/// What named senders make of a policy, one row each.
class ReadingsModel : public TableModel<SenderReading>
{
public:
    explicit ReadingsModel(QObject *parent = nullptr);
};

/// A comparison by lines; changes are told by a sign, not by colour alone.
class DiffModel : public TableModel<DiffLine>
{
public:
    explicit DiffModel(QObject *parent = nullptr);
};

} // namespace valija
