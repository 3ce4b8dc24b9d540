// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/certificates.h"

#include "core/base/text_reader.h"
#include "core/net/x509_handles.h"

#include <openssl/err.h>

#include <tuple>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using Anchor = TlsOutcome::Anchor;
using Trust = TlsOutcome::Trust;

QString nameText(const X509_NAME *name)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return readable(QByteArrayView(text, qsizetype(size)), 300);
}

QDateTime timeFrom(const ASN1_TIME *time)
{
    std::tm moment{};
    if (!ASN1_TIME_to_tm(time, &moment))
        return {};
    return QDateTime(QDate(moment.tm_year + 1900, moment.tm_mon + 1, moment.tm_mday),
                     QTime(moment.tm_hour, moment.tm_min, moment.tm_sec), Qt::UTC);
}

/// The first DNS-IDs, as they stand.
QStringList dnsNames(X509 *certificate)
{
    constexpr int most = 1000;
    QStringList names;
    auto *all = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < std::min(sk_GENERAL_NAME_num(all), most); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all, i);
        if (name->type == GEN_DNS)
            names.append(readable(
                QByteArrayView(ASN1_STRING_get0_data(name->d.dNSName), ASN1_STRING_length(name->d.dNSName)), 253));
    }
    GENERAL_NAMES_free(all);
    return names;
}

CertificateFacts factsOf(X509 *certificate)
{
    CertificateFacts facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.names = dnsNames(certificate);
    facts.notBefore = timeFrom(X509_get0_notBefore(certificate));
    facts.notAfter = timeFrom(X509_get0_notAfter(certificate));
    return facts;
}

/// What OpenSSL says about one chain and one set of roots.
struct Verification {
    int error = X509_V_ERR_UNSPECIFIED;
    QList<X509 *> path; ///< The chain it built, leaf first; borrowed from the context.
    Owned<X509_STORE_CTX> context;

    bool isGood() const { return error == X509_V_OK; }
};

/// With `now` null, dates do not count.
Verification verify(STACK_OF(X509) * chain, const TrustRoots::Store &store, const QDateTime &now)
{
    Verification done;
    done.context.reset(X509_STORE_CTX_new());
    X509_STORE_CTX_init(done.context.get(), store.roots.get(), sk_X509_value(chain, 0), chain);
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(done.context.get());
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_depth(rules, int(judgedChainLength));
    X509_VERIFY_PARAM_set_auth_level(rules, 1); // No MD5, no RSA below 1024 bits.
    if (now.isNull())
        X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME);
    else
        X509_VERIFY_PARAM_set_time(rules, time_t(now.toSecsSinceEpoch()));
    done.error = X509_verify_cert(done.context.get()) == 1 ? X509_V_OK : X509_STORE_CTX_get_error(done.context.get());
    const STACK_OF(X509) *path = X509_STORE_CTX_get0_chain(done.context.get());
    for (int i = 0; i < sk_X509_num(path); ++i)
        done.path.append(sk_X509_value(path, i));
    ERR_clear_error();
    return done;
}

/// Whether the certificate says where its issuer's is to be had (RFC 5280 section 4.2.2.1). Public authorities put that
/// into what an intermediate signs; private ones that sign with their root do not.
bool namesItsIssuersPlace(X509 *certificate)
{
    auto *access
        = static_cast<AUTHORITY_INFO_ACCESS *>(X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr));
    bool found = false;
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access); ++i)
        found = found || OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access, i)->method) == NID_ad_ca_issuers;
    AUTHORITY_INFO_ACCESS_free(access);
    return found;
}

Trust trustOf(const Verification &verification)
{
    switch (verification.error) {
    case X509_V_OK:
        return Trust::Trusted;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return Trust::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return Trust::UnknownRoot;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return verification.path.size() == 1 && namesItsIssuersPlace(verification.path.constFirst())
            ? Trust::MissingIntermediate
            : Trust::UnknownRoot;
    default:
        return Trust::Invalid;
    }
}

void judgeDates(TlsOutcome &outcome, const QList<X509 *> &path, const QDateTime &now)
{
    for (X509 *certificate : path) {
        if (!outcome.expiredOne && timeFrom(X509_get0_notAfter(certificate)) < now)
            outcome.expiredOne = factsOf(certificate);
        if (!outcome.earlyOne && timeFrom(X509_get0_notBefore(certificate)) > now)
            outcome.earlyOne = factsOf(certificate);
    }
    outcome.expired = outcome.expiredOne.has_value();
    outcome.notYetValid = outcome.earlyOne.has_value();
}

/// The path that holds, or else the one whose failure says most. With `now` null, dates do not count.
std::pair<Verification, Anchor> bestPath(STACK_OF(X509) * chain, const TrustRoots &roots, const QDateTime &now)
{
    Verification best;
    for (const Anchor anchor : {Anchor::Mozilla, Anchor::UserFile, Anchor::System}) {
        const TrustRoots::Store *store = roots.store(anchor);
        if (!store)
            continue;
        Verification verification = verify(chain, *store, now);
        if (verification.isGood())
            return {std::move(verification), anchor};
        if (!best.context || (trustOf(best) != Trust::Invalid && trustOf(verification) == Trust::Invalid))
            best = std::move(verification);
    }
    return {std::move(best), Anchor::None};
}

/// Trust and dates. A path that is good today is taken first: an expired root beside a valid one does no harm.
void judgeTrust(TlsOutcome &outcome, STACK_OF(X509) * chain, const TrustRoots &roots, const QDateTime &now)
{
    auto [path, anchor] = bestPath(chain, roots, now);
    if (anchor == Anchor::None)
        std::tie(path, anchor) = bestPath(chain, roots, {});
    outcome.anchor = anchor;
    outcome.trust = trustOf(path);
    if (!path.isGood())
        outcome.trustDetail = QString::fromUtf8(X509_verify_cert_error_string(path.error));
    judgeDates(outcome, path.path.isEmpty() ? QList<X509 *>{sk_X509_value(chain, 0)} : path.path, now);
}

/// The verdicts on a chain; `isNamed` tells whether its leaf is for who was asked.
template <typename IsNamed>
void judgeLeaf(TlsOutcome &outcome, const TrustRoots &roots, const QDateTime &now, IsNamed isNamed)
{
    const auto leaf = outcome.chain.isEmpty() ? Owned<X509>() : certificateFrom(outcome.chain.constFirst());
    if (!leaf) {
        outcome.trust = Trust::Invalid;
        return;
    }
    const auto chain = stackFrom(outcome.chain, judgedChainLength);
    outcome.leaf = factsOf(leaf.get());
    outcome.nameMatches = isNamed(leaf.get());
    outcome.expiredOne.reset();
    outcome.earlyOne.reset();
    judgeTrust(outcome, chain.get(), roots, now);
}

/// Which certificate it is that a verdict is about, where that does not go without saying.
QString nameUnlessLeaf(const std::optional<CertificateFacts> &certificate, const CertificateFacts &leaf)
{
    return certificate && *certificate != leaf ? u": "_s + certificate->subject : QString();
}

} // namespace

bool namesHost(X509 *certificate, const QByteArray &host)
{
    constexpr unsigned flags = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;
    return X509_check_host(certificate, host.constData(), size_t(host.size()), flags, nullptr) == 1;
}

CertificateFacts describeCertificate(const QByteArray &der)
{
    const auto certificate = certificateFrom(der);
    return certificate ? factsOf(certificate.get()) : CertificateFacts();
}

void judge(TlsOutcome &outcome, const DomainName &host, const TrustRoots &roots, const QDateTime &now)
{
    judgeLeaf(outcome, roots, now, [&](X509 *leaf) { return namesHost(leaf, host.latin1()); });
}

void judgeAddress(TlsOutcome &outcome, const QString &address, const TrustRoots &roots, const QDateTime &now)
{
    judgeLeaf(outcome, roots, now, [&](X509 *leaf) {
        return X509_check_ip_asc(leaf, address.toLatin1().constData(), 0) == 1; // Less for what is no address.
    });
}

TlsOutcome judgeChain(const QList<QByteArray> &chain, const DomainName &host, const TrustRoots &roots,
                      const QDateTime &now)
{
    TlsOutcome outcome;
    outcome.chain = chain;
    judge(outcome, host, roots, now);
    return outcome;
}

QString summaryOf(const TlsOutcome &outcome)
{
    QStringList parts{outcome.protocol, outcome.cipher, outcome.leaf.subject};
    if (outcome.trust != Trust::Trusted)
        parts.append(outcome.trustDetail.isEmpty() ? u"no certificate"_s : outcome.trustDetail);
    if (!outcome.nameMatches)
        parts.append(u"name mismatch"_s);
    if (outcome.expired)
        parts.append(u"expired"_s + nameUnlessLeaf(outcome.expiredOne, outcome.leaf));
    if (outcome.notYetValid)
        parts.append(u"not yet valid"_s + nameUnlessLeaf(outcome.earlyOne, outcome.leaf));
    return parts.join(u", "_s);
}

} // namespace valija
