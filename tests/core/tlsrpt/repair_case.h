// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/tlsrpt/report_text.h"

#include <functional>

namespace valija {

/// One way in which real reports break RFC 8460 section 4.4, what is said of it and what is read all the same.
struct RepairCase {
    const char *title;
    QByteArray json;
    QStringList said;
    std::function<void(const Report &)> look;
};

inline void PrintTo(const RepairCase &repairCase, std::ostream *out)
{
    *out << repairCase.title;
}

inline const PolicyReport &first(const Report &report)
{
    return report.policies.first();
}

inline QDateTime utc(int day, int hour, int minute, int second)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute, second), Qt::UTC);
}

inline const QList<QByteArray> lines{"version: STSv1", "mode: enforce", "mx: *.example.com", "max_age: 604800"};

inline const auto hasNoContact = [](const Report &report) {
    EXPECT_TRUE(report.contact.isEmpty());
};
inline const auto isWholeDay = [](const Report &report) {
    EXPECT_EQ(report.begin, utc(1, 0, 0, 0));
    EXPECT_EQ(report.end, utc(1, 23, 59, 59));
};
inline const auto isFiledUnderTheFirst = [](const Report &report) {
    EXPECT_EQ(report.day(), QDate(2026, 3, 1));
};
inline const auto hasAllLines = [](const Report &report) {
    EXPECT_EQ(first(report).policyString, lines);
    EXPECT_EQ(first(report).mode, Mode::Enforce);
};
inline const auto hasNoLines = [](const Report &report) {
    EXPECT_TRUE(first(report).policyString.isEmpty());
    EXPECT_EQ(first(report).mode, std::nullopt);
};
inline const auto hasOnePattern = [](const Report &report) {
    EXPECT_EQ(first(report).mxHosts, QList<QByteArray>{"*.example.com"});
};
inline const auto hasNoDetails = [](const Report &report) {
    EXPECT_TRUE(first(report).failures.isEmpty());
};

inline const QByteArray noFailures
    = R"("summary":{"total-successful-session-count":97,"total-failure-session-count":0})";

/// Without failures, and with nothing said of them.
inline QByteArray quiet(QByteArray ReportText::*part, const QByteArray &text)
{
    ReportText report;
    report.summary = noFailures;
    report.failures = {};
    report.*part = text;
    return report.json();
}

inline QByteArray period(const QByteArray &begin, const QByteArray &end)
{
    return R"("date-range":{"start-datetime":")" + begin + R"(","end-datetime":")" + end + R"("})";
}

inline QByteArray failure(const QByteArray &fields)
{
    return R"("failure-details":[{)" + fields + "}]";
}

/// What every case must show.
inline void expectRepaired(const RepairCase &repairCase)
{
    const auto parsed = read(repairCase.json);
    EXPECT_EQ(said(parsed.findings), repairCase.said);
    ASSERT_TRUE(parsed.report);
    repairCase.look(*parsed.report);
}

} // namespace valija
