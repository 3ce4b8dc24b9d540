// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_fields.h"

#include <array>
#include <cstring>

namespace valija {

namespace {

struct Name {
    const char *text;
    Field field;
};

/// In the order of Field.
constexpr std::array names{
    Name{"", Field::Unknown},
    Name{"organization-name", Field::Organization},
    Name{"date-range", Field::DateRange},
    Name{"start-datetime", Field::Begin},
    Name{"end-datetime", Field::End},
    Name{"contact-info", Field::Contact},
    Name{"report-id", Field::ReportId},
    Name{"policies", Field::Policies},
    Name{"policy", Field::Policy},
    Name{"summary", Field::Summary},
    Name{"failure-details", Field::Failures},
    Name{"policy-type", Field::PolicyType},
    Name{"policy-string", Field::PolicyString},
    Name{"policy-domain", Field::PolicyDomain},
    Name{"mx-host", Field::MxHost},
    Name{"mx-host-pattern", Field::MxHostPattern},
    Name{"total-successful-session-count", Field::Successful},
    Name{"total-failure-session-count", Field::Failed},
    Name{"result-type", Field::ResultType},
    Name{"sending-mta-ip", Field::SendingIp},
    Name{"receiving-mx-hostname", Field::ReceivingMx},
    Name{"receiving-mx-host-name", Field::ReceivingMxAlias},
    Name{"receiving-mx-helo", Field::ReceivingHelo},
    Name{"receiving-ip", Field::ReceivingIp},
    Name{"failed-session-count", Field::Sessions},
    Name{"additional-information", Field::Information},
    Name{"additional-info-uri", Field::InformationAlias},
    Name{"failure-reason-code", Field::ReasonCode},
};

constexpr std::size_t longest = 32;

/// For each length the names of it: at most four, so that a look-up is one or two comparisons.
struct ByLength {
    std::array<std::array<Name, 4>, longest> slots{};

    constexpr ByLength()
    {
        for (const auto &name : names) {
            const std::size_t length = std::char_traits<char>::length(name.text);
            for (auto &slot : slots[length]) {
                if (slot.field == Field::Unknown) {
                    slot = name;
                    break;
                }
            }
        }
    }
};

constexpr ByLength byLength;

template <typename Word>
bool sameWord(const char *a, const char *b)
{
    Word left;
    Word right;
    std::memcpy(&left, a, sizeof left);
    std::memcpy(&right, b, sizeof right);
    return left == right;
}

/// memcmp() would be called for each name of a report; our names have at least six letters.
bool same(const char *a, const char *b, std::size_t length)
{
    if (length < 8)
        return length >= 4 && sameWord<quint32>(a, b) && sameWord<quint32>(a + length - 4, b + length - 4);
    for (std::size_t at = 0; at + 8 <= length; at += 8)
        if (!sameWord<quint64>(a + at, b + at))
            return false;
    return sameWord<quint64>(a + length - 8, b + length - 8);
}

} // namespace

Field fieldFrom(QByteArrayView name)
{
    const auto length = static_cast<std::size_t>(name.size());
    if (length >= longest)
        return Field::Unknown;
    for (const auto &slot : byLength.slots[length]) {
        if (slot.field == Field::Unknown)
            break;
        if (same(slot.text, name.data(), length))
            return slot.field;
    }
    return Field::Unknown;
}

const char *nameOf(Field field)
{
    return names[static_cast<std::size_t>(field)].text;
}

} // namespace valija
