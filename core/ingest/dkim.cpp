// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/dkim.h"

#include "core/base/catalogue.h"
#include "core/ingest/dkim_canonical.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using Algorithm = DkimSignature::Algorithm;

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

constexpr qsizetype mostSignatures = 10; // a mail with thousands must not keep anybody busy
constexpr qsizetype mostKeys = 4;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Owned<EVP_PKEY> publicKeyOf(const DkimKey &key)
{
    const unsigned char *bytes = bytesOf(key.publicKey);
    const auto size = key.publicKey.size();
    if (key.algorithm == Algorithm::Ed25519Sha256) // RFC 8463 section 4: the bare key
        return Owned<EVP_PKEY>(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes, std::size_t(size)));
    Owned<EVP_PKEY> read(d2i_PUBKEY(nullptr, &bytes, long(size)));
    return read && EVP_PKEY_get_base_id(read.get()) == EVP_PKEY_RSA ? std::move(read) : nullptr;
}

/// Whether the signature is one of the text by the key.
bool holds(EVP_PKEY *key, Algorithm algorithm, const QByteArray &signature, QByteArray text)
{
    const bool isRsa = algorithm == Algorithm::RsaSha256;
    if (!isRsa) // RFC 8463 section 3: what is signed is the hash
        text = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, isRsa ? EVP_sha256() : nullptr, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(text),
                            std::size_t(text.size()))
        == 1;
}

/// How one signature came out. Neither fault nor verified: the key is not known.
struct Outcome {
    bool verified = false;
    bool isTest = false; ///< RFC 6376 section 3.6.1, `t=y`: one that fails is as good as none.
    std::optional<DkimFault> fault;
};

std::optional<DkimFault> faultWith(const DkimKey &key, const DkimSignature &signature, const MailText &mail,
                                   const MailText::Field &field)
{
    constexpr int leastBits = 1024; // RFC 8301 section 3.2
    if (key.algorithm != signature.algorithm)
        return DkimFault::KeyUse;
    if (key.sameDomainOnly && signature.identity != signature.domain)
        return DkimFault::KeyIdentity;
    const auto publicKey = publicKeyOf(key);
    if (!publicKey)
        return DkimFault::KeySyntax;
    if (key.algorithm == Algorithm::RsaSha256 && EVP_PKEY_get_bits(publicKey.get()) < leastBits)
        return DkimFault::KeyTooSmall;
    const QByteArray body = canonicalBody(mail.body, signature.body);
    if (QCryptographicHash::hash(body, QCryptographicHash::Sha256) != signature.bodyHash)
        return DkimFault::Body;
    if (!holds(publicKey.get(), signature.algorithm, signature.signature, signedHeader(mail, field, signature)))
        return DkimFault::Header;
    return {};
}

Outcome outcomeOf(const DkimSignature &signature, const MailText &mail, const MailText::Field &field,
                  const DkimKeys &keys)
{
    const QByteArrayList texts = keys ? keys(signature.keyName()) : QByteArrayList();
    Outcome outcome;
    for (const auto &text : texts.first(std::min(texts.size(), mostKeys))) {
        const auto key = dkimKeyFrom(text);
        const auto fault = key ? faultWith(*key, signature, mail, field) : std::optional(key.error());
        if (!fault)
            return {true, key->isTest, {}};
        outcome = {false, key && key->isTest, fault};
    }
    return outcome;
}

/// The domain of the first address in a field: RFC 8460 section 5.3 has the bare domain, From an address.
QByteArray domainIn(QByteArrayView value)
{
    QByteArray text = value.trimmed().toByteArray();
    if (const qsizetype angle = text.lastIndexOf('<'); angle >= 0)
        text = text.sliced(angle + 1);
    text = text.mid(text.lastIndexOf('@') + 1);
    qsizetype end = 0;
    while (end < text.size() && !QByteArrayView(" \t\r\n>,;)").contains(text[end]))
        ++end;
    return text.first(end).toLower();
}

/// Who the mail says it is from, as far as the signature covers that: what it does not cover anybody may have added.
QByteArray reporterDomain(const MailText &mail, const DkimSignature &signature)
{
    for (const auto name : {QByteArrayView("tls-report-submitter"), QByteArrayView("from")}) {
        if (!signature.fields.contains(name))
            continue;
        const auto found = std::find_if(mail.fields.begin(), mail.fields.end(),
                                        [&](const MailText::Field &field) { return field.name == name; });
        if (found != mail.fields.end())
            return domainIn(found->value());
    }
    return {};
}

/// Whether the domain that signs answers for the reporter's: the same, one below, or one above that is no top level.
bool isAligned(const QByteArray &signing, const QByteArray &reporter)
{
    return signing == reporter || signing.endsWith('.' + reporter)
        || (reporter.endsWith('.' + signing) && signing.contains('.'));
}

/// Who signed, and until when that was to be believed (RFC 6376 section 3.5, `x=`).
QString signer(const DkimSignature &signature)
{
    const QString domain = QString::fromLatin1(signature.domain);
    return signature.expires.isValid() ? domain + u" (x: "_s + signature.expires.toString(Qt::ISODate) + u')' : domain;
}

MailSignature missing()
{
    return {SignatureState::Missing,
            QString::fromLatin1(QT_TRANSLATE_NOOP("Evidence", "the reporter's domain did not sign it"))};
}

} // namespace

MailSignature verifySignature(const QByteArray &mail, const DkimKeys &keys)
{
    const MailText text = mailTextOf(mail);
    std::optional<QString> unknown;
    std::optional<DkimFault> failed;
    qsizetype met = 0;
    for (const auto &field : text.fields) {
        if (field.name != "dkim-signature")
            continue;
        if (++met > mostSignatures)
            break;
        const auto signature = dkimSignatureFrom(field.value());
        if (signature && !isAligned(signature->domain, reporterDomain(text, *signature)))
            continue;
        const Outcome outcome
            = signature ? outcomeOf(*signature, text, field, keys) : Outcome{{}, {}, signature.error()};
        if (outcome.verified)
            return {SignatureState::Verified, signer(*signature)};
        if (outcome.fault && !outcome.isTest)
            failed = failed.value_or(*outcome.fault);
        else if (!outcome.fault)
            unknown = unknown.value_or(signer(*signature));
    }
    if (unknown) // it may well be the one that holds
        return {SignatureState::Unknown, *unknown};
    return failed ? MailSignature{SignatureState::Failed, describe(*failed)} : missing();
}

Findings checkSignature(const MailSignature &signature, const QString &source)
{
    if (signature.state != SignatureState::Failed && signature.state != SignatureState::Missing)
        return {};
    return {makeFinding(FindingId::ReportDkim, source,
                        {{u"state"_s, slugOf(signature.state)}, {u"reason"_s, signature.detail}})};
}

} // namespace valija
