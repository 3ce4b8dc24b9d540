// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/facts_store.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/add_domain_dialog.h"
#include "ui/dialogs/import_domains_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/jobs.h"
#include "ui/models/session_bars.h"
#include "ui/pages/check_page.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Window : public WindowTest
{
protected:
    const DomainName domain = name("example.com");

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto &each : paths)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }
};

TEST_F(Window, AddsADomainAndOpensItsPage)
{
    start();
    QTest::keySequence(&window(), QKeySequence::New);
    auto *adding = dialog<AddDomainDialog>();
    ASSERT_TRUE(adding);
    auto *add = adding->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::keyClicks(&adding->name(), u"no domain"_s);
    EXPECT_FALSE(add->isEnabled());
    adding->name().setText(u"192.0.2.1"_s);
    EXPECT_FALSE(add->isEnabled());
    adding->name().clear();
    QTest::keyClicks(&adding->name(), u"Example.COM"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().domainPage());
    EXPECT_EQ(window().domainPage().domain(), domain);
    EXPECT_EQ(window().sidebar().shownDomains(), 1);
    EXPECT_EQ(window().sidebar().list().currentRow(), 2);
}

TEST_F(Window, ImportsAListAndOffersToCheckIt)
{
    start();
    action(u"Import domains"_s)->trigger();
    auto *importing = dialog<ImportDomainsDialog>();
    ASSERT_TRUE(importing);
    QSignalSpy parsed(importing, &ImportDomainsDialog::parsed);
    importing->text().setPlainText(u"one.example\ntwo.example\nno domain at all\n"_s);
    ASSERT_TRUE(waitFor([&] { return !parsed.isEmpty() && importing->addButton().isEnabled(); }));
    QTest::mouseClick(&importing->addButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return window().sidebar().shownDomains() == 2; }));
    EXPECT_TRUE(window().messages().text().startsWith(u"2 domain"_s)) << qPrintable(window().messages().text());
    EXPECT_NE(button<QPushButton>(window().messages(), u"Check them"_s), nullptr);
}

TEST_F(Window, FindsADomainByItsName)
{
    store({{.name = name("one.example")}, {.name = name("two.example")}});
    start();
    QTest::keySequence(&window(), QKeySequence::Find);
    EXPECT_EQ(window().focusWidget(), &window().sidebar().search());
    QTest::keyClicks(&window().sidebar().search(), u"two"_s);
    EXPECT_EQ(window().sidebar().shownDomains(), 1);
}

TEST_F(Window, RemovesTheShownDomainAfterAQuestionThatSaysWhatGoes)
{
    store({{.name = domain}, {.name = name("other.example")}});
    start();
    window().showDomain(domain);
    answerQuestion(QMessageBox::Yes);
    action(u"Remove domain"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return window().sidebar().shownDomains() == 1; }));
    EXPECT_TRUE(lastQuestion.contains(u"example.com"_s) && lastQuestion.contains(u"past checks"_s));
    ASSERT_TRUE(waitFor([&] { return window().shownPage() == &window().overview(); }));
}

TEST_F(Window, ChecksTheShownDomainAndShowsWhatItFound)
{
    useWorld(u"smtp.cert-expired"_s);
    store({{.name = domain}});
    start();
    window().showDomain(domain);
    auto &check = window().domainPage().check();
    hold(check.findings());
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    QTest::keyClick(&window(), Qt::Key_F5);
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    ASSERT_TRUE(settle());
    ASSERT_TRUE(check.run().has_value());
    EXPECT_EQ(check.run()->verdict, Severity::Error);
    auto *tree = check.findChild<QTreeView *>();
    EXPECT_EQ(check.findings().finding(tree->currentIndex())->id, FindingId::SmtpCertExpired);
    EXPECT_EQ(window().sidebar().list().item(2)->toolTip(), u"example.com: Enforce"_s);
}

TEST_F(Window, StopsAChecksRunAndKeepsWhatCame)
{
    store({{.name = domain}, {.name = name("slow.example")}});
    world().resolver.latency = 400ms;
    start();
    QSignalSpy finished(&window(), &MainWindow::checksFinished);
    window().checkAll();
    EXPECT_TRUE(window().jobs().isBusy());
    EXPECT_TRUE(window().jobs().isVisible());
    QTest::mouseClick(window().jobs().findChild<QAbstractButton *>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return !window().jobs().isVisible(); }));
}

TEST_F(Window, SurvivesTheCancelOfAChangeOfTheStore)
{
    startWithExample();
    {
        const BusyWorkers busy(program().writer());
        window().removeExample();
        QTest::mouseClick(window().jobs().findChild<QAbstractButton *>(), Qt::LeftButton);
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().sidebar().shownDomains(), 6);
    window().removeExample();
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().sidebar().shownDomains(), 0);
}

TEST_F(Window, ReadsWhatIsDroppedOnIt)
{
    start();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    write(u"folder/a.json"_s, jsonOf({.organization = "A", .day = today}));
    write(u"folder/b.json"_s, jsonOf({.organization = "B", .day = today}));
    write(u"folder/c.txt"_s, "not a report");
    QSignalSpy imported(&window(), &MainWindow::imported);
    drop({path(u"folder"_s)});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    ASSERT_TRUE(settle());
    EXPECT_EQ(imported.first().at(0).value<ImportResult>().counts.reports, 2);
    EXPECT_EQ(window().shownPage(), &window().reports());
    EXPECT_TRUE(window().messages().text().contains(u"2 new report"_s)) << qPrintable(window().messages().text());
    EXPECT_TRUE(window().messages().text().contains(u"1 refused"_s));
}

TEST_F(Window, ShowsTheWarningsAboutWhatWasReadBesideWhatWasRefused)
{
    start();
    QByteArray undated = jsonOf({.day = QDate::currentDate()});
    undated.replace("\"date-range\"", "\"no-range\"");
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles({write(u"undated.json"_s, undated), write(u"notes.txt"_s, "not a report")});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    ASSERT_TRUE(settle());
    const QString told = window().messages().text();
    EXPECT_TRUE(told.contains(u"1 warning"_s) && told.contains(u"1 refused"_s)) << qPrintable(told);
    QTest::mouseClick(button<QPushButton>(window().messages(), u"Show why"_s), Qt::LeftButton);
    auto *shown = dialog<TableDialog>();
    ASSERT_TRUE(shown);
    holdTables(*shown);
    QStringList files = columnTexts(*shown->table().model(), 0);
    files.sort();
    EXPECT_EQ(files, (QStringList{u"notes.txt"_s, u"undated.json"_s}));
    EXPECT_TRUE(columnTexts(*shown->table().model(), 2).contains(u"Warning"_s));
    shown->close();
}

TEST_F(Window, ReadsFilesDroppedOnAFieldAsReports)
{
    start();
    auto &field = window().sidebar().search();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"a.json"_s, jsonOf({.day = QDate::currentDate()})))});
    QSignalSpy imported(&window(), &MainWindow::imported);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &event);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
}

/// As browsers and mail programs drag what they have not saved.
TEST_F(Window, SaysThatWhatIsNoFileHereHasToBeSavedFirst)
{
    start();
    QMimeData data;
    data.setUrls({QUrl(u"https://mail.example/attachment/1"_s), QUrl(u"imap://mail.example/INBOX/2"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window(), &enter);
    EXPECT_FALSE(enter.isAccepted());
    EXPECT_TRUE(window().messages().text().contains(u"Save it first"_s)) << qPrintable(window().messages().text());
    window().messages().clear();
    data.setUrls({QUrl(u"https://mail.example/attachment/1"_s), QUrl::fromLocalFile(path(u"a.json"_s))});
    QDragEnterEvent mixed(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &mixed);
    EXPECT_TRUE(mixed.isAccepted());
    EXPECT_EQ(window().messages().text(), QString());
}

/// An address is a text to a field.
TEST_F(Window, LeavesADroppedAddressToTheField)
{
    start();
    auto &field = window().sidebar().search();
    QMimeData data;
    data.setUrls({QUrl(u"https://mail.example/"_s)});
    data.setText(u"https://mail.example/"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&field, &event);
    EXPECT_EQ(field.text(), u"https://mail.example/"_s);
}

TEST_F(Window, KeepsSettingsAndSpeaksTheChosenLanguage)
{
    start();
    window().showSettings();
    auto &form = window().settingsPage();
    form.resolvers().setText(u"192.0.2.53@5353"_s);
    form.retention().setValue(400);
    form.theme().setCurrentIndex(form.theme().findData(u"dark"_s));
    QTest::mouseClick(&form.saveButton(), Qt::LeftButton);
    const auto isDark = [] {
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
    };
    ASSERT_TRUE(waitFor(isDark));
    const Settings kept = loadSettings(path(u"valija.ini"_s));
    EXPECT_EQ(kept.network.resolvers, QStringList{u"192.0.2.53@5353"_s});
    EXPECT_EQ(kept.retentionDays, 400);
    EXPECT_EQ(kept.theme, u"dark"_s);
    Settings light = program().settings();
    light.theme = u"light"_s;
    program().useSettings(light);
    EXPECT_FALSE(isDark());
}

TEST_F(Window, RefusesAProxyThatCouldNotBeUsedOrWouldBeKeptWithItsPassword)
{
    start();
    window().showSettings();
    auto &form = window().settingsPage();
    for (const auto &proxy : {u"proxy.example:1080"_s, u"socks5://me:secret@proxy.example:1080"_s}) {
        form.messages().clear();
        form.proxy().setText(proxy);
        QTest::mouseClick(&form.saveButton(), Qt::LeftButton);
        EXPECT_TRUE(form.messages().text().startsWith(u"The settings could not be saved."_s))
            << qPrintable(form.messages().text());
        EXPECT_FALSE(read(path(u"valija.ini"_s)).contains("proxy.example"));
        EXPECT_EQ(form.proxy().text(), proxy) << "to be mended";
    }
}

TEST_F(Window, TakesNoSettingAwayThatIsBeingTyped)
{
    start();
    window().showSettings();
    auto &form = window().settingsPage();
    form.resolvers().setText(u"192.0.2.53"_s);
    window().refresh(); // as after an import
    window().showOverview();
    window().showSettings();
    EXPECT_EQ(form.resolvers().text(), u"192.0.2.53"_s);
    QTest::mouseClick(&form.saveButton(), Qt::LeftButton);
    EXPECT_EQ(loadSettings(path(u"valija.ini"_s)).network.resolvers, QStringList{u"192.0.2.53"_s});
    Settings other = program().settings();
    other.network.resolvers = {u"192.0.2.54"_s};
    program().useSettings(other);
    window().showSettings();
    EXPECT_EQ(window().settingsPage().resolvers().text(), u"192.0.2.54"_s) << "nothing is being typed";
}

/// At the next start there would be no window to mend it in.
TEST_F(Window, RefusesAFileThatCannotBeTheStore)
{
    start();
    window().showSettings();
    auto &form = window().settingsPage();
    const QString table = write(u"domains.csv"_s, "domain,note\nexample.com,mine\n");
    form.store().setText(table);
    {
        const BusyWorkers busy(program().workers());
        QTest::mouseClick(&form.saveButton(), Qt::LeftButton); // waits for no disk
        EXPECT_EQ(form.messages().text(), QString());
    }
    ASSERT_TRUE(waitFor([&] { return !form.messages().text().isEmpty(); }));
    EXPECT_TRUE(form.messages().text().startsWith(u"The settings could not be saved."_s))
        << qPrintable(form.messages().text());
    EXPECT_EQ(form.store().text(), table) << "to be mended";
    EXPECT_EQ(loadSettings(path(u"valija.ini"_s)).store, QString());
    EXPECT_EQ(read(table), "domain,note\nexample.com,mine\n");
    form.messages().clear();
    form.store().setText(path(u"new/store.sqlite"_s));
    QTest::mouseClick(&form.saveButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return loadSettings(path(u"valija.ini"_s)).store == path(u"new/store.sqlite"_s); }));
    EXPECT_TRUE(QFile::exists(path(u"new/store.sqlite"_s)));
}

TEST_F(Window, SpeaksAnotherLanguageAtOnceAndShowsTheSameAsBefore)
{
    startWithExample();
    window().resize(1111, 777);
    window().showSettings();
    auto &form = window().settingsPage();
    form.language().setCurrentIndex(form.language().findData(u"es"_s));
    QTest::mouseClick(&form.saveButton(), Qt::LeftButton);
    const auto overview = [&] {
        return window().sidebar().list().item(0)->text();
    };
    ASSERT_TRUE(waitFor([&] { return overview() == u"Resumen"_s; }));
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().settingsPage());
    EXPECT_TRUE(window().settingsPage().saveButton().text().contains(u"uardar"_s));
    EXPECT_EQ(window().settingsPage().edited().language, u"es"_s);
    EXPECT_EQ(sessionBars({}, Stacking::Outcome).parts.first().title, u"Fallidas"_s);
    EXPECT_EQ(window().size(), QSize(1111, 777));
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().sidebar().shownDomains(), 6);
    window().settingsPage().language().setCurrentIndex(window().settingsPage().language().findData(u"en"_s));
    QTest::mouseClick(&window().settingsPage().saveButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return overview() == u"Overview"_s; }));
}

TEST_F(Window, GivesEveryActionAPlaceInTheMenusAndAWordOfHelp)
{
    startWithExample();
    for (auto *menu : window().menuBar()->findChildren<QMenu *>())
        for (auto *each : menu->actions()) {
            if (each->isSeparator() || each->menu())
                continue;
            EXPECT_FALSE(each->text().isEmpty());
            EXPECT_FALSE(each->toolTip().isEmpty()) << qPrintable(each->text());
            EXPECT_TRUE(each->text().contains(u'&')) << qPrintable(each->text());
        }
}

TEST_F(Window, LetsEveryControlBeReachedByKeyboardAndNamed)
{
    startWithExample();
    window().showDomain(name("orchard.example"));
    auto *tabs = window().domainPage().findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        ASSERT_TRUE(settle());
    }
    for (auto *button : window().findChildren<QAbstractButton *>()) {
        if (button->isHidden() || button->objectName().startsWith(u"qt_"_s)
            || button->objectName() == "ScrollLeftButton"_L1 || button->objectName() == "ScrollRightButton"_L1
            || qobject_cast<QTabBar *>(button->parent()) || qobject_cast<QLineEdit *>(button->parent())
            || qobject_cast<QAbstractItemView *>(button->parent()))
            continue; // Qt's own
        const QByteArray what = button->parent()->metaObject()->className() + QByteArray("/")
            + button->metaObject()->className() + QByteArray("/") + button->text().toUtf8();
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty()) << what.constData();
        EXPECT_FALSE(button->toolTip().isEmpty()) << what.constData();
        EXPECT_NE(button->focusPolicy(), Qt::NoFocus) << what.constData();
    }
    for (auto *view : window().findChildren<QAbstractItemView *>())
        if (!qobject_cast<QHeaderView *>(view) && !qobject_cast<QComboBox *>(view->parent()->parent()))
            EXPECT_FALSE(view->accessibleName().isEmpty()) << view->metaObject()->className();
    for (auto *field : window().findChildren<QLineEdit *>())
        if (!field->objectName().startsWith(u"qt_"_s))
            EXPECT_FALSE(field->accessibleName().isEmpty() && field->toolTip().isEmpty())
                << qPrintable(field->placeholderText());
}

TEST_F(Window, RemembersItsTablesColumns)
{
    startWithExample();
    auto &table = window().overview().table();
    table.setColumnWidth(0, 333);
    EXPECT_TRUE(waitFor(
        [this] { return QFile::exists(path(u"layout.ini"_s)) && read(path(u"layout.ini"_s)).contains("overview="); }));
}

} // namespace valija
