// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/tlsrpt_interop.h"

#include "core/base/text_reader.h"
#include "core/policy/txt_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace valija {

namespace {

/// What the reading models below look at, found once per record.
struct Traits {
    bool blankBeforeDelimiter = false; ///< `v=TLSRPTv1 ;`
    bool ruaNotSecond = false;         ///< An extension stands before `rua`.
    bool severalRuaFields = false;
    bool blankAfterComma = false;
    bool dottedMailbox = false;     ///< A dot before the `@`.
    bool hyphenatedMailbox = false; ///< A hyphen before the `@`.
    bool mailboxQuery = false;      ///< `mailto:...?subject=`
    bool quotedPrintable = false;   ///< `=` and two hexadecimal digits in a URI.
    bool singleLabelHost = false;   ///< `https://host/`
};

/// One documented deviation of one reporter, as a condition on the record.
struct Deviation {
    const char *who;
    bool Traits::*when;
    Reading reading;
    const char *effect;
    const char *source;
};

constexpr const char *ran = "its parser run on the case, 2026-08";
constexpr const char *read = "read in its source, 2026-08";

constexpr const char *refused = QT_TRANSLATE_NOOP("Interop", "refuses the record and sends no reports");

constexpr std::array deviations{
    Deviation{"sys4 tlsrpt-reporter", &Traits::blankBeforeDelimiter, Reading::Ignored, refused, ran},
    Deviation{"sys4 tlsrpt-reporter", &Traits::ruaNotSecond, Reading::Ignored, refused, read},
    Deviation{"sys4 tlsrpt-reporter", &Traits::severalRuaFields, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "reads only the first rua field"), ran},
    Deviation{"sys4 tlsrpt-reporter", &Traits::blankAfterComma, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "takes the blank after a comma for a part of the address"), ran},
    Deviation{"sys4 rr-parser", &Traits::hyphenatedMailbox, Reading::Ignored, refused, ran},
    Deviation{"sys4 rr-parser", &Traits::singleLabelHost, Reading::Ignored, refused, ran},
    Deviation{"sys4 rr-parser", &Traits::ruaNotSecond, Reading::Ignored, refused, read},
    Deviation{"sys4 rr-parser", &Traits::severalRuaFields, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "reads only the first rua field"), ran},
    Deviation{"sys4 rr-parser", &Traits::dottedMailbox, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "cuts the mailbox at its first dot"), ran},
    Deviation{"Stalwart", &Traits::quotedPrintable, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "decodes =xx in an address as though it were quoted-printable"), read},
    Deviation{"hMailServer", &Traits::mailboxQuery, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "drops what follows the question mark in a mailto address"), read},
};

constexpr std::array reporters{"mox", "Stalwart", "sys4 tlsrpt-reporter", "sys4 rr-parser", "hMailServer"};

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void lookAtMailbox(QByteArrayView address, Traits &traits)
{
    const qsizetype query = address.indexOf('?');
    traits.mailboxQuery |= query >= 0;
    if (query >= 0)
        address = address.first(query);
    const QByteArrayView local = address.first(std::max<qsizetype>(address.lastIndexOf('@'), 0));
    const auto odd = std::find_if(local.begin(), local.end(), [](char c) { return c == '.' || c == '-'; });
    traits.dottedMailbox |= odd != local.end() && *odd == '.';
    traits.hyphenatedMailbox |= odd != local.end() && *odd == '-';
}

void lookAt(const ReportUri &uri, Traits &traits)
{
    const QByteArrayView text = uri.text;
    if (uri.kind == ReportUri::Kind::Mailto)
        lookAtMailbox(text.sliced(text.indexOf(':') + 1), traits);
    if (uri.kind == ReportUri::Kind::Https)
        traits.singleLabelHost |= uri.domain && !uri.domain->ascii().contains(u'.');
    for (qsizetype i = 0; i + 2 < text.size(); ++i)
        traits.quotedPrintable |= text[i] == '=' && isHex(text[i + 1]) && isHex(text[i + 2]);
}

Traits traitsOf(const QByteArray &used, const TlsrptRecord &record)
{
    Traits traits;
    const TxtFields fields = readTxtFields(used, "v=TLSRPTv1", {"rua"});
    traits.blankBeforeDelimiter = fields.blankBeforeDelimiter;
    int ruaFields = 0;
    for (const auto &field : fields.fields) {
        if (field.name != "rua")
            continue;
        ++ruaFields;
        for (qsizetype comma = field.value.indexOf(','); comma >= 0; comma = field.value.indexOf(',', comma + 1))
            traits.blankAfterComma |= comma + 1 < field.value.size() && isWsp(field.value[comma + 1]);
    }
    traits.severalRuaFields = ruaFields > 1;
    traits.ruaNotSecond = !fields.fields.isEmpty() && fields.fields.first().name != "rua";
    for (const auto &uri : record.rua)
        lookAt(uri, traits);
    return traits;
}

} // namespace

QList<SenderReading> readingsOf(const QList<QByteArray> &tlsrptRecords, const TlsrptRecord &record)
{
    const auto used = std::find_if(tlsrptRecords.begin(), tlsrptRecords.end(),
                                   [](const QByteArray &text) { return text.startsWith("v=TLSRPTv1"); });
    const Traits traits = traitsOf(used == tlsrptRecords.end() ? QByteArray() : *used, record);
    QList<SenderReading> rows;
    for (const char *who : reporters) {
        const auto found = std::find_if(deviations.begin(), deviations.end(), [&](const Deviation &deviation) {
            return traits.*deviation.when && QByteArrayView(deviation.who) == who;
        });
        SenderReading row{QString::fromLatin1(who), Reading::AsMeant, {}, {}, true};
        if (found != deviations.end()) {
            row.reading = found->reading;
            row.effect = QCoreApplication::translate("Interop", found->effect);
            row.source = QString::fromLatin1(found->source);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace valija
