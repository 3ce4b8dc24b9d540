// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/rdata.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as the rdata of each type that is read: nothing, or a value that can be shown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray rdata(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto text = valija::txtFrom(rdata);
    if (text && text->size() >= rdata.size())
        std::abort(); // each string has a length octet
    if (const auto mx = valija::mxFrom(rdata); mx && (mx->preference < 0 || mx->preference > 65535))
        std::abort();
    if (const auto tlsa = valija::tlsaFrom(rdata); tlsa && valija::toText(*tlsa).isEmpty())
        std::abort();
    std::ignore = valija::addressFrom(rdata);
    std::ignore = valija::nameFrom(rdata);
    return 0;
}
