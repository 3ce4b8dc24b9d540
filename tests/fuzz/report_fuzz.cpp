// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/parse_report.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

namespace {

bool isSane(const valija::Report &report)
{
    if (report.begin.isValid() != report.end.isValid())
        return false;
    for (const auto &policy : report.policies) {
        if (policy.successful < 0 || policy.failed < 0)
            return false;
        for (const auto &failure : policy.failures)
            if (failure.sessions < 0)
                return false;
    }
    return true;
}

} // namespace

/// Any bytes: a report or a reason; counts are never negative; reading again, with used buffers, gives the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static valija::ReportParser used;
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    valija::ReportParser fresh;
    const auto parsed = fresh.parse(text, {});
    if (!parsed.report && parsed.findings.isEmpty())
        std::abort();
    if (parsed.report && !isSane(*parsed.report))
        std::abort();
    const auto again = used.parse(text, {});
    if (again.report != parsed.report || again.findings != parsed.findings)
        std::abort();
    for (const auto &finding : parsed.findings)
        if (valija::findingFrom(toJson(finding)) != finding)
            std::abort();
    return 0;
}
