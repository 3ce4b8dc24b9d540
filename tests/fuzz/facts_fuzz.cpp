// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts.h"
#include "core/check/inspector.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

/// Any JSON object: a reason, or facts that survive being written and read again, and that can be judged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto facts = valija::factsFrom(QJsonDocument::fromJson(text).object());
    if (!facts)
        return 0;
    const auto again = valija::factsFrom(toJson(*facts));
    if (!again || toJson(*again) != toJson(*facts))
        std::abort();
    std::ignore = valija::judge(*facts, false);
    return 0;
}
