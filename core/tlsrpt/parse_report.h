// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/tlsrpt/report.h"

#include <QByteArrayView>

#include <memory>

namespace valija {

struct ParsedReport {
    std::optional<Report> report; ///< Nothing when it is not JSON or holds no usable policy.
    Findings findings;            ///< `report.*`; the evidence has the JSON path or the byte offset.
};

/// Reads TLS reports (RFC 8460 section 4.4) as the wild writes them: what is repaired is said by `report.repaired`, and
/// what cannot be read of one report does not spoil the rest of it. Keeps its buffers between calls: use one per
/// thread.
class ReportParser
{
public:
    ReportParser();
    ~ReportParser();
    ReportParser(const ReportParser &) = delete;
    ReportParser &operator=(const ReportParser &) = delete;

    /// Reads one JSON document. Any bytes are fine; nesting and numbers are bounded by the JSON library.
    ParsedReport parse(QByteArrayView json, const ReportOrigin &origin);
    /// The same without a copy where `json` has reserved `paddingOf()` octets more than it holds; else it is grown.
    /// Repairs of the JSON itself are made in it. The report borrows its texts from `json`: whoever keeps the report
    /// keeps that, too, as it is or as a copy of the QByteArray, or makes it owned().
    ParsedReport parseInPlace(QByteArray &json, const ReportOrigin &origin);
    static qsizetype paddingOf(); ///< How many octets the JSON library reads ahead.

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

} // namespace valija
