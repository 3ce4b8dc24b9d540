// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace valija {

/// CHECKS.md, printed from the catalogue.
QString checksPage();

} // namespace valija
