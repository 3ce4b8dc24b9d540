// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reason codes and texts of known reporters about the policy host. The same words as about a mail host
// ("certificate has expired") lead to another machine here, and to other checks.

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array dates{StsFetchCertExpired, StsFetchCertExpiresSoon, StsFetchCertNotYetValid};
constexpr std::array names{StsFetchCertName};
constexpr std::array trust{StsFetchCertUntrusted};
constexpr std::array status{StsFetchStatus, StsFetchRedirect};
constexpr std::array redirects{StsFetchRedirect};
constexpr std::array type{StsFetchContentType, StsFetchHtml};
constexpr std::array connection{StsFetchConnect, StsFetchTimeout, StsHostUnresolved, StsHostNoIpv4};
constexpr std::array resolution{StsHostUnresolved, StsHostLookupFailed, StsHostCnameDangling};
constexpr std::array handshakes{StsFetchTls, StsFetchTlsOld};

constexpr MeaningText expired{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's certificate expired"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate of the policy host had expired, so the policy was not used."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Renew the certificate of mta-sts.DOMAIN and have the web server load it."),
    Side::Ours,
    ActionNeeded::Yes,
    dates};
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
                      "The sender could not follow the certificate of the policy host to a root it "
                      "trusts: it is self-signed, or an intermediate certificate is missing."),
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
constexpr MeaningText unreachable{
    QT_TRANSLATE_NOOP("FailureMeaning", "Policy host not reachable"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender could not connect to the policy host, or waited too long for it."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Test every address of the policy host from outside, IPv6 too."),
    Side::Unknown,
    ActionNeeded::Yes,
    connection};
constexpr MeaningText handshake{
    QT_TRANSLATE_NOOP("FailureMeaning", "TLS handshake with the policy host failed"),
    QT_TRANSLATE_NOOP("FailureMeaning", "Sender and policy host found no common protocol version or cipher."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Offer TLS 1.2 and 1.3 with the usual ciphers at the policy host."),
    Side::Unknown,
    ActionNeeded::Unknown,
    handshakes};

// The first that is part of the text counts: the more exact ones stand first.
constexpr std::array reasons{
    Reason{"expired", &expired},
    Reason{"not yet valid", &expired},
    Reason{"not_yet_valid", &expired},
    Reason{"hostname", &otherName},
    Reason{"mismatch", &otherName},
    Reason{"does not match", &otherName},
    Reason{"not valid for name", &otherName},
    Reason{"certificate is valid for", &otherName},
    Reason{"self_signed", &untrusted},
    Reason{"self-signed", &untrusted},
    Reason{"self signed", &untrusted},
    Reason{"issuer", &untrusted},
    Reason{"unknown authority", &untrusted},
    Reason{"unknown ca", &untrusted},
    Reason{"unable_to_verify_leaf", &untrusted},
    Reason{"x509_v_err_", &untrusted},
    Reason{"redirect", &redirected},
    Reason{"code: 3", &redirected}, // Mail.ru: `bad https response code: 301`
    Reason{"response code", &badStatus},
    Reason{"http status", &badStatus},
    Reason{"http_status", &badStatus},
    Reason{"status code", &badStatus},
    Reason{"404", &badStatus},
    Reason{"not found", &badStatus},
    Reason{"content-type", &wrongType},
    Reason{"content type", &wrongType},
    Reason{"media type", &wrongType},
    Reason{"nxdomain", &unresolved},
    Reason{"no such host", &unresolved}, // Go
    Reason{"resolve", &unresolved},
    Reason{"dns", &unresolved},
    Reason{"handshake", &handshake},
    Reason{"protocol version", &handshake},
    Reason{"timeout", &unreachable},
    Reason{"timed out", &unreachable},
    Reason{"deadline exceeded", &unreachable}, // Go
    Reason{"connect", &unreachable},
    Reason{"unreachable", &unreachable},
    Reason{"fetch-error", &unreachable},
};

} // namespace

const MeaningText *textOfPolicyHostReason(QByteArrayView reason)
{
    return lookUp(reasons, reason);
}

} // namespace valija
