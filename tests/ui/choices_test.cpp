// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/choices_model.h"
#include "ui/models/report_models.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/choice_box.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;

/// The domains and reporters that the Reports page is narrowed to.
class Choices : public WindowTest
{
protected:
    ReportsPage &page() { return window().reports(); }
    ChoiceBox &domains() { return page().domainChoice(); }

    /// One report about each of three domains, of two reporters.
    void openThreeDomains()
    {
        const QDate day = QDateTime::currentDateTimeUtc().date().addDays(-2);
        QSignalSpy imported(&window(), &MainWindow::imported);
        window().openFiles(
            {write(u"a.json"_s, jsonOf({.organization = "Corvid", .day = day, .domain = "a.example"})),
             write(u"b.json"_s, jsonOf({.organization = "Nimbus", .day = day, .domain = "b.example"})),
             write(u"c.json"_s, jsonOf({.organization = "Corvid", .day = day.addDays(-1), .domain = "c.example"}))});
        ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
        ASSERT_TRUE(settle());
    }

    QStringList shownFiles()
    {
        EXPECT_TRUE(settle());
        QStringList files = columnTexts(page().reports(), ReportsModel::File);
        for (auto &file : files)
            file = file.section(u'/', -1);
        files.sort();
        return files;
    }
};

TEST_F(Choices, NarrowToSeveralDomainsByKeyboardAlone)
{
    start();
    hold(domains().choices());
    openThreeDomains();
    EXPECT_EQ(domains().currentText(), u"All domains"_s);
    QTest::keyClick(&domains(), Qt::Key_Down);
    ASSERT_TRUE(domains().popup().isVisible());
    QTest::keyClick(&domains().search(), Qt::Key_Down);
    QTest::keyClick(&domains().list(), Qt::Key_Space);
    EXPECT_EQ(domains().currentText(), u"a.example"_s);
    QTest::keyClick(&domains().list(), Qt::Key_Down);
    QTest::keyClick(&domains().list(), Qt::Key_Down);
    QTest::keyClick(&domains().list(), Qt::Key_Space);
    EXPECT_EQ(domains().currentText(), u"2 domains"_s);
    EXPECT_EQ(page().filter().domains, (QSet<QByteArray>{"a.example", "c.example"}));
    EXPECT_EQ(shownFiles(), (QStringList{u"a.json"_s, u"c.json"_s}));
    EXPECT_TRUE(domains().popup().isVisible()) << "it stays open for the next one";
    QTest::keyClick(&domains().list(), Qt::Key_Space);
    QTest::keyClick(&domains().list(), Qt::Key_Escape);
    EXPECT_FALSE(domains().popup().isVisible());
    EXPECT_EQ(shownFiles(), QStringList{u"a.json"_s});
}

TEST_F(Choices, FindADomainByTypingAndTakeOnlyIt)
{
    start();
    openThreeDomains();
    domains().choose({u"a.example"_s});
    domains().showPopup();
    QTest::keyClicks(&domains().search(), u"C.EX"_s);
    EXPECT_EQ(domains().list().model()->rowCount(), 1);
    QTest::keyClick(&domains().search(), Qt::Key_Return);
    EXPECT_FALSE(domains().popup().isVisible());
    EXPECT_EQ(domains().chosen(), QSet<QString>{u"c.example"_s});
    domains().showPopup();
    EXPECT_EQ(domains().list().model()->rowCount(), 3);
    QTest::mouseClick(&domains().allButton(), Qt::LeftButton);
    EXPECT_TRUE(page().filter().domains.isEmpty());
    EXPECT_EQ(shownFiles().size(), 3);
}

TEST_F(Choices, TakeAClickAnywhereOnTheRow)
{
    start();
    openThreeDomains();
    domains().showPopup();
    auto &list = domains().list();
    for (const int row : {0, 1}) {
        const QRect place = list.visualRect(list.model()->index(row, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    }
    const QRect first = list.visualRect(list.model()->index(0, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(first.left() + 8, first.center().y())); // on its mark
    EXPECT_EQ(domains().chosen(), QSet<QString>{u"b.example"_s});
}

TEST_F(Choices, ShowWhatIsChosenOnTopOfAThousand)
{
    ChoiceBox box({u"Domains"_s, u"All domains"_s, [](int count) {
                       return u"%1 domains"_s.arg(count);
                   }});
    hold(box.choices());
    QStringList names;
    for (int i = 0; i < 1000; ++i)
        names.append(u"d%1.example"_s.arg(i, 4, 10, QChar(u'0')));
    box.setNames(names);
    box.choose({u"d0700.example"_s, u"d0900.example"_s});
    box.showPopup();
    const auto &list = *box.list().model();
    EXPECT_EQ(list.index(0, 0).data(), u"d0700.example"_s);
    EXPECT_EQ(list.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_EQ(list.index(1, 0).data(), u"d0900.example"_s);
    EXPECT_EQ(list.index(2, 0).data(), u"d0000.example"_s);
    EXPECT_EQ(list.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    EXPECT_LE(box.popup().height(), 600);
    QSignalSpy changed(&box, &ChoiceBox::chosenChanged);
    box.setNames(names.first(800));
    EXPECT_EQ(box.chosen(), QSet<QString>{u"d0700.example"_s}) << "what is gone is chosen no longer";
    EXPECT_EQ(changed.size(), 1);
}

/// Such as those of one large host, or of reporters whose department comes last.
TEST_F(Choices, AreFoundByTheEndsOfLongNames)
{
    ChoiceBox box({u"Domains"_s, u"All domains"_s, [](int count) {
                       return u"%1 domains"_s.arg(count);
                   }});
    const QString beginning = QString(u"mail."_s).repeated(20);
    box.setNames({beginning + u"one.example"_s, beginning + u"two.example"_s, QString(1000, u'x') + u" the end"_s});
    box.showPopup();
    const QModelIndex first = box.list().model()->index(0, 0);
    EXPECT_TRUE(first.data().toString().endsWith(u"one.example"_s)) << qPrintable(first.data().toString());
    EXPECT_LE(box.list().visualRect(first).width(), box.list().viewport()->width()) << "else it is cut off, not elided";
    for (const auto &[typed, row] : {std::pair(u"TWO.ex"_s, 1), std::pair(u"the end"_s, 2)}) {
        box.showPopup();
        box.search().setText(typed);
        ASSERT_EQ(box.list().model()->rowCount(), 1) << qPrintable(typed);
        QTest::keyClick(&box.search(), Qt::Key_Return);
        EXPECT_EQ(box.chosen(), QSet<QString>{box.choices().nameAt(row)});
        box.choose({});
    }
}

TEST_F(Choices, OfReportersGoTogetherWithThoseOfDomains)
{
    start();
    openThreeDomains();
    domains().choose({u"a.example"_s, u"b.example"_s});
    page().reporter().choose({u"Corvid"_s});
    EXPECT_EQ(shownFiles(), QStringList{u"a.json"_s});
}

TEST_F(Choices, LastForTheSessionWhateverIsShownMeanwhile)
{
    start();
    openThreeDomains();
    domains().choose({u"a.example"_s, u"c.example"_s});
    window().showOverview();
    window().showReports();
    EXPECT_EQ(shownFiles(), (QStringList{u"a.json"_s, u"c.json"_s}));
    Settings spanish = program().settings();
    spanish.language = u"es"_s;
    program().useSettings(spanish); // which makes a new window
    window().showReports();
    EXPECT_EQ(shownFiles(), (QStringList{u"a.json"_s, u"c.json"_s}));
    EXPECT_EQ(domains().currentText(), u"2 dominios"_s);
    spanish.language = u"en"_s;
    program().useSettings(spanish);
}

} // namespace valija
