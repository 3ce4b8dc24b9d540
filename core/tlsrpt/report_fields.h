// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

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

Field fieldFrom(QByteArrayView name);
const char *nameOf(Field field);

} // namespace valija
