// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace valija {

/// Makes all texts of the program, and those of Qt's own buttons and dialogs, come in `language` ("es"; "en" is the
/// source; empty: the system's). Replaces an earlier choice. False when there is no translation for it, and the texts
/// stay English.
bool installTranslation(const QString &language);

} // namespace valija
