// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reports_fixture.h"
#include "ui/models/report_models.h"
#include "ui/text/table_text.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;

TEST_F(Reports, ExportAnyTableAsCsvAndJson)
{
    start();
    openTwoReporters();
    const QList<std::pair<QString, int>> tables{
        {u"By result"_s, 1},   {u"By source"_s, 4},       {u"By mail host"_s, 1},
        {u"By reporter"_s, 2}, {u"By domain"_s, 1},       {u"By policy"_s, 1},
        {u"Over time"_s, 30},  {u"Single failures"_s, 2}, {u"Reports"_s, 2}};
    for (const auto &[title, rows] : tables) {
        showTab(title);
        for (const QString &suffix : {u"csv"_s, u"json"_s}) {
            const QString file = path(title + u'.' + suffix);
            answerFileDialog(file);
            action(page(), u"Table as "_s + suffix.toUpper())->trigger();
            ASSERT_TRUE(settle());
            ASSERT_TRUE(waitFor([&] { return QFile::exists(file); })) << qPrintable(file);
            const QByteArray content = read(file);
            const qsizetype found
                = suffix == "csv"_L1 ? content.count("\n") - 1 : QJsonDocument::fromJson(content).array().size();
            EXPECT_EQ(found, rows) << qPrintable(file) << content.constData();
        }
    }
    const auto failure = QJsonDocument::fromJson(read(path(u"Single failures.json"_s))).array().at(0).toObject();
    EXPECT_EQ(failure.value(u"result-type"_s).toString(), u"certificate-expired"_s);
    EXPECT_TRUE(failure.value(u"failed-session-count"_s).isDouble());
}

TEST_F(Reports, ExportInAWorkerWhatEachTableShows)
{
    start();
    openTwoReporters();
    for (const QString &title : {u"By result"_s, u"By source"_s, u"By mail host"_s, u"By reporter"_s, u"By domain"_s,
                                 u"By policy"_s, u"Over time"_s, u"Reports"_s}) {
        showTab(title);
        const QString file = path(title + u".csv"_s);
        answerFileDialog(file);
        {
            const BusyWorkers busy(program().workers());
            action(page(), u"Table as CSV"_s)->trigger();
            EXPECT_FALSE(QFile::exists(file)) << qPrintable(title);
        }
        ASSERT_TRUE(settle());
        const QAbstractItemModel &shown = *page().shownTable()->model();
        EXPECT_EQ(read(file), tableAsCsv(shown)) << qPrintable(title);
    }
}

TEST_F(Reports, CopyThemselvesInAWorker)
{
    start();
    openTwoReporters();
    showTab(u"Reports"_s);
    page().reportsTable().sortByColumn(ReportsModel::Reporter, Qt::AscendingOrder);
    ASSERT_TRUE(settle());
    page().reportsTable().selectAll();
    QApplication::clipboard()->clear();
    {
        const BusyWorkers busy(program().workers());
        page().reportsTable().copySelection();
        EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    }
    ASSERT_TRUE(waitFor([] { return !QApplication::clipboard()->text().isEmpty(); }));
    EXPECT_EQ(QApplication::clipboard()->text(), page().reportsTable().selectionAsText());
}

/// Copied as much as exported: it is pasted into the same spreadsheets.
TEST_F(Reports, CopyNothingThatASpreadsheetWouldRun)
{
    start();
    open({{.organization = "=HYPERLINK(0)", .day = today, .failures = {{.host = "\"@x\""}}}});
    auto &table = page().table(SummaryKey::Reporter);
    table.selectAll();
    EXPECT_TRUE(table.selectionAsText().startsWith(u"'=HYPERLINK(0)\t"_s)) << qPrintable(table.selectionAsText());
    chooseFirstFailure();
    QApplication::clipboard()->clear();
    page().failures().table().copySelection();
    ASSERT_TRUE(waitFor([] { return !QApplication::clipboard()->text().isEmpty(); }));
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"\t'=HYPERLINK(0)\t"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"\t'\"@x\"\t"_s)) << qPrintable(copied);
}

TEST_F(Reports, ExportTheWholeViewAndTheChart)
{
    start();
    openTwoReporters();
    const QList<std::pair<QString, QString>> exports{{u"Everything as HTML"_s, u"all.html"_s},
                                                     {u"Everything as PDF"_s, u"all.pdf"_s},
                                                     {u"Chart as PNG"_s, u"chart.png"_s},
                                                     {u"Chart as SVG"_s, u"chart.svg"_s}};
    for (const auto &[title, file] : exports) {
        answerFileDialog(path(file));
        action(page(), title)->trigger();
        ASSERT_TRUE(waitFor([&, wanted = path(file)] { return QFile::exists(wanted); })) << qPrintable(file);
        ASSERT_TRUE(settle());
    }
    const QByteArray html = read(path(u"all.html"_s));
    for (const char *part : {"<h2>By result</h2>", "certificate-expired", "198.51.100.8", "data:image/png;base64,i",
                             "1 of 2 reporters about example.com"})
        EXPECT_TRUE(html.contains(part)) << part;
    EXPECT_TRUE(read(path(u"all.pdf"_s)).startsWith("%PDF-"));
    EXPECT_FALSE(QImage(path(u"chart.png"_s)).isNull());
    EXPECT_TRUE(read(path(u"chart.svg"_s)).contains("<svg"));
}

TEST_F(Reports, ExportTheWholeViewAsItIsShown)
{
    start();
    world().resolver.add(name("7.100.51.198.in-addr.arpa"), DnsType::Ptr, u"out.corvid.example"_s);
    openTwoReporters();
    const auto exported = [&] {
        answerFileDialog(path(u"all.html"_s));
        action(page(), u"Everything as HTML"_s)->trigger();
        EXPECT_TRUE(settle());
        return read(path(u"all.html"_s));
    };
    EXPECT_FALSE(exported().contains("Name of the address"));
    page().stacking().setCurrentIndex(1);
    QTest::mouseClick(&page().namesButton(), Qt::LeftButton);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(waitFor([&] { return page().namesButton().isEnabled(); }));
    const QByteArray html = exported();
    EXPECT_TRUE(html.contains(">out.corvid.example</td>"));
    EXPECT_TRUE(html.contains(">Nimbus</th>"));
}

TEST_F(Reports, SayWhyAFileCouldNotBeWritten)
{
    start();
    openTwoReporters();
    answerFileDialog(path(u"no/such/folder.csv"_s));
    action(page(), u"Table as CSV"_s)->trigger();
    ASSERT_TRUE(waitFor([&] { return page().messages().isVisible(); }));
    EXPECT_TRUE(page().messages().text().contains(u"could not be written"_s)) << qPrintable(page().messages().text());
}

} // namespace valija
