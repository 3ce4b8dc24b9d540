// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"
#include "tests/ui/reports_fixture.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;

TEST_F(Reports, ShowAReportLaidOutAsReceivedAndWhatWasRepaired)
{
    start();
    const QByteArray json = jsonOf({.day = today.addDays(-2)}).replace("T00:00:00Z", "T00:00:00");
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles({write(u"odd.json"_s, json)});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    ASSERT_TRUE(settle());
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(0);
    QTest::keyClick(&page().reportsTable(), Qt::Key_Return);
    auto *shown = dialog<ReportDialog>();
    ASSERT_TRUE(shown);
    ASSERT_TRUE(waitFor([&] { return !shown->isLoading(); }));
    EXPECT_TRUE(shown->lead().text().contains(u"odd.json"_s)) << qPrintable(shown->lead().text());
    EXPECT_TRUE(shown->readable().toPlainText().startsWith(u"{\n  \""_s));
    EXPECT_EQ(shown->received().toPlainText().toUtf8(), json);
    ASSERT_EQ(shown->repairs().count(), 1);
    answerFileDialog(path(u"saved.json"_s));
    {
        const BusyWorkers busy(program().workers());
        QTest::mouseClick(&shown->saveButton(), Qt::LeftButton);
        EXPECT_FALSE(QFile::exists(path(u"saved.json"_s))) << "it may be large";
    }
    ASSERT_TRUE(waitFor([&] { return shown->lead().text().contains(u"is written"_s); }));
    EXPECT_EQ(read(path(u"saved.json"_s)), json);
    shown->close();
}

TEST_F(Reports, SayOfADomainThatTheMailToldThatItIsDerivedAndNotMissing)
{
    start();
    const QByteArray json = jsonOf({.day = today.addDays(-1)}).replace("\"policy-domain\"", "\"no-domain\"");
    ASSERT_TRUE(json.contains("no-domain"));
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles({write(u"told.eml"_s,
                              "From: a@b.example\r\nTLS-Report-Domain: mailed.example\r\n"
                              "Content-Type: application/tlsrpt+json\r\n\r\n"
                                  + json)});
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    ASSERT_TRUE(settle());
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(0);
    QTest::keyClick(&page().reportsTable(), Qt::Key_Return);
    auto *shown = dialog<ReportDialog>();
    ASSERT_TRUE(shown);
    ASSERT_TRUE(waitFor([&] { return !shown->isLoading(); }));
    ASSERT_EQ(shown->repairs().count(), 1);
    EXPECT_TRUE(shown->repairs().item(0)->text().contains(u"was taken from what came with it"_s))
        << qPrintable(shown->repairs().item(0)->text());
    shown->close();
}

TEST_F(Reports, SayOfAReportWhoseOriginalIsDamagedThatItIs)
{
    start();
    open({{.day = today.addDays(-1)}});
    ASSERT_TRUE(runPlain(database().connection(), u"UPDATE original SET content = CAST('rubbish' AS BLOB)"_s));
    showTab(u"Reports"_s);
    page().reportsTable().selectRow(0);
    QTest::keyClick(&page().reportsTable(), Qt::Key_Return);
    auto *shown = dialog<ReportDialog>();
    ASSERT_TRUE(shown);
    ASSERT_TRUE(waitFor([&] { return !shown->isLoading(); }));
    EXPECT_TRUE(shown->lead().text().contains(u"could not be read"_s)) << qPrintable(shown->lead().text());
    EXPECT_TRUE(shown->received().toPlainText().isEmpty());
    EXPECT_FALSE(shown->saveButton().isEnabled());
    shown->close();
}

} // namespace valija
