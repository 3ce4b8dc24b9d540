// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/dkim.h"
#include "core/ingest/dkim_canonical.h"

#include <cstdint>
#include <cstdlib>

/// A key record up to the first line feed, then a mail: no crash, few look-ups, and canonical forms stay as they are
/// when made canonical again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Canonicalization = valija::DkimSignature::Canonicalization;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray record = text.left(text.indexOf('\n'));
    const QByteArray mail = text.mid(text.indexOf('\n') + 1);
    int asked = 0;
    const auto found = valija::verifySignature(mail, [&](const QByteArray &) {
        ++asked;
        return QByteArrayList{record};
    });
    if (asked > 10 || found.state == valija::SignatureState::None)
        std::abort();
    for (const auto how : {Canonicalization::Simple, Canonicalization::Relaxed}) {
        const valija::MailText read = valija::mailTextOf(mail);
        const QByteArray body = valija::canonicalBody(read.body, how);
        if (valija::canonicalBody(body, how) != body)
            std::abort();
        for (const auto &field : read.fields) {
            const QByteArray canonical = valija::canonicalField(field.raw, how);
            if (valija::canonicalField(canonical, how) != canonical)
                std::abort();
        }
    }
    return 0;
}
