// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/open_requests.h"
#include "app/gui/program.h"
#include "app/gui/screenshots.h"
#include "app/gui/single_instance.h"
#include "app/gui/store_question.h"
#include "app/openssl_end.h"
#include "core/base/describe_error.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "valija: %s %s\n", qPrintable(describe(error)), qPrintable(error.detail));
    return 1;
}

/// Relative to where this process was started: the instance that gets them may have started elsewhere.
QStringList absolute(const QStringList &files)
{
    QStringList paths;
    for (const auto &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    return paths;
}

/// Opens it, if need be with another store than was asked for.
Result<std::unique_ptr<Program>> openProgram(ProgramOptions options)
{
    for (;;) {
        auto program = std::make_unique<Program>(options);
        const auto opened = program->open();
        if (opened)
            return program;
        const QString location = storeLocation(options.store, program->settings());
        const auto next = askAboutStore(location, opened.error());
        if (!next)
            return tl::unexpected(opened.error());
        options.store = *next;
    }
}

int runWindow(const ProgramOptions &options)
{
    const QString settingsFile = options.settingsFile.isEmpty() ? settingsPath() : options.settingsFile;
    SingleInstance instance(storeLocation(options.store, loadSettings(settingsFile)), settingsFile);
    OpenRequests requests; // what others hand over waits there: opening the store may take its time, or ask
    QObject::connect(&instance, &SingleInstance::received, &requests, &OpenRequests::add);
    const HandOver handedOver = instance.begin(options.files);
    if (handedOver == HandOver::Taken)
        return 0;
    if (handedOver == HandOver::Failed)
        std::fprintf(stderr, "valija: the window that is open does not answer; here is another one.\n");
    const auto opened = openProgram(options);
    if (!opened)
        return complain(opened.error());
    Program &program = **opened;
    program.window().show();
    requests.openWith([&program](const QStringList &files) { program.startAgain(files); });
    return QApplication::exec();
}

int run()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"MTA-STS and SMTP TLS reporting for mail administrators"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(u"store"_s, u"The store's file or URL; default: the user's."_s, u"LOCATION"_s);
    const QCommandLineOption settings(u"settings"_s, u"The settings file; default: the user's."_s, u"FILE"_s);
    const QCommandLineOption example(u"example"_s, u"Begin with the example where the store is empty."_s);
    const QCommandLineOption pictures(u"screenshots"_s, u"Render the screens of the example as PNG and end."_s,
                                      u"DIR"_s);
    parser.addOptions({store, settings, example, pictures});
    parser.addPositionalArgument(u"files"_s, u"Reports, archives and mails to open."_s, u"[FILE...]"_s);
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fprintf(stderr, "valija: %s\nvalija: `valija --help` lists the options.\n",
                     qPrintable(parser.errorText()));
        return 64;
    }
    parser.process(QCoreApplication::arguments()); // --help and --version end here
    if (parser.isSet(pictures)) {
        const auto rendered = renderScreens(parser.value(pictures));
        return rendered ? 0 : complain(rendered.error());
    }
    return runWindow({.store = parser.value(store),
                      .settingsFile = parser.value(settings),
                      .files = absolute(parser.positionalArguments()),
                      .example = parser.isSet(example)});
}

} // namespace

} // namespace valija

int main(int argc, char *argv[])
{
    valija::keepOpenSslToTheEnd();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("valija"));
    QApplication::setApplicationVersion(QStringLiteral(VALIJA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("valija"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/valija.svg")));
    return valija::run();
}
