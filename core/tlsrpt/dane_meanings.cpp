// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What failures of certificates mean where TLSA records are the policy: public authorities do not count (RFC 7672
// section 3.1), and with DANE-EE neither do names and dates (RFC 7671 section 5.1).

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array records{DaneMismatch, DaneUnusable, DaneBogus, DaneLookupFailed};
constexpr std::array handshakes{DaneMismatch, DaneUnusable, DaneBogus, DaneLookupFailed, SmtpTls, SmtpTlsOld};
constexpr std::array dates{SmtpCertExpired, SmtpCertNotYetValid};
constexpr std::array names{SmtpCertName};

constexpr MeaningText untrusted{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate not trusted under DANE"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "No TLSA record of the mail host vouches for the certificate that it showed. Only these records "
                      "count: with DANE-EE (3) it does not matter who signed the certificate, with DANE-TA (2) the "
                      "chain must lead to what the record names."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Publish a TLSA record that fits the certificate or key that is served now, or serve the chain "
                      "up to the certificate that the record names."),
    Side::Ours,
    ActionNeeded::Yes,
    records};
constexpr MeaningText unfit{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate unfit for DANE"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "A certificate of the chain could not be used as it is: its signature, its purpose, its "
                      "constraints or its path length forbid it."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Have the certificate issued anew; an authority of your own will do. Where TLSA records name it "
                      "or its key, publish those of the new one first."),
    Side::Ours,
    ActionNeeded::Yes,
    records};
constexpr MeaningText expired{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate expired under DANE"),
    QT_TRANSLATE_NOOP(
        "FailureMeaning",
        "The certificate of the mail host had expired. With DANE-TA records (2) dates count, with DANE-EE "
        "records (3) they do not (RFC 7671 section 5.1)."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Renew the certificate. Where TLSA records name it or its key, publish those of the new one "
                      "first."),
    Side::Ours,
    ActionNeeded::Yes,
    dates};
constexpr MeaningText otherName{
    QT_TRANSLATE_NOOP("FailureMeaning", "Certificate has another name under DANE"),
    QT_TRANSLATE_NOOP(
        "FailureMeaning",
        "The certificate is for other names than the host that the sender asked for. With DANE-TA records "
        "(2) names count, with DANE-EE records (3) they do not (RFC 7671 section 5.1)."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Install a certificate whose DNS names include the name in the MX record. Where TLSA records "
                      "name the old one or its key, publish those of the new one first."),
    Side::Ours,
    ActionNeeded::Yes,
    names};
constexpr MeaningText datesLeftOut{
    QT_TRANSLATE_NOOP("FailureMeaning", "Sender looks at dates that DANE-EE leaves out"),
    QT_TRANSLATE_NOOP(
        "FailureMeaning",
        "The sender held the dates of the certificate against the host. All TLSA records are DANE-EE (3), "
        "for which dates do not count (RFC 7671 section 5.1)."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "DANE needs nothing. Senders that go by MTA-STS look at the dates, too: test the mail host."),
    Side::Theirs,
    ActionNeeded::Unknown,
    dates};
constexpr MeaningText namesLeftOut{
    QT_TRANSLATE_NOOP("FailureMeaning", "Sender looks at names that DANE-EE leaves out"),
    QT_TRANSLATE_NOOP(
        "FailureMeaning",
        "The sender held the names in the certificate against the host. All TLSA records are DANE-EE (3), "
        "for which names do not count (RFC 7671 section 5.1)."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "DANE needs nothing. Senders that go by MTA-STS look at the names, too: test the mail host."),
    Side::Theirs,
    ActionNeeded::Unknown,
    names};
constexpr MeaningText unclear{
    QT_TRANSLATE_NOOP("FailureMeaning", "Validation failed under DANE"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender could not validate the connection by the TLSA records of the mail host; the reporter "
                      "gives no exact reason in the result itself."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Look at the reason code, and test the mail host: its TLSA records must fit the certificate that "
                      "it shows. Single failures are often interrupted connections."),
    Side::Unknown,
    ActionNeeded::Unknown,
    handshakes};

/// Whether a line of the policy is a DANE-EE record: "3 1 1 ab...", with or without what stands before it in a zone
/// file.
bool isOfEndEntity(const QByteArray &line)
{
    const qsizetype type = line.indexOf("TLSA");
    qsizetype at = type < 0 ? 0 : type + 4;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t' || line[at] == '('))
        ++at;
    return QByteArrayView(line).sliced(at).startsWith("3 ");
}

} // namespace

Dane daneOf(const PolicyReport &policy)
{
    if (policy.type != PolicyType::Tlsa)
        return Dane::No;
    const auto &lines = policy.policyString;
    return !lines.isEmpty() && std::all_of(lines.begin(), lines.end(), &isOfEndEntity) ? Dane::EndEntityOnly
                                                                                       : Dane::Any;
}

const MeaningText &inDane(const MeaningText &text, Dane dane)
{
    if (dane == Dane::No)
        return text;
    const bool isEndEntity = dane == Dane::EndEntityOnly;
    switch (text.fault) {
    case CertificateFault::None:
        return &text == &textOf(ResultType::ValidationFailure) ? unclear : text;
    case CertificateFault::Issuer:
        return untrusted;
    case CertificateFault::Chain:
        return unfit;
    case CertificateFault::Expired:
        return isEndEntity ? datesLeftOut : expired;
    case CertificateFault::NotYetValid:
        return isEndEntity ? datesLeftOut : text;
    case CertificateFault::Name:
        return isEndEntity ? namesLeftOut : otherName;
    }
    Q_UNREACHABLE();
}

} // namespace valija
