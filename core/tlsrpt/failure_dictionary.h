// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/tlsrpt/report.h"
#include "core/tlsrpt/result_type.h"
#include "core/tlsrpt/text_pool.h"

#include <QHash>

#include <array>

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

/// What a failure did to mail. It follows from the policy where the session was held against one.
enum class MailOutcome {
    HeldByMode,      ///< Refused or delayed, as the mode is enforce (RFC 8461 section 5).
    HeldByDane,      ///< The same, as DANE has no testing mode (RFC 7672 section 2.2).
    HeldByLookup,    ///< The same, as the DNS gave no valid answer (RFC 7672 section 2.1).
    HeldBySender,    ///< The same, as the sender delivers by DANE, or with a policy, only.
    DeliveredByMode, ///< In testing and none.
    DeliveredFreely, ///< Nothing was asked of the session: no policy was found.
    NotHeld,         ///< A policy that cannot be had refuses nothing (RFC 8461 sections 3.3 and 5.1).
    Unknown          ///< The report does not say under which mode.
};
MailOutcome mailOutcomeOf(const FailureDetails &failure, const PolicyReport &policy);
/// The same as a sentence about so many failed sessions.
QString outcomeSentence(MailOutcome outcome, qint64 sessions);

/// The titles of many failures, by number: what is worked out of a result and its reason is remembered.
class FailureTitles
{
public:
    /// Which title the failure has.
    int of(const FailureDetails &failure, const PolicyReport &policy);
    const QString &text(int title) const { return m_meanings.at(title).title; }
    /// Of the first failure that had the title.
    const FailureMeaning &meaning(int title) const { return m_meanings.at(title); }

private:
    struct Known {
        int title = 0;
        bool byHost = false; ///< Unless the host is none of the policy's.
    };

    int numberOf(const FailureMeaning &meaning);

    std::array<TextPool<Known>, 3> m_known; ///< By what DANE has to do with it, then by result and reason.
    QList<FailureMeaning> m_meanings;
    QHash<QString, int> m_numbers; ///< Of m_meanings, by title.
};

} // namespace valija
