// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace valija {

/// A tool tip takes what looks like HTML for HTML. Text from outside is shown as it is.
QString plainToolTip(const QString &text);

} // namespace valija
