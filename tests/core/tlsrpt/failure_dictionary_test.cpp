// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue.h"
#include "core/tlsrpt/failure_dictionary.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What a reporter wrote, and the title that an administrator reads.
struct ReasonCase {
    const char *title;
    const char *resultType;
    const char *reason;
    QString meaning;
};

void PrintTo(const ReasonCase &reasonCase, std::ostream *out)
{
    *out << reasonCase.reason;
}

FailureDetails failureWith(const QByteArray &resultType, const QByteArray &reason, const QByteArray &host = {})
{
    FailureDetails failure;
    failure.resultType = resultType;
    failure.reasonCode = reason;
    failure.receivingMxHostname = host;
    return failure;
}

PolicyReport stsPolicy(const QList<QByteArray> &lines)
{
    PolicyReport policy;
    policy.type = PolicyType::Sts;
    policy.policyString = lines;
    return policy;
}

PolicyReport tlsaPolicy(const QList<QByteArray> &records)
{
    PolicyReport policy;
    policy.type = PolicyType::Tlsa;
    policy.policyString = records;
    return policy;
}

QString titleOf(const FailureDetails &failure, const PolicyReport &policy = stsPolicy({}))
{
    return meaningOf(failure, policy).title;
}

const QString outsidePolicy = u"MX is not in the policy"_s;

} // namespace

TEST(FailureDictionary, KnowsEveryResultTypeOfTheRegistry)
{
    const QList<QByteArray> registry{"starttls-not-supported", "certificate-host-mismatch",
                                     "certificate-expired",    "certificate-not-trusted",
                                     "validation-failure",     "tlsa-invalid",
                                     "dnssec-invalid",         "dane-required",
                                     "sts-policy-fetch-error", "sts-policy-invalid",
                                     "sts-webpki-invalid"};
    ASSERT_EQ(allResultTypes().size(), std::size_t(registry.size()));
    QStringList titles;
    for (const auto &slug : registry) {
        const auto type = resultTypeFrom(slug);
        ASSERT_TRUE(type) << slug.constData();
        EXPECT_EQ(slugOf(*type), slug);
        const auto meaning = meaningOf(slug);
        EXPECT_FALSE(meaning.explanation.isEmpty()) << slug.constData();
        EXPECT_FALSE(meaning.advice.isEmpty()) << slug.constData();
        EXPECT_FALSE(meaning.retests.isEmpty()) << slug.constData();
        titles.append(meaning.title);
    }
    EXPECT_EQ(titles.removeDuplicates(), 0);
    EXPECT_EQ(resultTypeFrom("Certificate-Expired"), ResultType::CertificateExpired);
    EXPECT_EQ(resultTypeFrom("certificate"), std::nullopt);
}

TEST(FailureDictionary, ShowsAResultThatItDoesNotKnow)
{
    const auto meaning = meaningOf("quantum-handshake-flux\xe2\x80\xae");
    EXPECT_EQ(meaning.title, u"Unknown failure: quantum-handshake-flux\\u202e"_s);
    EXPECT_EQ(meaning.side, Side::Unknown);
    EXPECT_EQ(meaning.action, ActionNeeded::Unknown);
}

TEST(FailureDictionary, SaysWhoseSideAndWhetherToAct)
{
    EXPECT_EQ(meaningOf("certificate-expired").side, Side::Ours);
    EXPECT_EQ(meaningOf("certificate-expired").action, ActionNeeded::Yes);
    EXPECT_EQ(meaningOf("dane-required").side, Side::Theirs);
    EXPECT_EQ(meaningOf("dane-required").action, ActionNeeded::No);
    EXPECT_EQ(meaningOf("validation-failure").action, ActionNeeded::Unknown);
    EXPECT_EQ(meaningOf(failureWith("validation-failure", "X509_V_ERR_UNABLE_TO_GET_CRL"), {}).side, Side::Path);
}

/// RFC 8460 sections 4.3.2.1 and 4.3.2.2 say what was missing, not whose fault it is.
TEST(FailureDictionary, BlamesNobodyForWhatMayBeEithers)
{
    const std::initializer_list<std::pair<const char *, const char *>> unclear{
        {"sts-policy-fetch-error", ""},
        {"sts-policy-fetch-error", "timeout"},
        {"sts-policy-fetch-error", "STS_POLICY_FETCH_ERROR"},
        {"sts-policy-fetch-error", "lookup mta-sts.example.com: SERVFAIL"},
        {"dnssec-invalid", ""},
        {"dnssec-invalid", "timeout"},
        {"validation-failure", "connection refused"},
        {"validation-failure", "connection reset by peer"}};
    for (const auto &[type, reason] : unclear) {
        const auto meaning = meaningOf(failureWith(type, reason), {});
        EXPECT_EQ(meaning.side, Side::Unknown) << type << ": " << reason;
        EXPECT_EQ(meaning.action, ActionNeeded::Unknown) << type << ": " << reason;
        EXPECT_FALSE(meaning.advice.isEmpty()) << type << ": " << reason;
    }
    EXPECT_EQ(meaningOf(failureWith("sts-policy-fetch-error", "HTTP 404"), {}).side, Side::Ours);
    EXPECT_EQ(meaningOf(failureWith("dnssec-invalid", "DNSSEC bogus"), {}).action, ActionNeeded::Yes);
    EXPECT_TRUE(meaningOf("dnssec-invalid").explanation.contains(u"returned no valid records"_s));
}

class ReasonCode : public testing::TestWithParam<ReasonCase>
{
};

TEST_P(ReasonCode, RefinesTheResult)
{
    EXPECT_EQ(titleOf(failureWith(GetParam().resultType, GetParam().reason)), GetParam().meaning);
}

INSTANTIATE_TEST_SUITE_P(
    MailHost, ReasonCode,
    testing::Values(
        ReasonCase{"OpensslName", "certificate-not-trusted", "X509_V_ERR_CERT_HAS_EXPIRED", u"Certificate expired"_s},
        ReasonCase{"OpensslSelfSigned", "certificate-not-trusted", "X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT",
                   u"Self-signed certificate"_s},
        ReasonCase{"OpensslPrivateRoot", "certificate-not-trusted", "X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN",
                   u"Certificate of an authority that is not public"_s},
        ReasonCase{"OpensslNoIssuer", "certificate-not-trusted", "X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
                   u"Certificate not trusted"_s},
        ReasonCase{"OpensslLeaf", "certificate-not-trusted", "X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE",
                   u"Intermediate certificate missing"_s},
        ReasonCase{"OpensslHost", "validation-failure", "X509_V_ERR_HOSTNAME_MISMATCH",
                   u"Certificate has another name"_s},
        ReasonCase{"OpensslNotYet", "validation-failure", "X509_V_ERR_CERT_NOT_YET_VALID",
                   u"Certificate not valid yet"_s},
        ReasonCase{"OpensslRevoked", "validation-failure", "X509_V_ERR_CERT_REVOKED", u"Certificate revoked"_s},
        ReasonCase{"OpensslCrl", "validation-failure", "X509_V_ERR_UNABLE_TO_GET_CRL",
                   u"Revocation could not be checked"_s},
        ReasonCase{"OpensslKey", "validation-failure", "X509_V_ERR_EE_KEY_TOO_SMALL", u"Key or signature too weak"_s},
        ReasonCase{"OpensslDane", "validation-failure", "X509_V_ERR_DANE_NO_MATCH", u"TLSA record does not fit"_s},
        ReasonCase{"RfcAppendixB", "validation-failure", "X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED",
                   u"Certificate chain breaks a rule"_s},
        ReasonCase{"OpensslText", "certificate-not-trusted", "self-signed certificate", u"Self-signed certificate"_s},
        ReasonCase{"OpensslOldText", "certificate-not-trusted", "self signed certificate in certificate chain",
                   u"Certificate of an authority that is not public"_s},
        ReasonCase{"OpensslAlert", "validation-failure",
                   "error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure",
                   u"TLS handshake failed"_s},
        ReasonCase{"Postfix", "certificate-not-trusted", "unable to get local issuer certificate",
                   u"Certificate not trusted"_s},
        ReasonCase{"Halon", "certificate-host-mismatch", "4.7.5 [internal] SSL certificate subject does not match host",
                   u"Certificate has another name"_s},
        ReasonCase{"Go", "validation-failure", "x509: certificate signed by unknown authority",
                   u"Certificate not trusted"_s},
        ReasonCase{"GoName", "validation-failure", "x509: certificate is valid for a.example, not b.example",
                   u"Certificate has another name"_s},
        ReasonCase{"GoDate", "validation-failure", "x509: certificate has expired or is not yet valid: current time",
                   u"Certificate expired"_s},
        ReasonCase{"Rustls", "certificate-not-trusted", "invalid peer certificate: UnknownIssuer",
                   u"Certificate not trusted"_s},
        ReasonCase{"RustlsName", "certificate-not-trusted", "invalid peer certificate: NotValidForName",
                   u"Certificate has another name"_s},
        ReasonCase{"Exim", "validation-failure", "(gnutls_handshake): A TLS fatal alert has been received.",
                   u"TLS handshake failed"_s},
        ReasonCase{"EximCut", "validation-failure", "The TLS connection was non-properly terminated.",
                   u"Connection interrupted"_s},
        ReasonCase{"Timeout", "validation-failure", "Connection timed out", u"Connection interrupted"_s},
        ReasonCase{"StalwartWantsSts", "other", "MTA-STS is required and no policy was found.",
                   u"Sender insists on MTA-STS"_s},
        ReasonCase{"StalwartWantsDane", "other", "No TLSA records were found.", u"Sender insists on DANE"_s},
        ReasonCase{"UnknownReason", "validation-failure", "TLS_ERROR", u"Validation failed"_s}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    PolicyHost, ReasonCode, // the same words, but of another machine
    testing::Values(
        ReasonCase{"Expired", "sts-webpki-invalid", "X509_V_ERR_CERT_HAS_EXPIRED",
                   u"Policy host's certificate expired"_s},
        ReasonCase{"Name", "sts-webpki-invalid", "X509_V_ERR_HOSTNAME_MISMATCH",
                   u"Policy host's certificate has another name"_s},
        ReasonCase{"SelfSigned", "sts-policy-fetch-error", "self-signed certificate",
                   u"Policy host's certificate is not trusted"_s},
        ReasonCase{"MailRu", "sts-policy-fetch-error", "bad https response code: 500",
                   u"Policy host answered with an error"_s},
        ReasonCase{"MailRuMoved", "sts-policy-fetch-error", "bad https response code: 301", u"Policy host redirects"_s},
        ReasonCase{"Timeout", "sts-policy-fetch-error", "context deadline exceeded", u"Policy host not reachable"_s},
        ReasonCase{"NoName", "sts-policy-fetch-error", "dial tcp: lookup mta-sts.example.com: no such host",
                   u"Policy host's name does not resolve"_s},
        ReasonCase{"Type", "sts-policy-invalid", "unexpected Content-Type text/html",
                   u"Policy served as something else than text"_s},
        ReasonCase{"Handshake", "sts-policy-fetch-error", "remote error: tls: handshake failure",
                   u"TLS handshake with the policy host failed"_s},
        ReasonCase{"UnknownReason", "sts-policy-invalid", "no", u"Policy is not valid"_s}),
    [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(TypesThatSayItAll, ReasonCode,
                         testing::Values(ReasonCase{"Starttls", "starttls-not-supported", "timeout", u"No STARTTLS"_s},
                                         ReasonCase{"Expired", "certificate-expired", "self-signed certificate",
                                                    u"Certificate expired"_s},
                                         ReasonCase{"NotYetValid", "certificate-expired",
                                                    "X509_V_ERR_CERT_NOT_YET_VALID", u"Certificate not valid yet"_s},
                                         ReasonCase{"Tlsa", "tlsa-invalid", "X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT",
                                                    u"TLSA record does not fit"_s},
                                         ReasonCase{"Dnssec", "dnssec-invalid", "timeout", u"No valid DNSSEC answer"_s},
                                         ReasonCase{"Bogus", "dnssec-invalid", "bogus", u"DNSSEC does not validate"_s},
                                         ReasonCase{"Dane", "dane-required", "no TLSA", u"Sender insists on DANE"_s}),
                         [](const auto &testCase) { return testCase.param.title; });

INSTANTIATE_TEST_SUITE_P(
    OutsideThePolicy, ReasonCode,
    testing::Values(ReasonCase{"Google", "validation-failure", "MX_HOSTS_MISMATCH", outsidePolicy},
                    ReasonCase{"Stalwart", "validation-failure", "MX not authorized by policy.", outsidePolicy},
                    ReasonCase{"Mox", "validation-failure", "mtasts-policy-mx-mismatch", outsidePolicy},
                    ReasonCase{"Draft", "mx-mismatch", "", outsidePolicy},
                    ReasonCase{"AsHostMismatch", "certificate-host-mismatch", "mx-mismatch", outsidePolicy}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(FailureDictionary, RecognisesAHostOutsideThePolicyOfTheSameReport)
{
    const auto policy = stsPolicy({"version: STSv1", "mode: enforce", "mx: *.example.com", "mx: mx.example.net"});
    const auto title = [&](const QByteArray &host, const QByteArray &type = "validation-failure") {
        return titleOf(failureWith(type, {}, host), policy);
    };
    EXPECT_EQ(title("mx.other.example"), outsidePolicy);
    EXPECT_EQ(title("a.b.example.com"), outsidePolicy); // the wildcard stands for one label
    EXPECT_EQ(title("mx1.example.com"), u"Validation failed"_s);
    EXPECT_EQ(title("MX.example.net"), u"Validation failed"_s);
    EXPECT_EQ(title(""), u"Validation failed"_s);
    EXPECT_EQ(title("mx.other.example", "certificate-expired"), u"Certificate expired"_s);
    EXPECT_EQ(titleOf(failureWith("validation-failure", {}, "mx.other.example"), stsPolicy({"version: STSv1"})),
              u"Validation failed"_s);
    PolicyReport tlsa = policy;
    tlsa.type = PolicyType::Tlsa;
    EXPECT_EQ(titleOf(failureWith("validation-failure", {}, "mx.other.example"), tlsa),
              u"Validation failed under DANE"_s);
}

/// RFC 7672 section 3.1: nobody but the TLSA records vouches for a certificate.
TEST(FailureDictionary, WantsNoPublicAuthorityWhereDaneIsThePolicy)
{
    const auto policy = tlsaPolicy({});
    const std::initializer_list<std::pair<const char *, const char *>> untrusted{
        {"certificate-not-trusted", ""},
        {"certificate-not-trusted", "self-signed certificate"},
        {"certificate-not-trusted", "X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN"},
        {"validation-failure", "unable to get local issuer certificate"},
        {"validation-failure", "unable to verify the first certificate"},
        {"validation-failure", "CERT_E_UNTRUSTEDROOT"}};
    for (const auto &[type, reason] : untrusted) {
        const auto meaning = meaningOf(failureWith(type, reason), policy);
        EXPECT_EQ(meaning.title, u"Certificate not trusted under DANE"_s) << type << ": " << reason;
        EXPECT_TRUE(meaning.advice.startsWith(u"Publish a TLSA record that fits"_s)) << type << ": " << reason;
        EXPECT_TRUE(meaning.retests.contains(FindingId::DaneMismatch)) << type << ": " << reason;
        EXPECT_FALSE(meaning.retests.contains(FindingId::SmtpCertUntrusted)) << type << ": " << reason;
    }
    for (const char *type : {"certificate-not-trusted", "certificate-host-mismatch", "certificate-expired",
                             "validation-failure", "tlsa-invalid", "dnssec-invalid", "starttls-not-supported"})
        for (const char *reason : {"", "certificate signature failure", "X509_V_ERR_PATH_LENGTH_EXCEEDED"}) {
            const QString advice = meaningOf(failureWith(type, reason), policy).advice;
            EXPECT_FALSE(advice.contains(u"public authority"_s)) << type << ": " << reason;
        }
    EXPECT_TRUE(meaningOf("certificate-not-trusted").advice.contains(u"public authority"_s));
    EXPECT_EQ(titleOf(failureWith("validation-failure", "X509_V_ERR_DANE_NO_MATCH"), policy),
              u"TLSA record does not fit"_s);
    EXPECT_EQ(titleOf(failureWith("validation-failure", "connection reset"), policy), u"Connection interrupted"_s);
}

/// RFC 7671 section 5.1, and section 5.2 where the chain counts.
TEST(FailureDictionary, KnowsThatDaneEeLeavesOutNamesAndDates)
{
    const auto endEntity = tlsaPolicy({"3 1 1 ab12", "_25._tcp.mx.example.com. IN TLSA ( 3 0 1 cd34 )"});
    const auto expired = failureWith("certificate-expired", {});
    const auto tooEarly = failureWith("validation-failure", "certificate is not yet valid");
    const auto otherName = failureWith("validation-failure", "X509_V_ERR_HOSTNAME_MISMATCH");
    for (const auto &failure : {expired, tooEarly})
        EXPECT_EQ(titleOf(failure, endEntity), u"Sender looks at dates that DANE-EE leaves out"_s);
    EXPECT_EQ(titleOf(otherName, endEntity), u"Sender looks at names that DANE-EE leaves out"_s);
    EXPECT_EQ(meaningOf(expired, endEntity).side, Side::Theirs);
    for (const auto &policy : {tlsaPolicy({"3 1 1 ab12", "2 1 1 cd34"}), tlsaPolicy({"2 1 1 3 "}), tlsaPolicy({})}) {
        EXPECT_EQ(titleOf(expired, policy), u"Certificate expired under DANE"_s);
        EXPECT_EQ(titleOf(tooEarly, policy), u"Certificate not valid yet"_s);
        EXPECT_EQ(titleOf(otherName, policy), u"Certificate has another name under DANE"_s);
        EXPECT_EQ(meaningOf(expired, policy).side, Side::Ours);
    }
}

TEST(FailureDictionary, RemembersTitlesApartForDaneAndMtaSts)
{
    FailureTitles titles;
    const auto failure = failureWith("certificate-expired", "certificate has expired");
    for (const auto &policy : {stsPolicy({}), tlsaPolicy({}), tlsaPolicy({"3 1 1 ab12"}), stsPolicy({})})
        EXPECT_EQ(titles.text(titles.of(failure, policy)), titleOf(failure, policy));
    EXPECT_NE(titles.of(failure, stsPolicy({})), titles.of(failure, tlsaPolicy({})));
}

TEST(FailureDictionary, TakesMxHostForThePolicyWhereItsLinesAreLeftOut)
{
    PolicyReport policy = stsPolicy({});
    policy.mxHosts = {"*.example.com"};
    const auto failure = failureWith("validation-failure", {}, "mx.other.example");
    EXPECT_EQ(titleOf(failure, policy), outsidePolicy);
    EXPECT_EQ(titleOf(failureWith("validation-failure", {}, "mx.example.com"), policy), u"Validation failed"_s);
    policy.policyString = {"mx: mx.other.example"};
    EXPECT_EQ(titleOf(failure, policy), u"Validation failed"_s);
}

TEST(FailureDictionary, SendsToTheChecksOfTheMachineThatFailed)
{
    const auto retests = [](const char *type, const char *reason) {
        QStringList list;
        for (const FindingId id : meaningOf(failureWith(type, reason), {}).retests)
            list.append(QString::fromLatin1(kindOf(id).slug));
        return list;
    };
    EXPECT_TRUE(retests("certificate-not-trusted", "certificate has expired").contains(u"smtp.cert-expired"_s));
    EXPECT_TRUE(retests("sts-webpki-invalid", "certificate has expired").contains(u"sts.fetch.cert-expired"_s));
    EXPECT_TRUE(retests("validation-failure", "MX_HOSTS_MISMATCH").contains(u"mx.not-covered"_s));
}

} // namespace valija
