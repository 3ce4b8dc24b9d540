// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/tlsrpt_interop.h"

#include "core/base/text_reader.h"
#include "core/policy/interop_models.h"
#include "core/policy/txt_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace valija {

namespace {

using enum Evidence;

/// What the reading models below look at, each with its place in the record.
struct Traits {
    TraitPlace blankBeforeDelimiter; ///< `v=TLSRPTv1 ;`
    TraitPlace ruaNotSecond;         ///< An extension stands before `rua`.
    TraitPlace severalRuaFields;
    TraitPlace severalUris; ///< In one field.
    TraitPlace blankAfterComma;
    TraitPlace dottedMailbox;     ///< A dot before the `@`.
    TraitPlace hyphenatedMailbox; ///< A hyphen before the `@`.
    TraitPlace mailboxQuery;      ///< `mailto:...?subject=`
    TraitPlace mailboxMissing;    ///< `mailto:` without an `@`: a URI (RFC 3986), but no mailbox (RFC 6068).
    TraitPlace mailboxColon;      ///< A second `:` in a mailto URI.
    TraitPlace quotedPrintable;   ///< `=` and two hexadecimal digits in a URI.
    TraitPlace percentEncoding;   ///< `%` in a mailto URI.
    TraitPlace singleLabelHost;   ///< `https://host/`
};

constexpr const char *refused = QT_TRANSLATE_NOOP("Evidence", "refuses the record and sends no reports");
constexpr const char *firstRua = QT_TRANSLATE_NOOP("Evidence", "reads only the first rua field");
constexpr const char *keepsBlank
    = QT_TRANSLATE_NOOP("Evidence", "takes the blank after a comma for a part of the address");
constexpr const char *reported = QT_TRANSLATE_NOOP("Evidence", "reports it as a fault");

constexpr std::array deviations{
    Deviation<Traits>{"sys4 tlsrpt-reporter", &Traits::blankBeforeDelimiter, Reading::Ignored, refused, Ran, "RPT-109"},
    Deviation<Traits>{"sys4 tlsrpt-reporter", &Traits::ruaNotSecond, Reading::Ignored, refused, Read, ""},
    Deviation<Traits>{"sys4 tlsrpt-reporter", &Traits::severalRuaFields, Reading::Differs, firstRua, Ran, "RPT-043"},
    Deviation<Traits>{"sys4 tlsrpt-reporter", &Traits::blankAfterComma, Reading::Differs, keepsBlank, Ran, ""},
    Deviation<Traits>{"sys4 rr-parser", &Traits::hyphenatedMailbox, Reading::Ignored, refused, Ran, "RPT-161"},
    Deviation<Traits>{"sys4 rr-parser", &Traits::singleLabelHost, Reading::Ignored, refused, Ran, "RPT-038"},
    Deviation<Traits>{"sys4 rr-parser", &Traits::ruaNotSecond, Reading::Ignored, refused, Read, ""},
    Deviation<Traits>{"sys4 rr-parser", &Traits::severalRuaFields, Reading::Differs, firstRua, Ran, "RPT-043"},
    Deviation<Traits>{"sys4 rr-parser", &Traits::dottedMailbox, Reading::Differs,
                      QT_TRANSLATE_NOOP("Evidence", "drops the @ and what follows it from an address with a dot"), Ran,
                      "RPT-117"},
    Deviation<Traits>{"mimecast/mta-sts", &Traits::mailboxMissing, Reading::Ignored, refused, Read, "RPT-036, RPT-037"},
    Deviation<Traits>{"mimecast/mta-sts", &Traits::singleLabelHost, Reading::Ignored, refused, Read, "RPT-038"},
    Deviation<Traits>{"Stalwart", &Traits::quotedPrintable, Reading::Differs,
                      QT_TRANSLATE_NOOP("Evidence", "decodes =xx in an address as though it were quoted-printable"),
                      Read, ""},
    Deviation<Traits>{"hMailServer", &Traits::mailboxQuery, Reading::Differs,
                      QT_TRANSLATE_NOOP("Evidence", "drops what follows the question mark in a mailto address"), Read,
                      ""},
    Deviation<Traits>{"checkdmarc", &Traits::severalRuaFields, Reading::Ignored, reported, Ran, "RPT-043"},
    Deviation<Traits>{"checkdmarc", &Traits::blankAfterComma, Reading::Differs, keepsBlank, Read, ""},
    Deviation<Traits>{"MailCheck", &Traits::mailboxMissing, Reading::Ignored, reported, Read, "RPT-059"},
    Deviation<Traits>{"MailCheck", &Traits::mailboxColon, Reading::Ignored, reported, Read, "RPT-054"},
    Deviation<Traits>{"MailCheck", &Traits::singleLabelHost, Reading::Ignored, reported, Read, "RPT-057"},
    Deviation<Traits>{"MailCheck", &Traits::severalUris, Reading::Differs, reported, Read, "RPT-052"},
    Deviation<Traits>{"happyDomain", &Traits::mailboxMissing, Reading::Ignored, reported, Read, "RPT-081"},
    Deviation<Traits>{"DomainDetective", &Traits::percentEncoding, Reading::Differs,
                      QT_TRANSLATE_NOOP("Evidence", "shows the address with its percent-encoding undone"), Read,
                      "RPT-072"},
};

constexpr std::array cures{
    Cure<Traits>{&Traits::blankBeforeDelimiter, QT_TRANSLATE_NOOP("Evidence", "remove the blank before the semicolon")},
    Cure<Traits>{&Traits::ruaNotSecond, QT_TRANSLATE_NOOP("Evidence", "put rua before the other fields")},
    Cure<Traits>{&Traits::severalRuaFields,
                 QT_TRANSLATE_NOOP("Evidence", "put all addresses into one rua field, with commas between them")},
    Cure<Traits>{&Traits::blankAfterComma, QT_TRANSLATE_NOOP("Evidence", "remove the blank after the comma")},
    Cure<Traits>{&Traits::dottedMailbox, QT_TRANSLATE_NOOP("Evidence", "use an address without a dot before the @")},
    Cure<Traits>{&Traits::hyphenatedMailbox,
                 QT_TRANSLATE_NOOP("Evidence", "use an address without a hyphen before the @")},
    Cure<Traits>{&Traits::mailboxQuery, QT_TRANSLATE_NOOP("Evidence", "remove the question mark and what follows it")},
    Cure<Traits>{&Traits::mailboxMissing, QT_TRANSLATE_NOOP("Evidence", "give a full address with an @")},
    Cure<Traits>{&Traits::quotedPrintable,
                 QT_TRANSLATE_NOOP("Evidence", "use an address without an equals sign before hexadecimal digits")},
    Cure<Traits>{&Traits::singleLabelHost, QT_TRANSLATE_NOOP("Evidence", "give the full name of the host")},
};

constexpr auto checker = SenderReading::Role::Checker;

constexpr std::array reporters{Implementation{"mox"},
                               Implementation{"Stalwart"},
                               Implementation{"sys4 tlsrpt-reporter"},
                               Implementation{"sys4 rr-parser"},
                               Implementation{"mimecast/mta-sts"},
                               Implementation{"hMailServer"},
                               Implementation{"checkdmarc", checker},
                               Implementation{"MailCheck", checker},
                               Implementation{"happyDomain", checker},
                               Implementation{"DomainDetective", checker}};

void note(TraitPlace &trait, bool isThere, const TextPlace &place)
{
    if (isThere && !trait)
        trait = place;
}

void lookAtMailbox(QByteArrayView address, const TextPlace &place, Traits &traits)
{
    const qsizetype query = address.indexOf('?');
    note(traits.mailboxQuery, query >= 0, place);
    note(traits.percentEncoding, address.contains('%'), place);
    note(traits.mailboxMissing, !address.contains('@'), place);
    note(traits.mailboxColon, address.contains(':'), place);
    if (query >= 0)
        address = address.first(query);
    const QByteArrayView local = address.first(std::max<qsizetype>(address.lastIndexOf('@'), 0));
    const auto odd = std::find_if(local.begin(), local.end(), [](char c) { return c == '.' || c == '-'; });
    note(traits.dottedMailbox, odd != local.end() && *odd == '.', place);
    note(traits.hyphenatedMailbox, odd != local.end() && *odd == '-', place);
}

void lookAt(const ReportUri &uri, const TextPlace &place, Traits &traits)
{
    const QByteArrayView text = uri.text;
    if (uri.kind == ReportUri::Kind::Mailto)
        lookAtMailbox(text.sliced(text.indexOf(':') + 1), place, traits);
    if (uri.kind == ReportUri::Kind::Https)
        note(traits.singleLabelHost, uri.domain && !uri.domain->ascii().contains(u'.'), place);
    for (qsizetype i = 0; i + 2 < text.size(); ++i)
        note(traits.quotedPrintable, text[i] == '=' && isHex(text[i + 1]) && isHex(text[i + 2]), place);
}

void lookAtRua(const TxtField &field, Traits &traits)
{
    const qsizetype start = field.offset + field.name.size() + 2; // from 1, behind the `=`
    for (qsizetype comma = field.value.indexOf(','); comma >= 0; comma = field.value.indexOf(',', comma + 1)) {
        const bool blank = comma + 1 < field.value.size() && isWsp(field.value[comma + 1]);
        note(traits.severalUris, true, {0, start + comma, 1});
        note(traits.blankAfterComma, blank, {0, start + comma, 2});
    }
}

Traits traitsOf(const QByteArray &used, const TlsrptRecord &record)
{
    Traits traits;
    constexpr QByteArrayView version = "v=TLSRPTv1";
    const TxtFields fields = readTxtFields(used, version, {"rua"});
    note(traits.blankBeforeDelimiter, fields.blankBeforeDelimiter, {0, version.size() + 1, 1});
    bool ruaSeen = false;
    for (const auto &field : fields.fields) {
        const TextPlace place{0, field.offset + 1, field.name.size()};
        note(traits.ruaNotSecond, !ruaSeen && field.name != "rua", place);
        if (field.name != "rua")
            continue;
        note(traits.severalRuaFields, std::exchange(ruaSeen, true), place);
        lookAtRua(field, traits);
    }
    for (const auto &uri : record.rua)
        lookAt(uri, {0, std::max<qsizetype>(used.indexOf(uri.text), 0) + 1, uri.text.size()}, traits);
    return traits;
}

} // namespace

QList<SenderReading> readingsOf(const QByteArray &text, const TlsrptRecord &record)
{
    return rowsFor<Traits>(reporters, deviations, cures, traitsOf(text, record));
}

} // namespace valija
