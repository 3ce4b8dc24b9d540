// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over a store that a team shares, and what asks for the way to it.

#include "app/gui/shared_store_setup.h"
#include "app/gui/store_question.h"
#include "core/settings/store_location.h"
#include "core/store/report_store.h"
#include "tests/support/test_postgres.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/add_domain_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sidebar.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QThread>
#include <QThreadPool>

namespace valija {

using namespace Qt::StringLiterals;

/// Where nobody listens.
class StoreQuestions : public WindowTest
{
protected:
    const QString nowhere = u"postgres://ann@127.0.0.1:1/reports"_s;
    const Error reason{Error::Kind::Network, u"connection refused"_s};
    QThreadPool workers;

    /// The next box is answered with the button of this text, and what it says is kept.
    void press(const QString &text)
    {
        whenShown(qApp, [this, text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return false;
            lastQuestion = box->text() + u' ' + box->informativeText();
            button<QPushButton>(*box, text)->click();
            return true;
        });
    }

    static void type(const QString &password)
    {
        whenShown(qApp, [password] {
            auto *asking = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!asking || !asking->isVisible())
                return false;
            EXPECT_EQ(asking->textEchoMode(), QLineEdit::Password);
            asking->setTextValue(password);
            asking->accept();
            return true;
        });
    }
};

TEST_F(StoreQuestions, TryTheSameAgain)
{
    press(u"Retry"_s);
    EXPECT_EQ(askAboutStore(withPassword(nowhere, u"secret"_s), reason), withPassword(nowhere, u"secret"_s));
    EXPECT_TRUE(lastQuestion.contains(nowhere) && lastQuestion.contains(reason.detail)) << qPrintable(lastQuestion);
    EXPECT_FALSE(lastQuestion.contains(u"secret"_s));
}

TEST_F(StoreQuestions, TakeTheStoreOnThisComputer)
{
    press(u"Use the store on this computer"_s);
    EXPECT_EQ(askAboutStore(nowhere, reason), defaultStoreLocation());
}

TEST_F(StoreQuestions, TakeAPasswordForThisTime)
{
    press(u"Enter password"_s);
    type(u"s3cret"_s);
    EXPECT_EQ(askAboutStore(nowhere, reason), withPassword(nowhere, u"s3cret"_s));
}

TEST_F(StoreQuestions, EndTheProgram)
{
    press(u"Close"_s);
    EXPECT_EQ(askAboutStore(nowhere, reason), std::nullopt);
}

/// A file is asked about as a server is: else there is no window, and nobody knows why.
TEST_F(StoreQuestions, AreAskedAboutAFileToo)
{
    const QString file = path(u"reports.csv"_s);
    const Error none{Error::Kind::Unsupported, u"the file is no store"_s};
    press(u"Retry"_s);
    EXPECT_EQ(askAboutStore(file, none), file);
    EXPECT_TRUE(lastQuestion.contains(file) && lastQuestion.contains(none.detail)) << qPrintable(lastQuestion);
    EXPECT_FALSE(lastQuestion.contains(u"hared"_s)) << qPrintable(lastQuestion);
    press(u"Use the default store"_s);
    EXPECT_EQ(askAboutStore(file, none), defaultStoreLocation());
    press(u"Close"_s);
    EXPECT_EQ(askAboutStore(file, none), std::nullopt);
}

TEST_F(StoreQuestions, TakeAnotherFile)
{
    const auto choose = [](const QString &file) {
        whenShown(qApp, [file] {
            auto *choosing = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!choosing || !choosing->isVisible())
                return false;
            choosing->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
            if (file.isEmpty())
                choosing->reject();
            else
                static_cast<QDialog *>(choosing)->accept();
            return true;
        });
    };
    press(u"Choose another file"_s);
    choose(path(u"new.sqlite"_s));
    EXPECT_EQ(askAboutStore(path(u"a.sqlite"_s), reason), path(u"new.sqlite"_s));
    press(u"Choose another file"_s);
    choose({});
    EXPECT_EQ(askAboutStore(path(u"a.sqlite"_s), reason), path(u"a.sqlite"_s)) << "it is asked again";
}

TEST_F(StoreQuestions, OfferNoDefaultInPlaceOfItself)
{
    whenShown(qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return false;
        for (const auto *each : box->buttons())
            EXPECT_FALSE(each->text().contains(u"default"_s)) << qPrintable(each->text());
        box->reject();
        return true;
    });
    EXPECT_EQ(askAboutStore(defaultStoreLocation(), reason), std::nullopt);
}

namespace {

std::pair<QString, QString> lastKept; ///< Location and password.

void keepHere(const QString &storeLocation, const QString &password, std::function<void(const Result<> &)> done)
{
    lastKept = {storeLocation, password};
    done({});
}

void keepNowhere(const QString &, const QString &, std::function<void(const Result<> &)> done)
{
    done(failure(Error::Kind::Unsupported, u"no key store"_s));
}

} // namespace

TEST_F(StoreQuestions, SayThatASharedStoreCannotBeReached)
{
    QWidget parent;
    MessageBar messages(&parent);
    auto *setup = new SharedStoreSetup(workers, parent, messages, keepHere);
    QSignalSpy finished(setup, &SharedStoreSetup::finished);
    parent.show();
    type(u"s3cret"_s);
    setup->begin(nowhere);
    ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
    EXPECT_FALSE(finished.first().first().toBool());
    EXPECT_TRUE(messages.text().startsWith(u"The shared store could not be opened."_s)) << qPrintable(messages.text());
    EXPECT_FALSE(messages.text().contains(u"s3cret"_s));
}

TEST_F(StoreQuestions, MayBeLeftUnanswered)
{
    QWidget parent;
    MessageBar messages(&parent);
    auto *setup = new SharedStoreSetup(workers, parent, messages, keepHere);
    QSignalSpy finished(setup, &SharedStoreSetup::finished);
    parent.show();
    setup->begin(nowhere);
    auto *asking = dialog<QInputDialog>();
    ASSERT_TRUE(asking);
    QTest::keyClick(asking, Qt::Key_Escape);
    ASSERT_EQ(finished.size(), 1);
    EXPECT_FALSE(finished.first().first().toBool());
    EXPECT_TRUE(messages.text().isEmpty());
}

/// On a real server.
class TeamStore : public StoreQuestions
{
protected:
    void SetUp() override
    {
        if (!TestPostgres::running())
            GTEST_SKIP() << TestPostgres::skipMessage;
        location = TestPostgres::running()->newDatabase();
    }

    void addDomain(const QString &name)
    {
        window().addDomain();
        auto *adding = dialog<AddDomainDialog>();
        ASSERT_TRUE(adding);
        adding->name().setText(name);
        adding->accept();
        ASSERT_TRUE(settle());
    }
};

TEST_F(TeamStore, IsTriedWithThePasswordWhichIsKept)
{
    for (const SharedStoreSetup::Keep keep : {keepHere, keepNowhere}) {
        QWidget parent;
        MessageBar messages(&parent);
        auto *setup = new SharedStoreSetup(workers, parent, messages, keep);
        QSignalSpy finished(setup, &SharedStoreSetup::finished);
        parent.show();
        type(passwordIn(location));
        setup->begin(withoutPassword(location));
        ASSERT_TRUE(waitFor([&] { return !finished.isEmpty(); }));
        EXPECT_TRUE(finished.first().first().toBool()) << "without a key store, too, it can be used";
        EXPECT_TRUE(messages.text().startsWith(u"The shared store was opened"_s)) << qPrintable(messages.text());
        EXPECT_EQ(messages.text().contains(u"PGPASSWORD"_s), keep == keepNowhere);
    }
    EXPECT_EQ(lastKept.second, passwordIn(location));
}

/// Who comes with settings of his own must not empty the store of all.
TEST_F(TeamStore, LosesNothingByARetentionThatNobodyConfirmedForIt)
{
    const QDate old = QDateTime::currentDateTimeUtc().date().addDays(-100);
    const ImportResult kept = importReports({write(u"old.json"_s, jsonOf({.day = old}))}, location);
    ASSERT_EQ(kept.counts.reports, 1);
    initial.store = location;
    initial.retentionDays = 30;
    start();
    EXPECT_FALSE(*ReportStore(database()).isEmpty());
    press(u"Yes"_s);
    QTest::mouseClick(button<QPushButton>(window().messages(), u"Confirm"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return *ReportStore(database()).isEmpty(); }));
    EXPECT_TRUE(lastQuestion.contains(u"Others use the store "_s + storeName(location))) << qPrintable(lastQuestion);
    EXPECT_FALSE(lastQuestion.contains(passwordIn(location)));
    EXPECT_EQ(loadSettings(path(u"valija.ini"_s)).retentionStore, storeName(location));
}

TEST_F(TeamStore, GoesOnAfterItsConnectionWasLost)
{
    start();
    addDomain(u"a.example"_s);
    TestPostgres::running()->dropConnections(location);
    QThread::msleep(1100); // nobody uses it
    addDomain(u"b.example"_s);
    EXPECT_EQ(window().sidebar().shownDomains(), 2);
    EXPECT_EQ(window().messages().text(), QString());
}

TEST_F(TeamStore, SaysWhyNothingIsKeptWhileTheServerLetsNobodyIn)
{
    start();
    addDomain(u"a.example"_s);
    auto &server = *TestPostgres::running();
    const QString allow = u"ALTER DATABASE "_s + sharedStoreFrom(location)->database + u" WITH ALLOW_CONNECTIONS "_s;
    const QString other = server.newDatabase();
    server.dropConnections(location);
    ASSERT_TRUE(server.run(other, allow + u"false"_s));
    QThread::msleep(1100);
    window().addDomain();
    auto *adding = dialog<AddDomainDialog>();
    ASSERT_TRUE(adding);
    adding->name().setText(u"b.example"_s);
    adding->accept();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(window().messages().text().startsWith(u"The domain could not be added."_s))
        << qPrintable(window().messages().text());
    EXPECT_TRUE(window().messages().text().contains(u"not currently accepting connections"_s));
    ASSERT_TRUE(server.run(other, allow + u"true"_s));
    QThread::msleep(2100); // it is not asked at every turn
    window().messages().clear();
    addDomain(u"b.example"_s);
    EXPECT_EQ(window().sidebar().shownDomains(), 2);
}

} // namespace valija
