// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace valija {

using namespace Qt::StringLiterals;

bool installTranslation(const QString &language)
{
    // The application outlives it: translators are looked up until the very end.
    static QTranslator *translator = nullptr;
    delete translator;
    translator = new QTranslator(QCoreApplication::instance());
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const bool loaded = translator->load(locale, u"valija"_s, u"_"_s, u":/i18n"_s);
    if (loaded)
        QCoreApplication::installTranslator(translator);
    return loaded || locale.language() == QLocale::English;
}

} // namespace valija
