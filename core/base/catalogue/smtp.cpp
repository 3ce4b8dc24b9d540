// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue/sections.h"

#include <QtGlobal>
#include <QCoreApplication>
#include <array>

namespace valija {
namespace {
constexpr std::array kinds{
    FindingKind{FindingId::SmtpPort25Blocked, "smtp.port25-blocked", {Severity::Unknown, {}}, QT_TRANSLATE_NOOP("Finding", "no MX of any checked domain answers on port 25: this network blocks it"), QT_TRANSLATE_NOOP("Finding", "no MX of any checked domain answers on port 25: this network blocks it"), QT_TRANSLATE_NOOP("Finding", "no MX of any checked domain answers on port 25: this network blocks it"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpConnect, "smtp.connect", {Severity::Warning, Severity::Unknown, "otherwise"}, QT_TRANSLATE_NOOP("Finding", "refused or timed out"), QT_TRANSLATE_NOOP("Finding", "refused or timed out"), QT_TRANSLATE_NOOP("Finding", "refused or timed out"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpGreeting, "smtp.greeting", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "no 220, or not SMTP; evidence: the first line"), QT_TRANSLATE_NOOP("Finding", "no 220, or not SMTP; evidence: the first line"), QT_TRANSLATE_NOOP("Finding", "no 220, or not SMTP; evidence: the first line"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpNoStarttls, "smtp.no-starttls", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "EHLO without STARTTLS"), QT_TRANSLATE_NOOP("Finding", "EHLO without STARTTLS"), QT_TRANSLATE_NOOP("Finding", "EHLO without STARTTLS"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpStarttlsRefused, "smtp.starttls-refused", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "STARTTLS answered with 4xx or 5xx"), QT_TRANSLATE_NOOP("Finding", "STARTTLS answered with 4xx or 5xx"), QT_TRANSLATE_NOOP("Finding", "STARTTLS answered with 4xx or 5xx"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpPlaintextInjected, "smtp.plaintext-injected", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "bytes between the STARTTLS reply and the handshake: a vulnerable server or a tampered path; they are discarded"), QT_TRANSLATE_NOOP("Finding", "bytes between the STARTTLS reply and the handshake: a vulnerable server or a tampered path; they are discarded"), QT_TRANSLATE_NOOP("Finding", "bytes between the STARTTLS reply and the handshake: a vulnerable server or a tampered path; they are discarded"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpTls, "smtp.tls", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "handshake failed; evidence: the alert"), QT_TRANSLATE_NOOP("Finding", "handshake failed; evidence: the alert"), QT_TRANSLATE_NOOP("Finding", "handshake failed; evidence: the alert"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpTlsOld, "smtp.tls-old", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "best common version below TLS 1.2"), QT_TRANSLATE_NOOP("Finding", "best common version below TLS 1.2"), QT_TRANSLATE_NOOP("Finding", "best common version below TLS 1.2"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpCertUntrusted, "smtp.cert-untrusted", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpCertName, "smtp.cert-name", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpCertExpired, "smtp.cert-expired", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpCertNotYetValid, "smtp.cert-not-yet-valid", {Severity::Error, {}, nullptr, true}, QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), QT_TRANSLATE_NOOP("Finding", "for the MX host name, by DNS SAN"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpCertExpiresSoon, "smtp.cert-expires-soon", {Severity::Warning, {}}, QT_TRANSLATE_NOOP("Finding", "less than 14 days"), QT_TRANSLATE_NOOP("Finding", "less than 14 days"), QT_TRANSLATE_NOOP("Finding", "less than 14 days"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpAddressDiffers, "smtp.address-differs", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "addresses of one host present different certificates or capabilities"), QT_TRANSLATE_NOOP("Finding", "addresses of one host present different certificates or capabilities"), QT_TRANSLATE_NOOP("Finding", "addresses of one host present different certificates or capabilities"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpNoIpv6, "smtp.no-ipv6", {Severity::Info, {}}, QT_TRANSLATE_NOOP("Finding", "MX without AAAA"), QT_TRANSLATE_NOOP("Finding", "MX without AAAA"), QT_TRANSLATE_NOOP("Finding", "MX without AAAA"), "", "RFC 8461"},
    FindingKind{FindingId::SmtpOk, "smtp.ok", {Severity::Pass, {}}, QT_TRANSLATE_NOOP("Finding", "STARTTLS with a valid certificate on every address"), QT_TRANSLATE_NOOP("Finding", "STARTTLS with a valid certificate on every address"), QT_TRANSLATE_NOOP("Finding", "STARTTLS with a valid certificate on every address"), "", "RFC 8461"},
};
}
std::span<const FindingKind> smtpKinds()
{
    return kinds;
}
} // namespace valija
