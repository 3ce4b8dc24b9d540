// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::StsTxtAbsent, "sts.txt.absent", {Severity::Info, Severity::Error, "otherwise"}, QT_TRANSLATE_NOOP("Finding", "NXDOMAIN or no TXT starting v=STSv1"), QT_TRANSLATE_NOOP("Finding", "NXDOMAIN or no TXT starting v=STSv1"), QT_TRANSLATE_NOOP("Finding", "NXDOMAIN or no TXT starting v=STSv1"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtLookupFailed, "sts.txt.lookup-failed", {Severity::Unknown, {}}, QT_TRANSLATE_NOOP("Finding", "SERVFAIL, timeout, REFUSED (kept apart from NXDOMAIN)"), QT_TRANSLATE_NOOP("Finding", "SERVFAIL, timeout, REFUSED (kept apart from NXDOMAIN)"), QT_TRANSLATE_NOOP("Finding", "SERVFAIL, timeout, REFUSED (kept apart from NXDOMAIN)"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtDnssecBogus, "sts.txt.dnssec-bogus", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "DNSSEC validation failed"), QT_TRANSLATE_NOOP("Finding", "DNSSEC validation failed"), QT_TRANSLATE_NOOP("Finding", "DNSSEC validation failed"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtMultiple, "sts.txt.multiple", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "after discarding the records that do not begin v=STSv1;, more than one is left"), QT_TRANSLATE_NOOP("Finding", "after discarding the records that do not begin v=STSv1;, more than one is left"), QT_TRANSLATE_NOOP("Finding", "after discarding the records that do not begin v=STSv1;, more than one is left"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtSyntax, "sts.txt.syntax", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "the record does not follow the grammar; evidence holds the position and the rest"), QT_TRANSLATE_NOOP("Finding", "the record does not follow the grammar; evidence holds the position and the rest"), QT_TRANSLATE_NOOP("Finding", "the record does not follow the grammar; evidence holds the position and the rest"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtDelimiter, "sts.txt.delimiter", {Severity::Warning, Severity::Error, "beside other TXT records it is discarded"}, QT_TRANSLATE_NOOP("Finding", "v=STSv1 ;: the grammar allows it, the discard rule does not (erratum 6285)"), QT_TRANSLATE_NOOP("Finding", "v=STSv1 ;: the grammar allows it, the discard rule does not (erratum 6285)"), QT_TRANSLATE_NOOP("Finding", "v=STSv1 ;: the grammar allows it, the discard rule does not (erratum 6285)"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtVersion, "sts.txt.version", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "the version is misspelt, in wrong case or not first"), QT_TRANSLATE_NOOP("Finding", "the version is misspelt, in wrong case or not first"), QT_TRANSLATE_NOOP("Finding", "the version is misspelt, in wrong case or not first"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtIdMissing, "sts.txt.id-missing", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "no id, or an empty one"), QT_TRANSLATE_NOOP("Finding", "no id, or an empty one"), QT_TRANSLATE_NOOP("Finding", "no id, or an empty one"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtIdSyntax, "sts.txt.id-syntax", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "id is not 1 to 32 ASCII letters and digits"), QT_TRANSLATE_NOOP("Finding", "id is not 1 to 32 ASCII letters and digits"), QT_TRANSLATE_NOOP("Finding", "id is not 1 to 32 ASCII letters and digits"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtDuplicateField, "sts.txt.duplicate-field", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "a field given twice (the first counts)"), QT_TRANSLATE_NOOP("Finding", "a field given twice (the first counts)"), QT_TRANSLATE_NOOP("Finding", "a field given twice (the first counts)"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtExtension, "sts.txt.extension", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "unknown well-formed field"), QT_TRANSLATE_NOOP("Finding", "unknown well-formed field"), QT_TRANSLATE_NOOP("Finding", "unknown well-formed field"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtUnrelated, "sts.txt.unrelated", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "other TXT records at the name (wildcard, SPF answered there)"), QT_TRANSLATE_NOOP("Finding", "other TXT records at the name (wildcard, SPF answered there)"), QT_TRANSLATE_NOOP("Finding", "other TXT records at the name (wildcard, SPF answered there)"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtWrongPlace, "sts.txt.wrong-place", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "an STSv1 record at the domain root or at mta-sts. while _mta-sts has none"), QT_TRANSLATE_NOOP("Finding", "an STSv1 record at the domain root or at mta-sts. while _mta-sts has none"), QT_TRANSLATE_NOOP("Finding", "an STSv1 record at the domain root or at mta-sts. while _mta-sts has none"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtCname, "sts.txt.cname", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "reached through CNAMEs; evidence: the chain"), QT_TRANSLATE_NOOP("Finding", "reached through CNAMEs; evidence: the chain"), QT_TRANSLATE_NOOP("Finding", "reached through CNAMEs; evidence: the chain"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtCnameDangling, "sts.txt.cname-dangling", {Severity::Error, {}}, QT_TRANSLATE_NOOP("Finding", "the chain ends in NXDOMAIN"), QT_TRANSLATE_NOOP("Finding", "the chain ends in NXDOMAIN"), QT_TRANSLATE_NOOP("Finding", "the chain ends in NXDOMAIN"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtTtlLong, "sts.txt.ttl-long", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "TTL above 86400 s: id changes spread slowly"), QT_TRANSLATE_NOOP("Finding", "TTL above 86400 s: id changes spread slowly"), QT_TRANSLATE_NOOP("Finding", "TTL above 86400 s: id changes spread slowly"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtInterop, "sts.txt.interop", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "valid by the RFC, but a named sender refuses it or reads it differently (interop.md); evidence: which, and what it makes of it"), QT_TRANSLATE_NOOP("Finding", "valid by the RFC, but a named sender refuses it or reads it differently (interop.md); evidence: which, and what it makes of it"), QT_TRANSLATE_NOOP("Finding", "valid by the RFC, but a named sender refuses it or reads it differently (interop.md); evidence: which, and what it makes of it"), "", "RFC 8461"},
    FindingKind{FindingId::StsTxtOk, "sts.txt.ok", {Severity::Pass, {}}, QT_TRANSLATE_NOOP("Finding", "exactly one valid record"), QT_TRANSLATE_NOOP("Finding", "exactly one valid record"), QT_TRANSLATE_NOOP("Finding", "exactly one valid record"), "", "RFC 8461"},
};
}
std::span<const FindingKind> stsTxtKinds()
{
    return kinds;
}
} // namespace valija
