// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reason codes and texts of known reporters about the policy host and the policy. The same words as about a mail
// host ("certificate has expired") lead to another machine here, and to other checks.

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array dates{StsFetchCertExpired, StsFetchCertExpiresSoon};
constexpr std::array start{StsFetchCertNotYetValid, TimeDrift};
constexpr std::array record{StsTxtSyntax, StsTxtMultiple, StsTxtVersion, StsTxtIdMissing, StsTxtIdSyntax};
constexpr std::array version{StsPolicyVersionMissing, StsPolicyVersionNotFirst, StsPolicyVersionUnknown};
constexpr std::array mode{StsPolicyModeMissing, StsPolicyModeUnknown};
constexpr std::array maxAge{StsPolicyMaxAgeMissing, StsPolicyMaxAgeSyntax, StsPolicyMaxAgeRange};
constexpr std::array mx{StsPolicyMxMissing, StsPolicyMxSyntax};
constexpr std::array names{StsFetchCertName};
constexpr std::array trust{StsFetchCertUntrusted};
constexpr std::array status{StsFetchStatus, StsFetchRedirect};
constexpr std::array redirects{StsFetchRedirect};
constexpr std::array type{StsFetchContentType, StsFetchHtml};
constexpr std::array connection{StsFetchConnect, StsFetchTimeout, StsHostUnresolved, StsHostNoIpv4};
constexpr std::array resolution{StsHostUnresolved, StsHostLookupFailed, StsHostCnameDangling, StsHostDnssecBogus};
constexpr std::array handshakes{StsFetchTls, StsFetchTlsOld};

constexpr MeaningText expired{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's certificate expired"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate of the policy host had expired, so the policy was not used."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Renew the certificate of mta-sts.DOMAIN and have the web server load it."),
    Side::Ours,
    ActionNeeded::Yes,
    dates};
constexpr MeaningText notYetValid{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's certificate not valid yet"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate begins to hold only later, or a clock is wrong."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Compare the clock of the server with the date the certificate begins."),
    Side::Unknown,
    ActionNeeded::Yes,
    start};
constexpr MeaningText otherName{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's certificate has another name"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate of the policy host is not for mta-sts.DOMAIN."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate whose DNS names include mta-sts.DOMAIN."),
    Side::Ours,
    ActionNeeded::Yes,
    names};
constexpr MeaningText untrusted{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's certificate is not trusted"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender could not follow the certificate of the policy host to a root it trusts: most often "
                      "it is self-signed or of an authority that is not public, or an intermediate certificate is "
                      "missing."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Serve the full chain of a certificate from a public authority."),
    Side::Ours,
    ActionNeeded::Yes,
    trust};
constexpr MeaningText redirected{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host redirects"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The policy host sent the sender to another address; that must not be followed."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Serve the policy at /.well-known/mta-sts.txt itself, without a redirect."),
    Side::Ours,
    ActionNeeded::Yes,
    redirects};
constexpr MeaningText badStatus{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host answered with an error"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The policy host answered, but not with status 200."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Serve the policy at /.well-known/mta-sts.txt with status 200 and no redirect."),
    Side::Ours,
    ActionNeeded::Yes,
    status};
constexpr MeaningText wrongType{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy served as something else than text"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The policy host did not say that the policy is text/plain, and this sender then "
                      "ignores it."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Have the web server send Content-Type: text/plain for the policy."),
    Side::Ours,
    ActionNeeded::Yes,
    type};
constexpr MeaningText unresolved{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's name does not resolve"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender found no address of mta-sts.DOMAIN."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Publish its address, and remove aliases that lead nowhere."),
    Side::Ours,
    ActionNeeded::Yes,
    resolution};
constexpr MeaningText lookupFailed{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's name could not be looked up"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender's resolver got no usable answer about mta-sts.DOMAIN."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Nothing for single failures. For many, test the name servers and the DNSSEC of the domain's "
                      "zone."),
    Side::Unknown,
    ActionNeeded::Unknown,
    resolution};
constexpr MeaningText unreachable{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host not reachable"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender could not connect to the policy host, or waited too long for it."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Nothing for single failures. For many, test every address of the policy host from outside, IPv6 "
                      "too."),
    Side::Unknown,
    ActionNeeded::Unknown,
    connection};
constexpr MeaningText handshake{
    QT_TRANSLATE_NOOP("FailureMeaning", "TLS handshake with the policy host failed"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Sender and policy host found no common protocol version or cipher, or one of them broke off the "
                      "handshake."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Offer TLS 1.2 and 1.3 with the usual ciphers at the policy host."),
    Side::Unknown,
    ActionNeeded::Unknown,
    handshakes};
constexpr MeaningText badRecord{
    QT_TRANSLATE_NOOP("FailureMeaning", "The _mta-sts record is not valid"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender could not read the record that announces the policy."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Publish one TXT record at _mta-sts.DOMAIN, as the check of the domain shows."),
    Side::Ours,
    ActionNeeded::Yes,
    record};

/// Of the lines of a policy.
constexpr const char *badLine
    = QT_TRANSLATE_NOOP("FailureMeaning", "The sender missed this line of the policy, or could not use what it says.");
constexpr MeaningText badVersion{QT_TRANSLATE_NOOP("FailureMeaning", "Policy's version line is wrong"),
                                 badLine,
                                 QT_TRANSLATE_NOOP("FailureMeaning", "Begin the policy with the line version: STSv1."),
                                 Side::Ours,
                                 ActionNeeded::Yes,
                                 version};
constexpr MeaningText badMode{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy's mode line is wrong"),
    badLine,
    QT_TRANSLATE_NOOP("FailureMeaning", "Give the policy one mode line that says enforce, testing or none."),
    Side::Ours,
    ActionNeeded::Yes,
    mode};
constexpr MeaningText badMaxAge{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy's max_age line is wrong"),
    badLine,
    QT_TRANSLATE_NOOP("FailureMeaning", "Give the policy one max_age line with a number of seconds up to 31557600."),
    Side::Ours,
    ActionNeeded::Yes,
    maxAge};
constexpr MeaningText badMx{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy's mx lines are wrong"),
    badLine,
    QT_TRANSLATE_NOOP("FailureMeaning", "Give the policy an mx line of its own for each mail host."),
    Side::Ours,
    ActionNeeded::Yes,
    mx};

// In each list the first that is said counts: the more exact ones stand first.

/// What a certificate can do wrong, where the result says that it is about one.
const std::array webpkiReasons{
    Reason{"timeout expired", &unreachable},
    Reason{"is before", &notYetValid}, // Go, in its words for both
    Reason{"expired", &expired},
    Reason{"mismatch", &otherName},
    Reason{"does not match", &otherName},
    Reason{"hostname", &otherName},
    Reason{"issuer", &untrusted},
    Reason{"untrusted", &untrusted},
    Reason{"not trusted", &untrusted},
};

/// The same where nothing else says that it is about a certificate.
const std::array certificateReasons{
    Reason{"certificate * is not yet valid * is before", &notYetValid}, // Go
    Reason{"cert* * has expired", &expired},
    Reason{"cert* * is expired", &expired},
    Reason{"certificate expired", &expired},
    Reason{"cert expired", &expired},
    Reason{"cert e expired", &expired}, // Windows
    Reason{"expired cert*", &expired},
    Reason{"not time valid", &expired}, // .NET
    Reason{"cert* * not yet valid", &notYetValid},
    Reason{"cert* * not valid yet", &notYetValid}, // rustls
    Reason{"v err hostname mismatch", &otherName},
    Reason{"cert* * mismatch", &otherName}, // .NET's RemoteCertificateNameMismatch, too
    Reason{"cert* * does not match", &otherName},
    Reason{"altname", &otherName}, // Node
    Reason{"not valid for name", &otherName},
    Reason{"certificate is valid for", &otherName}, // Go
    Reason{"certificate is not valid for", &otherName},
    Reason{"no alternative certificate subject name", &otherName}, // curl
    Reason{"cn no match", &otherName},                             // Windows
    Reason{"wrong principal", &otherName},                         // SChannel
    Reason{"self signed", &untrusted},
    Reason{"unknown authority", &untrusted},
    Reason{"unknown ca", &untrusted},
    Reason{"unknown issuer", &untrusted},
    Reason{"issuer is unknown", &untrusted}, // GnuTLS
    Reason{"issuer cert*", &untrusted},
    Reason{"unable to verify leaf", &untrusted},
    Reason{"unable to verify the first", &untrusted},
    Reason{"untrusted root", &untrusted}, // SChannel, .NET
    Reason{"untrustedroot", &untrusted},  // Windows
    Reason{"partial chain", &untrusted},  // .NET
    Reason{"cert e chaining", &untrusted},
    Reason{"v err cert untrusted", &untrusted},
};

/// Something about a certificate.
const std::array vagueReasons{
    Reason{"v err unspecified", nullptr},
    Reason{"x509 v err", &textOf(ResultType::StsWebpkiInvalid)},
    Reason{"x509", &textOf(ResultType::StsWebpkiInvalid)}, // Go
    Reason{"cert e", &textOf(ResultType::StsWebpkiInvalid)},
    Reason{"certificate chain errors", &textOf(ResultType::StsWebpkiInvalid)},
    Reason{"certificate problem", &textOf(ResultType::StsWebpkiInvalid)}, // curl
    Reason{"peer certificate", &textOf(ResultType::StsWebpkiInvalid)},
    Reason{"certificate verif*", &textOf(ResultType::StsWebpkiInvalid)},
};

/// The lines of the policy, where the result says that it is about them.
const std::array lineReasons{
    Reason{"max age * expired", nullptr}, // of the policy that the sender had kept
    Reason{"policy * expired", nullptr},  Reason{"max age", &badMaxAge},
    Reason{"maxage", &badMaxAge},         Reason{"protocol version", &handshake},
    Reason{"tls version", &handshake},    Reason{"mode", &badMode},
    Reason{"version", &badVersion},       Reason{"mx", &badMx},
};

/// Before the status, whose words are vaguer.
const std::array nameReasons{
    Reason{"failed to parse * record", &badRecord}, // Stalwart
    Reason{"multiple mta sts records", &badRecord}, // mox
    Reason{"record syntax", &badRecord},
    Reason{"dns extended error", &dnssecBogus()}, // mox, for those of DNSSEC only
    Reason{"bogus", &dnssecBogus()},
    Reason{"nxdomain", &unresolved},
    Reason{"record not found", &unresolved}, // Stalwart
    Reason{"no such host", &unresolved},     // Go
    Reason{"host not found", &unresolved},
    Reason{"name or service not known", &unresolved},
    Reason{"enotfound", &unresolved}, // Node
    Reason{"servfail", &lookupFailed},
    Reason{"getaddrinfo", &lookupFailed}, // Node
    Reason{"resolv*", &lookupFailed},
    Reason{"lookup", &lookupFailed},
    Reason{"dns", &lookupFailed},
};

const std::array connectionReasons{
    Reason{"gateway timeout", &badStatus},
    Reason{"timeout", &unreachable},
    Reason{"timed out", &unreachable},
    Reason{"deadline exceeded", &unreachable}, // Go
    Reason{"redirect*", &redirected},
    Reason{"moved permanently", &redirected},
    Reason{"moved temporarily", &redirected},
    Reason{"policy not found", &badStatus}, // Stalwart
    Reason{"page not found", &badStatus},
    Reason{"404", &badStatus},
    Reason{"forbidden", &badStatus},
    Reason{"internal server error", &badStatus},
    Reason{"bad gateway", &badStatus},
    Reason{"service unavailable", &badStatus},
    Reason{"bad http* response", &badStatus},
    Reason{"content type", &wrongType},
    Reason{"contenttype", &wrongType},
    Reason{"media type", &wrongType},
    Reason{"mime type", &wrongType},
    Reason{"text html", &wrongType},
    Reason{"handshake", &handshake},
    Reason{"protocol version", &handshake},
    Reason{"wrong version number", &handshake},
    Reason{"unsupported protocol", &handshake},
    Reason{"ssl connect error", &handshake},        // curl
    Reason{"ssl routines", &handshake},             // OpenSSL
    Reason{"remote error tls", &handshake},         // Go
    Reason{"ssl connection could not", &handshake}, // .NET
    Reason{"secure channel", &handshake},           // .NET
    Reason{"fatal alert", &handshake},
    Reason{"alert number", &handshake},
    Reason{"connect*", &unreachable},
    Reason{"econnrefused", &unreachable}, // Node
    Reason{"econnreset", &unreachable},
    Reason{"reset by peer", &unreachable},
    Reason{"broken pipe", &unreachable},
    Reason{"no route to host", &unreachable},
    Reason{"unreachable", &unreachable},
    Reason{"could not reach", &unreachable}, // Stalwart
};

const Reason *lookUpStatus(const ReasonWords &reason)
{
    static constexpr Reason moved{{}, &redirected};
    static constexpr Reason refused{{}, &badStatus};
    const int code = reason.httpStatus();
    if (code == 0 || code == 200)
        return nullptr;
    return code >= 300 && code < 400 ? &moved : &refused;
}

const Reason *lookUpPolicyReason(ResultType result, const ReasonWords &reason)
{
    if (const Reason *found = lookUpBlameless(reason))
        return found;
    if (const Reason *found = lookUp(certificateReasons, reason))
        return found;
    if (result == ResultType::StsWebpkiInvalid)
        if (const Reason *found = lookUp(webpkiReasons, reason))
            return found;
    if (const Reason *found = lookUp(vagueReasons, reason))
        return found;
    if (result == ResultType::StsPolicyInvalid)
        if (const Reason *found = lookUp(lineReasons, reason))
            return found;
    if (const Reason *found = lookUp(nameReasons, reason))
        return found;
    if (const Reason *found = lookUpStatus(reason))
        return found;
    return lookUp(connectionReasons, reason);
}

/// A result about the policy that the reporter gives as the reason.
const MeaningText *textOfNamedResult(const ReasonWords &reason)
{
    for (const ResultType result :
         {ResultType::StsPolicyFetchError, ResultType::StsPolicyInvalid, ResultType::StsWebpkiInvalid})
        if (reason.areExactly(slugOf(result)))
            return &textOf(result);
    return nullptr;
}

} // namespace

const MeaningText *textOfPolicyReason(ResultType result, const ReasonWords &reason)
{
    if (reason.isEmpty())
        return nullptr;
    if (const MeaningText *named = textOfNamedResult(reason))
        return named;
    const Reason *found = lookUpPolicyReason(result, reason);
    return found ? found->text : nullptr;
}

} // namespace valija
