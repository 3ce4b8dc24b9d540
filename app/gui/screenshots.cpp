// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/screenshots.h"

#include "app/gui/example.h"
#include "app/gui/program.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Lets loading in workers and layouting come to rest.
void settle()
{
    constexpr int quiet = 300; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < quiet) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        QThread::msleep(5);
    }
}

struct Screen {
    QString name;
    std::function<void(MainWindow &)> open;
};

QList<Screen> screens()
{
    const auto domain = [](const QString &name, DomainPage::Tab tab) {
        return [name, tab](MainWindow &window) {
            window.showDomain(*DomainName::parse(name));
            window.domainPage().showTab(tab);
        };
    };
    using Tab = DomainPage::Tab;
    const QString healthy = u"harbor.example"_s;
    const QString troubled = u"orchard.example"_s;
    return {
        {u"overview"_s,
         [](MainWindow &window) {
             window.showOverview();
         }},
        {u"check"_s, domain(troubled, Tab::LiveCheck)},
        {u"policy"_s, domain(troubled, Tab::Policy)},
        {u"records"_s, domain(healthy, Tab::Records)},
        {u"history"_s, domain(u"quarry.example"_s, Tab::History)},
        {u"domain-reports"_s, domain(troubled, Tab::Reports)},
        {u"reports"_s,
         [](MainWindow &window) {
             window.showReports();
         }},
        {u"settings"_s,
         [](MainWindow &window) {
             window.showSettings();
         }},
    };
}

Result<> grab(MainWindow &window, const QString &path)
{
    settle();
    return window.grab().save(path) ? Result<>() : failure(Error::Kind::Unwritable, path);
}

Result<> renderAll(Program &program, const QDir &folder, const QString &suffix)
{
    auto &window = program.window();
    window.resize(1280, 800);
    window.show();
    for (const auto &screen : screens()) {
        screen.open(window);
        if (const auto done = grab(window, folder.filePath(screen.name + suffix + u".png"_s)); !done)
            return done;
    }
    return {};
}

Result<> renderStart(const QDir &folder)
{
    const QTemporaryDir place;
    Program empty(
        {.store = place.filePath(u"store.sqlite"_s), .settingsFile = place.filePath(u"valija.ini"_s), .files = {}});
    if (const auto done = empty.open(); !done)
        return done;
    empty.window().resize(1280, 800);
    empty.window().show();
    return grab(empty.window(), folder.filePath(u"start.png"_s));
}

} // namespace

Result<> renderScreens(const QString &folder)
{
    const QTemporaryDir place;
    const QString store = place.filePath(u"store.sqlite"_s);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Unwritable, folder);
    if (const auto done = renderStart(QDir(folder)); !done)
        return done;
    if (const auto done = loadExample(store, QDate::currentDate()); !done)
        return done;
    Program program({.store = store, .settingsFile = place.filePath(u"valija.ini"_s), .files = {}});
    if (const auto done = program.open(); !done)
        return done;
    struct Look {
        QString language;
        QString theme;
        QString suffix;
    };
    for (const auto &look : {Look{u"en"_s, u"light"_s, QString()}, Look{u"en"_s, u"dark"_s, u"-dark"_s},
                             Look{u"es"_s, u"light"_s, u"-es"_s}}) {
        Settings settings = program.settings();
        settings.language = look.language;
        settings.theme = look.theme;
        program.useSettings(settings);
        if (const auto done = renderAll(program, QDir(folder), look.suffix); !done)
            return done;
    }
    return {};
}

} // namespace valija
