// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace valija {

/// A value of the store that qCompress() packed. Error: Malformed, with `what` it is, where it does not unpack: Qt
/// gives nothing then, as for what was empty.
Result<QByteArray> unpackedValue(const QByteArray &packed, const QString &what);

} // namespace valija
