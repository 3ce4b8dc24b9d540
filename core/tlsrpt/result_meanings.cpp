// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <array>

namespace valija {

namespace {

using enum FindingId;

constexpr std::array starttls{SmtpNoStarttls, SmtpStarttlsRefused, SmtpConnect};
constexpr std::array mailName{SmtpCertName, StsPolicyMxBroad};
constexpr std::array mailDates{SmtpCertExpired, SmtpCertExpiresSoon, SmtpCertNotYetValid};
constexpr std::array mailTrust{SmtpCertUntrusted};
constexpr std::array mailTls{SmtpTls, SmtpTlsOld, MxNotCovered};
constexpr std::array tlsa{DaneUnusable, DaneMismatch, DaneStale, DaneLookupFailed};
constexpr std::array dnssec{DaneBogus, DaneInsecure, DaneLookupFailed, StsTxtDnssecBogus};
constexpr std::array noDane{DaneAbsent, DaneInsecure, DaneLookupFailed};
constexpr std::array fetch{StsHostUnresolved, StsFetchConnect, StsFetchStatus, StsFetchRedirect, StsFetchTimeout};
constexpr std::array policy{StsPolicyLine, StsPolicyModeMissing, StsPolicyMxMissing, StsFetchContentType};
constexpr std::array webpki{StsFetchCertName, StsFetchCertExpired, StsFetchCertUntrusted};

// In the order of ResultType.
constexpr std::array meanings{
    MeaningText{
        QT_TRANSLATE_NOOP("FailureMeaning", "No STARTTLS"),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "The mail host did not offer STARTTLS, so the session could not be encrypted."),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "Switch STARTTLS on at this mail host. If it is on, look for a firewall or spam filter "
                          "in front of it that removes the offer. Where only one reporter says so, something on its "
                          "way may remove it."),
        Side::Ours, ActionNeeded::Yes, starttls},
    MeaningText{
        QT_TRANSLATE_NOOP("FailureMeaning", "Certificate has another name"),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "The certificate of the mail host is for other names than the one in the MX record."),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "Give the mail host a certificate whose DNS names include the name in the MX record."),
        Side::Ours, ActionNeeded::Yes, mailName, CertificateFault::Name},
    MeaningText{QT_TRANSLATE_NOOP("FailureMeaning", "Certificate expired"),
                QT_TRANSLATE_NOOP("FailureMeaning", "The certificate of the mail host had expired."),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "Renew the certificate, and make sure that the mail server loads the new one: many "
                                  "keep the old one until they are restarted."),
                Side::Ours, ActionNeeded::Yes, mailDates, CertificateFault::Expired},
    MeaningText{
        QT_TRANSLATE_NOOP("FailureMeaning", "Certificate not trusted"),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "The sender could not follow the certificate of the mail host to a root it trusts: most "
                          "often it is self-signed or of an authority that is not public, or an intermediate "
                          "certificate is missing."),
        QT_TRANSLATE_NOOP("FailureMeaning", "Serve the full chain of a certificate from a public authority."),
        Side::Ours, ActionNeeded::Yes, mailTrust, CertificateFault::Issuer},
    MeaningText{QT_TRANSLATE_NOOP("FailureMeaning", "Validation failed"),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "The sender could not validate the connection; the reporter gives no exact reason in "
                                  "the result itself."),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "Look at the reason code, and test the mail host. Single failures are often "
                                  "interrupted connections."),
                Side::Unknown, ActionNeeded::Unknown, mailTls},
    MeaningText{QT_TRANSLATE_NOOP("FailureMeaning", "TLSA record does not fit"),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "The TLSA records of the mail host are malformed, or none of them matches its "
                                  "certificate (DANE)."),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "Publish a TLSA record for the certificate or key that is served now; at a change, "
                                  "publish the new record before the new certificate."),
                Side::Ours, ActionNeeded::Yes, tlsa},
    // RFC 8460 section 4.3.2.1 says no more than that: signatures, name servers or the resolver may be to blame.
    MeaningText{QT_TRANSLATE_NOOP("FailureMeaning", "No valid DNSSEC answer"),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "The sender's resolver returned no valid records: their signatures may not validate, "
                                  "or the name servers or that resolver failed."),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "Test the DNSSEC of the mail host's zone. Where it fails, have the zone signed anew, "
                                  "and compare the DS record at the parent with the keys of the zone. Where it is good "
                                  "and only one reporter says so, the fault is most likely theirs."),
                Side::Unknown, ActionNeeded::Unknown, dnssec},
    MeaningText{
        QT_TRANSLATE_NOOP("FailureMeaning", "Sender insists on DANE"),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "The sender is set up to deliver by DANE only, and no validated TLSA records were "
                          "found for the mail host."),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "Nothing is wrong with MTA-STS. Publish TLSA records in a signed zone if mail of this "
                          "sender matters."),
        Side::Theirs, ActionNeeded::No, noDane},
    MeaningText{QT_TRANSLATE_NOOP("FailureMeaning", "Policy could not be fetched"),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "The sender found the _mta-sts record but could not load the policy from the policy "
                                  "host."),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "Test the policy host: https://mta-sts.DOMAIN/.well-known/mta-sts.txt must answer "
                                  "with status 200, without a redirect, on every address. Where it does and only one "
                                  "reporter says so, the fault is most likely theirs."),
                Side::Unknown, ActionNeeded::Unknown, fetch},
    MeaningText{QT_TRANSLATE_NOOP("FailureMeaning", "Policy is not valid"),
                QT_TRANSLATE_NOOP("FailureMeaning", "The policy was loaded, but the sender could not use its text."),
                QT_TRANSLATE_NOOP("FailureMeaning",
                                  "Check the domain, and correct the line that the check names. Where it finds nothing "
                                  "and only one reporter says so, the fault is most likely theirs."),
                Side::Ours, ActionNeeded::Yes, policy},
    MeaningText{
        QT_TRANSLATE_NOOP("FailureMeaning", "Policy host's certificate failed"),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "The certificate of the policy host is expired, for another name or not trusted, so "
                          "the policy was not used."),
        QT_TRANSLATE_NOOP("FailureMeaning",
                          "Renew or replace the certificate of the policy host mta-sts.DOMAIN and serve its full "
                          "chain."),
        Side::Ours, ActionNeeded::Yes, webpki},
};

constexpr std::array coverage{MxNotCovered, MxAllUncovered, TimeDrift};
constexpr std::array signatures{DaneBogus, DaneInsecure, StsTxtDnssecBogus, StsHostDnssecBogus};

constexpr MeaningText notInPolicy{
    QT_TRANSLATE_NOOP("FailureMeaning", "MX is not in the policy"),
    QT_TRANSLATE_NOOP(
        "FailureMeaning",
        "The DNS sent the mail to a host that no mx line of the policy allows: the policy was not changed "
        "with the MX records, the sender still goes by an older one, or someone diverts the mail."),
    QT_TRANSLATE_NOOP(
        "FailureMeaning",
        "If the host is yours, add it to the policy and change the id. If it is not, find out who changed "
        "the MX records."),
    Side::Ours,
    ActionNeeded::Yes,
    coverage};
constexpr MeaningText bogus{
    QT_TRANSLATE_NOOP("FailureMeaning", "DNSSEC does not validate"),
    QT_TRANSLATE_NOOP("FailureMeaning", "The sender's resolver could not validate the signatures of the DNS answer."),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "Have the zone signed anew, and compare the DS record at the parent with the keys of the zone."),
    Side::Ours,
    ActionNeeded::Yes,
    signatures};

} // namespace

const MeaningText &textOf(ResultType type)
{
    return meanings[static_cast<std::size_t>(type)];
}

const MeaningText &mxNotInPolicy()
{
    return notInPolicy;
}

const MeaningText &dnssecBogus()
{
    return bogus;
}

} // namespace valija
