// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <tuple>
#include <utility>

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

/// The field of a name of so many letters. Comparing with texts that the compiler knows is a few instructions each.
template <std::size_t length, std::size_t... numbers>
Field fieldOfLength(const char *name, std::index_sequence<numbers...>)
{
    Field field = Field::Unknown;
    const auto isName = [&]<std::size_t number>() {
        constexpr FieldName known = fieldNames[number];
        if constexpr (length > 0 && known.text.size() == length)
            field = std::memcmp(name, known.text.data(), length) == 0 ? known.field : field;
        return field != Field::Unknown;
    };
    std::ignore = (isName.template operator()<numbers>() || ...);
    return field;
}

/// For each length what knows the names of it.
using FieldOfName = Field (*)(const char *name);
template <std::size_t... lengths>
constexpr std::array<FieldOfName, sizeof...(lengths)> fieldsByLength(std::index_sequence<lengths...>)
{
    return {[](const char *name) {
        return fieldOfLength<lengths>(name, std::make_index_sequence<fieldNames.size()>());
    }...};
}
inline constexpr std::size_t longestFieldName = 30;
inline constexpr auto fieldOfName = fieldsByLength(std::make_index_sequence<longestFieldName + 1>());
static_assert(std::all_of(fieldNames.begin(), fieldNames.end(),
                          [](const FieldName &name) { return name.text.size() <= longestFieldName; }));

/// Unknown for a name that is none of them, letter by letter.
inline Field fieldFrom(QByteArrayView name)
{
    const auto length = static_cast<std::size_t>(name.size());
    return length <= longestFieldName ? fieldOfName[length](name.data()) : Field::Unknown;
}

inline const char *nameOf(Field field)
{
    return fieldNames[static_cast<std::size_t>(field)].text.data(); // of literals, which end with a zero
}

} // namespace valija
