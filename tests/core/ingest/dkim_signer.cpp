// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ingest/dkim_signer.h"

#include <QCryptographicHash>

#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace valija {

DkimSigner DkimSigner::rsa(int bits)
{
    return DkimSigner(EVP_RSA_gen(static_cast<unsigned>(bits)), true);
}

DkimSigner DkimSigner::ed25519()
{
    return DkimSigner(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), false);
}

QByteArray DkimSigner::publicKey() const
{
    if (m_isRsa) {
        unsigned char *bytes = nullptr;
        const int size = i2d_PUBKEY(m_key.get(), &bytes);
        const QByteArray der(reinterpret_cast<const char *>(bytes), size);
        OPENSSL_free(bytes);
        return der.toBase64();
    }
    QByteArray raw(32, '\0');
    std::size_t size = 32;
    EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(raw.data()), &size);
    return raw.toBase64();
}

QByteArray DkimSigner::record() const
{
    return QByteArray("v=DKIM1; k=") + (m_isRsa ? "rsa" : "ed25519") + "; p=" + publicKey();
}

QByteArray DkimSigner::signatureOf(QByteArray text) const
{
    if (!m_isRsa)
        text = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, m_isRsa ? EVP_sha256() : nullptr, nullptr, m_key.get());
    QByteArray signature(1024, '\0');
    auto size = std::size_t(signature.size());
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(text.constData()), std::size_t(text.size()));
    EVP_MD_CTX_free(context);
    return signature.first(qsizetype(size));
}

QByteArray DkimSigner::sign(const QByteArray &mail, const Form &form) const
{
    using Canonicalization = DkimSignature::Canonicalization;
    const auto how = [&](int part) {
        return form.canonicalization.split('/').value(part, "simple") == "relaxed" ? Canonicalization::Relaxed
                                                                                   : Canonicalization::Simple;
    };
    const QByteArray bodyHash
        = QCryptographicHash::hash(canonicalBody(mailTextOf(mail).body, how(1)), QCryptographicHash::Sha256).toBase64();
    const QByteArray field = "DKIM-Signature: v=1;" + form.fold + "a=" + (m_isRsa ? "rsa" : "ed25519") + "-sha256;"
        + form.fold + "c=" + form.canonicalization + ";" + form.fold + "d=" + form.domain + ";" + form.fold + "s=sel;"
        + form.fold + "h=" + form.fields + ";" + form.fold + "bh=" + bodyHash + form.more + ";" + form.fold + "b=";
    MailText text = mailTextOf(field + "\r\n" + mail);
    DkimSignature signature;
    signature.header = how(0);
    for (const auto &name : form.fields.split(':'))
        signature.fields.append(name.trimmed().toLower());
    QByteArray value = signatureOf(signedHeader(text, text.fields.first(), signature)).toBase64();
    for (qsizetype at = 60; at < value.size(); at += 60 + form.fold.size())
        value.insert(at, form.fold);
    return field + value + "\r\n" + mail;
}

} // namespace valija
