// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reporters write as failure-reason-code, and what an administrator is told of it. Reasons are free text: the
// words of one thing often stand in the name or the sentence of another.

#include "core/tlsrpt/failure_dictionary.h"
#include "core/tlsrpt/reason_words.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct Case {
    const char *reason;
    const char *title;
};

FailureMeaning meaningOfReason(const QByteArray &type, const QByteArray &reason)
{
    FailureDetails failure;
    failure.resultType = type;
    failure.reasonCode = reason;
    return meaningOf(failure, {});
}

void expectTitles(const char *type, std::initializer_list<Case> cases)
{
    for (const auto &[reason, title] : cases)
        EXPECT_EQ(meaningOfReason(type, reason).title, QString::fromLatin1(title)) << type << ": " << reason;
}

/// All of OpenSSL's names share the title.
void expectTitle(const char *title, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        EXPECT_EQ(meaningOfReason("validation-failure", QByteArray("X509_V_ERR_") + name).title,
                  QString::fromLatin1(title))
            << name;
}

constexpr auto hostExpired = "Policy host's certificate expired";
constexpr auto hostTooEarly = "Policy host's certificate not valid yet";
constexpr auto hostOtherName = "Policy host's certificate has another name";
constexpr auto hostUntrusted = "Policy host's certificate is not trusted";
constexpr auto hostCertificate = "Policy host's certificate failed";
constexpr auto hostHandshake = "TLS handshake with the policy host failed";
constexpr auto hostStatus = "Policy host answered with an error";
constexpr auto hostRedirects = "Policy host redirects";
constexpr auto hostUnreachable = "Policy host not reachable";
constexpr auto hostUnresolved = "Policy host's name does not resolve";
constexpr auto hostNotLookedUp = "Policy host's name could not be looked up";
constexpr auto wrongType = "Policy served as something else than text";
constexpr auto notFetched = "Policy could not be fetched";
constexpr auto notValid = "Policy is not valid";
constexpr auto notInPolicy = "MX is not in the policy";
constexpr auto badRecord = "The _mta-sts record is not valid";

constexpr auto expired = "Certificate expired";
constexpr auto tooEarly = "Certificate not valid yet";
constexpr auto otherName = "Certificate has another name";
constexpr auto noIssuer = "Intermediate certificate missing";
constexpr auto privateRoot = "Certificate of an authority that is not public";
constexpr auto notTrusted = "Certificate not trusted";
constexpr auto revoked = "Certificate revoked";
constexpr auto damaged = "Certificate is damaged";
constexpr auto chainRules = "Certificate chain breaks a rule";
constexpr auto weakKey = "Key or signature too weak";
constexpr auto noRevocation = "Revocation could not be checked";
constexpr auto senderFault = "Fault at the sender";
constexpr auto senderDemand = "Sender demands more than the standard";
constexpr auto tlsaMisfit = "TLSA record does not fit";
constexpr auto handshake = "TLS handshake failed";
constexpr auto interrupted = "Connection interrupted";
constexpr auto noStarttls = "No STARTTLS";
constexpr auto lookupFailed = "DNS lookup failed";
constexpr auto bogus = "DNSSEC does not validate";
constexpr auto unclear = "Validation failed";

} // namespace

TEST(FailureReasons, OfAFetchNameACertificateOnlyWhereTheySayIt)
{
    expectTitles("sts-policy-fetch-error",
                 {{"HTTP request timeout expired", hostUnreachable},
                  {"cached policy expired and refresh failed", notFetched},
                  {"policy host name mismatch in cached entry", notFetched},
                  {"content-type mismatch: text/html", wrongType},
                  {"Couldn't resolve hostname", hostNotLookedUp},
                  {"SSL certificate problem: certificate has expired", hostExpired},
                  {"certificate is not yet valid", hostTooEarly},
                  {"RemoteCertificateNameMismatch", hostOtherName},
                  {"X509_V_ERR_HOSTNAME_MISMATCH", hostOtherName},
                  {"SSL: no alternative certificate subject name matches target host name", hostOtherName},
                  {"ERR_TLS_CERT_ALTNAME_INVALID", hostOtherName},
                  {"SSL certificate problem: unable to get local issuer certificate", hostUntrusted}});
}

TEST(FailureReasons, OfAFetchTellHandshakesFromTimeoutsAndStatuses)
{
    expectTitles("sts-policy-fetch-error",
                 {{"curl error code: 35 SSL connect error", hostHandshake},
                  {"error:0A000152:SSL routines::unsafe legacy renegotiation disabled", hostHandshake},
                  {"remote error: tls: internal error", hostHandshake},
                  {"Could not create SSL/TLS secure channel", hostHandshake},
                  {"The SSL connection could not be established", hostHandshake},
                  {"net/http: TLS handshake timeout", hostUnreachable},
                  {"curl: (28) Operation timed out after 60001 milliseconds", hostUnreachable},
                  {"Failed to connect to mta-sts.example.com port 443: Connection refused", hostUnreachable},
                  {"Could not reach policy host.", hostUnreachable},
                  {"HTTP/1.1 404 Not Found", hostStatus},
                  {"HTTP/2 503", hostStatus},
                  {"unexpected status code 204", hostStatus},
                  {"The requested URL returned error: 500", hostStatus},
                  {"504 Gateway Timeout", hostStatus},
                  {"Policy not found.", hostStatus},
                  {"HTTP 302", hostRedirects},
                  {"Too many redirects", hostRedirects},
                  {"STS_POLICY_FETCH_ERROR", notFetched},
                  {"no-policy-served", notFetched},
                  {"response too large", notFetched}});
}

TEST(FailureReasons, OfAFetchTellTheNameFromTheRecord)
{
    expectTitles("sts-policy-fetch-error",
                 {{"dial tcp: lookup mta-sts.example.com: i/o timeout", hostNotLookedUp},
                  {"dial tcp: lookup mta-sts.example.com: no such host", hostUnresolved},
                  {"DNS: SERVFAIL", hostNotLookedUp},
                  {"getaddrinfo EAI_AGAIN mta-sts.example.com", hostNotLookedUp},
                  {"Record not found: NXDomain", hostUnresolved},
                  {"getaddrinfo ENOTFOUND mta-sts.example.com", hostUnresolved},
                  {"Failed to parse MTA-STS DNS record.", badRecord},
                  {"multiple-mta-sts-records", badRecord},
                  {"dns-extended-error-6-DNSSEC-Bogus", bogus}});
}

TEST(FailureReasons, OfAPolicyNameItsLines)
{
    expectTitles("sts-policy-invalid",
                 {{"mode not found", "Policy's mode line is wrong"},
                  {"Failed to parse policy: Unsupported mode \"foo\".", "Policy's mode line is wrong"},
                  {"Failed to parse policy: Unsupported version \"STSv2\".", "Policy's version line is wrong"},
                  {"max_age missing", "Policy's max_age line is wrong"},
                  {"max-age: not a number", "Policy's max_age line is wrong"},
                  {"Failed to parse policy: No 'mx' entries found.", "Policy's mx lines are wrong"},
                  {"content-type mismatch: text/html", wrongType},
                  {"MX_HOSTS_MISMATCH", notInPolicy},
                  {"max_age expired", notValid},
                  {"policy domain mismatch", notValid},
                  {"modern.example.com: syntax", notValid},
                  {"certificate expired", hostExpired},
                  {"HTTP 404", hostStatus}});
}

TEST(FailureReasons, OfThePolicyHostsCertificateNeedNotNameIt)
{
    expectTitles("sts-webpki-invalid",
                 {{"expired", hostExpired},
                  {"CERT_E_EXPIRED", hostExpired},
                  {"certificate is not yet valid", hostTooEarly},
                  {"X509_V_ERR_CERT_NOT_YET_VALID", hostTooEarly},
                  {"certificate has expired or is not yet valid: current time 2026 is before 2027", hostTooEarly},
                  {"name mismatch", hostOtherName},
                  {"CERT_E_CN_NO_MATCH", hostOtherName},
                  {"CERT_E_UNTRUSTEDROOT", hostUntrusted},
                  {"X509_V_ERR_CERT_REVOKED", hostCertificate},
                  {"X509_V_ERR_EE_KEY_TOO_SMALL", hostCertificate},
                  {"X509_V_ERR_UNABLE_TO_GET_CRL", noRevocation},
                  {"X509_V_ERR_OUT_OF_MEM", senderFault},
                  {"remote error: tls: handshake failure", hostHandshake},
                  {"handshake timeout expired", hostUnreachable}});
}

TEST(FailureReasons, OfOpensslHaveAMeaningEach)
{
    expectTitle(unclear, {"UNSPECIFIED"});
    expectTitle(expired, {"CERT_HAS_EXPIRED"});
    expectTitle(tooEarly, {"CERT_NOT_YET_VALID"});
    expectTitle(otherName, {"HOSTNAME_MISMATCH"});
    expectTitle(revoked, {"CERT_REVOKED"});
    expectTitle(tlsaMisfit, {"DANE_NO_MATCH"});
    expectTitle("Self-signed certificate", {"DEPTH_ZERO_SELF_SIGNED_CERT"});
    expectTitle(privateRoot, {"SELF_SIGNED_CERT_IN_CHAIN", "CERT_UNTRUSTED", "CERT_REJECTED"});
    expectTitle(notTrusted, {"UNABLE_TO_GET_ISSUER_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"});
    expectTitle(noIssuer, {"UNABLE_TO_VERIFY_LEAF_SIGNATURE"});
    expectTitle(noRevocation,
                {"UNABLE_TO_GET_CRL", "UNABLE_TO_DECRYPT_CRL_SIGNATURE", "CRL_SIGNATURE_FAILURE", "CRL_NOT_YET_VALID",
                 "CRL_HAS_EXPIRED", "ERROR_IN_CRL_LAST_UPDATE_FIELD", "ERROR_IN_CRL_NEXT_UPDATE_FIELD",
                 "UNABLE_TO_GET_CRL_ISSUER", "KEYUSAGE_NO_CRL_SIGN", "UNHANDLED_CRITICAL_CRL_EXTENSION",
                 "DIFFERENT_CRL_SCOPE", "CRL_PATH_VALIDATION_ERROR", "OCSP_VERIFY_NEEDED", "OCSP_VERIFY_FAILED",
                 "OCSP_CERT_UNKNOWN"});
    expectTitle(senderFault,
                {"OUT_OF_MEM", "APPLICATION_VERIFICATION", "INVALID_CALL", "STORE_LOOKUP", "EMAIL_MISMATCH",
                 "IP_ADDRESS_MISMATCH", "RPK_UNTRUSTED"});
    expectTitle(senderDemand,
                {"NO_EXPLICIT_POLICY", "SUITE_B_INVALID_VERSION", "SUITE_B_INVALID_ALGORITHM", "SUITE_B_INVALID_CURVE",
                 "SUITE_B_INVALID_SIGNATURE_ALGORITHM", "SUITE_B_LOS_NOT_ALLOWED",
                 "SUITE_B_CANNOT_SIGN_P_384_WITH_P_256", "NO_VALID_SCTS"});
    expectTitle(damaged,
                {"UNABLE_TO_DECRYPT_CERT_SIGNATURE", "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY", "CERT_SIGNATURE_FAILURE",
                 "ERROR_IN_CERT_NOT_BEFORE_FIELD", "ERROR_IN_CERT_NOT_AFTER_FIELD", "NO_ISSUER_PUBLIC_KEY",
                 "SIGNATURE_ALGORITHM_MISMATCH", "SIGNATURE_ALGORITHM_INCONSISTENCY"});
    expectTitle(weakKey,
                {"EE_KEY_TOO_SMALL", "CA_KEY_TOO_SMALL", "CA_MD_TOO_WEAK", "UNSUPPORTED_SIGNATURE_ALGORITHM",
                 "EC_KEY_EXPLICIT_PARAMS"});
    expectTitle(chainRules,
                {"CERT_CHAIN_TOO_LONG",
                 "PATH_LENGTH_EXCEEDED",
                 "INVALID_PURPOSE",
                 "SUBJECT_ISSUER_MISMATCH",
                 "AKID_SKID_MISMATCH",
                 "AKID_ISSUER_SERIAL_MISMATCH",
                 "KEYUSAGE_NO_CERTSIGN",
                 "UNHANDLED_CRITICAL_EXTENSION",
                 "INVALID_NON_CA",
                 "PROXY_PATH_LENGTH_EXCEEDED",
                 "KEYUSAGE_NO_DIGITAL_SIGNATURE",
                 "PROXY_CERTIFICATES_NOT_ALLOWED",
                 "INVALID_EXTENSION",
                 "INVALID_POLICY_EXTENSION",
                 "UNSUPPORTED_EXTENSION_FEATURE",
                 "UNNESTED_RESOURCE",
                 "PERMITTED_VIOLATION",
                 "EXCLUDED_VIOLATION",
                 "SUBTREE_MINMAX",
                 "UNSUPPORTED_CONSTRAINT_TYPE",
                 "UNSUPPORTED_CONSTRAINT_SYNTAX",
                 "UNSUPPORTED_NAME_SYNTAX",
                 "PATH_LOOP",
                 "PROXY_SUBJECT_NAME_VIOLATION",
                 "INVALID_CA",
                 "PATHLEN_INVALID_FOR_NON_CA",
                 "PATHLEN_WITHOUT_KU_KEY_CERT_SIGN",
                 "KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA",
                 "ISSUER_NAME_EMPTY",
                 "SUBJECT_NAME_EMPTY",
                 "MISSING_AUTHORITY_KEY_IDENTIFIER",
                 "MISSING_SUBJECT_KEY_IDENTIFIER",
                 "EMPTY_SUBJECT_ALT_NAME",
                 "EMPTY_SUBJECT_SAN_NOT_CRITICAL",
                 "CA_BCONS_NOT_CRITICAL",
                 "AUTHORITY_KEY_IDENTIFIER_CRITICAL",
                 "SUBJECT_KEY_IDENTIFIER_CRITICAL",
                 "CA_CERT_MISSING_KEY_USAGE",
                 "EXTENSIONS_REQUIRE_VERSION_3"});
}

TEST(FailureReasons, OfAnUnknownIssuerDoNotSayWhyItIsUnknown)
{
    expectTitles("certificate-not-trusted",
                 {{"x509: certificate signed by unknown authority", notTrusted}, // Go
                  {"invalid peer certificate: UnknownIssuer", notTrusted},       // rustls
                  {"unable to get local issuer certificate", notTrusted},        // OpenSSL
                  {"unable to verify the first certificate", noIssuer},
                  {"incomplete certificate chain", noIssuer},
                  {"missing intermediate certificate", noIssuer}});
    const FailureMeaning unknown = meaningOfReason("certificate-not-trusted", "unknown issuer");
    for (const char *cause : {"self-signed", "not public", "intermediate"})
        EXPECT_TRUE(unknown.explanation.contains(QLatin1StringView(cause))) << cause;
    EXPECT_EQ(unknown.explanation, meaningOf("certificate-not-trusted").explanation);
}

TEST(FailureReasons, OfTheSendersSideAskNothingOfUs)
{
    for (const char *reason : {"X509_V_ERR_OUT_OF_MEM", "X509_V_ERR_APPLICATION_VERIFICATION", "out of memory",
                               "application verification failure", "no-system-roots", "Suite B: invalid ECC curve"}) {
        const FailureMeaning meaning = meaningOfReason("certificate-not-trusted", reason);
        EXPECT_EQ(meaning.side, Side::Theirs) << reason;
        EXPECT_EQ(meaning.action, ActionNeeded::No) << reason;
        EXPECT_TRUE(meaning.advice.isEmpty()) << reason;
    }
}

TEST(FailureReasons, BlameTheSenderForTheMailboxItComparedOnly)
{
    expectTitles("validation-failure",
                 {{"X509_V_ERR_EMAIL_MISMATCH", senderFault},
                  {"email address mismatch", senderFault},
                  {"the certificate of the email server has a name mismatch", otherName},
                  {"email server: hostname mismatch", otherName}});
}

TEST(FailureReasons, OfWindowsAreKnown)
{
    expectTitles("validation-failure",
                 {{"CERT_E_CN_NO_MATCH", otherName},
                  {"CERT_E_UNTRUSTEDROOT", privateRoot},
                  {"CERT_E_UNTRUSTEDTESTROOT", privateRoot},
                  {"CERT_E_UNTRUSTEDCA", notTrusted},
                  {"CERT_E_EXPIRED", expired},
                  {"CERT_E_CHAINING", notTrusted},
                  {"CERT_E_REVOKED", revoked},
                  {"CERT_E_WRONG_USAGE", chainRules},
                  {"CRYPT_E_REVOCATION_OFFLINE", noRevocation},
                  {"CRYPT_E_NO_REVOCATION_CHECK", noRevocation},
                  {"SEC_E_UNTRUSTED_ROOT", privateRoot},
                  {"SEC_E_WRONG_PRINCIPAL", otherName},
                  {"SEC_E_CERT_EXPIRED", expired},
                  {"SEC_E_ALGORITHM_MISMATCH", handshake},
                  {"TRUST_E_CERT_SIGNATURE", damaged},
                  {"RemoteCertificateNameMismatch", otherName},
                  {"RemoteCertificateChainErrors", notTrusted},
                  {"RemoteCertificateNotAvailable", "No certificate"},
                  {"PartialChain", notTrusted},
                  {"NotTimeValid", expired},
                  {"RevocationStatusUnknown, OfflineRevocation", noRevocation},
                  {"MX hosts of example.com failed MTA-STS validation", notInPolicy}});
}

TEST(FailureReasons, MayBeTheNameOfAResult)
{
    expectTitles("validation-failure",
                 {{"STARTTLS_NOT_SUPPORTED", noStarttls},
                  {"certificate-expired", expired},
                  {"CERTIFICATE_NOT_TRUSTED", notTrusted},
                  {"tlsa-invalid", tlsaMisfit},
                  {"dane-required", "Sender insists on DANE"},
                  {"VALIDATION_FAILURE", unclear}});
    EXPECT_EQ(meaningOfReason("certificate-host-mismatch", "VALIDATION_FAILURE").title, QString::fromLatin1(otherName));
}

TEST(FailureReasons, OfASessionMeanWhatTheySay)
{
    expectTitles("validation-failure",
                 {{"tlsa lookup failure", lookupFailed},
                  {"TLSA record lookup: SERVFAIL", lookupFailed},
                  {"hostname lookup failed", lookupFailed},
                  {"TLSA record not found", "Sender insists on DANE"},
                  {"DANE verification failed", tlsaMisfit},
                  {"dns-extended-error-9-DNSKEY-Missing", bogus},
                  {"DNSSEC validation failed", bogus},
                  {"DNSSEC lookup failed", "No valid DNSSEC answer"},
                  {"dnssec not available, DANE skipped; connection reset", interrupted},
                  {"STARTTLS not required by policy; connection reset", interrupted},
                  {"timeout while waiting for STARTTLS", interrupted},
                  {"io-timeout-during-handshake", interrupted},
                  {"(gnutls_handshake): timed out", interrupted},
                  {"454 4.7.0 TLS not available due to local problem", noStarttls},
                  {"TLS is required, but was not offered by host mx.example.com[192.0.2.1]", noStarttls},
                  {"sslv3 alert certificate expired", handshake}, // the server about the sender's
                  {"tls-remote-alert-42-bad-certificate", handshake},
                  {"received fatal alert: CertificateExpired", handshake},
                  {"dh key too small", handshake},
                  {"InvalidCertificate(NotValidForName)", otherName},
                  {"The certificate is NOT trusted. The certificate issuer is unknown.", notTrusted},
                  {"certificate has expired or is not yet valid: current time 2026 is before 2027", tooEarly},
                  {"MX mx.example.net does not match any entry in the MTA-STS policy", notInPolicy}});
}

TEST(FailureReasons, MeanNothingByTheNamesInThem)
{
    expectTitles("validation-failure",
                 {{"self-signed.example.com: greylisted, try again", unclear},
                  {"no answer from hostname-mismatch.example.net", unclear},
                  {"host expired.example.com: connection refused", interrupted},
                  {"message expired in queue", unclear},
                  {"session cache expired, reconnecting", unclear},
                  {"server policy does not match our requirements", unclear}});
    expectTitles(
        "sts-policy-fetch-error",
        {{"Get \"https://mta-sts.404.example.com:443/.well-known/mta-sts.txt\": no route to host", hostUnreachable}});
}

TEST(ReasonWords, AreReadAlikeInEverySpelling)
{
    for (const char *spelling : {"CERT_NOT_TRUSTED", "cert-not-trusted", "CertNotTrusted", "(Cert not: trusted).",
                                 "4.7.5 cert not trusted, see https://mx.example.com/cert"})
        EXPECT_TRUE(ReasonWords(spelling).say("cert not trusted")) << spelling;
    EXPECT_FALSE(ReasonWords("cert not trustedx").say("cert not trusted"));
    EXPECT_FALSE(ReasonWords("xcert not trusted").say("cert not trusted"));
    EXPECT_TRUE(ReasonWords("xcert cert").say("cert"));
    EXPECT_TRUE(ReasonWords("certificate of mx has expired").say("cert* * has expired"));
    EXPECT_TRUE(ReasonWords("certificate has expired").say("cert* * has expired"));
    EXPECT_FALSE(ReasonWords("has expired: certificate").say("cert* * has expired"));
    EXPECT_TRUE(ReasonWords(" .:- ").isEmpty());
    EXPECT_FALSE(ReasonWords(QByteArray(100'000, 'a')).say("b"));
}

TEST(ReasonWords, FindTheStatusOfHttpOnly)
{
    EXPECT_EQ(ReasonWords("bad https response code: 301").httpStatus(), 301);
    EXPECT_EQ(ReasonWords("HTTP/1.1 404").httpStatus(), 404);
    EXPECT_EQ(ReasonWords("500 Internal Server Error").httpStatus(), 500);
    EXPECT_EQ(ReasonWords("curl error code: 35").httpStatus(), 0);
    EXPECT_EQ(ReasonWords("connect to https://192.0.2.1:443 failed").httpStatus(), 0);
    EXPECT_EQ(ReasonWords("port 443, code 4040").httpStatus(), 0);
}

} // namespace valija
