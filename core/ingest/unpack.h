// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/settings/settings.h"
#include "core/tlsrpt/report.h"

#include <functional>
#include <stop_token>

namespace valija {

/// One thing found inside an opened file that may be a report: bytes that look like JSON, and what came with them.
struct Payload {
    QByteArray bytes; ///< With room behind for ReportParser::parseInPlace().
    ReportOrigin origin;
    QByteArray mailBytes;    ///< The saved mail it came in, for DKIM; empty when none.
    QByteArrayView member;   ///< The gzip member that holds exactly these bytes, while the sink runs; empty for none.
    bool isMailText = false; ///< What a mail says to people: that may look like JSON and be none.
};

/// Takes the payloads as they are found; returning false stops.
using PayloadSink = std::function<bool(Payload &&payload)>;

/// Unpacks one opened file by its bytes, never by its name: JSON, gzip, xz, bzip2, zstd, zip, tar, saved mails and
/// mboxes, and these in each other up to the limits. Nothing is written to disk. Findings: `report.container`,
/// `report.not-tlsrpt`.
Findings unpack(QByteArray bytes, const ReportOrigin &origin, const IntakeLimits &limits, const PayloadSink &sink,
                const std::stop_token &stop = {});

} // namespace valija
