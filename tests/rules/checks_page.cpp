// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rules/checks_page.h"

#include "core/base/catalogue.h"

#include <QMap>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QString severityOf(const SeverityRule &rule)
{
    if (rule.byMode)
        return u"error (enforce), warning (testing), info"_s;
    QString text = slugOf(rule.usual);
    if (rule.other)
        text += u"; "_s + slugOf(*rule.other)
            + (rule.otherWhen ? u" when "_s + QString::fromUtf8(rule.otherWhen) : QString());
    return text;
}

QString chapterOf(QLatin1StringView slug)
{
    static const QMap<QString, QString> chapters{
        {u"sts.txt"_s, u"1. The `_mta-sts` TXT record"_s},
        {u"sts.host"_s, u"2. The policy host"_s},
        {u"sts.fetch"_s, u"2. The policy host"_s},
        {u"sts.policy"_s, u"3. The policy text"_s},
        {u"mx"_s, u"4. MX coverage"_s},
        {u"smtp"_s, u"5. Each mail host, each address, port 25"_s},
        {u"dane"_s, u"6. DANE beside MTA-STS"_s},
        {u"rpt.txt"_s, u"7. The `_smtp._tls` TXT record"_s},
        {u"time"_s, u"8. Over time, and against the draft"_s},
        {u"rollout"_s, u"9. Rollout"_s},
        {u"report"_s, u"10. Reading reports"_s},
    };
    const QString text = slug;
    return chapters.value(text.section(u'.', 0, -2), chapters.value(text.section(u'.', 0, 0)));
}

} // namespace

QString checksPage()
{
    QString page
        = u"<!-- SPDX-FileCopyrightText: 2026 The Valija authors -->\n"
          "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
          "<!-- Printed from core/base/catalogue by tests/rules/checks_page_test.cpp (VALIJA_UPDATE=1). -->\n\n"
          "# Everything that Valija can find\n\n"
          "The ids are stable: scripts may rely on them. Severities: `error` (a conforming sender ignores the "
          "policy, refuses mail, or a report cannot arrive), `warning` (works today, but is fragile or breaks a "
          "SHOULD), `info`, `pass`, `unknown` (could not be tested from here).\n"_s;
    QString chapter;
    for (const FindingKind *kind : catalogue()) {
        if (const QString here = chapterOf(QLatin1StringView(kind->slug)); here != chapter) {
            chapter = here;
            page += u"\n## "_s + chapter + u"\n"_s;
        }
        page += u"\n### `%1`: %2\n\n"_s.arg(QLatin1StringView(kind->slug), QString::fromUtf8(kind->title));
        page += u"%1. %2\n\n"_s.arg(severityOf(kind->severity), QString::fromUtf8(kind->reference));
        page += QString::fromUtf8(kind->explanation);
        if (*kind->advice != '\0')
            page += u" **What to do:** "_s + QString::fromUtf8(kind->advice);
        if (*kind->meantAdvice != '\0')
            page += u' ' + QString::fromUtf8(kind->meantAdvice);
        page += u'\n';
    }
    return page;
}

} // namespace valija
