// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about MX coverage (RFC 8461 section 4.1).

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{FindingId::MxLookupFailed,
                "mx.lookup-failed",
                {Severity::Unknown, {}},
                QT_TRANSLATE_NOOP("Finding", "MX records could not be looked up"),
                QT_TRANSLATE_NOOP("Finding", "The look-up of the MX records of {subject} failed: {status}. {detail}"),
                QT_TRANSLATE_NOOP("Finding", "Whether the policy covers the mail hosts cannot be told."),
                QT_TRANSLATE_NOOP("Finding", "Try again. If it stays, look at the name servers."),
                "RFC 5321 section 5.1"},
    FindingKind{
        FindingId::MxNone,
        "mx.none",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "No MX record"),
        QT_TRANSLATE_NOOP(
            "Finding", "{subject} has no MX record; mail goes to the address of the domain itself, if there is one."),
        QT_TRANSLATE_NOOP("Finding", "MTA-STS works with it only where the policy names the domain itself."),
        QT_TRANSLATE_NOOP("Finding", "Publish MX records."),
        "RFC 5321 section 5.1"},
    FindingKind{FindingId::MxNull,
                "mx.null",
                {Severity::Warning, {}},
                QT_TRANSLATE_NOOP("Finding", "Domain takes no mail"),
                QT_TRANSLATE_NOOP("Finding", "{subject} says by a null MX that it takes no mail, but has a policy."),
                QT_TRANSLATE_NOOP("Finding", "The policy protects nothing."),
                QT_TRANSLATE_NOOP("Finding", "Remove the policy, or the null MX."),
                "RFC 7505"},
    FindingKind{FindingId::MxNullMixed,
                "mx.null-mixed",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "Null MX beside other MX records"),
                QT_TRANSLATE_NOOP("Finding", "{subject} has a null MX and others beside it."),
                QT_TRANSLATE_NOOP("Finding", "Senders differ in what they make of it; some refuse to deliver."),
                QT_TRANSLATE_NOOP("Finding", "Remove the null MX."),
                "RFC 7505 section 3"},
    FindingKind{
        FindingId::MxNotCovered,
        "mx.not-covered",
        {Severity::Error, {}, nullptr, true},
        QT_TRANSLATE_NOOP("Finding", "Mail host is not in the policy"),
        QT_TRANSLATE_NOOP("Finding", "The mail host {host} matches no mx line of the policy."),
        QT_TRANSLATE_NOOP("Finding",
                          "Under enforce senders do not deliver to it. A wildcard stands for exactly one label."),
        QT_TRANSLATE_NOOP("Finding", "Add it to the policy and change the id, or remove it from the MX records."),
        "RFC 8461 section 4.1"},
    FindingKind{FindingId::MxAllUncovered,
                "mx.all-uncovered",
                {Severity::Error, {}, nullptr, true},
                QT_TRANSLATE_NOOP("Finding", "No mail host is in the policy"),
                QT_TRANSLATE_NOOP("Finding", "None of the mail hosts of {subject} matches the policy: {host}."),
                QT_TRANSLATE_NOOP("Finding", "Under enforce no mail arrives from senders that honour the policy."),
                QT_TRANSLATE_NOOP("Finding", "Correct the mx lines and change the id."),
                "RFC 8461 section 4.1"},
    FindingKind{
        FindingId::MxPatternUnused,
        "mx.pattern-unused",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "mx line that no host uses"),
        QT_TRANSLATE_NOOP("Finding", "No mail host of the domain matches the mx line {pattern}."),
        QT_TRANSLATE_NOOP("Finding", "It may be meant for a host to come; else it only widens what is allowed."),
        QT_TRANSLATE_NOOP("Finding", "Remove it if it is a left-over."),
        "RFC 8461 section 4.1"},
    FindingKind{FindingId::MxUnresolved,
                "mx.unresolved",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "Mail host has no address"),
                QT_TRANSLATE_NOOP("Finding", "The mail host {host} has no address."),
                QT_TRANSLATE_NOOP("Finding", "Senders skip it; if it is the only one, mail waits and comes back."),
                QT_TRANSLATE_NOOP("Finding", "Publish its address, or remove the MX record."),
                "RFC 5321 section 5.1"},
    FindingKind{
        FindingId::MxCname,
        "mx.cname",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "Mail host is an alias"),
        QT_TRANSLATE_NOOP("Finding", "The mail host {host} is an alias for {target}."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "MX records must not point to aliases; senders differ in which name they expect in the certificate."),
        QT_TRANSLATE_NOOP("Finding", "Point the MX record to {target}."),
        "RFC 2181 section 10.3"},
    FindingKind{FindingId::MxAddressLiteral,
                "mx.address-literal",
                {Severity::Error, {}},
                QT_TRANSLATE_NOOP("Finding", "MX record is an address"),
                QT_TRANSLATE_NOOP("Finding", "The MX record names the address {host} instead of a host."),
                QT_TRANSLATE_NOOP("Finding", "Senders cannot use it."),
                QT_TRANSLATE_NOOP("Finding", "Name a host that has this address."),
                "RFC 5321 section 5.1"},
    FindingKind{FindingId::MxCovered,
                "mx.covered",
                {Severity::Pass, {}},
                QT_TRANSLATE_NOOP("Finding", "All mail hosts are in the policy"),
                QT_TRANSLATE_NOOP("Finding", "All mail hosts of {subject} match the policy ({count})."),
                QT_TRANSLATE_NOOP("Finding", "Compared as senders do it, label by label."),
                "",
                "RFC 8461 section 4.1"},
};

} // namespace

std::span<const FindingKind> mxKinds()
{
    return kinds;
}

} // namespace valija
