// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"
#include "core/ingest/mbox.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a mail and as an mbox: bounded, and the mails of an mbox are no more than it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int limit = 50;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::ignore = valija::looksLikeMail(bytes);
    if (valija::partsOf(bytes, limit).parts.size() > limit)
        std::abort();
    const auto mbox = valija::mailsOf(bytes, limit);
    qsizetype together = 0;
    for (const auto &mail : mbox.mails)
        together += mail.size();
    if (mbox.mails.size() > limit || together > bytes.size())
        std::abort();
    return 0;
}
