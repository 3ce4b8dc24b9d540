// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/reporters.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

/// Report days that end `quiet` days before today, so many intervals of so many days back.
QList<QDate> everyDays(int interval, int quiet, int count = 10)
{
    QList<QDate> days;
    for (int i = count - 1; i >= 0; --i)
        days.append(today.addDays(-quiet - interval * i));
    return days;
}

PolicyReport policyOf(const QByteArray &domain, qint64 successful, qint64 failed)
{
    PolicyReport policy;
    policy.domain = domain;
    policy.successful = successful;
    policy.failed = failed;
    return policy;
}

QList<Agreement> agreementsOf(const QList<std::pair<QByteArray, PolicyReport>> &reports)
{
    Agreements agreements;
    for (const auto &[organization, policy] : reports) {
        Report report;
        report.organization = organization;
        agreements.add(report, policy);
    }
    return agreements.list();
}

} // namespace

TEST(SilentReporters, AreThoseQuietForThreeDaysLongerThanTheirHabit)
{
    EXPECT_TRUE(silentReporters({{"Daily", everyDays(1, 4)}}, today).isEmpty());
    EXPECT_EQ(silentReporters({{"Daily", everyDays(1, 5)}}, today),
              (QList<SilentReporter>{{"Daily", today.addDays(-5), 1}}));
}

TEST(SilentReporters, GiveAWeeklyReporterAWeekMore)
{
    EXPECT_TRUE(silentReporters({{"Weekly", everyDays(7, 10)}}, today).isEmpty());
    EXPECT_EQ(silentReporters({{"Weekly", everyDays(7, 11)}}, today).size(), 1);
}

TEST(SilentReporters, TakeOneHolidayForNoHabit)
{
    QList<QDate> days = everyDays(1, 5, 20);
    days.prepend(days.first().addDays(-40));
    EXPECT_EQ(silentReporters({{"Daily", days}}, today), (QList<SilentReporter>{{"Daily", today.addDays(-5), 1}}));
}

TEST(SilentReporters, NeedAFewReportsToHaveAHabit)
{
    EXPECT_TRUE(silentReporters({{"New", everyDays(1, 20, 3)}}, today).isEmpty());
    EXPECT_EQ(silentReporters({{"New", everyDays(1, 20, 4)}}, today).size(), 1);
}

TEST(SilentReporters, AreNoNewsAfterASeason)
{
    EXPECT_EQ(silentReporters({{"Gone", everyDays(1, 60)}}, today).size(), 1);
    EXPECT_TRUE(silentReporters({{"Gone", everyDays(1, 61)}}, today).isEmpty());
}

TEST(SilentReporters, ComeTheLatestFirst)
{
    const auto silent
        = silentReporters({{"A", everyDays(1, 30)}, {"B", everyDays(1, 9)}, {"C", everyDays(1, 1)}}, today);
    ASSERT_EQ(silent.size(), 2);
    EXPECT_EQ(silent[0].organization, "B");
    EXPECT_EQ(silent[1].organization, "A");
}

TEST(SilenceSentences, NameTheReporterItsLastDayAndItsHabit)
{
    const QStringList sentences = silenceSentences({{"Daily", everyDays(2, 9)}, {"Heard", everyDays(1, 1)}}, today);
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_TRUE(sentences[0].startsWith("Daily"_L1)) << qPrintable(sentences[0]);
    EXPECT_TRUE(sentences[0].contains(QLocale().toString(today.addDays(-9), u"d MMM yyyy")));
    EXPECT_TRUE(sentences[0].contains(u'2'));
}

TEST(SilenceSentences, SayInOneThatNobodyIsHeardAnyMore)
{
    const QStringList sentences = silenceSentences({{"A", everyDays(1, 9)}, {"B", everyDays(1, 8)}}, today);
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_TRUE(sentences[0].contains(QLocale().toString(today.addDays(-8), u"d MMM yyyy")))
        << qPrintable(sentences[0]);
}

TEST(SilenceSentences, OfTheChosenReportersRegardWhetherAnybodyIsHeard)
{
    const ReportDays days{{"A", everyDays(1, 9)}, {"B", everyDays(1, 8)}, {"Heard", everyDays(1, 1)}};
    const QStringList sentences = silenceSentences(days, today, {"A"});
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_TRUE(sentences[0].startsWith("A has not"_L1)) << qPrintable(sentences[0]);
    EXPECT_TRUE(silenceSentences(days, today, {"Heard"}).isEmpty());
}

TEST(SilenceSentences, AreNoneWithoutReports)
{
    EXPECT_TRUE(silenceSentences({}, today).isEmpty());
}

TEST(SilenceSentences, ShowAHostileNameAsPlainText)
{
    const QByteArray name = "evil\n" + QByteArray(300, 'x');
    const QStringList sentences = silenceSentences({{name, everyDays(1, 9)}, {"Heard", everyDays(1, 1)}}, today);
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_FALSE(sentences[0].contains(u'\n'));
    EXPECT_LT(sentences[0].size(), 200);
}

TEST(Agreements, CountWhoReportedAndWhoSawFailures)
{
    const auto list = agreementsOf({{"A", policyOf("one.example", 10, 0)},
                                    {"A", policyOf("one.example", 0, 2)},
                                    {"B", policyOf("one.example", 5, 0)},
                                    {"B", policyOf("two.example", 5, 0)},
                                    {"C", policyOf("two.example", 0, 0)}});
    EXPECT_EQ(list, (QList<Agreement>{{"one.example", 2, 1}, {"two.example", 1, 0}}));
}

TEST(Agreements, LeaveOutWhatIsCountedElsewhere)
{
    PolicyReport again = policyOf("one.example", 0, 3);
    again.countedElsewhere = true;
    EXPECT_EQ(agreementsOf({{"A", policyOf("one.example", 3, 0)}, {"A", again}}),
              (QList<Agreement>{{"one.example", 1, 0}}));
}

TEST(Agreements, LeaveOutFailuresThatNeedNoAction)
{
    PolicyReport harmless = policyOf("one.example", 5, 3);
    harmless.failures.append({"dane-required", {}, {}, {}, {}, {}, {}, 3});
    ASSERT_EQ(meaningOf(harmless.failures.first(), harmless).action, ActionNeeded::No);
    EXPECT_EQ(agreementsOf({{"A", harmless}, {"B", policyOf("one.example", 5, 1)}}),
              (QList<Agreement>{{"one.example", 2, 1}}));
    harmless.failed = 4; // of which one is not told
    EXPECT_EQ(agreementsOf({{"A", harmless}}), (QList<Agreement>{{"one.example", 1, 1}}));
}

TEST(Agreements, AreAboutADomainThatIsNamed)
{
    EXPECT_TRUE(agreementsOf({{"A", policyOf("", 5, 3)}, {"B", policyOf("", 5, 1)}}).isEmpty());
}

TEST(Agreements, CountWhatIsMoreThanTheGreatestNumber)
{
    EXPECT_EQ(agreementsOf({{"A", policyOf("one.example", INT64_MAX, INT64_MAX)}}),
              (QList<Agreement>{{"one.example", 1, 1}}));
}

TEST(AgreementSentences, TellOneOfThreeFromAll)
{
    const QStringList sentences = agreementSentences({{"all.example", 3, 3}, {"one.example", 3, 1}});
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_TRUE(sentences[0].startsWith("All 3 reporters about all.example"_L1)) << qPrintable(sentences[0]);
    EXPECT_TRUE(sentences[1].startsWith("1 of 3 reporters about one.example"_L1)) << qPrintable(sentences[1]);
}

TEST(AgreementSentences, SaySomethingOnlyWhereReportersCanAgree)
{
    EXPECT_TRUE(agreementSentences({{"good.example", 3, 0}, {"alone.example", 1, 1}}).isEmpty());
}

} // namespace valija
