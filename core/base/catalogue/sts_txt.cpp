// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about the `_mta-sts` TXT record (RFC 8461 section 3.1).

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{FindingId::StsTxtAbsent,
                "sts.txt.absent",
                {Severity::Info, Severity::Error, "otherwise"},
                QT_TRANSLATE_NOOP("Finding", "No MTA-STS record"),
                QT_TRANSLATE_NOOP("Finding", "There is no MTA-STS record at {subject}."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Senders look for this record first. Without it they do not ask for a policy, and an "
                                  "attacker can redirect or decrypt mail unnoticed."),
                QT_TRANSLATE_NOOP("Finding", "Draft a policy, serve it, then publish the record."),
                "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::StsTxtLookupFailed,
        "sts.txt.lookup-failed",
        {Severity::Unknown, {}},
        QT_TRANSLATE_NOOP("Finding", "MTA-STS record could not be looked up"),
        QT_TRANSLATE_NOOP("Finding", "The look-up of {subject} failed: {status}. {detail}"),
        QT_TRANSLATE_NOOP("Finding",
                          "A failed look-up is not the same as no record: senders keep a cached policy and try again."),
        QT_TRANSLATE_NOOP("Finding", "Try again. If it stays, look at the name servers of the domain."),
        "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::StsTxtDnssecBogus,
        "sts.txt.dnssec-bogus",
        {Severity::Error, {}},
        QT_TRANSLATE_NOOP("Finding", "DNSSEC of the record does not validate"),
        QT_TRANSLATE_NOOP("Finding", "The signatures of {subject} do not validate. {detail}"),
        QT_TRANSLATE_NOOP("Finding",
                          "Resolvers that validate give senders no answer at all, so they find no policy, and often no "
                          "mail host either."),
        QT_TRANSLATE_NOOP(
            "Finding", "Have the zone signed anew and compare the DS record at the parent with the keys of the zone."),
        "RFC 4035 section 5"},
    FindingKind{FindingId::StsTxtMultiple,
                "sts.txt.multiple",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "More than one MTA-STS record"),
                QT_TRANSLATE_NOOP("Finding", "{subject} has {count} MTA-STS records."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Where more than one record begins with v=STSv1; senders act as if there were none."),
                QT_TRANSLATE_NOOP("Finding", "Delete all but one."),
                "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtSyntax,
                "sts.txt.syntax",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "MTA-STS record is malformed"),
                QT_TRANSLATE_NOOP("Finding", "{subject} cannot be read from character {column} on: {text}"),
                QT_TRANSLATE_NOOP("Finding",
                                  "Senders ignore a record that does not follow the grammar, and so find no policy."),
                QT_TRANSLATE_NOOP("Finding", "Write it as v=STSv1; id=20260101T000000;"),
                "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::StsTxtDelimiter,
        "sts.txt.delimiter",
        {Severity::Warning, Severity::Error, "beside other TXT records it is discarded"},
        QT_TRANSLATE_NOOP("Finding", "Blank before the first semicolon"),
        QT_TRANSLATE_NOOP("Finding",
                          "{subject} does not begin with exactly v=STSv1; but with a blank before the semicolon."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "The grammar allows the blank, the rule by which senders pick the record does not: many see no record."),
        QT_TRANSLATE_NOOP("Finding", "Remove the blank: v=STSv1; id=…"),
        "Erratum 6285"},
    FindingKind{
        FindingId::StsTxtVersion,
        "sts.txt.version",
        {Severity::Error, {}},
        QT_TRANSLATE_NOOP("Finding", "Version misspelt or not first"),
        QT_TRANSLATE_NOOP("Finding",
                          "A record at {subject} means to be an MTA-STS record but does not begin with v=STSv1; it "
                          "begins with: {text}"),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Senders compare the beginning letter by letter, upper and lower case included, and skip everything else."),
        QT_TRANSLATE_NOOP("Finding", "Begin the record with exactly v=STSv1;"),
        "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtIdMissing,
                "sts.txt.id-missing",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "Record without id"),
                QT_TRANSLATE_NOOP("Finding", "The MTA-STS record at {subject} has no id."),
                QT_TRANSLATE_NOOP(
                    "Finding", "The id tells senders when to fetch the policy again. A record without it is invalid."),
                QT_TRANSLATE_NOOP("Finding", "Add an id of 1 to 32 letters and digits, for example the date and time."),
                "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::StsTxtIdSyntax,
        "sts.txt.id-syntax",
        {Severity::Error, {}},
        QT_TRANSLATE_NOOP("Finding", "id has characters that are not allowed"),
        QT_TRANSLATE_NOOP("Finding", "The id {value} at {subject} is not made of 1 to 32 letters and digits."),
        QT_TRANSLATE_NOOP("Finding", "Hyphens, dots and underscores are not allowed; senders ignore the record."),
        QT_TRANSLATE_NOOP("Finding", "Use letters and digits only."),
        "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtDuplicateField,
                "sts.txt.duplicate-field",
                {Severity::Warning, {}},
                QT_TRANSLATE_NOOP("Finding", "Field given twice in the record"),
                QT_TRANSLATE_NOOP("Finding", "{subject} has the field {name} twice; the first one counts."),
                QT_TRANSLATE_NOOP("Finding", "Senders disagree about which one counts, so they may not see a change."),
                QT_TRANSLATE_NOOP("Finding", "Keep one."),
                "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtExtension,
                "sts.txt.extension",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Field that the RFC does not define"),
                QT_TRANSLATE_NOOP("Finding", "{subject} has the field {name}, which the RFC does not define."),
                QT_TRANSLATE_NOOP("Finding", "Senders ignore unknown fields; it does no harm."),
                "",
                "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::StsTxtUnrelated,
        "sts.txt.unrelated",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "Other TXT records at the name"),
        QT_TRANSLATE_NOOP("Finding", "{subject} has other TXT records ({count}), for example: {text}"),
        QT_TRANSLATE_NOOP(
            "Finding",
            "Often a wildcard answers here. Senders skip such records, but some implementations trip over them."),
        QT_TRANSLATE_NOOP("Finding", "Exempt the name from the wildcard if it is one."),
        "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtWrongPlace,
                "sts.txt.wrong-place",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "MTA-STS record at the wrong name"),
                QT_TRANSLATE_NOOP("Finding", "An MTA-STS record is at {subject}; senders look for it at {target}."),
                QT_TRANSLATE_NOOP("Finding", "Nobody reads it where it is."),
                QT_TRANSLATE_NOOP("Finding", "Move the record to {target}."),
                "RFC 8461 section 3.1"},
    FindingKind{
        FindingId::StsTxtCname,
        "sts.txt.cname",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "Record reached through an alias"),
        QT_TRANSLATE_NOOP("Finding", "{subject} is an alias for {target}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "This is how a provider keeps the record for many domains. Whoever controls the target controls the id."),
        "",
        "RFC 8461 section 8.2"},
    FindingKind{FindingId::StsTxtCnameDangling,
                "sts.txt.cname-dangling",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "Alias ends where there is nothing"),
                QT_TRANSLATE_NOOP("Finding", "{subject} is an alias for {target}, which does not exist."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Senders find no record, and somebody else may register the target and publish one."),
                QT_TRANSLATE_NOOP("Finding", "Create the target or remove the alias."),
                "RFC 8461 section 8.2"},
    FindingKind{FindingId::StsTxtTtlLong,
                "sts.txt.ttl-long",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Long TTL of the record"),
                QT_TRANSLATE_NOOP("Finding", "The record at {subject} may be cached for {seconds} seconds."),
                QT_TRANSLATE_NOOP("Finding", "Until then senders do not see a new id, and so no new policy."),
                QT_TRANSLATE_NOOP("Finding", "A TTL of one hour to one day is usual."),
                "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtInterop,
                "sts.txt.interop",
                {Severity::Warning, {}},
                QT_TRANSLATE_NOOP("Finding", "Some senders read the record differently"),
                QT_TRANSLATE_NOOP("Finding",
                                  "The record at {subject} is valid, but not read alike everywhere. {who}: {effect}."),
                QT_TRANSLATE_NOOP("Finding", "The RFC allows the record; these implementations do not follow it here."),
                QT_TRANSLATE_NOOP("Finding", "So that they read it as it is meant: {cure}."),
                "RFC 8461 section 3.1"},
    FindingKind{FindingId::StsTxtOk,
                "sts.txt.ok",
                {Severity::Pass, {}},
                QT_TRANSLATE_NOOP("Finding", "MTA-STS record is good"),
                QT_TRANSLATE_NOOP("Finding", "{subject} has one valid record with the id {id}."),
                QT_TRANSLATE_NOOP("Finding", "Senders find it and fetch the policy when the id changes."),
                "",
                "RFC 8461 section 3.1"},
};

} // namespace

std::span<const FindingKind> stsTxtKinds()
{
    return kinds;
}

} // namespace valija
