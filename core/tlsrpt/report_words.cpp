// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_words.h"

#include "core/base/text_reader.h"

#include <QLocale>

namespace valija {

QString dayInWords(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy");
}

QString reporterInWords(const QByteArray &organization)
{
    constexpr qsizetype longest = 60;
    return organization.isEmpty() ? ReportWords::tr("An unnamed reporter") : readable(organization, longest);
}

} // namespace valija
