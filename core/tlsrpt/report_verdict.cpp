// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said of a report once all of it has been read.

#include "core/base/text_reader.h"
#include "core/tlsrpt/report_assembler.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// `sts` and `tlsa` for one domain with equal totals: Microsoft evaluates both for each session and counts it in both.
bool areSameSessions(const PolicyReport &a, const PolicyReport &b)
{
    const bool types = (a.type == PolicyType::Sts && b.type == PolicyType::Tlsa)
        || (a.type == PolicyType::Tlsa && b.type == PolicyType::Sts);
    return types && a.domain == b.domain && a.successful == b.successful && a.failed == b.failed
        && (a.successful > 0 || a.failed > 0);
}

} // namespace

ParsedReport ReportAssembler::finish(const ReportOrigin &origin)
{
    deriveDomains(origin);
    markSameSessions();
    const bool hasPeriod = completePeriod(origin);
    if (isUsable(hasPeriod)) {
        Findings findings = m_notes.findings(origin.source);
        return {std::move(m_report), std::move(findings)};
    }
    QList<Field> vital{Field::Policies};
    if (!hasPeriod)
        vital += {Field::DateRange, Field::Begin, Field::End};
    return {std::nullopt, m_notes.findings(origin.source, vital)};
}

void ReportAssembler::deriveDomains(const ReportOrigin &origin)
{
    const auto lacksDomain = [](const PolicyReport &policy) {
        return policy.domain.isEmpty();
    };
    if (std::none_of(m_report.policies.cbegin(), m_report.policies.cend(), lacksDomain))
        return;
    // In the order of trust: the file name, the mail's header, the id. The name is for guessing only (erratum 8582).
    QByteArray domain = domainFromFileName(origin.fileName.toUtf8());
    if (domain.isEmpty())
        domain = DomainName::parse(QString::fromUtf8(origin.tlsReportDomain.trimmed()))
                     .map([](const DomainName &name) { return name.latin1(); })
                     .value_or(QByteArray());
    if (domain.isEmpty())
        domain = domainFromReportId(m_report.reportId);
    for (qsizetype i = 0; i < m_report.policies.size(); ++i) {
        PolicyReport &policy = m_report.policies[i];
        const ReportPlace place{Field::PolicyDomain, int(i), -1};
        if (!lacksDomain(policy))
            continue;
        policy.domain = domain;
        policy.domainDerived = !domain.isEmpty();
        if (policy.domainDerived)
            m_notes.repaired(Repair::DomainDerived, place, domain);
        else
            m_notes.add(FindingId::ReportFieldMissing, place);
    }
}

void ReportAssembler::markSameSessions()
{
    constexpr qsizetype mostCompared = 1000; // no honest report has more entries; comparing all with all is quadratic
    auto &policies = m_report.policies;
    if (policies.size() > mostCompared || policies.size() < 2)
        return;
    std::array<bool, mostCompared> paired{};
    for (qsizetype i = 0; i < policies.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (paired[std::size_t(j)] || !areSameSessions(policies.at(j), policies.at(i)))
                continue;
            paired[std::size_t(i)] = paired[std::size_t(j)] = true;
            // Counted is the one that tells of the failures; of two that do the first.
            const bool isFirstBare = policies.at(j).failures.isEmpty() && !policies.at(i).failures.isEmpty();
            const qsizetype other = isFirstBare ? j : i;
            policies[other].countedElsewhere = true;
            m_notes.add(FindingId::ReportSameSessions, ReportPlace{Field::Unknown, int(other), -1},
                        QJsonObject{{u"domain"_s, readable(policies.at(i).domain)},
                                    {u"successful"_s, policies.at(i).successful},
                                    {u"failed"_s, policies.at(i).failed}});
            break;
        }
    }
}

/// Both ends of the period, where at least one is there, or the file name or the report-id has them.
bool ReportAssembler::completePeriod(const ReportOrigin &origin)
{
    const auto missing = [&](Field field) {
        return (m_seen & bit(field)) == 0;
    };
    if (missing(Field::DateRange) && missing(Field::Begin) && missing(Field::End))
        m_notes.add(FindingId::ReportFieldMissing, {Field::DateRange, -1, -1});
    else if (missing(Field::Begin))
        m_notes.add(FindingId::ReportFieldMissing, {Field::Begin, -1, -1});
    else if (missing(Field::End))
        m_notes.add(FindingId::ReportFieldMissing, {Field::End, -1, -1});
    if (!m_report.begin.isValid() && !m_report.end.isValid()) {
        auto named = periodFromFileName(origin.fileName.toUtf8());
        if (!named)
            named = periodFromReportId(m_report.reportId);
        if (!named)
            return false;
        std::tie(m_report.begin, m_report.end) = *named;
        m_notes.repaired(Repair::PeriodDerived, {Field::DateRange, -1, -1});
        return true;
    }
    if (!m_report.begin.isValid()) {
        // A day ends at 23:59:59 or on the next midnight.
        const QDate day = m_report.end.addSecs(-1).date();
        m_report.begin = QDateTime(day, QTime(0, 0), Qt::UTC);
        m_notes.repaired(Repair::DateFromOtherEnd, {Field::Begin, -1, -1});
    } else if (!m_report.end.isValid()) {
        m_report.end = QDateTime(m_report.begin.date(), QTime(0, 0), Qt::UTC).addDays(1);
        m_notes.repaired(Repair::DateFromOtherEnd, {Field::End, -1, -1});
    } else if (m_report.end < m_report.begin) {
        m_notes.add(FindingId::ReportFieldValue, {Field::End, -1, -1}, m_report.end.toString(Qt::ISODate).toUtf8());
    }
    return true;
}

/// Of sessions a report may tell without a date. One that has no policies must at least say whose it is and of when;
/// one that has something else in their place is none.
bool ReportAssembler::isUsable(bool hasPeriod)
{
    for (const auto &[field, text] :
         {std::pair{Field::Organization, m_report.organization}, std::pair{Field::ReportId, m_report.reportId}}) {
        if (text.isEmpty())
            m_notes.add(FindingId::ReportFieldMissing, {field, -1, -1});
    }
    if (m_report.policies.isEmpty())
        m_notes.add(FindingId::ReportFieldMissing, {Field::Policies, -1, -1});
    const bool isNamed = !m_report.organization.isEmpty() && !m_report.reportId.isEmpty();
    return !m_report.policies.isEmpty() || (hasPeriod && isNamed && !m_hasUnusablePolicies);
}

} // namespace valija
