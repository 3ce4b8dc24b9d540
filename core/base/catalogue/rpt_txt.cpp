// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::RptTxtAbsent, "rpt.txt.absent", {Severity::Warning, Severity::Info, "neither MTA-STS nor DANE is deployed"}, QT_TRANSLATE_NOOP("Finding", "none"), QT_TRANSLATE_NOOP("Finding", "none"), QT_TRANSLATE_NOOP("Finding", "none"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtLookupFailed, "rpt.txt.lookup-failed", {Severity::Unknown, {}}, QT_TRANSLATE_NOOP("Finding", "rpt.txt.lookup-failed"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.lookup-failed"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.lookup-failed"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtMultiple, "rpt.txt.multiple", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "more than one record beginning v=TLSRPTv1;"), QT_TRANSLATE_NOOP("Finding", "more than one record beginning v=TLSRPTv1;"), QT_TRANSLATE_NOOP("Finding", "more than one record beginning v=TLSRPTv1;"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtSyntax, "rpt.txt.syntax", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "grammar; position in the evidence"), QT_TRANSLATE_NOOP("Finding", "grammar; position in the evidence"), QT_TRANSLATE_NOOP("Finding", "grammar; position in the evidence"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtVersion, "rpt.txt.version", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "misspelt or not first (v=TSLRPTv1)"), QT_TRANSLATE_NOOP("Finding", "misspelt or not first (v=TSLRPTv1)"), QT_TRANSLATE_NOOP("Finding", "misspelt or not first (v=TSLRPTv1)"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaMissing, "rpt.txt.rua-missing", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "rpt.txt.rua-missing"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.rua-missing"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.rua-missing"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaScheme, "rpt.txt.rua-scheme", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "neither mailto: nor https:"), QT_TRANSLATE_NOOP("Finding", "neither mailto: nor https:"), QT_TRANSLATE_NOOP("Finding", "neither mailto: nor https:"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaSyntax, "rpt.txt.rua-syntax", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "mailto without a valid address, unencoded , ; !, a DMARC !10m suffix"), QT_TRANSLATE_NOOP("Finding", "mailto without a valid address, unencoded , ; !, a DMARC !10m suffix"), QT_TRANSLATE_NOOP("Finding", "mailto without a valid address, unencoded , ; !, a DMARC !10m suffix"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaDuplicate, "rpt.txt.rua-duplicate", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "rpt.txt.rua-duplicate"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.rua-duplicate"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.rua-duplicate"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaNoMx, "rpt.txt.rua-no-mx", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "the mailbox's domain can receive no mail"), QT_TRANSLATE_NOOP("Finding", "the mailbox's domain can receive no mail"), QT_TRANSLATE_NOOP("Finding", "the mailbox's domain can receive no mail"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaHost, "rpt.txt.rua-host", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "an https: endpoint does not resolve or its certificate fails"), QT_TRANSLATE_NOOP("Finding", "an https: endpoint does not resolve or its certificate fails"), QT_TRANSLATE_NOOP("Finding", "an https: endpoint does not resolve or its certificate fails"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtRuaInside, "rpt.txt.rua-inside", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "the only mailbox is in the domain it reports on: reports about a broken inbound path take that path"), QT_TRANSLATE_NOOP("Finding", "the only mailbox is in the domain it reports on: reports about a broken inbound path take that path"), QT_TRANSLATE_NOOP("Finding", "the only mailbox is in the domain it reports on: reports about a broken inbound path take that path"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtExtension, "rpt.txt.extension", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtDuplicateField, "rpt.txt.duplicate-field", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtUnrelated, "rpt.txt.unrelated", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtCname, "rpt.txt.cname", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), QT_TRANSLATE_NOOP("Finding", "as in section 1"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtWrongPlace, "rpt.txt.wrong-place", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "at the root, at _tlsrpt, at _smtp-tlsrpt"), QT_TRANSLATE_NOOP("Finding", "at the root, at _tlsrpt, at _smtp-tlsrpt"), QT_TRANSLATE_NOOP("Finding", "at the root, at _tlsrpt, at _smtp-tlsrpt"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtInterop, "rpt.txt.interop", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "as sts.txt.interop, for reporters"), QT_TRANSLATE_NOOP("Finding", "as sts.txt.interop, for reporters"), QT_TRANSLATE_NOOP("Finding", "as sts.txt.interop, for reporters"), "", "RFC 8461"},
    FindingKind{FindingId::RptTxtOk, "rpt.txt.ok", {Severity::Pass, {}}, QT_TRANSLATE_NOOP("Finding", "rpt.txt.ok"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.ok"), QT_TRANSLATE_NOOP("Finding", "rpt.txt.ok"), "", "RFC 8461"},
};
}
std::span<const FindingKind> rptTxtKinds()
{
    return kinds;
}
} // namespace valija
