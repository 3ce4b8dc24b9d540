// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reason codes and texts of known reporters about a session with a mail host, but for its certificate: those of
// OpenSSL, Go (mox), rustls (Stalwart), GnuTLS (Exim) and SChannel (Exchange), and the reporters' own.

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array mailTls{SmtpTls, SmtpTlsOld};
constexpr std::array connection{SmtpConnect, SmtpGreeting, SmtpAddressDiffers};
constexpr std::array noStarttls{SmtpNoStarttls, SmtpStarttlsRefused};
constexpr std::array noDane{DaneAbsent, DaneInsecure, DaneLookupFailed};
constexpr std::array noPolicy{StsTxtAbsent, StsFetchConnect};
constexpr std::array tlsa{DaneMismatch, DaneUnusable, DaneStale, DaneLookupFailed};
constexpr std::array lookups{MxLookupFailed, MxUnresolved, DaneBogus, DaneLookupFailed};

constexpr MeaningText handshake{
    QT_TRANSLATE_NOOP("FailureMeaning", "TLS handshake failed"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Sender and server found no common protocol version or cipher, or one of them "
                      "broke off the handshake."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Offer TLS 1.2 and 1.3 with the usual ciphers; single failures need nothing."),
    Side::Unknown,
    ActionNeeded::Unknown,
    mailTls};
constexpr MeaningText interrupted{
    QT_TRANSLATE_NOOP("FailureMeaning", "Connection interrupted"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The connection ended or timed out before TLS was there."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Nothing for single failures. For many, test the host from outside and look at "
                      "its load, its limits and the firewall."),
    Side::Unknown, // either end, or what is between, breaks off alike
    ActionNeeded::Unknown,
    connection};
constexpr MeaningText noTls{
    QT_TRANSLATE_NOOP("FailureMeaning", "No STARTTLS"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The mail host did not offer STARTTLS, or refused it."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Switch STARTTLS on, and look for a filter in front that removes it. Where it is on and only one "
                      "reporter says so, something on its way may remove it."),
    Side::Ours,
    ActionNeeded::Yes,
    noStarttls};
constexpr MeaningText tlsaMismatch{
    QT_TRANSLATE_NOOP("FailureMeaning", "TLSA record does not fit"),
    QT_TRANSLATE_NOOP("FailureMeaning", "No TLSA record of the host matches the certificate that it showed."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Publish a TLSA record for the certificate or key that is served now."),
    Side::Ours,
    ActionNeeded::Yes,
    tlsa};
constexpr MeaningText lookupFailed{
    QT_TRANSLATE_NOOP("FailureMeaning", "DNS lookup failed"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender's resolver got no usable answer about the mail host or its TLSA records."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Nothing for single failures. For many, test the name servers and the DNSSEC of the mail host's "
                      "zone."),
    Side::Unknown,
    ActionNeeded::Unknown,
    lookups};
constexpr MeaningText daneWanted{
    QT_TRANSLATE_NOOP("FailureMeaning", "Sender insists on DANE"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender wanted TLSA records for the mail host and found none."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Publish TLSA records in a signed zone if mail of this sender matters."),
    Side::Theirs,
    ActionNeeded::No,
    noDane};
constexpr MeaningText policyWanted{
    QT_TRANSLATE_NOOP("FailureMeaning", "Sender insists on MTA-STS"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender is set up to deliver with an MTA-STS policy only, and found none."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Publish a policy, or see why this sender does not find it."),
    Side::Unknown,
    ActionNeeded::Unknown,
    noPolicy};

// The first that is said counts: the more exact ones stand first.
const std::array firstReasons{
    Reason{"mta sts is required", &policyWanted}, // Stalwart
    Reason{"dane is required", &daneWanted}, Reason{"v err unspecified", nullptr},
    Reason{"unspecified certificate verification error", nullptr}, // OpenSSL's sentence for it

    // An alert that the server sent is about the sender's certificate, if about one at all.
    Reason{"fatal alert", &handshake},                                         // rustls, GnuTLS
    Reason{"remote alert", &handshake},                                        // mox
    Reason{"local alert", &handshake}, Reason{"remote error tls", &handshake}, // Go
    Reason{"sslv3 alert", &handshake},                                         // OpenSSL, of every version
    Reason{"tlsv1 alert", &handshake}, Reason{"tlsv13 alert", &handshake}, Reason{"ssl alert number", &handshake},

    // DANE
    Reason{"dane no match", &tlsaMismatch}, Reason{"dane verification failed", &tlsaMismatch}, // Postfix
    Reason{"no matching dane tlsa", &tlsaMismatch},                                            // OpenSSL
    Reason{"no * tlsa * match*", &tlsaMismatch}, Reason{"no matching tlsa", &tlsaMismatch},
    Reason{"no usable tlsa", &textOf(ResultType::TlsaInvalid)},
    Reason{"no valid tlsa", &textOf(ResultType::TlsaInvalid)}, // Stalwart
    Reason{"no tlsa", &daneWanted}, Reason{"tlsa * not found", &daneWanted}, Reason{"missing tlsa", &daneWanted},
    Reason{"tlsa * lookup", &lookupFailed}, Reason{"lookup * tlsa", &lookupFailed},
    Reason{"tlsa * query", &lookupFailed}, Reason{"tlsa * timeout", &lookupFailed},
    Reason{"tlsa * timed out", &lookupFailed}, Reason{"tlsa * dns error", &lookupFailed},
    Reason{"tlsa * servfail", &lookupFailed}, Reason{"invalid tlsa", &textOf(ResultType::TlsaInvalid)}, // Stalwart
    Reason{"tlsa * invalid", &textOf(ResultType::TlsaInvalid)},
    Reason{"malformed tlsa", &textOf(ResultType::TlsaInvalid)},
    Reason{"tlsa * malformed", &textOf(ResultType::TlsaInvalid)}, Reason{"tlsa * mismatch", &tlsaMismatch},
    Reason{"tlsa * does not match", &tlsaMismatch},
    Reason{"dns extended error", &dnssecBogus()}, // mox, for those of DNSSEC only
    Reason{"dnssec valid* * fail*", &dnssecBogus()}, Reason{"bogus", &dnssecBogus()}, Reason{"rrsig", &dnssecBogus()},
    Reason{"dnssec * fail*", &textOf(ResultType::DnssecInvalid)},
    Reason{"dnssec invalid", &textOf(ResultType::DnssecInvalid)},

    Reason{"timeout expired", &interrupted},
    Reason{"dh key too small", &handshake}, // OpenSSL's, not about a certificate
};

// Looked up behind those of certificates.
const std::array lastReasons{
    Reason{"nxdomain", &lookupFailed},
    Reason{"servfail", &lookupFailed},
    Reason{"no such host", &lookupFailed}, // Go
    Reason{"host not found", &lookupFailed},
    Reason{"name or service not known", &lookupFailed},
    Reason{"resolv*", &lookupFailed},
    Reason{"dns lookup", &lookupFailed},
    Reason{"dns error", &lookupFailed},
    Reason{"dns timeout", &lookupFailed},
    Reason{"lookup fail*", &lookupFailed},

    Reason{"no starttls", &noTls},
    Reason{"starttls is not", &noTls},
    Reason{"starttls not support*", &noTls},
    Reason{"start tls not support*", &noTls},
    Reason{"starttls not offer*", &noTls},
    Reason{"starttls not advertised", &noTls},
    Reason{"starttls not announced", &noTls},
    Reason{"starttls not available", &noTls},
    Reason{"starttls not found", &noTls},
    Reason{"starttls unsupported", &noTls},
    Reason{"starttls refused", &noTls},
    Reason{"starttls rejected", &noTls},
    Reason{"starttls command rejected", &noTls},
    Reason{"not support starttls", &noTls},
    Reason{"not offer starttls", &noTls},
    Reason{"not advertise starttls", &noTls},
    Reason{"tls not available", &noTls},                   // RFC 3207's answer to STARTTLS
    Reason{"tls is required but was not offered", &noTls}, // Postfix

    Reason{"timeout", &interrupted},
    Reason{"timed out", &interrupted},
    Reason{"deadline exceeded", &interrupted}, // Go
    Reason{"connection reset", &interrupted},
    Reason{"reset by peer", &interrupted},
    Reason{"connection refused", &interrupted},
    Reason{"connection closed", &interrupted},
    Reason{"closed connection", &interrupted},
    Reason{"lost connection", &interrupted}, // Postfix
    Reason{"connection lost", &interrupted},
    Reason{"connection aborted", &interrupted},
    Reason{"unexpected eof", &interrupted},
    Reason{"unexpected end of file", &interrupted},
    Reason{"non properly terminated", &interrupted}, // GnuTLS
    Reason{"broken pipe", &interrupted},

    Reason{"handshake", &handshake},
    Reason{"no shared cipher", &handshake},
    Reason{"no ciphers available", &handshake},
    Reason{"no supported cipher*", &handshake}, // GnuTLS
    Reason{"unsupported protocol", &handshake},
    Reason{"no protocols available", &handshake},
    Reason{"protocol version", &handshake},
    Reason{"wrong version number", &handshake},
    Reason{"wrong ssl version", &handshake},
    Reason{"record header error", &handshake},      // mox
    Reason{"sec e algorithm mismatch", &handshake}, // SChannel
    Reason{"sec e illegal message", &handshake},
    Reason{"sec e invalid token", &handshake},
    Reason{"sec e unsupported function", &handshake},
};

// Microsoft; Stalwart; mox; Exchange's bounces; others in their words, and the result type of an early draft.
constexpr std::array<QByteArrayView, 9> notInPolicy{"mx hosts mismatch",
                                                    "mx not authorized",
                                                    "mx mismatch",
                                                    "mx host not in * policy",
                                                    "mx * not match * policy",
                                                    "mx does not match sts",
                                                    "mx hosts of * failed mta sts",
                                                    "mx * not listed in * policy",
                                                    "not in policy"};

const Reason *lookUpFirst(const ReasonWords &reason)
{
    return lookUp(firstReasons, reason);
}

const Reason *lookUpLast(const ReasonWords &reason)
{
    return lookUp(lastReasons, reason);
}

/// A result that the reporter gives as the reason: "STARTTLS_NOT_SUPPORTED", "tlsa-invalid".
const MeaningText *textOfNamedResult(const ReasonWords &reason)
{
    for (const ResultType type : allResultTypes())
        if (type != ResultType::ValidationFailure && reason.areExactly(slugOf(type)))
            return &textOf(type);
    return nullptr;
}

} // namespace

bool saysMxNotInPolicy(const ReasonWords &reason)
{
    return std::any_of(notInPolicy.begin(), notInPolicy.end(), [&](QByteArrayView part) { return reason.say(part); });
}

bool meansInsistence(const MeaningText &text)
{
    return &text == &daneWanted || &text == &policyWanted || &text == &textOf(ResultType::DaneRequired);
}

bool meansNoAnswer(const MeaningText &text)
{
    return &text == &lookupFailed || &text == &dnssecBogus() || &text == &textOf(ResultType::DnssecInvalid);
}

const MeaningText *textOfReason(const ReasonWords &reason)
{
    if (reason.isEmpty())
        return nullptr;
    if (const MeaningText *result = textOfNamedResult(reason))
        return result;
    for (const auto look : {&lookUpBlameless, &lookUpFirst, &lookUpCertificate, &lookUpLast})
        if (const Reason *found = look(reason))
            return found->text;
    return nullptr;
}

} // namespace valija
