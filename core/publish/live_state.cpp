// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/live_state.h"

#include "core/policy/sts_record.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <algorithm>

namespace valija {

namespace {

template <typename Record>
LiveState compared(const std::optional<Record> &planned, const std::optional<Record> &live, bool anyTexts)
{
    if (live == planned)
        return LiveState::Published;
    return live || anyTexts ? LiveState::Differs : LiveState::Missing;
}

/// In one order, so that equal sets are equal.
std::optional<TlsrptRecord> sorted(std::optional<TlsrptRecord> record)
{
    if (record)
        std::sort(record->rua.begin(), record->rua.end(),
                  [](const ReportUri &a, const ReportUri &b) { return a.text < b.text; });
    return record;
}

LiveState textState(const QByteArray &planned, const LiveAnswer &live)
{
    const bool isSts = planned.startsWith("v=STSv1");
    const auto isOurs = [&](const QByteArray &text) {
        return text.trimmed().toUpper().startsWith(isSts ? "V=STSV1" : "V=TLSRPTV1");
    };
    const bool any = std::any_of(live.texts.cbegin(), live.texts.cend(), isOurs);
    if (isSts)
        return compared(parseStsRecords({planned}, {}).record, parseStsRecords(live.texts, {}).record, any);
    return compared(sorted(parseTlsrptRecords({planned}, {}).record), sorted(parseTlsrptRecords(live.texts, {}).record),
                    any);
}

} // namespace

LiveState liveState(const DnsRecord &planned, const LiveAnswer &live)
{
    if (!live.known)
        return LiveState::Unknown;
    switch (planned.type) {
    case DnsRecord::Type::Txt:
        return textState(planned.value, live);
    case DnsRecord::Type::Cname:
        if (!live.aliases.isEmpty())
            return live.aliases.first().latin1() == planned.value ? LiveState::Published : LiveState::Differs;
        return live.texts.isEmpty() && live.addresses.isEmpty() ? LiveState::Missing : LiveState::Differs;
    case DnsRecord::Type::A:
    case DnsRecord::Type::Aaaa:
        if (live.addresses.contains(QString::fromLatin1(planned.value)))
            return LiveState::Published;
        return live.addresses.isEmpty() ? LiveState::Missing : LiveState::Differs;
    }
    Q_UNREACHABLE();
}

} // namespace valija
