// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/container.h"
#include "core/ingest/inflate.h"

#include <stop_token>

class QIODevice;

namespace valija {

/// Reads to the end or to the budget's. An archive's own words about sizes are not believed. Damaged where a stop was
/// asked for.
Inflated readAll(QIODevice &device, qint64 packedSize, Budget &budget, const std::stop_token &stop);

/// All streams of a file of bzip2, xz or zstd: what compresses in parallel, or appends, writes several.
Inflated expand(Container container, QByteArrayView packed, Budget &budget, const std::stop_token &stop);

} // namespace valija
