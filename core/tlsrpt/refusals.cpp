// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/refusals.h"

#include <QCoreApplication>

#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *slug; ///< Stable; stands in stored findings.
    const char *sentence;
};

/// In the order of Refusal.
constexpr std::array reasons{
    Words{"damaged", QT_TRANSLATE_NOOP("Evidence", "it is damaged or cut off")},
    Words{"encrypted", QT_TRANSLATE_NOOP("Evidence", "it is encrypted")},
    Words{"limit", QT_TRANSLATE_NOOP("Evidence", "it unpacks to more than the settings allow")},
    Words{"entries", QT_TRANSLATE_NOOP("Evidence", "it has more entries than the settings allow")},
    Words{"depth", QT_TRANSLATE_NOOP("Evidence", "its archives and mails are nested deeper than the settings allow")},
    Words{"unreadable", QT_TRANSLATE_NOOP("Evidence", "it is not there, or may not be read")},
    Words{"names",
          QT_TRANSLATE_NOOP("Evidence", "several of its entries have the same name, and not all could be read")},
    Words{"method", QT_TRANSLATE_NOOP("Evidence", "it is packed by a method that cannot be read")},
};

/// In the order of OtherContent.
constexpr std::array kinds{
    Words{"empty", QT_TRANSLATE_NOOP("Evidence", "it is empty")},
    Words{"dmarc", QT_TRANSLATE_NOOP("Evidence", "it is a DMARC report")},
    Words{"xml", QT_TRANSLATE_NOOP("Evidence", "it is XML or a web page")},
    Words{"mail", QT_TRANSLATE_NOOP("Evidence", "it is a mail without a report")},
    Words{"archive", QT_TRANSLATE_NOOP("Evidence", "it is an archive without a report")},
    Words{"json", QT_TRANSLATE_NOOP("Evidence", "it is JSON of something else")},
    Words{"text", QT_TRANSLATE_NOOP("Evidence", "it is a text of another kind")},
    Words{"other", QT_TRANSLATE_NOOP("Evidence", "it is a file of another kind")},
};

Finding findingWith(FindingId id, const QString &source, const QString &key, const Words &words)
{
    return makeFinding(id, source,
                       {{key, QString::fromLatin1(words.slug)}, {u"detail"_s, QString::fromLatin1(words.sentence)}});
}

} // namespace

Finding refused(const QString &source, Refusal why)
{
    return findingWith(FindingId::ReportContainer, source, u"reason"_s, reasons[static_cast<std::size_t>(why)]);
}

Finding notATlsReport(const QString &source, OtherContent what)
{
    return findingWith(FindingId::ReportNotTlsrpt, source, u"kind"_s, kinds[static_cast<std::size_t>(what)]);
}

} // namespace valija
