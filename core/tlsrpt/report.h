// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace valija {

/// RFC 8460 section 4.4 `policy-type`; anything else a reporter writes is Unknown and kept as text.
enum class PolicyType { Sts, Tlsa, NoPolicyFound, Unknown };

/// One entry of `failure-details` (RFC 8460 section 4.4). Every field may be empty: reporters leave out what they like.
struct FailureDetails {
    QByteArray resultType;   ///< As reported; resultTypeFrom() knows the registered ones.
    QByteArray sendingMtaIp; ///< Canonical text form where it is an address, else as reported.
    QByteArray receivingMxHostname;
    QByteArray receivingIp;
    QByteArray receivingMxHelo;
    QByteArray reasonCode;            ///< `failure-reason-code`
    QByteArray additionalInformation; ///< A URI by the RFC; never opened without a question.
    qint64 sessions = 0;              ///< `failed-session-count`

    bool operator==(const FailureDetails &) const = default;
};

/// One entry of `policies`: what one policy of one domain met with in the period. Texts are UTF-8.
struct PolicyReport {
    PolicyType type = PolicyType::Unknown;
    QByteArray typeText;            ///< `policy-type` as reported.
    QByteArray domain;              ///< `policy-domain`, lower-case A-labels without root dot where it is a name.
    bool domainDerived = false;     ///< Not in the report: taken from the file name, the mail or the report-id.
    QList<QByteArray> policyString; ///< One line of the policy, or one TLSA record, each.
    QList<QByteArray> mxHosts;
    std::optional<Mode> mode; ///< From `policyString`; nothing where that says none.
    qint64 successful = 0;    ///< Sessions.
    qint64 failed = 0;        ///< Sessions, as the summary has it.
    QList<FailureDetails> failures;
    /// The same sessions as another entry of this report that evaluated another policy type (Microsoft): shown, not
    /// added up.
    bool countedElsewhere = false;

    bool operator==(const PolicyReport &) const = default;
};

/// The UTC day that a period is filed under: the one its middle is in, for reporters count days of their own zones; of
/// periods longer than a day, the middle of their first 24 hours. Without an end behind it, the day of the begin.
QDate dayOf(const QDateTime &begin, const QDateTime &end);

/// One aggregate report (RFC 8460 section 4.4). A report that was parsed in place borrows its texts from the JSON: keep
/// that beside it, or owned().
struct Report {
    QByteArray organization;
    QByteArray reportId;
    QByteArray contact; ///< Empty when absent or null.
    QDateTime begin;    ///< UTC; literal. Invalid, as the end, where nothing tells the period.
    QDateTime end;      ///< UTC; literal.
    QList<PolicyReport> policies;

    QDate day() const { return dayOf(begin, end); } ///< The UTC day it is filed under; invalid without a period.
    bool operator==(const Report &) const = default;
};

/// The text in memory of its own, also where it was borrowed.
QByteArray owned(const QByteArray &text);
/// The report with texts of its own.
Report owned(Report report);
/// The entry of a map by texts that may be borrowed; a new one gets a key of its own.
template <typename Map>
typename Map::mapped_type &entryOf(Map &map, const QByteArray &text)
{
    const auto known = map.find(text);
    return known != map.end() ? *known : *map.insert(owned(text), {});
}

/// What makes a report the same report again: organization-name, report-id, policy-domains and begin. Two reporters may
/// use the same report-id. Of a report with neither id nor begin its sessions, too.
QByteArray identityText(const Report &report);
/// The same in 16 octets: a hash of it.
QByteArray identityOf(const Report &report);

/// A report may leave out its domain; what came with it may know (RFC 8460 sections 5.1 and 5.3). In the order of
/// trust.
struct ReportOrigin {
    QString source;             ///< Path, for a person: `mail.eml: part 2: x.json.gz`.
    QString fileName;           ///< Or path: `sender!domain!begin!end[!id].json[.gz]`, of the file or the mail's part.
    QByteArray tlsReportDomain; ///< The mail's TLS-Report-Domain.
};

} // namespace valija

// Moving one is copying its bytes: lists of them grow without calling constructors.
Q_DECLARE_TYPEINFO(valija::FailureDetails, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(valija::PolicyReport, Q_RELOCATABLE_TYPE);
