// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_reader.h"
#include "core/tlsrpt/json_text.h"
#include "core/tlsrpt/parse_report.h"
#include "core/tlsrpt/report_notes.h"
#include "core/tlsrpt/report_values.h"
#include "core/tlsrpt/text_pool.h"

namespace valija {

/// Makes a Report of the values of a JSON text, in whatever order they come: all that is known about what reporters
/// write is here, and nothing about JSON libraries. What stands in the text as it is meant is borrowed from there.
class ReportAssembler
{
public:
    ReportAssembler();

    /// Begins a new report. The pools of texts stay.
    void begin();
    ReportNotes &notes() { return m_notes; }

    /// False where the report has more of them than any honest one: what begins here is to be passed over.
    bool beginPolicy();
    void endPolicy();
    bool beginFailure();
    /// One field of the failure that was begun last.
    void failureValue(Field field, const JsonScalar &scalar);
    void endFailure();
    /// An object or a list was there.
    void sawContainer(Field field) { markSeen(field); }
    void value(Field field, const JsonScalar &scalar);
    /// One element of `policy-string` or `mx-host`.
    void item(Field field, const JsonScalar &scalar);
    /// Something else than RFC 8460 section 4.4 has for the field.
    void wrongType(Field field);
    /// One object, or one string, where a list belongs: read as a list of one.
    void readAsList(Field field, Repair rule) { m_notes.repaired(rule, place(field)); }

    /// Whether any of the names of RFC 8460 section 4.4 was there.
    bool sawAnything() const { return m_seen != 0; }
    bool sawPolicies() const { return (m_seen & bit(Field::Policies)) != 0; }

    /// Derives what is missing, compares what should agree, and decides whether there is a report.
    ParsedReport finish(const ReportOrigin &origin);

private:
    /// Far beyond any honest value; the original bytes are kept elsewhere.
    static constexpr qsizetype longestText = qsizetype(16) * 1024;
    static constexpr qsizetype mostPolicies = 100'000;
    static constexpr int mostFailures = 1'000'000; ///< Of all policies together.
    static constexpr int mostItems = 1'000'000;    ///< Lines and hosts of all policies together.

    static constexpr quint32 bit(Field field) { return 1u << static_cast<unsigned>(field); }
    ReportPlace place(Field field) const;
    void markSeen(Field field);
    bool policyHas(Field field) const { return (m_policySeen & bit(field)) != 0; }

    QByteArray text(Field field, const JsonScalar &scalar);
    QByteArray unusualText(Field field, const JsonScalar &scalar);
    QByteArray knownAddress(Field field, const JsonScalar &scalar);
    void rootValue(Field field, const JsonScalar &scalar);
    void policyValue(Field field, const JsonScalar &scalar);
    void noteMissing();
    void otherFailureValue(Field field, const JsonScalar &scalar);
    void readDate(Field field, const JsonScalar &scalar, QDateTime &moment);
    qint64 count(Field field, const JsonScalar &scalar);
    qint64 unusualCount(Field field, const JsonScalar &scalar);
    QByteArray host(Field field, const JsonScalar &scalar);
    QByteArray address(Field field, const JsonScalar &scalar);
    void readPolicyType(const JsonScalar &scalar);
    QByteArray resultType(const JsonScalar &scalar);
    void addPolicyLines(const QByteArray &text, bool hasEscapes);
    void addMxHost(Field field, const JsonScalar &scalar);
    void addItem(Field field, QList<QByteArray> &to, const QByteArray &text);

    void deriveDomains(const ReportOrigin &origin);
    void markSameSessions();
    bool completePeriod(const ReportOrigin &origin);
    bool isUsable(bool hasPeriod);

    Report m_report;
    PolicyReport m_policy;
    FailureDetails *m_failure = nullptr; ///< The last of m_policy.failures while inside one.
    int m_policyIndex = -1;              ///< Of the entry being read, counting unusable ones; -1 outside.
    int m_failureIndex = -1;
    int m_policyCount = 0;
    int m_failureCount = 0;
    int m_itemCount = 0;
    bool m_hasUnusablePolicies = false;
    quint32 m_seen = 0;
    quint32 m_policySeen = 0;
    quint32 m_failureSeen = 0;
    ReportNotes m_notes;
    TextPool<QByteArray> m_addresses; ///< Canonical; empty for what is no address.
};

// What follows runs for each field of each failure: inline, and the usual case first.

inline QByteArray ReportAssembler::text(Field field, const JsonScalar &scalar)
{
    if (scalar.kind == JsonScalar::Kind::String && !scalar.isEscaped && scalar.text.size() <= longestText)
        return QByteArray::fromRawData(scalar.text.data(), scalar.text.size());
    return unusualText(field, scalar);
}

inline QByteArray ReportAssembler::address(Field field, const JsonScalar &scalar)
{
    return isIpv4(scalar.text) ? QByteArray::fromRawData(scalar.text.data(), scalar.text.size())
                               : knownAddress(field, scalar);
}

inline qint64 ReportAssembler::count(Field field, const JsonScalar &scalar)
{
    qint64 value = 0;
    for (const char c : scalar.text) {
        if (!isDigit(c))
            return unusualCount(field, scalar);
        value = value * 10 + (c - '0');
        if (value > mostSessions / 10)
            return unusualCount(field, scalar);
    }
    return scalar.kind == JsonScalar::Kind::Number ? value : unusualCount(field, scalar);
}

inline void ReportAssembler::endFailure()
{
    constexpr quint32 needed = bit(Field::ResultType) | bit(Field::Sessions);
    if ((m_failureSeen & needed) != needed)
        noteMissing();
    m_policySeen |= m_failureSeen;
    m_seen |= m_failureSeen;
    m_failure = nullptr;
    m_failureIndex = -1;
}

Q_ALWAYS_INLINE void ReportAssembler::failureValue(Field field, const JsonScalar &scalar)
{
    m_failureSeen |= bit(field);
    FailureDetails &failure = *m_failure;
    if (field == Field::ResultType)
        failure.resultType = resultType(scalar);
    else if (field == Field::SendingIp)
        failure.sendingMtaIp = address(field, scalar);
    else if (field == Field::ReceivingIp)
        failure.receivingIp = address(field, scalar);
    else if (field == Field::ReceivingMx)
        failure.receivingMxHostname = host(field, scalar);
    else if (field == Field::Sessions)
        failure.sessions = count(field, scalar);
    else if (field == Field::ReasonCode)
        failure.reasonCode = text(field, scalar);
    else
        otherFailureValue(field, scalar);
}

} // namespace valija
