// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports that are too old go, but none without a question, and none in a store where nobody was asked.

#include "core/settings/store_location.h"
#include "core/store/report_store.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace valija {

using namespace Qt::StringLiterals;

class Retention : public WindowTest
{
protected:
    const QDate today = QDateTime::currentDateTimeUtc().date();

    /// Before the start: one of 100 days ago, one of yesterday.
    void storeReports() const
    {
        const ImportResult kept
            = importReports({write(u"old.json"_s, jsonOf({.organization = "Old", .day = today.addDays(-100)})),
                             write(u"new.json"_s, jsonOf({.organization = "New", .day = today.addDays(-1)}))},
                            path(u"store.sqlite"_s));
        ASSERT_EQ(kept.counts.reports, 2);
    }

    void keepFor(int days)
    {
        if (window().shownPage() != &window().settingsPage())
            window().showSettings();
        window().settingsPage().retention().setValue(days);
        QTest::mouseClick(&window().settingsPage().saveButton(), Qt::LeftButton);
    }

    QString told() { return window().settingsPage().messages().text(); }
    Settings kept() { return loadSettings(path(u"valija.ini"_s)); }
    qsizetype reportsLeft() { return ReportStore(database()).reports()->size(); }
    bool isSaved()
    {
        return waitFor([&] { return told().startsWith(u"The settings are saved."_s); });
    }
};

TEST_F(Retention, RemovesOlderReportsAfterAQuestionThatSaysHowManyGo)
{
    storeReports();
    start();
    answerQuestion(QMessageBox::Yes);
    keepFor(30);
    EXPECT_TRUE(waitFor([&] { return reportsLeft() == 1; }));
    EXPECT_EQ(ReportStore(database()).reports()->first().organization, "New");
    EXPECT_TRUE(lastQuestion.contains(u"30 day"_s) && lastQuestion.contains(u"1 report"_s)) << qPrintable(lastQuestion);
    EXPECT_FALSE(lastQuestion.contains(u"Others use"_s)) << "nobody else does";
    EXPECT_TRUE(isSaved());
    EXPECT_EQ(kept().retentionDays, 30);
    EXPECT_EQ(kept().retentionStore, storeName(path(u"store.sqlite"_s)));
}

TEST_F(Retention, StaysAsItWasWhereSomebodyDeclines)
{
    storeReports();
    start();
    answerQuestion(QMessageBox::No);
    window().showSettings();
    window().settingsPage().resolvers().setText(u"192.0.2.53"_s);
    keepFor(3);
    ASSERT_TRUE(isSaved());
    EXPECT_TRUE(told().contains(u"as long as before"_s)) << qPrintable(told());
    EXPECT_EQ(kept().retentionDays, 0);
    EXPECT_EQ(kept().network.resolvers, QStringList{u"192.0.2.53"_s}) << "all else is kept";
    EXPECT_EQ(window().settingsPage().retention().value(), 0);
    ASSERT_TRUE(settle());
    EXPECT_EQ(reportsLeft(), 2);
}

TEST_F(Retention, AsksNothingWhereNothingGoes)
{
    storeReports();
    start();
    keepFor(365);
    EXPECT_TRUE(isSaved());
    EXPECT_EQ(kept().retentionDays, 365);
    window().settingsPage().messages().clear();
    keepFor(400); // more of them are kept
    EXPECT_TRUE(isSaved());
    EXPECT_EQ(lastQuestion, QString());
    EXPECT_EQ(reportsLeft(), 2);
}

/// Of before it was kept where somebody agreed to that.
TEST_F(Retention, HoldsForTheFileInOlderSettings)
{
    storeReports();
    initial.store = path(u"store.sqlite"_s);
    initial.retentionDays = 30;
    start();
    EXPECT_TRUE(waitFor([&] { return reportsLeft() == 1; }));
}

TEST_F(Retention, RemovesNothingInAnotherStoreBeforeItIsConfirmedThere)
{
    storeReports();
    initial.retentionDays = 30;
    initial.retentionStore = storeName(path(u"another.sqlite"_s));
    start();
    EXPECT_EQ(reportsLeft(), 2);
    Q_EMIT program().automation().dayPassed();
    ASSERT_TRUE(settle());
    EXPECT_EQ(reportsLeft(), 2);
    EXPECT_TRUE(window().messages().text().contains(u"30 day"_s)) << qPrintable(window().messages().text());
    answerQuestion(QMessageBox::Yes);
    QTest::mouseClick(button<QPushButton>(window().messages(), u"Confirm"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return reportsLeft() == 1; }));
    EXPECT_EQ(kept().retentionStore, storeName(path(u"store.sqlite"_s)));
}

TEST_F(Retention, IsToldWhereReportsAreOpenedThatItRemovesAgain)
{
    initial.retentionDays = 30;
    initial.retentionStore = storeName(path(u"store.sqlite"_s));
    start();
    const auto toldOf = [&](int daysAgo) {
        const QByteArray organization = QByteArray::number(daysAgo);
        const QString file
            = write(u"%1.json"_s.arg(daysAgo), jsonOf({.organization = organization, .day = today.addDays(-daysAgo)}));
        EXPECT_TRUE(waitFor([work = window().openFiles({file})] { return work.isFinished(); }));
        EXPECT_TRUE(settle());
        return window().messages().text();
    };
    EXPECT_FALSE(toldOf(30).contains(u"by your settings"_s));
    const QString told = toldOf(31);
    EXPECT_TRUE(told.contains(u"by your settings"_s)) << qPrintable(told);
    EXPECT_TRUE(told.contains(QLocale().toString(today.addDays(-30), QLocale::ShortFormat))) << qPrintable(told);
    Q_EMIT program().automation().dayPassed();
    EXPECT_TRUE(waitFor([&] { return reportsLeft() == 1; }));
}

TEST_F(Retention, IsAskedAboutWhenSettingsAreSavedWithAnotherStore)
{
    storeReports();
    initial.retentionDays = 30;
    initial.retentionStore = storeName(path(u"another.sqlite"_s));
    start();
    answerQuestion(QMessageBox::No);
    keepFor(30);
    EXPECT_TRUE(isSaved());
    EXPECT_EQ(reportsLeft(), 2);
    EXPECT_EQ(kept().retentionStore, initial.retentionStore);
}

} // namespace valija
