// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/portfolio_import.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a zone file, CSV or list: no crash, each domain once, places inside the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto imported
        = valija::importDomains(content, valija::DomainName::parse(QStringLiteral("example.com")).value());
    if (!imported)
        return 0;
    for (qsizetype i = 0; i < imported->domains.size(); ++i)
        if (imported->domains.indexOf(imported->domains.at(i), i + 1) >= 0)
            std::abort();
    for (const auto &skipped : imported->skipped)
        if (skipped.line < 1 || skipped.line > content.count('\n') + content.count('\r') + 1)
            std::abort();
    return 0;
}
