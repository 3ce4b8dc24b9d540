// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/screenshots.h"

#include "app/gui/crowded_store.h"
#include "app/gui/example.h"
#include "app/gui/program.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

bool isBusy(const MainWindow &window)
{
    const auto pages = window.findChildren<Page *>();
    return window.isLoading()
        || std::any_of(pages.begin(), pages.end(), [](const Page *page) { return page->isLoading(); });
}

/// Lets loading in workers and layouting come to rest.
void settle(const MainWindow &window)
{
    constexpr int quiet = 200;       // milliseconds
    constexpr int patience = 60'000; // likewise
    QElapsedTimer sinceBusy;
    QElapsedTimer sinceBegin;
    sinceBusy.start();
    sinceBegin.start();
    while (sinceBusy.elapsed() < quiet && sinceBegin.elapsed() < patience) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isBusy(window))
            sinceBusy.restart();
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
             window.reports().tabs().setCurrentIndex(0);
         }},
        {u"failures"_s,
         [](MainWindow &window) {
             window.showReports();
             window.reports().tabs().setCurrentWidget(&window.reports().failures());
             settle(window);
             window.reports().failures().table().selectRow(0);
         }},
        {u"settings"_s,
         [](MainWindow &window) {
             window.showSettings();
         }},
    };
}

Result<> grab(MainWindow &window, const QString &path)
{
    settle(window);
    return window.grab().save(path) ? Result<>() : failure(Error::Kind::Unwritable, path);
}

Result<> renderAll(Program &program, const QDir &folder, const QString &suffix)
{
    auto &window = program.window();
    for (const auto &screen : screens()) {
        screen.open(window);
        if (auto done = grab(window, folder.filePath(screen.name + suffix + u".png"_s)); !done)
            return done;
    }
    return {};
}

void look(Program &program, const QString &language, const QString &theme)
{
    Settings settings = program.settings();
    settings.language = language;
    settings.theme = theme;
    program.useSettings(settings);
    program.window().resize(1280, 800);
    program.window().show();
}

ProgramOptions optionsIn(const QTemporaryDir &place)
{
    return {.store = place.filePath(u"store.sqlite"_s), .settingsFile = place.filePath(u"valija.ini"_s), .files = {}};
}

/// What a page shows where there is nothing yet.
Result<> renderEmpty(const QDir &folder)
{
    const QTemporaryDir place;
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        Program program(optionsIn(place)); // another look shows the same page as before
        if (auto done = program.open(); !done)
            return done;
        look(program, u"en"_s, theme);
        auto &window = program.window();
        const QString suffix = theme == "dark"_L1 ? u"-dark.png"_s : u".png"_s;
        if (auto done = grab(window, folder.filePath(u"start"_s + suffix)); !done)
            return done;
        window.showReports();
        if (auto done = grab(window, folder.filePath(u"reports-empty"_s + suffix)); !done)
            return done;
        window.showDomain(*DomainName::parse(u"new.example"_s));
        if (auto done = grab(window, folder.filePath(u"check-empty"_s + suffix)); !done)
            return done;
    }
    return {};
}

/// Long names, long lists, two years, forty reporters.
Result<> renderCrowded(const QDir &folder)
{
    const QTemporaryDir place;
    if (auto done = fillCrowdedStore(place.filePath(u"store.sqlite"_s), QDate::currentDate()); !done)
        return done;
    Program program(optionsIn(place));
    if (auto done = program.open(); !done)
        return done;
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        look(program, u"en"_s, theme);
        auto &window = program.window();
        const QString suffix = theme == "dark"_L1 ? u"-crowded-dark.png"_s : u"-crowded.png"_s;
        window.showOverview();
        if (auto done = grab(window, folder.filePath(u"overview"_s + suffix)); !done)
            return done;
        window.showReports();
        window.reports().period().setCurrentIndex(window.reports().period().findData(0));
        window.reports().stacking().setCurrentIndex(1);
        window.reports().tabs().setCurrentIndex(1);
        while (window.reports().isLoading())
            settle(window);
        if (auto done = grab(window, folder.filePath(u"reports"_s + suffix)); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> renderScreens(const QString &folder)
{
    const QTemporaryDir place;
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Unwritable, folder);
    if (auto done = renderEmpty(QDir(folder)); !done)
        return done;
    if (auto done = renderCrowded(QDir(folder)); !done)
        return done;
    if (auto done = loadExample(place.filePath(u"store.sqlite"_s), QDate::currentDate()); !done)
        return done;
    Program program(optionsIn(place));
    if (auto done = program.open(); !done)
        return done;
    struct Look {
        QString language;
        QString theme;
        QString suffix;
    };
    for (const auto &[language, theme, suffix] :
         {Look{u"en"_s, u"light"_s, QString()}, Look{u"en"_s, u"dark"_s, u"-dark"_s},
          Look{u"es"_s, u"light"_s, u"-es"_s}}) {
        look(program, language, theme);
        if (auto done = renderAll(program, QDir(folder), suffix); !done)
            return done;
    }
    return {};
}

} // namespace valija
