// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/inflate.h"
#include "core/ingest/unpack.h"
#include "core/tlsrpt/parse_report.h"
#include "tests/support/printers.h"

namespace valija {

/// What came out of one opened file.
struct Unpacked {
    QList<Payload> payloads;
    QList<QByteArray> packed; ///< Of those that came in one gzip member.
    Findings findings;

    /// The slug of the reason or kind of each finding.
    QStringList reasons() const
    {
        QStringList list;
        for (const auto &finding : findings) {
            const auto key
                = finding.id == FindingId::ReportContainer ? QLatin1StringView("reason") : QLatin1StringView("kind");
            list.append(finding.evidence.value(key).toString());
        }
        return list;
    }
};

inline Unpacked unpacked(const QByteArray &bytes, const IntakeLimits &limits = {})
{
    Unpacked result;
    result.findings
        = unpack(bytes, {QStringLiteral("file"), QStringLiteral("file"), {}}, limits, [&](Payload &&payload) {
              if (!payload.member.isEmpty())
                  result.packed.append(packMember(payload.member, payload.bytes));
              payload.member = {}; // gone when this returns
              result.payloads.append(std::move(payload));
              return true;
          });
    return result;
}

/// Unpacks and reads: how many reports there were. Where there is none, something must have been said.
inline int reportsIn(const QByteArray &bytes, const IntakeLimits &limits = {})
{
    int reports = 0;
    bool said = false;
    ReportParser parser;
    const auto findings
        = unpack(bytes, {QStringLiteral("file"), QStringLiteral("file"), {}}, limits, [&](Payload &&payload) {
              const auto parsed = parser.parseInPlace(payload.bytes, payload.origin);
              reports += parsed.report ? 1 : 0;
              said = said || !parsed.findings.isEmpty();
              return true;
          });
    EXPECT_TRUE(reports > 0 || said || !findings.isEmpty());
    return reports;
}

} // namespace valija
