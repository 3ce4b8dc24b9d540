// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/portfolio_import.h"

namespace valija {

/// The domains of several files, each once. A folder stands for the files in it, not for those below. Of one file, an
/// error is one: those of importDomains(), and NotFound and Unreadable. Among several, a file that cannot be read is a
/// skipped line, and the names of the files stand before what was skipped. Error: NotFound for an empty folder.
Result<ImportedDomains> importFiles(const QStringList &paths);

} // namespace valija
