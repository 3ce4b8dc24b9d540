// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_values.h"
#include "tests/support/printers.h"

namespace valija {

TEST(ReportValues, DatesFollowRfc3339AndItsRelatives)
{
    const auto moment = [](const char *text) {
        const auto date = dateFrom(text);
        return date ? date->moment.toString(Qt::ISODate) : QString();
    };
    EXPECT_EQ(moment("2026-03-01T12:34:56Z"), QStringLiteral("2026-03-01T12:34:56Z"));
    EXPECT_EQ(moment("2026-03-01t12:34:56.789z"), QStringLiteral("2026-03-01T12:34:56Z"));
    EXPECT_EQ(moment("2026-03-01 12:34:56+00:00"), QStringLiteral("2026-03-01T12:34:56Z"));
    EXPECT_EQ(moment("2026-03-01T00:00:00-05:30"), QStringLiteral("2026-03-01T05:30:00Z"));
    EXPECT_EQ(moment("2026-03-01T02:00:00+02"), QStringLiteral("2026-03-01T00:00:00Z"));
    EXPECT_EQ(moment("2026-12-31T24:00:00Z"), QStringLiteral("2027-01-01T00:00:00Z"));
    EXPECT_EQ(moment("2026-06-30T23:59:60Z"), QStringLiteral("2026-06-30T23:59:59Z")); // a leap second
    for (const char *other :
         {"", "today", "2026-02-30T00:00:00Z", "2026-3-1", "20260301", "2026-03-01T25:00:00Z",
          "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00", "2026-03-01T00:00:00 UTC", "2026-03-01T00:00:00+1",
          "2026-03-01T0:0:0Z", "1709251200", "24-03-26", "-03-26", "024-03-26T00:00:00Z", "0000-03-26"})
        EXPECT_FALSE(dateFrom(other)) << other;
}

TEST(ReportValues, AddressesBecomeCanonical)
{
    EXPECT_EQ(addressFrom("192.0.2.1"), "192.0.2.1");
    EXPECT_EQ(addressFrom(" [192.0.2.1] "), "192.0.2.1");
    EXPECT_EQ(addressFrom("2001:DB8:0:0:0:0:0:1"), "2001:db8::1");
    EXPECT_EQ(addressFrom("2001:db8:abcd:0012::1"), "2001:db8:abcd:12::1"); // RFC 8460 appendix B
    EXPECT_EQ(addressFrom("1:0:0:2:0:0:0:3"), "1:0:0:2::3");                // the longest run of zeros
    EXPECT_EQ(addressFrom("1:0:2:3:4:5:6:7"), "1:0:2:3:4:5:6:7");           // one zero is not shortened
    EXPECT_EQ(addressFrom("::"), "::");
    EXPECT_EQ(addressFrom("::ffff:C000:0201"), "::ffff:192.0.2.1");
    EXPECT_EQ(addressFrom("::ffff:192.0.2.1"), "::ffff:192.0.2.1");
    EXPECT_EQ(addressFrom("[IPv6:2001:db8::1]"), "2001:db8::1");
    for (const char *other : {"", "192.0.2", "192.0.2.256", "192.0.02.1", "192.0.2.1.5", "1::2::3", "1:2:3:4:5:6:7:8:9",
                              "12345::", "fe80::1%eth0", "example.com", ":", "1:", "g::"})
        EXPECT_FALSE(addressFrom(other)) << other;
}

TEST(ReportValues, HostsAreLowerCaseALabelsWithoutTheRoot)
{
    EXPECT_EQ(hostFrom(" MX1.Example.COM. "), "mx1.example.com");
    EXPECT_EQ(hostFrom("*.Example.com"), "*.example.com");
    EXPECT_EQ(hostFrom("*.M\xc3\x9cnchen.de"), "*.xn--mnchen-3ya.de");
    EXPECT_EQ(hostFrom("B\xc3\xbc"
                       "cher.example"),
              "xn--bcher-kva.example");
    EXPECT_EQ(hostFrom("not a host"), "not a host");
    EXPECT_EQ(hostFrom("."), "");
}

TEST(ReportValues, CountsAreWholeAndInRange)
{
    const auto count = [](const char *text) {
        return countFrom(text).value();
    };
    EXPECT_EQ(count("0").value, 0);
    EXPECT_EQ(count(" 12 ").value, 12);
    EXPECT_EQ(count("1.0").value, 1);
    EXPECT_EQ(count("1e3").value, 1000);
    EXPECT_TRUE(count("1e3").isExact);
    EXPECT_EQ(count("2.7").value, 2);
    EXPECT_FALSE(count("2.7").isExact);
    EXPECT_EQ(count("-3").value, 0);
    EXPECT_FALSE(count("-3").isExact);
    EXPECT_EQ(count("9007199254740992").value, mostSessions);
    EXPECT_TRUE(count("9007199254740992").isExact);
    EXPECT_FALSE(count("9007199254740993").isExact);
    EXPECT_EQ(count("1e300").value, mostSessions);
    for (const char *other : {"", "many", "1,000", "0x10", "nan", "inf", "-inf", "infinity"})
        EXPECT_FALSE(countFrom(other)) << other;
}

TEST(ReportValues, TheFilesNameTellsThePeriod)
{
    const auto period = periodFromFileName("/a!b/r.example!example.com!1772323200!1772409599!001.json.gz");
    ASSERT_TRUE(period);
    EXPECT_EQ(period->first.toString(Qt::ISODate), QStringLiteral("2026-03-01T00:00:00Z"));
    EXPECT_EQ(period->second.toString(Qt::ISODate), QStringLiteral("2026-03-01T23:59:59Z"));
    EXPECT_TRUE(periodFromFileName("r.example!example.com!1772323200!1772409599.json"));
    for (const char *other :
         {"", "a.json", "r!d!1!2.json", "r!d!1772409599!1772323200.json", "r!d!177232320x!1772409599"})
        EXPECT_FALSE(periodFromFileName(other)) << other;
}

TEST(ReportValues, ADayIsTheOneThatTheMiddleOfThePeriodIsIn)
{
    const auto filedUnder = [](const char *begin, const char *end) {
        const auto moment = [](const char *text) {
            const auto date = dateFrom(text);
            return date ? date->moment : QDateTime();
        };
        return dayOf(moment(begin), moment(end)).toString(Qt::ISODate).toStdString();
    };
    EXPECT_EQ(filedUnder("2026-11-20T00:00:00Z", "2026-11-20T23:59:59Z"), "2026-11-20");
    EXPECT_EQ(filedUnder("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z"), "2026-11-20");
    EXPECT_EQ(filedUnder("2026-11-20T00:00:00+02:00", "2026-11-20T23:59:59+02:00"), "2026-11-20");
    EXPECT_EQ(filedUnder("2026-11-20T00:00:00-08:00", "2026-11-20T23:59:59-08:00"), "2026-11-20");
    EXPECT_EQ(filedUnder("2026-11-20T00:00:00Z", "2026-11-26T23:59:59Z"), "2026-11-20"); // a week
    EXPECT_EQ(filedUnder("2026-11-20T22:00:00Z", "2026-11-19T00:00:00Z"), "2026-11-20"); // the wrong way round
    EXPECT_EQ(filedUnder("2026-11-20T22:00:00Z", ""), "2026-11-20");
    EXPECT_EQ(filedUnder("1969-12-31T22:00:00Z", "1970-01-01T21:59:59Z"), "1970-01-01");
    EXPECT_EQ(filedUnder("1969-12-30T22:00:00Z", "1969-12-31T01:59:59Z"), "1969-12-30");
    EXPECT_EQ(filedUnder("", "2026-11-20T22:00:00Z"), "");
}

TEST(ReportValues, SumsOfCountsStopAtTheTop)
{
    EXPECT_EQ(addSessions(1, 2), 3);
    EXPECT_EQ(addSessions(INT64_MAX - 1, mostSessions), INT64_MAX);
}

TEST(ReportValues, TheModeIsThatOfTheFirstModeLine)
{
    EXPECT_EQ(modeIn({"version: STSv1", "mode: testing", "mode: none"}), Mode::Testing);
    EXPECT_EQ(modeIn({"mode:enforce"}), Mode::Enforce);
    EXPECT_EQ(modeIn({"mode : none "}), Mode::None);
    EXPECT_EQ(modeIn({"mode: report", "mode: none"}), std::nullopt);
    EXPECT_EQ(modeIn({"3 1 1 ab", "modes: none", ""}), std::nullopt);
}

} // namespace valija
