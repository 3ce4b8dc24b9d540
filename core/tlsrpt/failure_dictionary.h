// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/tlsrpt/report.h"
#include "core/tlsrpt/result_type.h"

#include <QHash>

namespace valija {

/// Where the cause of a failed session lies.
enum class Side { Ours, Theirs, Path, Unknown };
enum class ActionNeeded { Yes, No, Unknown };

/// A failure in plain language.
struct FailureMeaning {
    QString title;       ///< A few words.
    QString explanation; ///< What happened.
    QString advice;      ///< What to do; empty when there is nothing.
    Side side = Side::Unknown;
    ActionNeeded action = ActionNeeded::Unknown;
    QList<FindingId> retests; ///< The findings that test it again.
};

/// Looks up the result type and, under it, the reason codes of known reporters ("MX is not in the policy" hides inside
/// validation-failure). Unknown texts get a meaning that says so. `policy` is the entry the failure belongs to.
FailureMeaning meaningOf(const FailureDetails &failure, const PolicyReport &policy);
/// The meaning of a result type alone, for tables by result.
FailureMeaning meaningOf(QByteArrayView resultType);

/// The titles of many failures: what is worked out of a result and its reason is remembered.
class FailureTitles
{
public:
    QString of(const FailureDetails &failure, const PolicyReport &policy);

private:
    struct Known {
        QString title;
        bool byHost = false; ///< Unless the host is none of the policy's.
    };

    static constexpr qsizetype mostKnown = 10'000; ///< Reporters may write what they like.

    QHash<QByteArray, Known> m_known; ///< By both texts.
};

} // namespace valija
