// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reason codes and texts of known reporters about a mail host: OpenSSL's X509_V_ERR names and sentences (Google,
// Postfix, Halon, RFC 8460 appendix B), those of Go (mox), rustls (Stalwart) and GnuTLS (Exim), and the reporters' own.

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
constexpr std::array noDane{DaneAbsent, DaneInsecure};
constexpr std::array noPolicy{StsTxtAbsent, StsFetchConnect};
constexpr std::array tlsa{DaneMismatch, DaneUnusable, DaneStale};

constexpr MeaningText expired{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate expired"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate that the server showed had expired."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Renew it, and make sure that the server loads the new one."),
    Side::Ours,
    ActionNeeded::Yes,
    mailDates};
constexpr MeaningText notYetValid{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate not valid yet"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate begins to hold only later, or a clock is wrong."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Compare the clock of the server with the date the certificate begins."),
    Side::Unknown,
    ActionNeeded::Yes,
    mailStart};
constexpr MeaningText selfSigned{
    QT_TRANSLATE_NOOP("FailureMeaning", "Self-signed certificate"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The server showed a certificate that no public authority signed."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate of a public authority; MTA-STS accepts no other."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust};
constexpr MeaningText privateRoot{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate of an authority that is not public"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The chain is complete, but ends in a root that the sender does not trust: an "
                      "authority of your own, or one that was withdrawn."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate of a public authority; MTA-STS accepts no other."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust};
constexpr MeaningText noRevocation{
    QT_TRANSLATE_NOOP("FailureMeaning", "Revocation could not be checked"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender wanted to know whether the certificate is revoked, and found out "
                      "nothing. It is the authority, not your host, that answers this."),
    "",
    Side::Path,
    ActionNeeded::No,
    {}};
constexpr MeaningText noIssuer{
    QT_TRANSLATE_NOOP("FailureMeaning", "Intermediate certificate missing"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The server does not send the certificates between its own and the root, so the "
                      "sender cannot follow the chain."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Configure the full chain (often called fullchain.pem) at the server."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust};
constexpr MeaningText otherName{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate has another name"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate is for other names than the host that the sender asked for."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate whose DNS names include the name in the MX record."),
    Side::Ours,
    ActionNeeded::Yes,
    mailName};
constexpr MeaningText chainRules{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate chain breaks a rule"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "A certificate of the chain is not allowed to be used as it is: its purpose, its "
                      "constraints or its path length forbid it."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Have the certificate issued anew by a public authority and serve its chain."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust};
constexpr MeaningText weakKey{
    QT_TRANSLATE_NOOP("FailureMeaning", "Key or signature too weak"),
    QT_TRANSLATE_NOOP("FailureMeaning", "A key or signature of the chain is too short or too old for this sender."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Have the certificate issued anew with a key of 2048 bits or more and SHA-256."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust};
constexpr MeaningText revoked{QT_TRANSLATE_NOOP("FailureMeaning", "Certificate revoked"),
                              QT_TRANSLATE_NOOP("FailureMeaning", "The authority has withdrawn the certificate."),
                              QT_TRANSLATE_NOOP("FailureMeaning", "Install a new certificate with a new key."),
                              Side::Ours,
                              ActionNeeded::Yes,
                              mailTrust};
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
    Side::Path,
    ActionNeeded::Unknown,
    connection};
constexpr MeaningText noTls{
    QT_TRANSLATE_NOOP("FailureMeaning", "No STARTTLS"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The mail host did not offer STARTTLS, or refused it."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Switch STARTTLS on, and look for a filter in front that removes it."),
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

// The first that is part of the text counts: the more exact ones stand first.
constexpr std::array reasons{
    Reason{"mta-sts is required", &policyWanted}, // Stalwart
    Reason{"no tlsa", &daneWanted},
    Reason{"dane is required", &daneWanted},
    Reason{"dane_no_match", &tlsaMismatch},
    Reason{"cert_has_expired", &expired},
    Reason{"certificate has expired", &expired}, // OpenSSL, Go
    Reason{"certificate expired", &expired},     // rustls
    Reason{"certexpired", &expired},
    Reason{"cert_not_yet_valid", &notYetValid},
    Reason{"not yet valid", &notYetValid},
    Reason{"notvalidyet", &notYetValid},
    Reason{"depth_zero_self_signed", &selfSigned},
    Reason{"self_signed_cert_in_chain", &privateRoot},
    Reason{"self-signed certificate in certificate chain", &privateRoot},
    Reason{"self signed certificate in certificate chain", &privateRoot},
    Reason{"self-signed", &selfSigned},
    Reason{"self signed", &selfSigned},
    Reason{"unable_to_get_crl", &noRevocation},
    Reason{"_crl_", &noRevocation},
    Reason{"certificate crl", &noRevocation},
    Reason{"unable_to_get_issuer_cert", &noIssuer},
    Reason{"unable_to_verify_leaf", &noIssuer},
    Reason{"unable to get local issuer", &noIssuer},
    Reason{"unable to get issuer", &noIssuer},
    Reason{"unable to verify the first", &noIssuer},
    Reason{"unknownissuer", &noIssuer},
    Reason{"unknown issuer", &noIssuer},
    Reason{"unknown authority", &noIssuer},
    Reason{"unknown ca", &noIssuer},
    Reason{"hostname_mismatch", &otherName},
    Reason{"hostname mismatch", &otherName},
    Reason{"host-mismatch", &otherName},
    Reason{"name mismatch", &otherName},
    Reason{"does not match host", &otherName}, // Halon
    Reason{"notvalidforname", &otherName},
    Reason{"not valid for name", &otherName},
    Reason{"certificate is valid for", &otherName}, // Go
    Reason{"cert_revoked", &revoked},
    Reason{"revoked", &revoked},
    Reason{"key_too_small", &weakKey},
    Reason{"key too small", &weakKey},
    Reason{"key too weak", &weakKey},
    Reason{"md_too_weak", &weakKey},
    Reason{"md too weak", &weakKey},
    Reason{"x509_v_err_", &chainRules},
    Reason{"tlsa", &tlsaMismatch},
    Reason{"no-starttls", &noTls},
    Reason{"starttls not", &noTls},
    Reason{"starttls_not", &noTls},
    Reason{"handshake", &handshake},
    Reason{"no shared cipher", &handshake},
    Reason{"unsupported protocol", &handshake},
    Reason{"no protocols available", &handshake},
    Reason{"protocol version", &handshake},
    Reason{"wrong version number", &handshake},
    Reason{"fatal alert", &handshake}, // GnuTLS
    Reason{"timeout", &interrupted},
    Reason{"timed out", &interrupted},
    Reason{"connection reset", &interrupted},
    Reason{"connection_reset", &interrupted},
    Reason{"connection refused", &interrupted},
    Reason{"connection closed", &interrupted},
    Reason{"unexpected eof", &interrupted},
    Reason{"non-properly terminated", &interrupted}, // GnuTLS
    Reason{"broken pipe", &interrupted},
};

// Google; Stalwart; mox; others in their words, and the result type of an early draft.
constexpr std::array<QByteArrayView, 6> notInPolicy{"mx_hosts_mismatch",     "mx not authorized",     "mx-mismatch",
                                                    "mx host not in policy", "mx does not match sts", "not-in-policy"};

} // namespace

const MeaningText *lookUp(std::span<const Reason> known, QByteArrayView reason)
{
    constexpr qsizetype longest = 500;
    const QByteArray text = reason.first(std::min(reason.size(), longest)).toByteArray().toLower();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Reason &r) { return text.contains(r.part); });
    return text.isEmpty() || found == known.end() ? nullptr : found->text;
}

bool saysMxNotInPolicy(QByteArrayView reason)
{
    return std::any_of(notInPolicy.begin(), notInPolicy.end(),
                       [&](QByteArrayView part) { return reason.toByteArray().toLower().contains(part); });
}

const MeaningText *textOfReason(QByteArrayView reason)
{
    return lookUp(reasons, reason);
}

} // namespace valija
