// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reason codes and texts of known reporters: OpenSSL's X509_V_ERR names (Google, Postfix, RFC 8460 appendix B),
// Google's and Microsoft's own codes, the sentences of Exim, mox, Stalwart, Halon and Mail.ru. Compared without regard
// to case, as a part of the text: reporters add hosts and dates to them.

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array mailDates{SmtpCertExpired, SmtpCertExpiresSoon};
constexpr std::array mailStart{SmtpCertNotYetValid};
constexpr std::array mailTrust{SmtpCertUntrusted};
constexpr std::array mailName{SmtpCertName};
constexpr std::array mailTls{SmtpTls, SmtpTlsOld};
constexpr std::array connection{SmtpConnect, SmtpGreeting, SmtpAddressDiffers};
constexpr std::array noStarttls{SmtpNoStarttls, SmtpStarttlsRefused};
constexpr std::array status{StsFetchStatus, StsFetchRedirect};
constexpr std::array fetch{StsFetchConnect, StsFetchTimeout, StsHostUnresolved};
constexpr std::array webName{StsFetchCertName, StsFetchCertUntrusted, StsFetchCertExpired};
constexpr std::array tlsa{DaneMismatch, DaneUnusable, DaneStale};

#define TEXT(text) QT_TRANSLATE_NOOP("FailureMeaning", text)

constexpr MeaningText expired{TEXT("Certificate expired"),
                              TEXT("The certificate that the server showed had expired."),
                              TEXT("Renew it, and make sure that the server loads the new one."),
                              Side::Ours,
                              ActionNeeded::Yes,
                              mailDates};
constexpr MeaningText notYetValid{TEXT("Certificate not valid yet"),
                                  TEXT("The certificate begins to hold only later, or a clock is wrong."),
                                  TEXT("Compare the clock of the server with the date the certificate begins."),
                                  Side::Unknown,
                                  ActionNeeded::Yes,
                                  mailStart};
constexpr MeaningText selfSigned{TEXT("Self-signed certificate"),
                                 TEXT("The server showed a certificate that no public authority signed."),
                                 TEXT("Install a certificate of a public authority; MTA-STS accepts no other."),
                                 Side::Ours,
                                 ActionNeeded::Yes,
                                 mailTrust};
constexpr MeaningText noIssuer{TEXT("Intermediate certificate missing"),
                               TEXT("The server does not send the certificates between its own and the root, so the "
                                    "sender cannot follow the chain."),
                               TEXT("Configure the full chain (often called fullchain.pem) at the server."),
                               Side::Ours,
                               ActionNeeded::Yes,
                               mailTrust};
constexpr MeaningText otherName{TEXT("Certificate has another name"),
                                TEXT("The certificate is for other names than the host that the sender asked for."),
                                TEXT("Install a certificate whose DNS names include the name in the MX record."),
                                Side::Ours,
                                ActionNeeded::Yes,
                                mailName};
constexpr MeaningText chainRules{TEXT("Certificate chain breaks a rule"),
                                 TEXT("A certificate of the chain is not allowed to be used as it is: its purpose, its "
                                      "constraints or its path length forbid it."),
                                 TEXT("Have the certificate issued anew by a public authority and serve its chain."),
                                 Side::Ours,
                                 ActionNeeded::Yes,
                                 mailTrust};
constexpr MeaningText weakKey{TEXT("Key or signature too weak"),
                              TEXT("A key or signature of the chain is too short or too old for this sender."),
                              TEXT("Have the certificate issued anew with a key of 2048 bits or more and SHA-256."),
                              Side::Ours,
                              ActionNeeded::Yes,
                              mailTrust};
constexpr MeaningText revoked{TEXT("Certificate revoked"),
                              TEXT("The authority has withdrawn the certificate."),
                              TEXT("Install a new certificate with a new key."),
                              Side::Ours,
                              ActionNeeded::Yes,
                              mailTrust};
constexpr MeaningText handshake{TEXT("TLS handshake failed"),
                                TEXT("Sender and server found no common protocol version or cipher, or one of them "
                                     "broke off the handshake."),
                                TEXT("Offer TLS 1.2 and 1.3 with the usual ciphers; single failures need nothing."),
                                Side::Unknown,
                                ActionNeeded::Unknown,
                                mailTls};
constexpr MeaningText interrupted{TEXT("Connection interrupted"),
                                  TEXT("The connection ended or timed out before TLS was there."),
                                  TEXT("Nothing for single failures. For many, test the host from outside and look at "
                                       "its load, its limits and the firewall."),
                                  Side::Path,
                                  ActionNeeded::Unknown,
                                  connection};
constexpr MeaningText noTls{TEXT("No STARTTLS"),
                            TEXT("The mail host did not offer STARTTLS, or refused it."),
                            TEXT("Switch STARTTLS on, and look for a filter in front that removes it."),
                            Side::Ours,
                            ActionNeeded::Yes,
                            noStarttls};
constexpr MeaningText badStatus{TEXT("Policy host answered with an error"),
                                TEXT("The policy host answered, but not with status 200."),
                                TEXT("Serve the policy at /.well-known/mta-sts.txt with status 200 and no redirect."),
                                Side::Ours,
                                ActionNeeded::Yes,
                                status};
constexpr MeaningText unreachable{TEXT("Policy host not reachable"),
                                  TEXT("The sender could not connect to the policy host, or its name did not resolve."),
                                  TEXT("Test every address of the policy host from outside, IPv6 too."),
                                  Side::Unknown,
                                  ActionNeeded::Yes,
                                  fetch};
constexpr MeaningText webCertificate{TEXT("Policy host's certificate failed"),
                                     TEXT("The certificate of the policy host did not hold."),
                                     TEXT("Renew or replace the certificate of mta-sts.DOMAIN with its full chain."),
                                     Side::Ours,
                                     ActionNeeded::Yes,
                                     webName};
constexpr MeaningText tlsaMismatch{TEXT("TLSA record does not fit"),
                                   TEXT("No TLSA record of the host matches the certificate that it showed."),
                                   TEXT("Publish a TLSA record for the certificate or key that is served now."),
                                   Side::Ours,
                                   ActionNeeded::Yes,
                                   tlsa};

#undef TEXT

struct Reason {
    QByteArrayView part; ///< In lower case.
    const MeaningText *text;
};

// The first that is part of the text counts: the more exact ones stand first.
constexpr std::array reasons{
    Reason{"cert_has_expired", &expired},
    Reason{"certificate has expired", &expired},
    Reason{"cert_not_yet_valid", &notYetValid},
    Reason{"not yet valid", &notYetValid},
    Reason{"depth_zero_self_signed", &selfSigned},
    Reason{"self_signed_cert_in_chain", &noIssuer},
    Reason{"self-signed certificate in certificate chain", &noIssuer},
    Reason{"self-signed", &selfSigned},
    Reason{"self signed", &selfSigned},
    Reason{"unable_to_get_issuer_cert", &noIssuer},
    Reason{"unable_to_verify_leaf", &noIssuer},
    Reason{"unable to get local issuer", &noIssuer},
    Reason{"unable to get issuer", &noIssuer},
    Reason{"unknownissuer", &noIssuer},
    Reason{"unknown authority", &noIssuer},
    Reason{"hostname_mismatch", &otherName},
    Reason{"hostname mismatch", &otherName},
    Reason{"name mismatch", &otherName},
    Reason{"notvalidforname", &otherName},
    Reason{"cert_revoked", &revoked},
    Reason{"revoked", &revoked},
    Reason{"ee_key_too_small", &weakKey},
    Reason{"ca_key_too_small", &weakKey},
    Reason{"md_too_weak", &weakKey},
    Reason{"x509_v_err_", &chainRules},
    Reason{"bad https response code", &badStatus},
    Reason{"http status", &badStatus},
    Reason{"fetch-error", &unreachable},
    Reason{"sts_webpki", &webCertificate},
    Reason{"tlsa", &tlsaMismatch},
    Reason{"no-starttls", &noTls},
    Reason{"starttls not", &noTls},
    Reason{"handshake", &handshake},
    Reason{"no shared cipher", &handshake},
    Reason{"unsupported protocol", &handshake},
    Reason{"protocol version", &handshake},
    Reason{"wrong version number", &handshake},
    Reason{"timeout", &interrupted},
    Reason{"timed out", &interrupted},
    Reason{"connection reset", &interrupted},
    Reason{"connection_reset", &interrupted},
    Reason{"connection closed", &interrupted},
    Reason{"unexpected eof", &interrupted},
    Reason{"broken pipe", &interrupted},
};

// Google; Exim; mox; others in their words.
constexpr std::array<QByteArrayView, 6> notInPolicy{"mx_hosts_mismatch",     "mx not authorized",     "mx-mismatch",
                                                    "mx host not in policy", "mx does not match sts", "not-in-policy"};

} // namespace

const MeaningText *textOfReason(QByteArrayView reason)
{
    const QByteArray text = reason.first(std::min(reason.size(), qsizetype(500))).toByteArray().toLower();
    const auto holds = [&](QByteArrayView part) {
        return text.contains(part);
    };
    if (text.isEmpty())
        return nullptr;
    if (std::any_of(notInPolicy.begin(), notInPolicy.end(), holds))
        return &mxNotInPolicy();
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const Reason &r) { return holds(r.part); });
    return found == reasons.end() ? nullptr : found->text;
}

} // namespace valija
