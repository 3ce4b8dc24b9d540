// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"
#include "tests/ui/reports_fixture.h"
#include "ui/jobs.h"
#include "ui/models/places_models.h"
#include "ui/models/report_models.h"
#include "ui/pages/domain_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;

TEST_F(Reports, OfferToOpenSomeWhereNoneWasRead)
{
    start();
    window().showReports();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page().emptyState().isVisible());
    EXPECT_TRUE(page().emptyState().sentence().contains(u"No report was read yet"_s));
    EXPECT_FALSE(page().chart().isVisible());
    QSignalSpy asked(&page(), &ReportsPage::openRequested);
    answerFileDialog(write(u"a.json"_s, jsonOf({.day = today})));
    QTest::mouseClick(page().emptyState().button(), Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
    ASSERT_TRUE(waitFor([&] { return page().chart().isVisible(); }));
}

TEST_F(Reports, SayInWordsWhatHappenedAndWhoSawIt)
{
    start();
    openTwoReporters();
    EXPECT_EQ(window().shownPage(), &page());
    EXPECT_TRUE(page().headlineLabel().text().contains(u"34"_s)) << qPrintable(page().headlineLabel().text());
    EXPECT_TRUE(page().sentencesLabel().text().startsWith(u"Corvid"_s));
    EXPECT_TRUE(page().notesLabel().text().startsWith(u"1 of 2 reporters about example.com"_s))
        << qPrintable(page().notesLabel().text());
}

TEST_F(Reports, FileWhatIsAboutAMailHostUnderTheDomainsThatUseIt)
{
    useWorld(u"healthy"_s);
    const DomainName domain = *DomainName::parse(u"example.com"_s);
    store({{.name = domain}});
    start();
    open({{.organization = "Postfix", .day = today.addDays(-2), .domain = "mx.example.com", .successful = 7}});
    ReportsPage &ofDomain = window().domainPage().reports();
    window().showDomain(domain);
    window().domainPage().showTab(DomainPage::Tab::Reports);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(ofDomain.emptyState().isVisible()) << "the mail hosts are not known before a check";
    window().check({domain}, allStations);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(waitFor([&] { return !ofDomain.emptyState().isVisible(); }));
    EXPECT_TRUE(ofDomain.headlineLabel().text().contains(u"7 sessions"_s))
        << qPrintable(ofDomain.headlineLabel().text());
}

TEST_F(Reports, NameAReporterThatFellSilent)
{
    start();
    QList<WrittenReport> reports{{.organization = "Nimbus", .day = today.addDays(-1)}};
    for (int i = 0; i < 8; ++i)
        reports.append({.organization = "Corvid", .day = today.addDays(-7 - i)});
    for (int i = 0; i < 3; ++i) // three dated ones are no habit, however many have no date
        reports.append({.organization = "Ravel", .day = today.addDays(-20 - i)});
    reports.append({.organization = "Ravel", .day = QDate()});
    open(reports);
    EXPECT_TRUE(page().notesLabel().text().contains(u"Corvid has not reported since"_s))
        << qPrintable(page().notesLabel().text());
    const auto days = ReportStore(database()).reportDays({});
    ASSERT_TRUE(days);
    EXPECT_EQ(days->value("Ravel").size(), 3);
}

TEST_F(Reports, NameASilentReporterBesideManyDisagreements)
{
    start();
    QList<WrittenReport> reports;
    for (int i = 0; i < 8; ++i)
        reports.append({.organization = "Corvid", .day = today.addDays(-7 - i)});
    for (int i = 0; i < 5; ++i)
        for (const char *reporter : {"Nimbus", "Harbor"})
            reports.append({.organization = reporter,
                            .day = today.addDays(-1 - i),
                            .domain = "d" + QByteArray::number(i) + ".example",
                            .failures = {{}}});
    open(reports);
    const QString notes = page().notesLabel().text();
    EXPECT_TRUE(notes.contains(u"All 2 reporters about d0.example"_s)) << qPrintable(notes);
    EXPECT_TRUE(notes.contains(u"Corvid has not reported since"_s)) << qPrintable(notes);
    EXPECT_EQ(notes.count(u'\n'), 4) << qPrintable(notes);
}

TEST_F(Reports, SayThatNothingFailedOnlyWhenTheyKnow)
{
    start();
    const QString nothingFailed = u"No session failed"_s;
    EXPECT_FALSE(page().details().text().contains(nothingFailed)) << "nothing was read yet";
    open({{.day = today}});
    EXPECT_TRUE(page().details().text().contains(nothingFailed)) << qPrintable(page().details().text());
    ASSERT_TRUE(Statement(database().connection(), u"UPDATE policy SET failures = ?"_s).run(QByteArray("\x01\x7f")));
    page().refresh();
    ASSERT_TRUE(settle()); // the single failures, which are read by themselves, may have said it first
    EXPECT_TRUE(page().messages().text().contains(u"could not be read"_s)) << qPrintable(page().messages().text());
    EXPECT_FALSE(page().details().text().contains(nothingFailed));
}

TEST_F(Reports, HoldTheirModelsToTheRules)
{
    start();
    for (const SummaryKey key : {SummaryKey::Result, SummaryKey::Source, SummaryKey::Mx, SummaryKey::Reporter,
                                 SummaryKey::Domain, SummaryKey::Policy, SummaryKey::Day}) {
        hold(*page().table(key).model());
        hold(*page().table(key).proxy().sourceModel());
    }
    hold(page().failures().model());
    hold(page().reports());
    openTwoReporters();
    chooseFirstFailure();
    page().stacking().setCurrentIndex(1);
    page().reportsTable().sortByColumn(ReportsModel::Reporter, Qt::AscendingOrder);
    ASSERT_TRUE(settle());
    EXPECT_EQ(columnTexts(page().reports(), ReportsModel::Reporter), (QStringList{u"Corvid"_s, u"Nimbus"_s}));
    page().reportsTable().sortByColumn(ReportsModel::Sessions, Qt::DescendingOrder);
    ASSERT_TRUE(settle());
    EXPECT_EQ(columnTexts(page().reports(), ReportsModel::Sessions), (QStringList{u"20"_s, u"14"_s}));
}

TEST_F(Reports, BreakFailuresDownByReporterAndAddressAndNameThemOnRequest)
{
    start();
    world().resolver.add(name("7.100.51.198.in-addr.arpa"), DnsType::Ptr, u"out.corvid.example"_s);
    openTwoReporters();
    const auto &model = *page().table(SummaryKey::Source).model();
    EXPECT_EQ(columnTexts(model, SendingModel::Reporter),
              (QStringList{u"Corvid"_s, u"Corvid"_s, u"Corvid"_s, u"Nimbus"_s}));
    EXPECT_EQ(columnTexts(model, SendingModel::Address),
              (QStringList{u"198.51.100.7"_s, u"198.51.100.8"_s, QString(), QString()}));
    EXPECT_EQ(columnTexts(model, SendingModel::Failed), (QStringList{u"3"_s, u"1"_s, u"0"_s, u"0"_s}));
    EXPECT_EQ(columnTexts(model, SendingModel::Sessions), (QStringList{u"3"_s, u"1"_s, u"10"_s, u"20"_s}));
    EXPECT_EQ(columnTexts(model, SendingModel::SuccessRate),
              (QStringList{QString(), QString(), u"71 %"_s, u"100 %"_s}));
    EXPECT_EQ(columnTexts(model, SendingModel::HostName), QStringList(4));
    showTab(u"By source"_s);
    QTest::mouseClick(&page().namesButton(), Qt::LeftButton);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(waitFor([&] { return page().namesButton().isEnabled(); }));
    EXPECT_EQ(columnTexts(model, SendingModel::HostName),
              (QStringList{u"out.corvid.example"_s, u"(no name)"_s, QString(), QString()}));
}

TEST_F(Reports, NarrowToTheDaysOfAClickedBarAndBackAgain)
{
    start();
    openTwoReporters();
    showAllTime();
    ASSERT_EQ(page().chart().barCount(), 2);
    QTest::mouseClick(page().chart().viewport(), Qt::LeftButton, {}, page().chart().placeOf(0));
    ASSERT_TRUE(settle());
    EXPECT_EQ(page().filter().days, (DateRange{today.addDays(-3), today.addDays(-3)}));
    EXPECT_EQ(columnTexts(page().reports(), ReportsModel::Reporter), QStringList{u"Nimbus"_s});
    page().period().setCurrentIndex(page().period().findData(30));
    ASSERT_TRUE(settle());
    EXPECT_EQ(page().reports().rowCount(), 2);
}

/// The days were chosen for what one domain's chart showed of them.
TEST_F(Reports, NarrowTheDaysOfOneDomainOnly)
{
    store({{.name = name("one.example")}, {.name = name("two.example")}});
    start();
    open({{.organization = "Corvid", .day = today.addDays(-2), .domain = "one.example"},
          {.organization = "Nimbus", .day = today.addDays(-3), .domain = "two.example"}});
    ReportsPage &ofDomain = window().domainPage().reports();
    window().showDomain(name("one.example"));
    window().domainPage().showTab(DomainPage::Tab::Reports);
    ofDomain.period().setCurrentIndex(ofDomain.period().findData(90));
    const int periods = ofDomain.period().count();
    for (int day = 2; day < 4; ++day)
        ofDomain.narrowTo({today.addDays(-day), today.addDays(-2)});
    ASSERT_TRUE(settle());
    EXPECT_EQ(ofDomain.filter().days, (DateRange{today.addDays(-3), today.addDays(-2)}));
    EXPECT_EQ(ofDomain.period().count(), periods + 1);
    window().showDomain(name("two.example"));
    ASSERT_TRUE(settle());
    EXPECT_EQ(ofDomain.filter().days, DateRange::endingAt(today, 90));
    EXPECT_EQ(ofDomain.period().count(), periods);
    EXPECT_EQ(ofDomain.reports().rowCount(), 1);
}

TEST_F(Reports, ShowTheChosenDaysWithoutReportsAsWell)
{
    start();
    openTwoReporters();
    ASSERT_EQ(page().chart().barCount(), 30);
    EXPECT_EQ(page().chart().daysOf(0).first, today.addDays(-29));
    EXPECT_EQ(page().chart().daysOf(29).last, today);
}

TEST_F(Reports, NarrowByDraggingAndByTheKeyboard)
{
    start();
    openTwoReporters();
    showAllTime();
    QSignalSpy chosen(&page().chart(), &SessionsChart::daysChosen);
    auto *viewport = page().chart().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, page().chart().placeOf(1));
    QTest::mouseMove(viewport, page().chart().placeOf(0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, page().chart().placeOf(0));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.takeFirst().at(0).value<DateRange>(), (DateRange{today.addDays(-3), today.addDays(-2)}));
    ASSERT_TRUE(settle());
    QTest::keyClick(&page().chart(), Qt::Key_Right);
    QTest::keyClick(&page().chart(), Qt::Key_Right);
    EXPECT_EQ(page().chart().chosenBar(), 1);
    QTest::keyClick(&page().chart(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.takeFirst().at(0).value<DateRange>(), (DateRange{today.addDays(-2), today.addDays(-2)}));
    ASSERT_TRUE(settle());
}

TEST_F(Reports, ShowTheChartsNumbersAsATable)
{
    start();
    openTwoReporters();
    showAllTime();
    EXPECT_EQ(page().chart().valuesText(1).split(u'\n').mid(1), (QStringList{u"Failed: 4"_s, u"Successful: 10"_s}));
    auto *table = page().table(SummaryKey::Day).model();
    EXPECT_EQ(columnTexts(*table, 1), (QStringList{u"4"_s, u"0"_s}));   // failed, the newest day first
    EXPECT_EQ(columnTexts(*table, 2), (QStringList{u"10"_s, u"20"_s})); // successful
    page().stacking().setCurrentIndex(1);
    EXPECT_EQ(table->headerData(1, Qt::Horizontal), u"Nimbus"_s);
    EXPECT_EQ(columnTexts(*table, 1), (QStringList{u"0"_s, u"20"_s}));
    EXPECT_EQ(columnTexts(*table, 3), (QStringList{u"14"_s, u"20"_s})); // all of the bar
}

TEST_F(Reports, RemoveTheChosenReportsAfterAQuestion)
{
    start();
    openTwoReporters();
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(0);
    answerQuestion(QMessageBox::No);
    action(page(), u"Remove from the store"_s)->trigger();
    ASSERT_TRUE(settle());
    EXPECT_EQ(page().reports().rowCount(), 2);
    EXPECT_TRUE(lastQuestion.contains(u"1 report"_s)) << qPrintable(lastQuestion);
    answerQuestion(QMessageBox::Yes);
    action(page(), u"Remove from the store"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return page().reports().rowCount() == 1; }));
    EXPECT_EQ(columnTexts(page().reports(), ReportsModel::Reporter), QStringList{u"Nimbus"_s});
}

/// A removal under way ends all the same: what is shown must be what is left.
TEST_F(Reports, AreReadAgainAfterARemovalThatWasCancelled)
{
    start();
    openTwoReporters();
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(0);
    QSignalSpy loaded(&page(), &ReportsPage::loaded);
    answerQuestion(QMessageBox::Yes);
    {
        const BusyWorkers busy(program().workers());
        action(page(), u"Remove from the store"_s)->trigger();
        window().jobs().cancelAll();
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(loaded.size(), 1);
    EXPECT_EQ(page().reports().rowCount(), 2);
}

TEST_F(Reports, StayAsTheyAreWhileDomainsAreChecked)
{
    store({{.name = name("example.com")}});
    start();
    openTwoReporters();
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(1);
    QSignalSpy loaded(&page(), &ReportsPage::loaded);
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    window().checkAll();
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }) && settle());
    EXPECT_EQ(loaded.size(), 0);
    EXPECT_EQ(page().reportsTable().currentRow(), 1);
}

TEST_F(Reports, KeepTheCurrentOneWhenTheListIsReadAnew)
{
    start();
    openTwoReporters();
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(1);
    const qint64 current = page().reports().row(1).key;
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().takeFiles({write(u"new.json"_s, jsonOf({.organization = "Newest", .day = today}))});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
    ASSERT_EQ(page().reports().rowCount(), 3);
    EXPECT_EQ(page().reportsTable().currentRow(), 2);
    EXPECT_EQ(page().reports().row(2).key, current);
}

TEST_F(Reports, ShowHostileTextAsItIs)
{
    start();
    const QByteArray hostile = "<b>Evil</b><img src=\"file:///etc/passwd\">\xE2\x80\xAE" + QByteArray(300, 'x');
    open({{.organization = hostile,
           .day = today,
           .domain = hostile,
           .failures = {{.result = hostile, .host = hostile}}}});
    for (const auto *label : page().findChildren<QLabel *>())
        if (label->text().contains(u"Evil"_s))
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
    for (const SummaryKey key : {SummaryKey::Result, SummaryKey::Source, SummaryKey::Mx, SummaryKey::Reporter}) {
        const auto &model = *page().table(key).model();
        ASSERT_GT(model.rowCount(), 0);
        const QModelIndex cell = model.index(0, 0);
        const QString text = cell.data().toString();
        EXPECT_TRUE(text.startsWith(u"<b>Evil</b>"_s)) << qPrintable(text);
        EXPECT_FALSE(text.contains(QChar(0x202e)));
        EXPECT_LE(text.size(), 210); // 200, an ellipsis, and what stands for the one sign that is not shown
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        EXPECT_TRUE(!Qt::mightBeRichText(tip) || tip.contains(u"&lt;img"_s)) << qPrintable(tip);
    }
    chooseFirstFailure();
    EXPECT_FALSE(page().details().text().contains(QChar(0x202e)));
}

TEST_F(Reports, StayInTheirLanesWithTwoYearsAndFortyReporters)
{
    QList<DaySessions> sessions;
    for (int day = 0; day < 730; ++day)
        for (int reporter = 0; reporter < 40; ++reporter)
            sessions.append({QDate(2025, 1, 1).addDays(day), "R" + QByteArray::number(reporter), reporter + 1, 1});
    const SessionBars bars = sessionBars(sessions, Stacking::Reporter);
    EXPECT_LE(bars.spans.size(), 106);
    ASSERT_EQ(bars.parts.size(), mostReporterParts + 1);
    EXPECT_EQ(bars.parts.first().title, u"R39"_s);
    EXPECT_EQ(bars.parts.last().title, u"Other"_s);
    qint64 all = 0;
    for (qsizetype bar = 0; bar < bars.spans.size(); ++bar)
        all += bars.total(bar);
    EXPECT_EQ(all, 730 * (40 * 41 / 2 + 40));
    SessionsChart chart;
    chart.resize(900, 300);
    chart.setBars(bars);
    chart.show();
    EXPECT_EQ(chart.barCount(), bars.spans.size());
    EXPECT_TRUE(chart.valuesText(50).contains(u"Other: "_s));
}

} // namespace valija
