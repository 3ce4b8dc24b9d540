// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language or theme is another window, which goes on where the one before ends.

#include "core/store/facts_store.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/add_domain_dialog.h"
#include "ui/jobs.h"
#include "ui/models/report_models.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/policy_editor.h"
#include "ui/widgets/sidebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NewLook : public WindowTest
{
protected:
    using Tab = DomainPage::Tab;

    static constexpr int aWhile = 400; // milliseconds: the new window would be there
    const DomainName a = name("a.example");
    const DomainName b = name("b.example");
    const QDate today = QDateTime::currentDateTimeUtc().date();

    void startWithTwo()
    {
        store({{.name = a, .draftId = "1", .policyHost = u"web.example"_s}, {.name = b, .draftId = "2"}});
        start();
    }

    void show(const DomainName &domain, Tab tab)
    {
        window().showDomain(domain);
        window().domainPage().showTab(tab);
        ASSERT_TRUE(settle());
    }

    void saveTheme(const QString &theme)
    {
        Settings settings = program().settings();
        settings.theme = theme;
        Q_EMIT window().settingsPage().settingsEdited(settings);
    }

    static bool isDark() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

    void become(const QString &theme)
    {
        const bool dark = theme == "dark"_L1;
        saveTheme(theme);
        ASSERT_TRUE(waitFor([&] { return isDark() == dark; }) && settle());
    }

    PolicyEditor &editor() { return window().domainPage().policy().editor(); }
    RecordsPage &records() { return window().domainPage().records(); }
    int shownTab() { return window().domainPage().findChild<QTabWidget *>()->currentIndex(); }
};

TEST_F(NewLook, HasTheDraftsThatAreNotSavedYet)
{
    startWithTwo();
    const QString ofA = u"version: STSv1\nmode: testing\nmx: typed.a.example\nmax_age: 86400\n"_s;
    const QString ofB = u"version: STSv1\nmode: none\nmax_age: 86401\n"_s;
    show(a, Tab::Policy);
    editor().setPlainText(ofA);
    show(b, Tab::Policy);
    editor().setPlainText(ofB);
    window().showSettings();
    become(u"dark"_s);
    EXPECT_EQ(window().shownPage(), &window().settingsPage());
    show(b, Tab::Policy);
    EXPECT_EQ(editor().text(), ofB);
    EXPECT_TRUE(window().domainPage().policy().hasUnsavedChanges());
    show(a, Tab::Policy);
    EXPECT_EQ(editor().text(), ofA);
    EXPECT_TRUE(window().domainPage().policy().hasUnsavedChanges());
}

TEST_F(NewLook, HasWhatWasTypedAboutTheRecordsAndCannotBeKept)
{
    startWithTwo();
    show(a, Tab::Records);
    records().policyHost().setText(u"a..b"_s);
    Q_EMIT records().policyHost().editingFinished();
    become(u"dark"_s);
    EXPECT_EQ(window().shownPage(), &window().domainPage());
    EXPECT_EQ(records().policyHost().text(), u"a..b"_s);
    EXPECT_TRUE(records().messages().text().contains(u"not saved yet"_s)) << qPrintable(records().messages().text());
}

TEST_F(NewLook, ShowsTheSameDomainAndTabOrTheSamePage)
{
    startWithTwo();
    show(b, Tab::History);
    window().sidebar().search().setText(u"b.ex"_s);
    become(u"dark"_s);
    EXPECT_EQ(window().shownPage(), &window().domainPage());
    EXPECT_EQ(window().domainPage().domain(), b);
    EXPECT_EQ(shownTab(), int(Tab::History));
    EXPECT_EQ(window().sidebar().shownDomains(), 1);
    window().showOverview();
    window().overview().filter().setText(u"a.ex"_s);
    become(u"light"_s);
    EXPECT_EQ(window().shownPage(), &window().overview());
    EXPECT_EQ(window().overview().filter().text(), u"a.ex"_s);
    window().showSettings();
    become(u"dark"_s);
    window().showDomain(a);
    ASSERT_TRUE(settle());
    EXPECT_EQ(shownTab(), int(Tab::History)) << "the one that was looked at last";
}

TEST_F(NewLook, ShowsTheReportsOfTheSamePeriodAndChoices)
{
    start();
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles({write(u"a.json"_s, jsonOf({.organization = "Corvid", .day = today, .domain = "a.example"})),
                        write(u"b.json"_s, jsonOf({.organization = "Nimbus", .day = today, .domain = "b.example"}))});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
    const auto page = [this]() -> ReportsPage & {
        return window().reports();
    };
    page().period().setCurrentIndex(page().period().findData(90));
    page().domainChoice().choose({u"a.example"_s});
    page().tabs().setCurrentIndex(3);
    become(u"dark"_s);
    EXPECT_EQ(window().shownPage(), &page());
    EXPECT_EQ(page().period().currentData().toInt(), 90);
    EXPECT_EQ(page().filter().domains, QSet<QByteArray>{"a.example"});
    EXPECT_EQ(page().tabs().currentIndex(), 3);
    EXPECT_EQ(page().reports().rowCount(), 1);
    page().narrowTo({today.addDays(-1), today});
    become(u"light"_s);
    EXPECT_EQ(page().filter().days, (DateRange{today.addDays(-1), today}));
    page().period().setCurrentIndex(page().period().findData(90));
    EXPECT_EQ(page().filter().days, DateRange::endingAt(today, 90));
}

TEST_F(NewLook, WaitsForAnImportAndStillTellsWhatCameOfIt)
{
    start();
    const auto other = Database::open(database().location());
    ASSERT_TRUE(other);
    const auto *before = &window();
    {
        const auto writing = Transaction::begin(**other);
        ASSERT_TRUE(writing);
        window().openFiles(
            {write(u"a.json"_s, jsonOf({.organization = "Corvid", .day = today})), write(u"no.txt"_s, "no report")});
        ASSERT_TRUE(window().jobs().isBusy());
        saveTheme(u"dark"_s);
        EXPECT_TRUE(window().settingsPage().messages().text().contains(u"once the work"_s))
            << qPrintable(window().settingsPage().messages().text());
        QTest::qWait(aWhile);
        EXPECT_EQ(&window(), before);
        EXPECT_TRUE(window().jobs().isBusy()) << "it is shown, and can be cancelled";
        EXPECT_FALSE(isDark());
    }
    ASSERT_TRUE(waitFor(isDark) && settle());
    EXPECT_EQ(window().shownPage(), &window().reports());
    EXPECT_EQ(window().reports().reports().rowCount(), 1);
    EXPECT_TRUE(window().messages().text().contains(u"1 new report"_s)) << qPrintable(window().messages().text());
    EXPECT_TRUE(button<QPushButton>(window().messages(), u"Show why"_s)->isVisible()) << "the reasons are not lost";
}

TEST_F(NewLook, SaysOnItsPagesWhatTheyHadToSay)
{
    startWithTwo();
    show(a, Tab::History);
    show(a, Tab::Policy); // pages come to the front in another order than at first
    window().domainPage().policy().messages().show(Severity::Pass, u"of the policy"_s);
    window().reports().messages().show(Severity::Warning, u"of the reports"_s);
    become(u"dark"_s);
    EXPECT_EQ(window().domainPage().policy().messages().text(), u"of the policy"_s);
    EXPECT_EQ(window().reports().messages().text(), u"of the reports"_s);
    EXPECT_EQ(window().domainPage().reports().messages().text(), QString());
}

TEST_F(NewLook, WaitsForAChecksRun)
{
    store({{.name = name("example.com")}});
    start();
    world().resolver.latency = 50ms;
    window().checkAll();
    saveTheme(u"dark"_s);
    ASSERT_TRUE(waitFor(isDark));
    EXPECT_EQ(FactsStore(database()).latestStates()->size(), 1);
}

TEST_F(NewLook, WaitsForADialog)
{
    start();
    window().addDomain();
    auto *adding = dialog<AddDomainDialog>();
    ASSERT_TRUE(adding);
    adding->name().setText(u"typed.example"_s);
    saveTheme(u"dark"_s);
    QTest::qWait(aWhile);
    EXPECT_FALSE(isDark());
    ASSERT_EQ(shownDialog<AddDomainDialog>(), adding);
    EXPECT_EQ(adding->name().text(), u"typed.example"_s);
    window().showSettings();
    window().settingsPage().resolvers().setText(u"192.0.2.53"_s);
    adding->reject();
    ASSERT_TRUE(waitFor(isDark) && settle());
    EXPECT_EQ(window().settingsPage().resolvers().text(), u"192.0.2.53"_s) << "typed meanwhile";
}

} // namespace valija
