// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/jobs.h"
#include "ui/models/comparison.h"
#include "ui/pages/check_page.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/history_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;
using Change = ComparedFinding::Change;

/// A domain whose mail host's certificate ended between two checks.
class CheckPages : public WindowTest
{
protected:
    const DomainName domain = name("example.com");

    CheckPage &page() { return window().domainPage().check(); }

    void startOnDomain()
    {
        store({{.name = domain}});
        start();
        window().showDomain(domain);
    }

    void check(const QString &scenario)
    {
        useWorld(scenario);
        world().mailHost.replies[u"192.0.2.25"_s].transcript = u"220 mx.example.com ready"_s;
        QSignalSpy finished(&window(), &MainWindow::checksFinished);
        window().check({domain}, allStations);
        ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
        ASSERT_TRUE(settle());
    }

    /// What the dialog says came and went, without what stayed.
    static QMap<QString, Change> changesIn(TableDialog &shown)
    {
        QMap<QString, Change> changes;
        const auto *model = dynamic_cast<ComparisonModel *>(shown.table().proxy().sourceModel());
        EXPECT_TRUE(model);
        for (int row = 0; model && row < model->rowCount(); ++row)
            if (const ComparedFinding &each = model->row(row); each.change != Change::Same)
                changes.insert(QString::fromLatin1(kindOf(each.finding.id).slug), each.change);
        return changes;
    }

    /// Exports by the menu's action and waits for the file.
    QByteArray exported(const QString &title, const QString &name)
    {
        answerFileDialog(path(name));
        action(page(), title)->trigger();
        EXPECT_TRUE(window().jobs().isBusy()) << "it is written by a worker";
        EXPECT_TRUE(waitFor([&] { return QFile::exists(path(name)); })) << qPrintable(name);
        EXPECT_TRUE(settle());
        EXPECT_TRUE(page().messages().text().contains(name)) << qPrintable(page().messages().text());
        return read(path(name));
    }
};

TEST_F(CheckPages, CompareWithTheCheckBefore)
{
    startOnDomain();
    check(u"healthy"_s);
    action(page(), u"Compare"_s)->trigger();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page().messages().text().startsWith(u"There is no earlier check"_s));
    check(u"smtp.cert-expired"_s);
    action(page(), u"Compare"_s)->trigger();
    auto *shown = dialog<TableDialog>();
    ASSERT_TRUE(shown);
    holdTables(*shown);
    EXPECT_EQ(changesIn(*shown).value(u"smtp.cert-expired"_s, Change::Same), Change::New);
    EXPECT_TRUE(columnTexts(*shown->table().model(), 0).contains(u"New"_s));
    shown->close();
}

TEST_F(CheckPages, SayWhatTheChecksBeforeAndTheDraftSay)
{
    const QByteArray draft = "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 86400\r\n";
    store({{.name = domain, .draftPolicy = draft}});
    start();
    window().showDomain(domain);
    check(u"healthy"_s);
    ASSERT_TRUE(page().run());
    EXPECT_TRUE(contains(page().run()->findings, FindingId::TimeDrift));
    EXPECT_EQ(page().run()->verdict, Severity::Warning);
    EXPECT_FALSE(contains(page().run()->findings, FindingId::TimeIdStale));
    check(u"mode-none"_s);
    EXPECT_TRUE(contains(page().run()->findings, FindingId::TimeIdStale));
    EXPECT_EQ(page().run()->verdict, Severity::Error);
    EXPECT_TRUE(exported(u"As JSON"_s, u"check.json"_s).contains("time.id-stale"));
    check(u"absent"_s);
    EXPECT_TRUE(contains(page().run()->findings, FindingId::TimeRemovedEarly));
}

TEST_F(CheckPages, CompareTwoChecksOfTheHistory)
{
    startOnDomain();
    auto &history = window().domainPage().history();
    window().domainPage().showTab(DomainPage::Tab::History);
    holdTables(history);
    check(u"smtp.cert-expired"_s);
    check(u"healthy"_s);
    ASSERT_TRUE(waitFor([&] { return history.runsTable().model()->rowCount() == 2; }));
    EXPECT_FALSE(history.compareButton().isEnabled());
    history.runsTable().selectAll();
    QTest::mouseClick(&history.compareButton(), Qt::LeftButton);
    auto *shown = dialog<TableDialog>();
    ASSERT_TRUE(shown);
    EXPECT_EQ(changesIn(*shown).value(u"smtp.cert-expired"_s, Change::Same), Change::Gone)
        << "the earlier one is compared with the later one, in whatever order they were chosen";
    shown->close();
}

TEST_F(CheckPages, ShowWhatEachAddressPresented)
{
    startOnDomain();
    check(u"smtp.cert-expired"_s);
    action(page(), u"Certificates"_s)->trigger();
    auto *shown = dialog<TableDialog>();
    ASSERT_TRUE(shown);
    holdTables(*shown);
    const QStringList addresses = columnTexts(*shown->table().model(), 1);
    EXPECT_TRUE(addresses.contains(u"192.0.2.25"_s) && addresses.contains(u"192.0.2.10"_s))
        << qPrintable(addresses.join(u' '));
    shown->table().proxy().setFilterFixedString(u"mx.example.com"_s);
    shown->close();
}

TEST_F(CheckPages, ShowWhatWasSaidToTheServers)
{
    startOnDomain();
    check(u"healthy"_s);
    action(page(), u"Transcripts"_s)->trigger();
    auto *shown = dialog<TextDialog>();
    ASSERT_TRUE(shown);
    auto *parts = shown->findChild<QListWidget *>();
    const auto of = parts->findItems(u"192.0.2.25"_s, Qt::MatchContains);
    if (parts->count() > 1) {
        ASSERT_EQ(of.size(), 1);
        parts->setCurrentItem(of.first());
    }
    EXPECT_EQ(shown->shownText(), u"220 mx.example.com ready"_s);
    shown->close();
}

TEST_F(CheckPages, AreExportedAsHtmlPdfAndJson)
{
    startOnDomain();
    check(u"smtp.cert-expired"_s);
    const QByteArray html = exported(u"As HTML"_s, u"check.html"_s);
    EXPECT_TRUE(html.contains("example.com") && html.contains("mx.example.com"));
    EXPECT_TRUE(exported(u"As PDF"_s, u"check.pdf"_s).startsWith("%PDF-"));
    const auto json = QJsonDocument::fromJson(exported(u"As JSON"_s, u"check.json"_s)).object();
    EXPECT_EQ(json.value(u"schema"_s).toString(), u"valija.check/1"_s);
    EXPECT_TRUE(QJsonDocument(json).toJson().contains("smtp.cert-expired"));
}

TEST_F(CheckPages, SayWhyAnExportCouldNotBeWritten)
{
    startOnDomain();
    check(u"healthy"_s);
    for (const auto &[title, file] :
         {std::pair(u"As HTML"_s, u"no/such/a.html"_s), {u"As PDF"_s, u"no/such/a.pdf"_s}}) {
        page().messages().clear();
        answerFileDialog(path(file));
        action(page(), title)->trigger();
        ASSERT_TRUE(waitFor([&] { return !page().messages().text().isEmpty(); }));
        EXPECT_TRUE(page().messages().text().startsWith(u"The check could not be exported"_s))
            << qPrintable(page().messages().text());
    }
}

} // namespace valija
