// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/ingest.h"

class QWidget;

namespace valija {

/// Which files were refused and why, in a window of its own.
void showRefusedFiles(const QList<RefusedFile> &refused, QWidget *parent);

} // namespace valija
