// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/lint.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes: no crash, findings bounded, places and fixes inside the text, and what is written parses back to the same
/// value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const valija::ParsedPolicy parsed = valija::lintPolicy(text);
    if (parsed.policy && valija::parsePolicy(valija::toText(*parsed.policy)).policy != parsed.policy)
        std::abort();
    for (const auto &finding : parsed.findings) {
        const auto [offset, length] = valija::placeOf(finding, text);
        if (offset < 0 || length < 0 || offset + length > text.size())
            std::abort();
        const auto fix = valija::fixFor(finding, text);
        if (fix && (fix->offset < 0 || fix->length < 0 || fix->offset + fix->length > text.size()))
            std::abort();
    }
    return 0;
}
