// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

namespace valija {

/// Why a file, or a part of one, could not be opened.
enum class Refusal {
    Damaged,
    Encrypted,
    TooLarge,
    TooManyEntries,
    TooDeep,
    Unreadable,
    SameNames,     ///< Entries of an archive that have the name of another.
    UnknownMethod, ///< Packed in a way that no reader here knows.
};

/// `report.container`: `{"reason","detail"}`.
Finding refused(const QString &source, Refusal why);

/// What a file is that holds no TLS report.
enum class OtherContent { Empty, DmarcReport, Xml, Mail, Archive, Json, Text, Data };

/// `report.not-tlsrpt`: `{"kind","detail"}`.
Finding notATlsReport(const QString &source, OtherContent what);

} // namespace valija
