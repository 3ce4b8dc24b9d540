// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"
#include "core/ingest/mbox.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a mail and as an mbox: bounded, and the mails of an mbox are no more than it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    valija::IntakeLimits limits;
    limits.archiveEntries = 50;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::ignore = valija::looksLikeMail(bytes);
    valija::Budget budget(limits, bytes.size());
    int parts = 0;
    std::ignore = valija::eachPart(bytes, budget, [&](valija::MailPart &&) { return ++parts > 0; });
    if (parts > limits.archiveEntries)
        std::abort();
    valija::MboxReader mbox(bytes);
    qsizetype together = 0;
    while (!mbox.atEnd())
        together += valija::unquoted(mbox.next()).size();
    if (together > bytes.size())
        std::abort();
    return 0;
}
