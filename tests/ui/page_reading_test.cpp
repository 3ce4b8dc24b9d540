// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages read the store in workers: what they show, do and keep while a reading is under way.

#include "core/store/facts_store.h"
#include "core/store/publishing_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/apply_policy_dialog.h"
#include "ui/dialogs/bundle_dialog.h"
#include "ui/dialogs/portfolio_records_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/pages/check_page.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/policy_editor.h"
#include "ui/widgets/policy_form.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeView>

namespace valija {

using namespace Qt::StringLiterals;
using Tab = DomainPage::Tab;

namespace {

QByteArray draft(const QByteArray &mx)
{
    return "version: STSv1\r\nmode: testing\r\nmx: " + mx + "\r\nmax_age: 604800\r\n";
}

/// Two domains: one that was checked and one that was not.
class PageReading : public WindowTest
{
protected:
    const DomainName checked = name("example.com");
    const DomainName other = name("other.example");

    void startOn(Tab tab)
    {
        store({{.name = checked, .draftPolicy = draft("mx.example.com"), .draftId = "1", .policyHost = u"web.a"_s},
               {.name = other, .draftPolicy = draft("mx.other.example"), .draftId = "2", .policyHost = u"web.b"_s}});
        start();
        QSignalSpy finished(&window(), &MainWindow::checksFinished);
        window().check({checked}, allStations);
        ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
        ASSERT_TRUE(settle());
        show(checked, tab);
    }

    void show(const DomainName &domain, Tab tab)
    {
        window().showDomain(domain);
        page().showTab(tab);
        ASSERT_TRUE(settle());
    }

    DomainPage &page() { return window().domainPage(); }
    PolicyPage &policy() { return page().policy(); }
    RecordsPage &records() { return page().records(); }
    const EmptyState &notChecked() { return *page().check().findChild<EmptyState *>(); }
    QString draftOf(const DomainName &domain)
    {
        return QString::fromUtf8((*DomainStore(database()).domain(domain))->draftPolicy).remove(u'\r');
    }
};

TEST_F(PageReading, SaysNothingOfADomainBeforeItIsRead)
{
    startOn(Tab::LiveCheck);
    for (const Tab tab : {Tab::LiveCheck, Tab::Policy, Tab::Records, Tab::History}) {
        show(checked, tab);
        EXPECT_TRUE(page().check().run());
        {
            const BusyWorkers busy(program().workers());
            window().showDomain(other);
            EXPECT_TRUE(page().isLoading());
            EXPECT_EQ(page().stateText(), QString());
            EXPECT_FALSE(notChecked().isVisible());
            if (tab == Tab::LiveCheck)
                EXPECT_FALSE(page().check().run());
            if (tab == Tab::Policy)
                EXPECT_EQ(policy().editor().text() + policy().form().fields().mode, QString());
            if (tab == Tab::Records)
                EXPECT_EQ(records().policyHost().text() + records().text().toPlainText(), QString());
            if (tab == Tab::History)
                EXPECT_EQ(page().history().runsTable().model()->rowCount(), 0);
        }
        ASSERT_TRUE(settle());
        EXPECT_EQ(page().stateText(), u"Not checked yet"_s);
        EXPECT_EQ(notChecked().isVisible(), tab == Tab::LiveCheck);
    }
    show(other, Tab::Policy);
    EXPECT_EQ(policy().editor().text(), draftOf(other));
    show(other, Tab::Records);
    EXPECT_EQ(records().policyHost().text(), u"web.b"_s);
}

TEST_F(PageReading, NeverShowsAnAnswerAboutADomainThatWasLeft)
{
    startOn(Tab::Policy);
    show(other, Tab::Policy);
    QStringList shown;
    QObject::connect(&policy().editor(), &QPlainTextEdit::textChanged, &policy(),
                     [&] { shown.append(policy().editor().text()); });
    {
        const BusyWorkers busy(program().workers());
        window().showDomain(checked); // is read first, and told too late
        window().showDomain(other);
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(policy().editor().text(), draftOf(other));
    EXPECT_FALSE(shown.contains(draftOf(checked)));
}

TEST_F(PageReading, KeepsShowingADomainWhileItIsReadAgain)
{
    startOn(Tab::LiveCheck);
    auto *tree = page().check().findChild<QTreeView *>();
    const QModelIndex last = tree->model()->index(tree->model()->rowCount() - 1, 0);
    const QModelIndex chosen = tree->model()->index(tree->model()->rowCount(last) - 1, 0, last);
    ASSERT_TRUE(chosen.isValid() && chosen != tree->currentIndex());
    const QString state = page().stateText();
    {
        const BusyWorkers busy(program().workers());
        window().refresh();
        EXPECT_TRUE(page().check().run());
        EXPECT_EQ(page().stateText(), state);
        tree->setCurrentIndex(chosen);
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(tree->currentIndex(), chosen) << "nothing is new: who reads in it goes on";
}

TEST_F(PageReading, LeavesAloneWhatIsTypedIntoTheDraftMeanwhile)
{
    startOn(Tab::Policy);
    QString typed;
    {
        const BusyWorkers busy(program().workers());
        window().refresh();
        policy().editor().moveCursor(QTextCursor::End);
        QTest::keyClicks(&policy().editor(), u"note: x"_s);
        typed = policy().editor().text();
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(policy().editor().text(), typed);
    EXPECT_TRUE(policy().hasUnsavedChanges());
}

TEST_F(PageReading, LeavesAloneWhatIsTypedAboutTheRecordsMeanwhile)
{
    startOn(Tab::Records);
    records().policyHost().setText(u"a..b"_s); // refused, and to be corrected
    Q_EMIT records().policyHost().editingFinished();
    records().reportsTo().setFocus();
    {
        const BusyWorkers busy(program().workers());
        window().refresh();
        QTest::keyClicks(&records().reportsTo(), u"tls@example.com"_s);
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(records().policyHost().text(), u"a..b"_s);
    EXPECT_EQ(records().reportsTo().text(), u"tls@example.com"_s);
}

TEST_F(PageReading, TakesNothingForADomainThatIsNotReadYet)
{
    startOn(Tab::Policy);
    show(other, Tab::Policy);
    {
        const BusyWorkers busy(program().workers());
        window().showDomain(checked);
        EXPECT_FALSE(policy().editor().isEnabled());
        page().showTab(Tab::Records);
        EXPECT_FALSE(records().policyHost().isEnabled());
    }
    ASSERT_TRUE(settle());
    EXPECT_TRUE(records().policyHost().isEnabled());
    show(checked, Tab::Policy);
    EXPECT_TRUE(policy().editor().isEnabled());
}

TEST_F(PageReading, FilesUnderADomainWhatWasTypedAboutItBeforeAnotherOneWasShown)
{
    startOn(Tab::Records);
    records().policyHost().setFocus();
    records().policyHost().setText(u"new.example"_s);
    window().showDomain(other); // nobody left the field
    EXPECT_EQ(records().policyHost().text(), QString());
    ASSERT_TRUE(settle());
    EXPECT_EQ(records().policyHost().text(), u"web.b"_s);
    EXPECT_EQ((*DomainStore(database()).domain(checked))->policyHost, u"new.example"_s);
    EXPECT_EQ((*DomainStore(database()).domain(other))->policyHost, u"web.b"_s);
}

TEST_F(PageReading, ShowsWhatIsSavedAfterItsDomainWasLeftAndShownAgain)
{
    startOn(Tab::Policy);
    const QString typed = QString::fromUtf8(draft("new.example.com")).remove(u'\r');
    policy().editor().replaceText(typed);
    {
        const BusyWorkers busy(program().writer());
        policy().save();
        window().showDomain(other);
        window().showDomain(checked);
        ASSERT_TRUE(waitFor([&] { return !policy().isLoading(); }));
        EXPECT_EQ(policy().editor().text(), typed);
        EXPECT_TRUE(policy().hasUnsavedChanges()) << "it is not in the store yet";
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(policy().editor().text(), typed);
    EXPECT_FALSE(policy().hasUnsavedChanges());
}

TEST_F(PageReading, OpensNoDialogAboutWhatIsNotShownAnyMore)
{
    startOn(Tab::LiveCheck);
    {
        const BusyWorkers busy(program().workers());
        action(page().check(), u"Certificates"_s)->trigger();
        EXPECT_TRUE(page().check().isLoading());
        window().showDomain(other);
    }
    ASSERT_TRUE(settle());
    show(checked, Tab::Policy);
    {
        const BusyWorkers busy(program().workers());
        policy().applyToSeveral();
        page().showTab(Tab::Records);
        Q_EMIT records().bundleRequested(checked);
        window().showOverview();
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(shownDialog<TableDialog>(), nullptr);
    EXPECT_EQ(shownDialog<ApplyPolicyDialog>(), nullptr);
    EXPECT_EQ(shownDialog<BundleDialog>(), nullptr);
}

/// Who opened the store would make a new one where there is none: workers may, but none of them is free.
TEST_F(PageReading, OpensTheStoreInWorkersOnly)
{
    startOn(Tab::LiveCheck);
    const QString place = program().database().location();
    for (const Tab tab : {Tab::LiveCheck, Tab::Policy, Tab::Records, Tab::History}) // to show them again
        show(checked, tab);
    {
        const BusyWorkers busy(program().workers());
        const BusyWorkers busyWriter(program().writer());
        ASSERT_TRUE(QFile::rename(place, path(u"away"_s)));
        page().showTab(Tab::LiveCheck);
        for (const auto &text : {u"Compare"_s, u"Certificates"_s, u"Transcripts"_s})
            action(page().check(), text)->trigger();
        page().showTab(Tab::Policy);
        Q_EMIT policy().templates().aboutToShow();
        policy().applyToSeveral();
        policy().saveAsTemplate(u"Ours"_s);
        policy().save();
        page().showTab(Tab::Records);
        Q_EMIT records().bundleRequested(checked);
        page().showTab(Tab::History);
        for (const auto &text : {u"Files for the web server, many"_s, u"DNS records of many"_s})
            action(text)->trigger();
        window().showDomain(other);
        window().showSettings();
        window().showOverview();
        window().refresh();
        EXPECT_FALSE(QFile::exists(place));
        QFile::remove(place);
        ASSERT_TRUE(QFile::rename(path(u"away"_s), place));
    }
    ASSERT_TRUE(settle());
    for (auto *dialog : QApplication::topLevelWidgets())
        if (dialog != &window())
            dialog->close();
}

/// One station with nothing known of the others would be kept as the latest check.
TEST_F(PageReading, TestsNoStationAgainWhereTheEarlierCheckCannotBeRead)
{
    startOn(Tab::LiveCheck);
    const int probes = world().mailHost.probes;
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    {
        const BusyWorkers busy(program().workers());
        window().check({checked}, Station::MailHosts);
        const QString place = program().database().location();
        ASSERT_TRUE(QFile::rename(place, path(u"away"_s)));
        ASSERT_TRUE(QDir().mkdir(place));
    }
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_TRUE(window().messages().text().startsWith(u"What was found before could not be read."_s))
        << qPrintable(window().messages().text());
    EXPECT_EQ(world().mailHost.probes, probes);
}

} // namespace

} // namespace valija
