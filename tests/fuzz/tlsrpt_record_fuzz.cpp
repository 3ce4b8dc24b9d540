// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/tlsrpt_record.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes, records separated by line feeds: no crash, and what is used parses back to the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto parsed = valija::parseTlsrptRecords(text.split('\n'), QStringLiteral("_smtp._tls.example"),
                                                   valija::DomainName::parse(QStringLiteral("example.com")).value());
    if (parsed.findings.isEmpty())
        std::abort();
    if (parsed.record && valija::parseTlsrptRecords({valija::toText(*parsed.record)}, {}).record != parsed.record)
        std::abort();
    return 0;
}
