// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace valija {

/// Writes all of it or leaves what was there. Error: Unwritable.
Result<> writeFile(const QString &path, const QByteArray &bytes);

/// The page laid out on A4. Takes its time: for a worker.
QByteArray asPdf(const QString &html);

} // namespace valija
