// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions over time: the bars, the chart that draws them and the table that has their numbers.

#include "tests/support/printers.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/report_models.h"
#include "ui/text/table_text.h"
#include "ui/widgets/sessions_chart.h"

#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QToolTip>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 11, 25);

/// The pointer rests at the place.
void restAt(SessionsChart &chart, const QPoint &place)
{
    QHelpEvent event(QEvent::ToolTip, place, chart.viewport()->mapToGlobal(place));
    QApplication::sendEvent(chart.viewport(), &event);
}

bool showTwoDays(SessionsChart &chart)
{
    chart.resize(900, 300);
    chart.setBars(
        sessionBars({{wednesday, "Corvid", 7, 1}, {wednesday.addDays(1), "Corvid", 5, 0}}, Stacking::Outcome));
    chart.show();
    return QTest::qWaitForWindowExposed(&chart);
}

} // namespace

TEST(SessionsChart, KeepsShowingTheValuesOfTheBarThatThePointerRestsOn)
{
    SessionsChart chart;
    ASSERT_TRUE(showTwoDays(chart));
    QTest::mouseMove(chart.viewport(), chart.placeOf(0));
    restAt(chart, chart.placeOf(0));
    EXPECT_EQ(QToolTip::text(), chart.valuesText(0));
    restAt(chart, {1, 1});
    EXPECT_EQ(QToolTip::text(), chart.toolTip());
    QToolTip::hideText();
}

TEST(SessionsChart, IsExportedOnTheBackgroundThatItsColoursAreMadeFor)
{
    SessionsChart chart;
    QPalette dark = chart.palette();
    dark.setColor(QPalette::Base, QColor(0x12, 0x13, 0x14));
    dark.setColor(QPalette::WindowText, Qt::white);
    chart.setPalette(dark);
    chart.setBars(sessionBars({{wednesday, "Corvid", 7, 1}}, Stacking::Outcome));
    EXPECT_TRUE(chart.svg().contains("fill=\"#121314\"")) << chart.svg().constData();
}

TEST(SessionsChart, IsExportedWhole)
{
    SessionsChart chart;
    ASSERT_TRUE(showTwoDays(chart));
    const QImage image = chart.image();
    const QImage shown = chart.grab().toImage();
    ASSERT_EQ(image.size(), chart.size() * 2);
    for (int bar = 0; bar < 2; ++bar) {
        const QPoint place = chart.placeOf(bar);
        EXPECT_EQ(image.pixelColor(place * 2), shown.pixelColor(place)) << bar;
        EXPECT_NE(image.pixelColor(place * 2), chart.palette().color(QPalette::Base)) << bar;
    }
}

/// The places of the texts are made for letters of that size.
TEST(SessionsChart, IsExportedWithTextsAsLargeAsOnTheScreen)
{
    SessionsChart chart;
    QFont font = chart.font();
    font.setPointSize(18);
    chart.setFont(font);
    chart.resize(900, 400);
    chart.setBars(sessionBars({{wednesday, "Corvid", 7, 1}}, Stacking::Outcome));
    chart.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
    const QByteArray size = QByteArray::number(18.0 * chart.logicalDpiX() / 72);
    EXPECT_TRUE(chart.svg().contains("font-size=\"" + size + '"')) << chart.svg().constData();
}

TEST(SessionBars, AreOfAllChosenDaysWithReportsOrWithout)
{
    const QList<DaySessions> sessions{{wednesday, "Corvid", 7, 1}};
    const DateRange chosen{wednesday.addDays(-3), wednesday.addDays(2)};
    const SessionBars bars = sessionBars(sessions, Stacking::Outcome, chosen);
    ASSERT_EQ(bars.spans.size(), 6);
    EXPECT_EQ(bars.spans.first().first, chosen.first);
    EXPECT_EQ(bars.spans.last().last, chosen.last);
    EXPECT_EQ(bars.total(3), 8);
    EXPECT_EQ(sessionBars(sessions, Stacking::Outcome, {chosen.first, {}}).spans.size(), 4);
    EXPECT_EQ(sessionBars(sessions, Stacking::Outcome, {{}, chosen.last}).spans.size(), 3);
    EXPECT_EQ(sessionBars(sessions, Stacking::Outcome).spans.size(), 1);
    EXPECT_TRUE(sessionBars({}, Stacking::Outcome, chosen).spans.isEmpty());
}

TEST(SessionBars, AreOfNoDaysBesideTheChosenOnes)
{
    for (const int days : {100, 900}) { // by week, by month
        const DateRange chosen = DateRange::endingAt(wednesday, days);
        const SessionBars bars = sessionBars({{chosen.first.addDays(40), "Corvid", 7, 1}}, Stacking::Outcome, chosen);
        ASSERT_GT(bars.spans.size(), 2);
        EXPECT_EQ(bars.spans.first().first, chosen.first);
        EXPECT_EQ(bars.spans.last().last, chosen.last);
        for (qsizetype bar = 1; bar < bars.spans.size(); ++bar)
            EXPECT_EQ(bars.spans[bar].first, bars.spans[bar - 1].last.addDays(1));
    }
}

TEST(SessionBars, StopAtTheGreatestNumber)
{
    const QList<DaySessions> sessions{{wednesday, "Corvid", INT64_MAX, INT64_MAX}, {wednesday, "Corvid", 1, 1}};
    for (const Stacking stacking : {Stacking::Outcome, Stacking::Reporter}) {
        const SessionBars bars = sessionBars(sessions, stacking);
        EXPECT_EQ(bars.parts.first().sessions.first(), INT64_MAX);
        EXPECT_EQ(bars.total(0), INT64_MAX);
    }
    ReportsModel model;
    StoredReport report;
    report.successful = report.failed = INT64_MAX;
    model.setRows({report});
    EXPECT_EQ(model.index(0, ReportsModel::Sessions).data(sortRole).toLongLong(), INT64_MAX);
}

TEST(SessionBarsTable, KeepsReportersApartThatAreCalledLikeAnotherColumn)
{
    SessionBarsModel model;
    model.setBars(sessionBars({{wednesday, "Sessions", 1, 0}, {wednesday, "A\nB", 2, 0}, {wednesday, "A\rB", 3, 0}},
                              Stacking::Reporter));
    const auto row = QJsonDocument::fromJson(tableAsJson(model)).array().at(0).toObject();
    EXPECT_EQ(row.size(), model.columnCount());
    EXPECT_EQ(row.value(u"Sessions"_s).toInt(), 1);
    EXPECT_EQ(row.value(u"Sessions (2)"_s).toInt(), 6);
}

} // namespace valija
