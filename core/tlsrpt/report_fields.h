// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/same_text.h"

#include <array>
#include <string_view>

namespace valija {

/// The names of RFC 8460 section 4.4, and those that reporters write instead.
enum class Field {
    Unknown,
    Organization,
    DateRange,
    Begin,
    End,
    Contact,
    ReportId,
    Policies,
    Policy,
    Summary,
    Failures,
    PolicyType,
    PolicyString,
    PolicyDomain,
    MxHost,
    MxHostPattern, ///< Placeholder in the RFC's schema, taken for the name.
    Successful,
    Failed,
    ResultType,
    SendingIp,
    ReceivingMx,
    ReceivingMxAlias, ///< `receiving-mx-host-name`
    ReceivingHelo,
    ReceivingIp,
    Sessions,
    Information,
    InformationAlias, ///< `additional-info-uri`, another placeholder.
    ReasonCode,
};

/// What a report may call a field.
struct FieldName {
    std::string_view text;
    Field field;
};

/// In the order of Field.
inline constexpr std::array fieldNames{
    FieldName{"", Field::Unknown},
    FieldName{"organization-name", Field::Organization},
    FieldName{"date-range", Field::DateRange},
    FieldName{"start-datetime", Field::Begin},
    FieldName{"end-datetime", Field::End},
    FieldName{"contact-info", Field::Contact},
    FieldName{"report-id", Field::ReportId},
    FieldName{"policies", Field::Policies},
    FieldName{"policy", Field::Policy},
    FieldName{"summary", Field::Summary},
    FieldName{"failure-details", Field::Failures},
    FieldName{"policy-type", Field::PolicyType},
    FieldName{"policy-string", Field::PolicyString},
    FieldName{"policy-domain", Field::PolicyDomain},
    FieldName{"mx-host", Field::MxHost},
    FieldName{"mx-host-pattern", Field::MxHostPattern},
    FieldName{"total-successful-session-count", Field::Successful},
    FieldName{"total-failure-session-count", Field::Failed},
    FieldName{"result-type", Field::ResultType},
    FieldName{"sending-mta-ip", Field::SendingIp},
    FieldName{"receiving-mx-hostname", Field::ReceivingMx},
    FieldName{"receiving-mx-host-name", Field::ReceivingMxAlias},
    FieldName{"receiving-mx-helo", Field::ReceivingHelo},
    FieldName{"receiving-ip", Field::ReceivingIp},
    FieldName{"failed-session-count", Field::Sessions},
    FieldName{"additional-information", Field::Information},
    FieldName{"additional-info-uri", Field::InformationAlias},
    FieldName{"failure-reason-code", Field::ReasonCode},
};

/// For each length the names of it: at most four, so that a look-up is one or two comparisons.
struct FieldNamesByLength {
    static constexpr std::size_t longest = 32;
    std::array<std::array<FieldName, 4>, longest> slots{};

    constexpr FieldNamesByLength()
    {
        for (const auto &name : fieldNames) {
            for (auto &slot : slots[name.text.size()]) {
                if (slot.field == Field::Unknown) {
                    slot = name;
                    break;
                }
            }
        }
    }
};

inline constexpr FieldNamesByLength fieldNamesByLength;

/// Unknown for a name that is none of them, letter by letter.
inline Field fieldFrom(QByteArrayView name)
{
    const auto length = static_cast<std::size_t>(name.size());
    if (length >= FieldNamesByLength::longest)
        return Field::Unknown;
    for (const auto &slot : fieldNamesByLength.slots[length]) {
        if (slot.field == Field::Unknown || sameText({slot.text.data(), name.size()}, name))
            return slot.field;
    }
    return Field::Unknown;
}

inline const char *nameOf(Field field)
{
    return fieldNames[static_cast<std::size_t>(field)].text.data(); // of literals, which end with a zero
}

} // namespace valija
