// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/program.h"
#include "core/store/domain_store.h"
#include "tests/support/printers.h"
#include "tests/support/scenario.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMessageBox>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

#include <memory>

namespace valija {

/// The program's own window over a store and settings of its own, in a world that is a scenario: checks ask a fake
/// network, everything else is real.
class WindowTest : public testing::Test
{
protected:
    static constexpr int patience = 20'000; ///< Milliseconds; what comes sooner ends the wait.

    WindowTest();
    ~WindowTest() override;

    /// Opens the program and shows its window. To be called once, after useWorld() and changes of `initial`.
    void start();
    void startWithExample(); ///< And waits until the overview shows it.
    /// What checks meet with from now on: a file of tests/scenarios.
    void useWorld(const QString &scenario);
    FakeNetwork &world() { return *m_scenario.world; }
    /// Domains of the portfolio before the start.
    void store(const QList<StoredDomain> &domains);

    Program &program() { return *m_program; }
    MainWindow &window() { return m_program->window(); }
    Database &database() { return m_program->database(); }

    QString path(const QString &name) const { return m_place.filePath(name); } ///< In a folder of this test.
    QString write(const QString &name, const QByteArray &content) const;       ///< Its path.
    static QByteArray read(const QString &path);
    /// A file of tests/data.
    static QString testData(const QString &name);

    /// Runs the event loop until the condition holds; false when it does not in time.
    template <typename Condition>
    static bool waitFor(Condition &&condition)
    {
        return QTest::qWaitFor(std::forward<Condition>(condition), patience);
    }
    /// Waits until nothing runs in the background and the shown page has read the store.
    bool settle();

    /// The child of this type whose shown text, without mnemonic, begins so; fails the test where there is none.
    template <typename Button>
    static Button *button(QWidget &parent, const QString &text)
    {
        for (auto *each : parent.findChildren<Button *>())
            if (each->text().remove(QLatin1Char('&')).startsWith(text))
                return each;
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    /// The action of the window, its menus and pages with this text; fails the test where there is none.
    QAction *action(const QString &text);
    static QAction *action(QObject &parent, const QString &text);

    /// The dialog of this type that is shown now; null where none is.
    template <typename Dialog>
    static Dialog *shownDialog()
    {
        Dialog *found = nullptr;
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *each = qobject_cast<Dialog *>(widget); each && each->isVisible())
                found = each;
        return found;
    }
    /// The shown dialog of this type, waited for; null where none comes.
    template <typename Dialog>
    static Dialog *dialog()
    {
        std::ignore = waitFor([] { return shownDialog<Dialog>() != nullptr; });
        return shownDialog<Dialog>();
    }
    /// The next file dialog is answered so while the caller's action blocks in it.
    void answerFileDialog(const QString &path);
    /// The next question is answered so; its text is kept in `lastQuestion`.
    void answerQuestion(QMessageBox::StandardButton answer);
    QString lastQuestion;

    Settings initial; ///< What the program begins with.
    QString location; ///< Of its store; empty: a file of this test.

private:
    QTemporaryDir m_place;
    Scenario m_scenario;
    std::unique_ptr<Inspector> m_inspector;
    std::unique_ptr<Program> m_program; // last: it uses the others
};

/// While it lives, none of the pool's threads is free for other work.
class BusyWorkers
{
public:
    explicit BusyWorkers(QThreadPool &workers);
    ~BusyWorkers();
    BusyWorkers(const BusyWorkers &) = delete;
    BusyWorkers &operator=(const BusyWorkers &) = delete;

private:
    int m_count;
    QSemaphore m_end;
    QSemaphore m_ended;
};

/// Holds the model to the rules of models for as long as it lives; a breach ends the test program.
void hold(QAbstractItemModel &model);

/// All models behind the widget's tables, lists and trees, and those behind their proxies.
void holdTables(QWidget &parent);

/// Calls `tryIt` from the event loop until it answers true: modal dialogs run loops of their own.
void whenShown(QObject *context, std::function<bool()> tryIt);

/// What a table shows in the column, top to bottom.
QStringList columnTexts(const QAbstractItemModel &model, int column);

} // namespace valija
