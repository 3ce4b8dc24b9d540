// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"

#include "core/net/reverse_name.h"
#include "ui/jobs.h"
#include "ui/pages/page.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QtConcurrentRun>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WindowTest::WindowTest()
{
    initial.language = u"en"_s;
    initial.theme = u"light"_s;
    useWorld(u"healthy"_s);
}

WindowTest::~WindowTest() = default;

void WindowTest::start()
{
    EXPECT_TRUE(saveSettings(initial, path(u"valija.ini"_s)).has_value());
    ProgramOptions options{.store = location.isEmpty() ? path(u"store.sqlite"_s) : location,
                           .settingsFile = path(u"valija.ini"_s),
                           .files = {}};
    options.inspect = [this](const QList<DomainName> &domains, Stations stations, const QList<DomainFacts> &earlier) {
        return m_inspector->inspect(domains, stations, earlier);
    };
    options.lookUpNames = [this](const QStringList &addresses) {
        return QtConcurrent::run([this, addresses](QPromise<HostName> &promise) {
            for (const auto &address : addresses)
                promise.addResult(HostName{address, lookUpName(world().resolver, address, {})});
        });
    };
    options.signingKeys = [this](const QByteArray &name) {
        return dkimKeysOf(world().resolver, 5s)(name);
    };
    m_program = std::make_unique<Program>(std::move(options));
    ASSERT_TRUE(m_program->open().has_value());
    window().show();
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    ASSERT_TRUE(settle());
}

void WindowTest::startWithExample()
{
    start();
    window().loadExample();
    ASSERT_TRUE(settle());
}

void WindowTest::useWorld(const QString &scenario)
{
    m_inspector.reset(); // before the world it asks
    m_scenario = readScenario(scenario);
    m_inspector = std::make_unique<Inspector>(m_scenario.world->network(), m_scenario.settings);
}

void WindowTest::store(const QList<StoredDomain> &domains)
{
    const auto database = Database::open(path(u"store.sqlite"_s));
    ASSERT_TRUE(database.has_value());
    ASSERT_TRUE(DomainStore(**database).add(domains).has_value());
}

QString WindowTest::write(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return path(name);
}

QByteArray WindowTest::read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

QString WindowTest::testData(const QString &name)
{
    return QStringLiteral(TEST_DATA "/") + name;
}

bool WindowTest::settle()
{
    return waitFor([this] {
        const auto pages = window().findChildren<Page *>();
        return !window().jobs().isBusy() && !window().isLoading()
            && std::none_of(pages.begin(), pages.end(),
                            [](const Page *page) { return page->isLoading() || page->isChanging(); });
    });
}

QAction *WindowTest::action(const QString &text)
{
    return action(window(), text);
}

QAction *WindowTest::action(QObject &parent, const QString &text)
{
    for (auto *each : parent.findChildren<QAction *>())
        if (each->text().remove(u'&').startsWith(text))
            return each;
    ADD_FAILURE() << "no action " << qPrintable(text);
    return nullptr;
}

void whenShown(QObject *context, std::function<bool()> tryIt)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, tryIt = std::move(tryIt)] {
        if (tryIt())
            timer->deleteLater();
    });
    timer->start(5ms);
}

void WindowTest::answerFileDialog(const QString &path)
{
    whenShown(&window(), [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return false;
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
        return true;
    });
}

void WindowTest::answerQuestion(QMessageBox::StandardButton answer)
{
    whenShown(&window(), [this, answer] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return false;
        lastQuestion = box->text() + u' ' + box->informativeText();
        auto *button = box->button(answer);
        if (!button) {
            ADD_FAILURE() << "the question has no such answer: " << qPrintable(lastQuestion);
            box->reject();
            return true;
        }
        button->click();
        return true;
    });
}

BusyWorkers::BusyWorkers(QThreadPool &workers) : m_count(workers.maxThreadCount())
{
    for (int i = 0; i < m_count; ++i)
        workers.start([this] {
            m_end.acquire();
            m_ended.release();
        });
}

BusyWorkers::~BusyWorkers()
{
    m_end.release(m_count);
    m_ended.acquire(m_count);
}

void hold(QAbstractItemModel &model)
{
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
}

void holdTables(QWidget &parent)
{
    for (auto *view : parent.findChildren<QAbstractItemView *>()) {
        // What Qt's own list widgets keep is reset amid its destruction.
        if (qobject_cast<QHeaderView *>(view) || qobject_cast<QListWidget *>(view) || !view->model())
            continue;
        hold(*view->model());
        if (const auto *proxy = qobject_cast<QAbstractProxyModel *>(view->model()))
            hold(*proxy->sourceModel());
    }
}

QStringList columnTexts(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace valija
