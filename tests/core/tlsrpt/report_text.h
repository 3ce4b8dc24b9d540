// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/parse_report.h"
#include "tests/support/printers.h"

namespace valija {

/// The text of a report that keeps to RFC 8460 section 4.4; a test puts another text in the place of one part.
struct ReportText {
    QByteArray organization = R"("organization-name":"Example Inc.")";
    QByteArray period
        = R"("date-range":{"start-datetime":"2026-03-01T00:00:00Z","end-datetime":"2026-03-01T23:59:59Z"})";
    QByteArray contact = R"("contact-info":"tls@reporter.example")";
    QByteArray id = R"("report-id":"2026-03-01_1")";
    QByteArray type = R"("policy-type":"sts")";
    QByteArray strings = R"("policy-string":["version: STSv1","mode: enforce","mx: *.example.com","max_age: 604800"])";
    QByteArray domain = R"("policy-domain":"example.com")";
    QByteArray mxHost = R"("mx-host":["*.example.com"])";
    QByteArray summary = R"("summary":{"total-successful-session-count":97,"total-failure-session-count":3})";
    QByteArray failures = R"("failure-details":[{"result-type":"certificate-expired",)"
                          R"("sending-mta-ip":"192.0.2.1","receiving-mx-hostname":"mx1.example.com",)"
                          R"("receiving-ip":"198.51.100.1","receiving-mx-helo":"mx1","failed-session-count":3,)"
                          R"("additional-information":"https://reporter.example/1",)"
                          R"("failure-reason-code":"X509_V_ERR_CERT_HAS_EXPIRED"}])";

    QByteArray policy() const
    {
        return "{" + joined({"\"policy\":{" + joined({type, strings, domain, mxHost}) + "}", summary, failures}) + "}";
    }
    QByteArray json() const
    {
        return "{" + joined({organization, period, contact, id, "\"policies\":[" + policy() + "]"}) + "}";
    }

private:
    /// An empty part is left out.
    static QByteArray joined(QList<QByteArray> parts)
    {
        parts.removeAll(QByteArray());
        return parts.join(',');
    }
};

inline QByteArray summary(int successful, int failed)
{
    return R"("summary":{"total-successful-session-count":)" + QByteArray::number(successful)
        + R"(,"total-failure-session-count":)" + QByteArray::number(failed) + "}";
}

/// One entry of `policies` without failure details.
inline QByteArray entry(const QByteArray &type, const QByteArray &domain, int successful, int failed = 0)
{
    return R"({"policy":{"policy-type":")" + type + R"(","policy-domain":")" + domain + R"("},)"
        + summary(successful, failed) + "}";
}

inline QByteArray withPolicies(const QList<QByteArray> &entries)
{
    const QByteArray whole = ReportText().json();
    return whole.first(whole.indexOf("\"policies\":[") + 12) + entries.join(',') + "]}";
}

/// The same with one part put in its place.
inline QByteArray with(QByteArray ReportText::*part, const QByteArray &text)
{
    ReportText report;
    report.*part = text;
    return report.json();
}

/// The findings in short: the id, for a repair its rule, and the JSON path or `@` and the octet.
inline QStringList said(const Findings &findings)
{
    QStringList list;
    for (const auto &finding : findings) {
        auto line = QString::fromLatin1(kindOf(finding.id).slug);
        if (finding.evidence.contains(QLatin1StringView("rule")))
            line = finding.evidence.value(QLatin1StringView("rule")).toString();
        if (finding.evidence.contains(QLatin1StringView("offset")))
            line += QLatin1String(" @") + QString::number(finding.evidence.value(QLatin1StringView("offset")).toInt());
        else if (finding.evidence.contains(QLatin1StringView("path")))
            line += QLatin1Char(' ') + finding.evidence.value(QLatin1StringView("path")).toString();
        list.append(line);
    }
    return list;
}

inline ParsedReport read(QByteArrayView json, const ReportOrigin &origin = {QStringLiteral("report.json"), {}, {}})
{
    ReportParser parser;
    return parser.parse(json, origin);
}

} // namespace valija
