// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/test_authority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct Delete {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using Certificate = std::unique_ptr<X509, Delete>;
using Key = std::unique_ptr<EVP_PKEY, Delete>;

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

Key keyFor(const CertificateWish &wish)
{
    if (wish.key.isEmpty())
        return newKey();
    BIO *bio = BIO_new_mem_buf(wish.key.constData(), int(wish.key.size()));
    Key key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr));
    BIO_free(bio);
    return key;
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setSubject(X509 *certificate, const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()), -1, 0);
}

Certificate bareCertificate(const CertificateWish &wish, EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1 | 1);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time_t(wish.notBefore.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time_t(wish.notAfter.toSecsSinceEpoch()));
    X509_set_pubkey(certificate.get(), key);
    setSubject(certificate.get(), wish.commonName);
    return certificate;
}

void addLeafExtensions(X509 *certificate, X509 *issuer, const CertificateWish &wish)
{
    addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth");
    QStringList names;
    for (const QString &name : wish.names)
        names.append(u"DNS:"_s + name);
    for (const QString &address : wish.addresses)
        names.append(u"IP:"_s + address);
    if (!names.isEmpty())
        addExtension(certificate, issuer, NID_subject_alt_name, names.join(u',').toLatin1());
    if (wish.namesIssuersPlace)
        addExtension(certificate, issuer, NID_info_access, "caIssuers;URI:http://authority.example/issuer.crt");
}

void addAuthorityExtensions(X509 *certificate, X509 *issuer)
{
    addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
}

void sign(X509 *certificate, const X509 *issuer, EVP_PKEY *issuerKey)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509_sign(certificate, issuerKey, EVP_sha256());
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

QByteArray keyPem(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    const QByteArray pem(text, qsizetype(size));
    BIO_free(bio);
    return pem;
}

TestCertificate handOut(X509 *certificate, EVP_PKEY *key, const QList<QByteArray> &above)
{
    TestCertificate out;
    out.der = derOf(certificate);
    out.chain = QList<QByteArray>{out.der} + above;
    for (const QByteArray &der : out.chain)
        out.pem += toPem(der);
    out.key = keyPem(key);
    return out;
}

} // namespace

struct TestAuthority::Identity {
    Certificate certificate;
    Key key;
    QList<QByteArray> above; ///< Its own certificate and those over it, without the root.
};

TestAuthority::TestAuthority(std::unique_ptr<Identity> identity) : m_identity(std::move(identity)) {}

TestAuthority::TestAuthority(const QString &name, const CertificateWish &dates)
    : m_identity(std::make_unique<Identity>())
{
    CertificateWish wish = dates;
    wish.commonName = name;
    m_identity->key = newKey();
    m_identity->certificate = bareCertificate(wish, m_identity->key.get());
    X509 *certificate = m_identity->certificate.get();
    addAuthorityExtensions(certificate, certificate);
    sign(certificate, certificate, m_identity->key.get());
}

TestAuthority::~TestAuthority() = default;

TestCertificate TestAuthority::issue(const CertificateWish &wish) const
{
    const Key key = keyFor(wish);
    const Certificate certificate = bareCertificate(wish, key.get());
    addLeafExtensions(certificate.get(), m_identity->certificate.get(), wish);
    sign(certificate.get(), m_identity->certificate.get(), m_identity->key.get());
    return handOut(certificate.get(), key.get(), m_identity->above);
}

std::unique_ptr<TestAuthority> TestAuthority::intermediate(const QString &name, const CertificateWish &dates) const
{
    CertificateWish wish = dates;
    wish.commonName = name;
    auto identity = std::make_unique<Identity>();
    identity->key = newKey();
    identity->certificate = bareCertificate(wish, identity->key.get());
    addAuthorityExtensions(identity->certificate.get(), m_identity->certificate.get());
    sign(identity->certificate.get(), m_identity->certificate.get(), m_identity->key.get());
    identity->above = QList<QByteArray>{derOf(identity->certificate.get())} + m_identity->above;
    return std::unique_ptr<TestAuthority>(new TestAuthority(std::move(identity)));
}

TestCertificate TestAuthority::selfSigned(const CertificateWish &wish)
{
    const Key key = keyFor(wish);
    const Certificate certificate = bareCertificate(wish, key.get());
    addLeafExtensions(certificate.get(), certificate.get(), wish);
    sign(certificate.get(), certificate.get(), key.get());
    return handOut(certificate.get(), key.get(), {});
}

QByteArray TestAuthority::der() const
{
    return derOf(m_identity->certificate.get());
}

QByteArray TestAuthority::pem() const
{
    return toPem(der());
}

QByteArray toPem(const QByteArray &der)
{
    const QByteArray text = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace valija
