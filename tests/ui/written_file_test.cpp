// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written in workers, and what is left of it where it is cancelled.

#include "tests/support/corpus.h"
#include "ui/models/report_models.h"
#include "ui/text/reports_document.h"
#include "ui/text/table_text.h"
#include "ui/text/written_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Answers so after it was asked so often.
IsCancelled cancelledAfter(int questions)
{
    return [questions]() mutable {
        return questions-- <= 0;
    };
}

QList<StoredReport> manyReports()
{
    return QList<StoredReport>(1000);
}

} // namespace

TEST(WrittenFile, StaysAsItWasWhereTheWorkIsCancelledMeanwhile)
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"all.html"_s);
    ASSERT_TRUE(writeFile(path, "old"));
    QThreadPool workers;
    for (const bool isCancelled : {true, false}) {
        QSemaphore begun;
        QSemaphore goOn;
        auto work = writeInWorker(workers, path, [&](const IsCancelled &) -> Result<QByteArray> {
            begun.release();
            goOn.acquire();
            return QByteArray("new");
        });
        begun.acquire();
        if (isCancelled)
            work.cancel();
        goOn.release();
        workers.waitForDone();
        EXPECT_EQ(contentOf(path), isCancelled ? "old" : "new");
        EXPECT_EQ(work.resultCount(), isCancelled ? 0 : 1);
    }
}

TEST(WrittenFile, SaysWhyItCouldNotBePutTogether)
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"all.html"_s);
    QThreadPool workers;
    const auto work = writeInWorker(workers, path, [](const IsCancelled &) -> Result<QByteArray> {
        return failure(Error::Kind::Database, u"gone"_s);
    });
    const Result<> written = work.result();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().detail, u"gone"_s);
    EXPECT_FALSE(QFile::exists(path));
}

TEST(WrittenPdf, EndsWithThePageAtWhichItIsCancelled)
{
    const QString html = QString(u"<p>One of many lines.</p>"_s).repeated(2000);
    const QByteArray whole = asPdf(html);
    EXPECT_LT(asPdf(html, cancelledAfter(4)).size(), whole.size() / 2);
    EXPECT_TRUE(asPdf(html, cancelledAfter(0)).isEmpty());
}

TEST(WrittenTables, EndWithTheRowAtWhichTheyAreCancelled)
{
    ReportsModel model;
    model.setRows(manyReports());
    EXPECT_EQ(tableAsCsv(model).count('\n'), 1001);
    EXPECT_EQ(tableAsCsv(model, cancelledAfter(5)).count('\n'), 6);
    EXPECT_EQ(QJsonDocument::fromJson(tableAsJson(model, cancelledAfter(5))).array().size(), 5);
    ReportsView view;
    view.reports = manyReports();
    EXPECT_EQ(reportsAsHtml(view, {}).count(u"<tr>"), 1001);
    EXPECT_EQ(reportsAsHtml(view, {}, cancelledAfter(5)).count(u"<tr>"), 6);
}

/// A PDF knows no measure that follows from the other, and breaks words where it may.
TEST(ReportsDocument, ShowsTheChartInItsShapeAndShortTextsInOneLine)
{
    ReportsView view;
    view.reports.emplaceBack();
    view.reports.first().organization = "Corvid";
    view.reports.first().reportId = QByteArray(80, 'x');
    const QString html = reportsAsHtml(view, {QImage(1000, 200, QImage::Format_RGB32), {}, {}});
    EXPECT_TRUE(html.contains(u"width=\"900\" height=\"180\""_s));
    EXPECT_TRUE(html.contains(u"<td class=\"s\">Corvid</td>"_s)) << qPrintable(html);
    EXPECT_TRUE(html.contains(u"<td>xxx"_s)) << qPrintable(html);
}

} // namespace valija
