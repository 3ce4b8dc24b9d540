// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/ingest.h"

namespace valija {

/// Of any number of things the first ones, as many as anybody reads, and how many there are besides.
template <typename Value>
struct FirstOnes {
    static constexpr qsizetype most = 1000;

    QList<Value> first;
    qint64 more = 0;

    void add(Value value)
    {
        if (first.size() < most)
            first.append(std::move(value));
        else
            ++more;
    }
    qint64 count() const { return first.size() + more; }
};

/// What is to be said of files that were read, besides the counts. Of each kind the first ones: what is graver is not
/// left out for the many others.
struct IntakeNotes {
    FirstOnes<RefusedFile> refused;
    /// About what was read. Each tells of something that changes what the numbers mean; the signature of a mail does
    /// not, and is shown with its report.
    FirstOnes<Finding> warnings;
    FirstOnes<Finding> differing;   ///< `report.duplicate` of those that count other sessions than the known one.
    FirstOnes<Finding> duplicates;  ///< `report.duplicate` of the others that had to be opened.
    FirstOnes<Finding> unsolicited; ///< `report.unsolicited`

    void add(RefusedFile file) { refused.add(std::move(file)); }
    void addWarnings(const ReadReport &read);
    void addDuplicate(Finding note);

    Findings findings() const;   ///< All that is kept, but of what was refused.
    qint64 moreFindings() const; ///< How many there are besides these.
};

} // namespace valija
