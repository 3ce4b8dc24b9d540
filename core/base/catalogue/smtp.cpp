// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings about each MX host, each address.

#include "core/base/catalogue/sections.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

constexpr std::array kinds{
    FindingKind{FindingId::SmtpPort25Blocked,
                "smtp.port25-blocked",
                {Severity::Unknown, {}},
                QT_TRANSLATE_NOOP("Finding", "Port 25 is blocked here"),
                QT_TRANSLATE_NOOP("Finding", "No mail host of any checked domain answers on port 25."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Most access networks block it. Nothing can be said about the mail hosts from here."),
                QT_TRANSLATE_NOOP("Finding",
                                  "Check from a server, or through a SOCKS proxy, or gather the facts on the mail "
                                  "server and read them here."),
                "RFC 5321"},
    FindingKind{FindingId::SmtpConnect,
                "smtp.connect",
                {Severity::Warning, Severity::Unknown, "otherwise"},
                QT_TRANSLATE_NOOP("Finding", "Mail host does not answer"),
                QT_TRANSLATE_NOOP("Finding", "{host} does not answer on port 25 at {address}. {detail}"),
                QT_TRANSLATE_NOOP("Finding", "Senders try the next address or host."),
                QT_TRANSLATE_NOOP("Finding", "Look at the mail server and the firewall."),
                "RFC 5321"},
    FindingKind{FindingId::SmtpGreeting,
                "smtp.greeting",
                {Severity::Warning, Severity::Unknown, "it only does not come in time"},
                QT_TRANSLATE_NOOP("Finding", "No SMTP greeting"),
                QT_TRANSLATE_NOOP("Finding", "{host} at {address} does not greet as a mail server: {detail}"),
                QT_TRANSLATE_NOOP("Finding", "Senders give up on it."),
                QT_TRANSLATE_NOOP("Finding", "Look what answers on port 25."),
                "RFC 5321 section 3.1"},
    FindingKind{
        FindingId::SmtpNoStarttls,
        "smtp.no-starttls",
        {Severity::Error, {}, nullptr, true},
        QT_TRANSLATE_NOOP("Finding", "Mail host offers no STARTTLS"),
        QT_TRANSLATE_NOOP("Finding", "{host} at {address} does not offer STARTTLS."),
        QT_TRANSLATE_NOOP("Finding",
                          "Under enforce senders do not deliver to it; without a policy mail travels in the clear."),
        QT_TRANSLATE_NOOP("Finding", "Switch STARTTLS on, and look for a filter in front that removes it."),
        "RFC 3207"},
    FindingKind{
        FindingId::SmtpStarttlsRefused,
        "smtp.starttls-refused",
        {Severity::Error, {}, nullptr, true},
        QT_TRANSLATE_NOOP("Finding", "Mail host refuses STARTTLS"),
        QT_TRANSLATE_NOOP("Finding", "{host} at {address} offers STARTTLS but refuses it: {detail}"),
        QT_TRANSLATE_NOOP("Finding", "To senders this is the same as no TLS."),
        QT_TRANSLATE_NOOP("Finding", "Look at the log of the mail server; often the certificate cannot be read."),
        "RFC 3207 section 4"},
    FindingKind{
        FindingId::SmtpPlaintextInjected,
        "smtp.plaintext-injected",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "Octets before the handshake"),
        QT_TRANSLATE_NOOP(
            "Finding", "Between the STARTTLS reply of {host} at {address} and the handshake there were more octets."),
        QT_TRANSLATE_NOOP(
            "Finding",
            "A vulnerable server, or somebody on the way, puts words in where none belong. They were discarded."),
        QT_TRANSLATE_NOOP("Finding", "Update the mail server; if it is current, look at what stands in front of it."),
        "RFC 3207 section 5"},
    FindingKind{
        FindingId::SmtpTls,
        "smtp.tls",
        {Severity::Error, {}, nullptr, true},
        QT_TRANSLATE_NOOP("Finding", "TLS handshake with the mail host failed"),
        QT_TRANSLATE_NOOP("Finding", "The TLS handshake with {host} at {address} failed. {detail}"),
        QT_TRANSLATE_NOOP("Finding", "Under enforce senders do not deliver to it."),
        QT_TRANSLATE_NOOP("Finding", "Offer TLS 1.2 and 1.3 with the usual ciphers and a complete certificate."),
        "RFC 8461 section 4.2"},
    FindingKind{FindingId::SmtpTlsOld,
                "smtp.tls-old",
                {Severity::Error, {}, nullptr, true},
                QT_TRANSLATE_NOOP("Finding", "Old TLS version at the mail host"),
                QT_TRANSLATE_NOOP("Finding", "{host} offers no better than {protocol} at {address}."),
                QT_TRANSLATE_NOOP("Finding", "Senders that require TLS 1.2 do not deliver under enforce."),
                QT_TRANSLATE_NOOP("Finding", "Enable TLS 1.2 and 1.3."),
                "RFC 8996"},
    FindingKind{FindingId::SmtpCertUntrusted,
                "smtp.cert-untrusted",
                {Severity::Error, {}, nullptr, true},
                QT_TRANSLATE_NOOP("Finding", "Mail certificate is not trusted"),
                QT_TRANSLATE_NOOP("Finding", "The certificate of {host} at {address} is not trusted: {reason}."),
                QT_TRANSLATE_NOOP("Finding", "Under enforce senders do not deliver to it."),
                QT_TRANSLATE_NOOP("Finding", "Install a certificate of a public authority with its full chain."),
                "RFC 8461 section 4.2"},
    FindingKind{
        FindingId::SmtpCertName,
        "smtp.cert-name",
        {Severity::Error, {}, nullptr, true},
        QT_TRANSLATE_NOOP("Finding", "Mail certificate has another name"),
        QT_TRANSLATE_NOOP("Finding", "The certificate at {address} is for {names}, not for {host}."),
        QT_TRANSLATE_NOOP("Finding", "Under enforce senders do not deliver to it. The name in the MX record counts."),
        QT_TRANSLATE_NOOP("Finding", "Get a certificate that names {host}."),
        "RFC 8461 section 4.2"},
    FindingKind{FindingId::SmtpCertExpired,
                "smtp.cert-expired",
                {Severity::Error, {}, nullptr, true},
                QT_TRANSLATE_NOOP("Finding", "Mail certificate has expired"),
                QT_TRANSLATE_NOOP(
                    "Finding", "The certificate {certificate} in the chain of {host} at {address} expired at {date}."),
                QT_TRANSLATE_NOOP("Finding", "Under enforce senders do not deliver to it."),
                QT_TRANSLATE_NOOP("Finding", "Renew it, and make the mail server load it with its whole chain."),
                "RFC 8461 section 4.2"},
    FindingKind{
        FindingId::SmtpCertNotYetValid,
        "smtp.cert-not-yet-valid",
        {Severity::Error, {}, nullptr, true},
        QT_TRANSLATE_NOOP("Finding", "Mail certificate is not valid yet"),
        QT_TRANSLATE_NOOP(
            "Finding", "The certificate {certificate} in the chain of {host} at {address} is valid only from {date}."),
        QT_TRANSLATE_NOOP("Finding", "Until then senders do not deliver under enforce."),
        QT_TRANSLATE_NOOP("Finding", "Compare the clocks, or install the certificate that is valid now."),
        "RFC 8461 section 4.2"},
    FindingKind{
        FindingId::SmtpCertExpiresSoon,
        "smtp.cert-expires-soon",
        {Severity::Warning, {}},
        QT_TRANSLATE_NOOP("Finding", "Mail certificate expires soon"),
        QT_TRANSLATE_NOOP("Finding", "The certificate of {host} at {address} expires at {date}; days left: {days}."),
        QT_TRANSLATE_NOOP("Finding", "When it has expired, senders no longer deliver under enforce."),
        QT_TRANSLATE_NOOP("Finding", "Renew it, and look why that did not happen by itself."),
        "RFC 8461 section 4.2"},
    FindingKind{
        FindingId::SmtpInspected,
        "smtp.inspected",
        {Severity::Unknown, {}},
        QT_TRANSLATE_NOOP("Finding", "Mail certificate that only this machine trusts"),
        QT_TRANSLATE_NOOP("Finding",
                          "The certificate of {host} at {address} comes from {issuer}, which only this machine "
                          "trusts."),
        QT_TRANSLATE_NOOP("Finding",
                          "It is from an authority of your own, or something in between reads along. Senders "
                          "outside do not know that authority; under enforce they do not deliver to it."),
        QT_TRANSLATE_NOOP("Finding", "Install a certificate of a public authority, or check from another network."),
        "RFC 8461 section 4.2"},
    FindingKind{
        FindingId::SmtpAddressDiffers,
        "smtp.address-differs",
        {Severity::Info, {}},
        QT_TRANSLATE_NOOP("Finding", "Addresses of one host differ"),
        QT_TRANSLATE_NOOP("Finding", "The addresses {address} of {host} differ in: {detail}."),
        QT_TRANSLATE_NOOP("Finding", "It may be a cluster, or one machine that was forgotten at the last change."),
        QT_TRANSLATE_NOOP("Finding", "Compare the machines."),
        "RFC 5321"},
    FindingKind{FindingId::SmtpNoIpv6,
                "smtp.no-ipv6",
                {Severity::Info, {}},
                QT_TRANSLATE_NOOP("Finding", "Mail host without IPv6"),
                QT_TRANSLATE_NOOP("Finding", "{host} has no IPv6 address."),
                QT_TRANSLATE_NOOP("Finding", "Nothing is wrong; senders use IPv4."),
                "",
                "RFC 5321 section 5.2"},
    FindingKind{FindingId::SmtpOk,
                "smtp.ok",
                {Severity::Pass, {}},
                QT_TRANSLATE_NOOP("Finding", "Mail host is good"),
                QT_TRANSLATE_NOOP("Finding", "{host} has STARTTLS with a valid certificate; addresses: {count}."),
                QT_TRANSLATE_NOOP("Finding", "Tested as senders do it; no mail was sent."),
                "",
                "RFC 8461 section 4.2"},
};

} // namespace

std::span<const FindingKind> smtpKinds()
{
    return kinds;
}

} // namespace valija
