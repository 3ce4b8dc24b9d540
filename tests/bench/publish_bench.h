// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace valija {

/// One benchmark for each dialect there is.
void registerDialects();

} // namespace valija
