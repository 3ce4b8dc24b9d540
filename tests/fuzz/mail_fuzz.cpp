// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a mail and as an mbox: bounded, and the mails of an mbox are parts of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int limit = 50;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::ignore = valija::looksLikeMail(bytes);
    if (valija::partsOf(bytes, limit).size() > limit)
        std::abort();
    const auto mails = valija::mailsOf(bytes, limit);
    if (mails.size() > limit)
        std::abort();
    for (const auto &mail : mails)
        if (!bytes.contains(mail))
            std::abort();
    return 0;
}
