// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace valija {

using namespace Qt::StringLiterals;

bool installTranslation(const QString &language)
{
    // The application owns them: texts are looked up until the very end.
    auto *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [application](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(application);
        return translator->load(wanted, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator);
    };
    // Looked up from the last to the first: what the language lacks is English, with its plural forms.
    install(locale, u"qt"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(QLocale::English), u"valija"_s, u":/i18n"_s);
    return install(locale, u"valija"_s, u":/i18n"_s);
}

} // namespace valija
