// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"
#include "tests/ui/reports_fixture.h"
#include "ui/models/report_models.h"
#include "ui/pages/domain_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;

TEST_F(Reports, FilterSingleFailuresOnEveryColumnAtOnce)
{
    start();
    openTwoReporters();
    showTab(u"Single failures"_s);
    auto &failures = page().failures();
    ASSERT_TRUE(waitFor([&] { return failures.model().rowCount() == 2; }));
    QTest::keyClicks(&failures.header().field(static_cast<int>(FailureColumn::Organization)), u"corv"_s);
    ASSERT_TRUE(waitFor([&] { return failures.model().query().contains.size() == 1; }));
    QTest::keyClicks(&failures.header().field(static_cast<int>(FailureColumn::SendingMtaIp)), u"100.8"_s);
    ASSERT_TRUE(waitFor([&] { return failures.model().rowCount() == 1; }));
    EXPECT_EQ(shownFailures(FailureColumn::SendingMtaIp), QStringList{u"198.51.100.8"_s});
    EXPECT_TRUE(failures.countText().startsWith(u"1 failure"_s)) << qPrintable(failures.countText());
    QTest::mouseClick(button<QPushButton>(failures, u"Clear the filters"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return failures.model().rowCount() == 2; }));
}

/// They may be a million, and most who look at reports look at the numbers.
TEST_F(Reports, ReadSingleFailuresOnlyWhileTheyAreShown)
{
    start();
    openTwoReporters();
    const auto &model = page().failures().model();
    QList<bool> reading;
    QObject::connect(&page(), &ReportsPage::loaded, &page(), [&] { reading.append(model.isReading()); });
    page().refresh();
    ASSERT_TRUE(settle());
    EXPECT_EQ(model.rowCount(), 0);
    showTab(u"Single failures"_s);
    ASSERT_TRUE(settle());
    EXPECT_EQ(model.rowCount(), 2);
    page().refresh();
    ASSERT_TRUE(settle());
    window().showOverview();
    EXPECT_EQ(reading, (QList<bool>{false, true}));
    page().refresh();
    ASSERT_TRUE(settle());
    EXPECT_EQ(reading, (QList<bool>{false, true, false}));
}

TEST_F(Reports, DrillFromARowToTheFailuresBehindIt)
{
    start();
    openTwoReporters();
    showTab(u"By source"_s);
    auto &table = page().table(SummaryKey::Source);
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(page().tabs().currentWidget(), &page().failures());
    ASSERT_TRUE(waitFor([&] { return page().failures().model().rowCount() == 1; }));
    EXPECT_EQ(shownFailures(FailureColumn::SendingMtaIp), QStringList{u"198.51.100.8"_s});
}

/// Also where they cannot be read: a heading must never stand over another domain's numbers.
TEST_F(Reports, LeaveNothingOfAnotherDomainOnAPage)
{
    store({{.name = name("one.example")}, {.name = name("two.example")}});
    start();
    open({{.organization = "Corvid", .day = today, .domain = "one.example", .failures = {{}}},
          {.organization = "Nimbus", .day = today, .domain = "two.example", .successful = 3, .failures = {{}}}});
    ReportsPage &ofDomain = window().domainPage().reports();
    window().showDomain(name("one.example"));
    window().domainPage().showTab(DomainPage::Tab::Reports);
    ofDomain.reporter().choose({u"Corvid"_s});
    ofDomain.failures().showOnly({{FailureColumn::SendingMtaIp, {"198.51.100.7"}}});
    ofDomain.tabs().setCurrentWidget(&ofDomain.failures());
    ASSERT_TRUE(settle());
    ASSERT_EQ(ofDomain.reports().rowCount(), 1);
    ASSERT_TRUE(waitFor([&] { return ofDomain.failures().model().rowCount() == 1; }));
    {
        const BusyWorkers busy(program().workers());
        window().showDomain(name("two.example"));
        EXPECT_TRUE(ofDomain.headlineLabel().text().isEmpty());
        EXPECT_EQ(ofDomain.reports().rowCount(), 0);
        EXPECT_EQ(ofDomain.table(SummaryKey::Result).model()->rowCount(), 0);
        EXPECT_EQ(ofDomain.failures().model().rowCount(), 0);
        EXPECT_EQ(ofDomain.chart().barCount(), 0);
    }
    ASSERT_TRUE(settle());
    EXPECT_TRUE(ofDomain.reporter().chosen().isEmpty());
    EXPECT_TRUE(ofDomain.failures().model().query().among.isEmpty());
    EXPECT_EQ(columnTexts(ofDomain.reports(), ReportsModel::Reporter), QStringList{u"Nimbus"_s});
    ASSERT_TRUE(waitFor([&] { return ofDomain.failures().model().rowCount() == 1; }));
    Statement drop(database().connection(), u"DROP TABLE policy"_s);
    ASSERT_TRUE(drop.run());
    window().showDomain(name("one.example"));
    ASSERT_TRUE(settle());
    EXPECT_TRUE(ofDomain.messages().text().contains(u"could not be read"_s)) << qPrintable(ofDomain.messages().text());
    EXPECT_EQ(ofDomain.reports().rowCount(), 0);
}

TEST_F(Reports, TellOfNoFailureWhereNoneIsFound)
{
    start();
    openTwoReporters();
    chooseFirstFailure();
    ASSERT_TRUE(page().details().testButton().isVisible());
    page().failures().header().field(static_cast<int>(FailureColumn::ReasonCode)).setText(u"no such thing"_s);
    ASSERT_TRUE(waitFor([&] { return page().failures().model().rowCount() == 0; }));
    EXPECT_FALSE(page().details().text().contains(u"Certificate expired"_s));
    EXPECT_FALSE(page().details().testButton().isVisible());
}

TEST_F(Reports, CopyFailuresAsTabSeparatedText)
{
    start();
    openTwoReporters();
    chooseFirstFailure();
    auto &table = page().failures().table();
    table.setFocus();
    table.selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] { return !QApplication::clipboard()->text().isEmpty(); }));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].count(u'\t'), page().failures().model().columnCount() - 1);
    EXPECT_TRUE(lines[1].contains(u"\tCorvid\texample.com\tcertificate-expired\t"_s)) << qPrintable(lines[1]);
}

TEST_F(Reports, TakeNoPolicyThatWasNotFetchedForARefusal)
{
    start();
    open({{.day = today,
           .failures = {{.result = "sts-policy-fetch-error"}},
           .policyString = {"version: STSv1", "mode: enforce", "mx: *.example.com"}}});
    chooseFirstFailure();
    EXPECT_TRUE(page().details().text().contains(u"holds no mail back"_s)) << qPrintable(page().details().text());
    EXPECT_FALSE(page().details().text().contains(u"under enforce"_s)) << qPrintable(page().details().text());
}

TEST_F(Reports, MissNoModeInAFailureOfDane)
{
    start();
    open({{.day = today,
           .failures = {{.result = "tlsa-invalid"}},
           .policyType = "tlsa",
           .policyString = {"3 1 1 ab12"}}});
    chooseFirstFailure();
    EXPECT_TRUE(page().details().text().contains(u"DANE knows no testing"_s)) << qPrintable(page().details().text());
    EXPECT_FALSE(page().details().text().contains(u"under which mode"_s)) << qPrintable(page().details().text());
}

TEST_F(Reports, TestTheHostOfAFailureAgainAndFindItFixed)
{
    start();
    openTwoReporters();
    chooseFirstFailure();
    EXPECT_TRUE(page().details().text().contains(u"Certificate expired"_s));
    EXPECT_TRUE(page().details().text().contains(u"delivered all the same"_s)) << qPrintable(page().details().text());
    QTest::mouseClick(&page().details().testButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !page().details().answer().isEmpty(); }));
    EXPECT_TRUE(page().details().answer().startsWith(u"Fixed since"_s)) << qPrintable(page().details().answer());
    EXPECT_TRUE(page().details().answer().contains(u"mx.example.com (192.0.2.25)"_s));
}

TEST_F(Reports, TestTheHostOfAFailureAgainAndFindItFailing)
{
    useWorld(u"smtp.cert-expired"_s);
    start();
    openTwoReporters();
    chooseFirstFailure();
    QTest::mouseClick(&page().details().testButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !page().details().answer().isEmpty(); }));
    EXPECT_TRUE(page().details().answer().startsWith(u"Still failing at mx.example.com"_s))
        << qPrintable(page().details().answer());
}

namespace {

/// As Postfix and mox file what DANE found: under the mail host, which is named again or not.
WrittenReport filedUnderMailHost(QDate day)
{
    return {.day = day,
            .domain = "mx.example.com",
            .failures = {{.result = "tlsa-invalid", .to = {}}, {.result = "tlsa-invalid", .host = {}, .to = {}}},
            .policyType = "tlsa",
            .policyString = {"3 1 1 ab12"}};
}

} // namespace

TEST_F(Reports, TestAMailHostByADomainThatHasIt)
{
    useWorld(u"dane.mismatch"_s);
    store({{.name = name("example.com")}});
    start();
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    window().check({name("example.com")}, allStations);
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    open({filedUnderMailHost(today)});
    chooseFirstFailure();
    EXPECT_EQ(answersOfTests(2), QStringList(2, u"Still failing at mx.example.com."_s));
}

TEST_F(Reports, SayThatAMailHostOfNoKnownDomainCannotBeTested)
{
    start();
    open({filedUnderMailHost(today)});
    chooseFirstFailure();
    EXPECT_EQ(answersOfTests(2),
              QStringList(2,
                          u"It cannot be tested: no domain of the portfolio had the mail host mx.example.com when it "
                          "was last checked."_s));
}

TEST_F(Reports, SayThatAHostWithoutADomainCannotBeTested)
{
    start();
    open({{.day = today, .domain = "<img src=x>", .failures = {{.host = {}, .to = {}}}}});
    chooseFirstFailure();
    QTest::mouseClick(&page().details().testButton(), Qt::LeftButton);
    EXPECT_TRUE(page().details().answer().startsWith(u"It cannot be tested"_s))
        << qPrintable(page().details().answer());
}

namespace {

/// Catches what would be opened in the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

TEST_F(Reports, OpenAnAddressFromAReportOnlyAfterAQuestionThatShowsItsHost)
{
    Browser browser;
    start();
    open({{.day = today, .failures = {{.information = "https://evil.example/a?b=%3Cb%3Ec"}}}});
    chooseFirstFailure();
    ASSERT_TRUE(page().details().linkButton().isVisible());
    answerQuestion(QMessageBox::No);
    QTest::mouseClick(&page().details().linkButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !lastQuestion.isEmpty(); }));
    EXPECT_TRUE(lastQuestion.contains(u"Host: evil.example\n"_s)) << qPrintable(lastQuestion);
    EXPECT_TRUE(browser.opened.isEmpty());
    answerQuestion(QMessageBox::Yes);
    QTest::mouseClick(&page().details().linkButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !browser.opened.isEmpty(); }));
    EXPECT_EQ(browser.opened.first().host(), u"evil.example"_s);
}

TEST_F(Reports, OfferNoLinkForWhatIsNoWebAddress)
{
    start();
    open({{.day = today, .failures = {{.information = "javascript:alert(1)"}}}});
    chooseFirstFailure();
    EXPECT_FALSE(page().details().linkButton().isVisible());
}

TEST_F(Reports, SayOfAResultWhatItsFailuresMean)
{
    start();
    const WrittenFailure outside{.result = "validation-failure", .host = "mx.other.example", .sessions = 5};
    const WrittenFailure unclear{.result = "validation-failure", .sessions = 2};
    open({{.day = today.addDays(-1), .failures = {outside, unclear, {}}}});
    showTab(u"By result"_s);
    auto &table = page().table(SummaryKey::Result);
    EXPECT_EQ(columnTexts(*table.model(), SummaryModel::Meaning),
              (QStringList{u"MX is not in the policy, and others"_s, u"Certificate expired"_s}));
    EXPECT_EQ(columnTexts(*table.model(), SummaryModel::Action), (QStringList{u"Yes"_s, u"Yes"_s}));
    table.setCurrentIndex(table.model()->index(0, 0));
    const QString text = page().details().text();
    EXPECT_TRUE(text.startsWith(u"MX is not in the policy\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.endsWith(u"MX is not in the policy: 5\nValidation failed: 2"_s)) << qPrintable(text);
    table.setCurrentIndex(table.model()->index(1, 0));
    EXPECT_FALSE(page().details().text().contains(u"most frequent"_s)) << qPrintable(page().details().text());
}

} // namespace valija

#include "reports_failures_test.moc"
