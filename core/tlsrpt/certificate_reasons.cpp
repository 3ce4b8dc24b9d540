// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reasons about the certificate of a mail host: OpenSSL's X509_V_ERR names and sentences (Google, Postfix, Halon, RFC
// 8460 appendix B), those of Go (mox), rustls (Stalwart), GnuTLS (Exim), curl, Windows and .NET (Exchange).

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array mailDates{SmtpCertExpired, SmtpCertExpiresSoon};
constexpr std::array mailStart{SmtpCertNotYetValid};
constexpr std::array mailTrust{SmtpCertUntrusted};
constexpr std::array mailName{SmtpCertName};
constexpr std::array mailTls{SmtpTls, SmtpTlsOld};

constexpr MeaningText expired{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate expired"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate that the server showed had expired."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Renew it, and make sure that the server loads the new one."),
    Side::Ours,
    ActionNeeded::Yes,
    mailDates,
    CertificateFault::Expired};
constexpr MeaningText notYetValid{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate not valid yet"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate begins to hold only later, or a clock is wrong."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Compare the clock of the server with the date the certificate begins."),
    Side::Unknown,
    ActionNeeded::Yes,
    mailStart,
    CertificateFault::NotYetValid};
constexpr MeaningText selfSigned{
    QT_TRANSLATE_NOOP("FailureMeaning", "Self-signed certificate"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The server showed a certificate that no public authority signed."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate of a public authority; MTA-STS accepts no other."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust,
    CertificateFault::Issuer};
constexpr MeaningText privateRoot{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate of an authority that is not public"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The chain ends in a root that the sender does not trust: a self-signed certificate, an "
                      "authority of your own, or one that was withdrawn."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate of a public authority; MTA-STS accepts no other."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust,
    CertificateFault::Issuer};
constexpr MeaningText noIssuer{
    QT_TRANSLATE_NOOP("FailureMeaning", "Intermediate certificate missing"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The server does not send the certificates between its own and the root, so the "
                      "sender cannot follow the chain."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Configure the full chain (often called fullchain.pem) at the server."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust,
    CertificateFault::Issuer};
constexpr MeaningText otherName{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate has another name"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The certificate is for other names than the host that the sender asked for."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Install a certificate whose DNS names include the name in the MX record."),
    Side::Ours,
    ActionNeeded::Yes,
    mailName,
    CertificateFault::Name};
constexpr MeaningText chainRules{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate chain breaks a rule"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "A certificate of the chain is not allowed to be used as it is: its purpose, its "
                      "constraints or its path length forbid it."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Have the certificate issued anew by a public authority and serve its chain."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust,
    CertificateFault::Chain};
constexpr MeaningText weakKey{
    QT_TRANSLATE_NOOP("FailureMeaning", "Key or signature too weak"),
    QT_TRANSLATE_NOOP("FailureMeaning", "A key or signature of the chain is too short or too old for this sender."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Have the certificate issued anew with a key of 2048 bits or more and SHA-256."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust};
constexpr MeaningText damaged{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate is damaged"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "A certificate of the chain could not be read, or its signature is not that of its issuer."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Have the certificate issued anew by a public authority and serve its chain."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTrust,
    CertificateFault::Chain};
constexpr MeaningText noCertificate{
    QT_TRANSLATE_NOOP("FailureMeaning", "No certificate"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The server showed no certificate in the TLS handshake."),
    QT_TRANSLATE_NOOP("FailureMeaning", "Configure the full chain (often called fullchain.pem) at the server."),
    Side::Ours,
    ActionNeeded::Yes,
    mailTls};
constexpr MeaningText revoked{QT_TRANSLATE_NOOP("FailureMeaning", "Certificate revoked"),
                              QT_TRANSLATE_NOOP("FailureMeaning", "The authority has withdrawn the certificate."),
                              QT_TRANSLATE_NOOP("FailureMeaning", "Install a new certificate with a new key."),
                              Side::Ours,
                              ActionNeeded::Yes,
                              mailTrust};

/// "Unknown issuer" is what implementations say of a self-signed certificate, of one by a private authority and of a
/// missing intermediate alike.
const MeaningText &untrusted = textOf(ResultType::CertificateNotTrusted);

// The first that is said counts: the more exact ones stand first.
const std::array reasons{
    // The dates
    Reason{"or is not yet valid * is before", &notYetValid}, // Go
    Reason{"cert* * has expired", &expired},                 // OpenSSL, Go
    Reason{"certificate expired", &expired}, Reason{"cert* * is expired", &expired}, Reason{"expired cert*", &expired},
    Reason{"cert expired", &expired},                                             // rustls, SChannel
    Reason{"cert e expired", &expired},                                           // Windows
    Reason{"not within its validity period", &expired},                           // Windows
    Reason{"not time valid", &expired},                                           // .NET
    Reason{"not yet valid", &notYetValid}, Reason{"not valid yet", &notYetValid}, // rustls
    Reason{"not yet activated", &notYetValid},                                    // GnuTLS

    // Who issued it
    Reason{"revoked", &revoked}, Reason{"depth zero self signed", &selfSigned},
    Reason{"self signed cert* * in * chain", &privateRoot}, Reason{"self signed", &selfSigned},
    Reason{"unable to get issuer", &untrusted}, Reason{"unable to get local issuer", &untrusted},
    Reason{"unable to verify leaf", &noIssuer}, Reason{"unable to verify the first", &noIssuer},
    Reason{"unknown issuer", &untrusted}, Reason{"issuer is unknown", &untrusted}, // GnuTLS
    Reason{"unknown authority", &untrusted}, Reason{"unknown ca", &untrusted},
    Reason{"partial chain", &untrusted}, // .NET
    Reason{"incomplete * chain", &noIssuer}, Reason{"missing * intermediate*", &noIssuer},
    Reason{"intermediate* * missing", &noIssuer}, Reason{"cert e chaining", &untrusted}, // Windows
    Reason{"authority that is not trusted", &privateRoot},                               // Windows' sentence
    Reason{"untrusted root", &privateRoot},                                              // SChannel, .NET
    Reason{"untrustedroot", &privateRoot},                                               // Windows
    Reason{"untrustedtestroot", &privateRoot},                                           // likewise
    Reason{"untrustedca", &untrusted},                                                   // likewise
    Reason{"v err cert untrusted", &privateRoot}, Reason{"v err cert rejected", &privateRoot},
    Reason{"certificate rejected", &privateRoot}, // OpenSSL's sentence for it
    Reason{"explicit distrust", &privateRoot},    // .NET

    // For whom it is issued
    Reason{"parent subject child issuer mismatch", &untrusted}, // mox
    Reason{"hostname mismatch", &otherName}, Reason{"host mismatch", &otherName},
    Reason{"name mismatch", &otherName}, // .NET's RemoteCertificateNameMismatch, too
    Reason{"subject mismatch", &otherName}, Reason{"does not match host*", &otherName}, // Halon
    Reason{"cert* * does not match", &otherName}, Reason{"alt name does not match", &otherName},
    Reason{"hostname verification failed", &otherName}, Reason{"not valid for name", &otherName}, // rustls
    Reason{"certificate is valid for", &otherName},                                               // Go
    Reason{"certificate is not valid for", &otherName},
    Reason{"no alternative certificate subject name", &otherName}, // curl
    Reason{"cn no match", &otherName},                             // Windows
    Reason{"wrong principal", &otherName},                         // SChannel
    Reason{"target principal name", &otherName},                   // its sentence

    // What it is
    Reason{"key too small", &weakKey}, Reason{"key too weak", &weakKey}, Reason{"key is too small", &weakKey},
    Reason{"md too weak", &weakKey}, Reason{"weak signature", &weakKey}, // .NET
    Reason{"insecure algorithm", &weakKey},                              // GnuTLS
    Reason{"unsupported signature algorithm", &weakKey}, Reason{"explicit params", &weakKey},
    Reason{"cert signature", &damaged}, Reason{"certificate signature failure", &damaged},
    Reason{"certificate s signature", &damaged}, // OpenSSL's "unable to decrypt certificate's signature"
    Reason{"not signature valid", &damaged},     // .NET
    Reason{"bad signature", &damaged},           // rustls
    Reason{"bad encoding", &damaged}, Reason{"issuer public key", &damaged},
    Reason{"signature algorithm mismatch", &damaged}, Reason{"signature algorithm inconsistency", &damaged},
    Reason{"signature algorithm * match", &damaged}, Reason{"error in * not before field", &damaged},
    Reason{"error in * not after field", &damaged}, Reason{"error in certificate s", &damaged},
    Reason{"no peer certificate", &noCertificate}, Reason{"certificate not available", &noCertificate}, // .NET
    Reason{"certificate chain errors", &untrusted},                                                     // .NET
    Reason{"sec e cert unknown", &untrusted}, Reason{"path length", &chainRules}, Reason{"pathlen", &chainRules},
    Reason{"x509 v err", &chainRules}, Reason{"cert e", &chainRules}, // Windows
    Reason{"not authorized to sign", &chainRules},                    // mox
    Reason{"ca not authorized", &chainRules},                         // mox
    Reason{"too many intermediates", &chainRules},                    // mox
    Reason{"incompatible key usage", &chainRules},                    // mox
    Reason{"name constraint*", &chainRules},                          // mox
    Reason{"unconstrained name", &chainRules},                        // mox
    Reason{"too many constraints", &chainRules},                      // mox
    Reason{"invalid purpose", &chainRules},                           // rustls
    // ... in the sentences of OpenSSL
    Reason{"certificate purpose", &chainRules}, Reason{"certificate chain too long", &chainRules},
    Reason{"subject issuer mismatch", &chainRules}, Reason{"issuer serial", &chainRules},
    Reason{"key identifier", &chainRules}, Reason{"key usage", &chainRules}, Reason{"critical extension", &chainRules},
    Reason{"certificate extension", &chainRules}, Reason{"certificate policy extension", &chainRules},
    Reason{"extension feature", &chainRules}, Reason{"subtree violation", &chainRules},
    Reason{"basic constraints", &chainRules}, Reason{"non ca cert*", &chainRules},
    Reason{"invalid ca certificate", &chainRules}, Reason{"path loop", &chainRules},

    Reason{"certificate not trusted", &untrusted}, Reason{"certificate is not trusted", &untrusted},
    Reason{"untrusted issuer", &untrusted}, // Postfix
};

} // namespace

const MeaningText &certificateNotYetValid()
{
    return notYetValid;
}

const Reason *lookUpCertificate(const ReasonWords &reason)
{
    return lookUp(reasons, reason);
}

} // namespace valija
