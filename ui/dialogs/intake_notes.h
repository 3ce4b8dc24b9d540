// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/intake_notes.h"

class QWidget;

namespace valija {

/// Which files were refused and why, and what else is to be known, in a window of its own. Not which were known
/// already.
void showIntakeNotes(const IntakeNotes &notes, QWidget *parent);

} // namespace valija
