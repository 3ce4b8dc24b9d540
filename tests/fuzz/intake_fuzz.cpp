// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/unpack.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes: something comes out or it is said why not, and never more than the limits allow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    valija::IntakeLimits limits;
    limits.reportSize = 1 << 18;
    limits.expandedSize = 1 << 20;
    limits.ratioFrom = 1 << 16;
    limits.archiveEntries = 100;
    qint64 delivered = 0;
    int payloads = 0;
    const auto findings
        = valija::unpack(bytes, {QStringLiteral("input"), QStringLiteral("input"), {}}, limits, [&](auto &&payload) {
              delivered += payload.bytes.size();
              ++payloads;
              return true;
          });
    if (payloads == 0 && findings.isEmpty())
        std::abort();
    if (delivered > limits.expandedSize + bytes.size())
        std::abort();
    return 0;
}
