// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about DANE beside MTA-STS (RFC 7672).

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{FindingId::DaneAbsent,
                "dane.absent",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "No DANE"),
                QT_TRANSLATE_NOOP("Finding", "{host} has no TLSA record."),
                QT_TRANSLATE_NOOP("Finding", "DANE is another way to insist on TLS; MTA-STS does not need it."),
                "",
                "RFC 7672 section 2.2"},
    FindingKind{
        FindingId::DaneInsecure,
        "dane.insecure",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "TLSA record in an unsigned zone"),
        QT_TRANSLATE_NOOP("Finding", "{host} has TLSA records, but the DNS answer is not signed by DNSSEC."),
        QT_TRANSLATE_NOOP("Finding", "Senders ignore TLSA records that they cannot validate."),
        QT_TRANSLATE_NOOP("Finding", "Sign the zones of the domain and of the mail host, or remove the records."),
        "RFC 7672 section 2.2"},
    FindingKind{FindingId::DaneBogus,
                "dane.bogus",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "DNSSEC on the way to the mail host does not validate"),
                QT_TRANSLATE_NOOP("Finding", "DNSSEC does not validate for {host}. {detail}"),
                QT_TRANSLATE_NOOP("Finding", "Senders that use DANE hold mail back until it validates again."),
                QT_TRANSLATE_NOOP("Finding", "Have the zone signed anew and compare the DS record at the parent."),
                "RFC 7672 section 2.1"},
    FindingKind{FindingId::DaneLookupFailed,
                "dane.lookup-failed",
                {Severity::Unknown, {}},
                QT_TRANSLATE_NOOP("Finding", "TLSA records could not be looked up"),
                QT_TRANSLATE_NOOP("Finding", "The look-up of {subject} failed: {status}. {detail}"),
                QT_TRANSLATE_NOOP("Finding", "Senders that use DANE hold mail back as long as it fails for them, too."),
                QT_TRANSLATE_NOOP("Finding", "Try again. If it stays, look at the name servers of the mail host."),
                "RFC 7672 section 2.1"},
    FindingKind{FindingId::DaneUnusable,
                "dane.unusable",
                {Severity::Warning, {}},
                QT_TRANSLATE_NOOP("Finding", "TLSA record that senders cannot use"),
                QT_TRANSLATE_NOOP("Finding", "The TLSA record {record} of {host} cannot be used for mail: {reason}."),
                QT_TRANSLATE_NOOP("Finding", "For mail, usages 2 and 3 count; the length must fit the matching type."),
                QT_TRANSLATE_NOOP("Finding", "Publish a 3 1 1 record instead."),
                "RFC 7672 section 3.1"},
    FindingKind{FindingId::DaneMismatch,
                "dane.mismatch",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "TLSA record does not fit the certificate"),
                QT_TRANSLATE_NOOP("Finding", "No TLSA record of {host} matches the certificate at {address}."),
                QT_TRANSLATE_NOOP("Finding", "Senders that use DANE do not deliver to this host."),
                QT_TRANSLATE_NOOP("Finding", "Publish this record: {record}"),
                "RFC 7672 section 2.2"},
    FindingKind{FindingId::DaneStale,
                "dane.stale",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "TLSA record that matches nothing"),
                QT_TRANSLATE_NOOP("Finding", "The TLSA record {record} of {host} matches no certificate now."),
                QT_TRANSLATE_NOOP("Finding", "It may be meant for the next certificate; else it is a left-over."),
                QT_TRANSLATE_NOOP("Finding", "Remove it if it is a left-over."),
                "RFC 7671 section 8.1"},
    FindingKind{FindingId::DaneOk,
                "dane.ok",
                {Severity::Pass, {}},
                QT_TRANSLATE_NOOP("Finding", "DANE is good"),
                QT_TRANSLATE_NOOP("Finding", "The TLSA records of {host} match the certificate at {address}."),
                QT_TRANSLATE_NOOP("Finding", "Validated by DNSSEC and compared with what the host presents."),
                "",
                "RFC 7672 section 2.2"},
};

} // namespace

std::span<const FindingKind> daneKinds()
{
    return kinds;
}

} // namespace valija
