// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a row of a table to exactly what it counts.

#include "tests/ui/reports_fixture.h"
#include "ui/models/places_models.h"
#include "ui/models/report_models.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class Drilling : public Reports
{
protected:
    /// Activates the row whose first cells show these texts.
    void activate(const QString &tab, SummaryKey key, const QStringList &cells)
    {
        showTab(tab);
        TableView &table = page().table(key);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            QStringList found;
            for (int column = 0; column < cells.size(); ++column)
                found.append(table.model()->index(row, column).data().toString());
            if (found != cells)
                continue;
            table.setCurrentIndex(table.model()->index(row, 0));
            QTest::keyClick(&table, Qt::Key_Return);
            return;
        }
        ADD_FAILURE() << "no row " << qPrintable(cells.join(u' '));
    }

    bool isAtFailures() { return page().tabs().currentWidget() == &page().failures(); }

    /// What the single failures show in the column, once they do.
    void expectFailures(FailureColumn column, const QStringList &expected)
    {
        const auto &model = page().failures().model();
        const auto shown = [&] {
            return columnTexts(model, static_cast<int>(column));
        };
        EXPECT_TRUE(waitFor([&] { return shown() == expected; })) << qPrintable(shown().join(u' '));
    }
};

} // namespace

TEST_F(Drilling, ShowsTheFailuresOfThatAddressAndReporterOnly)
{
    start();
    open({{.organization = "Google", .day = today, .failures = {{.from = "192.0.2.5"}, {.from = "192.0.2.50"}}},
          {.organization = "Google Workspace", .day = today, .failures = {{.from = "192.0.2.5"}}}});
    activate(u"By source"_s, SummaryKey::Source, {u"Google"_s, u"192.0.2.5"_s});
    ASSERT_TRUE(isAtFailures());
    expectFailures(FailureColumn::Organization, QStringList{u"Google"_s});
    expectFailures(FailureColumn::SendingMtaIp, QStringList{u"192.0.2.5"_s});
    EXPECT_EQ(page().failures().onlyText(), u"Reporter: Google · From address: 192.0.2.5"_s);
    QTest::mouseClick(button<QPushButton>(page().failures(), u"Clear the filters"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return page().failures().model().rowCount() == 3; }));
    EXPECT_TRUE(page().failures().onlyText().isEmpty());
}

TEST_F(Drilling, ShowsTheFailuresThatNameNoHostOrResult)
{
    start();
    open({{.day = today,
           .failures = {{.host = {}, .to = {}}, {.host = "mx.example.com", .to = {}}, {.result = {}}, {}}}});
    activate(u"By mail host"_s, SummaryKey::Mx, {u"(not given)"_s, u"(not given)"_s});
    expectFailures(FailureColumn::ReceivingMx, QStringList{QString()});
    EXPECT_EQ(page().failures().onlyText(), u"Mail host: (not given) · To address: (not given)"_s);
    activate(u"By mail host"_s, SummaryKey::Mx, {u"mx.example.com"_s, u"(not given)"_s});
    expectFailures(FailureColumn::ReceivingMx, QStringList{u"mx.example.com"_s});
    activate(u"By result"_s, SummaryKey::Result, {u"(not given)"_s});
    expectFailures(FailureColumn::ResultType, QStringList{QString()});
}

TEST_F(Drilling, GoesNowhereWhereNoFailureDetailsAreGiven)
{
    start();
    open({{.day = today, .failures = {{}}, .unexplained = 3}});
    activate(u"By result"_s, SummaryKey::Result, {u"(without details)"_s});
    EXPECT_FALSE(isAtFailures());
    activate(u"By source"_s, SummaryKey::Source, {u"Corvid"_s, u"(not given)"_s});
    EXPECT_FALSE(isAtFailures());
    EXPECT_TRUE(page().messages().text().contains(u"says nothing about why"_s));
    activate(u"By source"_s, SummaryKey::Source, {u"Corvid"_s, u"198.51.100.7"_s});
    EXPECT_TRUE(isAtFailures());
}

TEST_F(Drilling, ChoosesTheReporterThatHasNoName)
{
    start();
    open({{.organization = {}, .day = today, .successful = 3}, {.day = today, .successful = 20}});
    activate(u"By reporter"_s, SummaryKey::Reporter, {u"(not given)"_s});
    ASSERT_TRUE(settle());
    EXPECT_EQ(columnTexts(page().reports(), ReportsModel::Sessions), QStringList{u"3"_s});
    EXPECT_EQ(page().reporter().currentText(), u"(not given)"_s);
}

TEST_F(Drilling, FindsDaysAndSessionsAsTheyAreShown)
{
    start();
    open({{.day = today, .failures = {{.sessions = 1234}, {.sessions = 567}}},
          {.day = today.addDays(-1), .failures = {{.sessions = 89}}}});
    showTab(u"Single failures"_s);
    ASSERT_TRUE(waitFor([&] { return page().failures().model().rowCount() == 3; }));
    auto &header = page().failures().header();
    QLineEdit &sessions = header.field(static_cast<int>(FailureColumn::Sessions));
    sessions.setText(QLocale().toString(1234));
    expectFailures(FailureColumn::Sessions, QStringList{QLocale().toString(1234)});
    sessions.clear();
    header.field(static_cast<int>(FailureColumn::Day)).setText(QLocale().toString(today, QLocale::ShortFormat));
    expectFailures(FailureColumn::Day, QStringList(2, QLocale().toString(today, QLocale::ShortFormat)));
}

} // namespace valija
