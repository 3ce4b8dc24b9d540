// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reports_fixture.h"

#include "ui/widgets/failures_view.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;

void Reports::open(const QList<WrittenReport> &reports)
{
    QStringList paths;
    for (const auto &report : reports)
        paths.append(write(u"in/%1.json"_s.arg(paths.size()), jsonOf(report)));
    QSignalSpy imported(&window(), &MainWindow::imported);
    window().openFiles(paths);
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    ASSERT_TRUE(settle());
}

void Reports::openTwoReporters()
{
    open({{.organization = "Corvid",
           .day = today.addDays(-2),
           .failures = {{.sessions = 3}, {.from = "198.51.100.8", .sessions = 1}}},
          {.organization = "Nimbus", .day = today.addDays(-3), .successful = 20}});
}

void Reports::showAllTime()
{
    page().period().setCurrentIndex(page().period().findData(0));
    ASSERT_TRUE(settle());
}

void Reports::showTab(const QString &title)
{
    for (int i = 0; i < page().tabs().count(); ++i)
        if (page().tabs().tabText(i) == title)
            page().tabs().setCurrentIndex(i);
    ASSERT_EQ(page().tabs().tabText(page().tabs().currentIndex()), title);
}

void Reports::chooseFirstFailure()
{
    showTab(u"Single failures"_s);
    auto &failures = page().failures();
    ASSERT_TRUE(waitFor([&] { return failures.model().rowCount() > 0; }));
    failures.table().selectRow(0);
    ASSERT_TRUE(waitFor([&] { return failures.current() != nullptr; }));
}

QStringList Reports::shownFailures(FailureColumn column)
{
    auto &model = page().failures().model();
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 0 || model.row(model.rowCount() - 1); }));
    QStringList texts = columnTexts(model, static_cast<int>(column));
    if (texts.contains(u"…"_s)) {
        EXPECT_TRUE(waitFor([&] { return model.row(0) != nullptr; }));
        texts = columnTexts(model, static_cast<int>(column));
    }
    return texts;
}

QStringList Reports::answersOfTests(int failures)
{
    auto &details = page().details();
    QStringList answers;
    for (int row = 0; row < failures; ++row) {
        page().failures().table().selectRow(row);
        EXPECT_TRUE(waitFor([&] { return details.answer().isEmpty(); }));
        QTest::mouseClick(&details.testButton(), Qt::LeftButton);
        EXPECT_TRUE(waitFor([&] { return !details.answer().isEmpty(); }));
        const QString answer = details.answer();
        answers.append(answer.left(answer.indexOf(u". "_s) + 1));
    }
    return answers;
}

} // namespace valija
