// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"
#include "core/tlsrpt/summary.h"

namespace valija {

/// Which days, domains and reporters must be among the chosen ones for some reports to be seen.
struct ReportScope {
    DateRange days; ///< The first and the last one; open where none of the reports has a day.
    bool anyUndated = false;
    QSet<QByteArray> domains; ///< A report about a mail host (TLSA) and others, too, is seen by the others.
    QSet<QByteArray> reporters;

    void add(const Report &report);
    bool isEmpty() const { return reporters.isEmpty(); }
    /// Whether these days hide none of them.
    bool isWithin(const DateRange &chosen) const;
    bool operator==(const ReportScope &) const = default;
};

/// Takes in where the reports are seen that these files held when they were read.
Result<> addScopeOfFiles(Database &database, const QList<QByteArray> &hashes, ReportScope &scope);

} // namespace valija
