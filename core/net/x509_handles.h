// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/trust_roots.h"

#include <QByteArray>
#include <QList>

#include <openssl/x509v3.h>

#include <memory>

namespace valija {

// OpenSSL's objects, owned. For the sources of this layer that judge certificates.

struct OpenSslDelete {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * chain) const { sk_X509_pop_free(chain, X509_free); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
template <typename T>
using Owned = std::unique_ptr<T, OpenSslDelete>;
using CertificateStack = Owned<STACK_OF(X509)>;

struct TrustRoots::Store {
    Owned<X509_STORE> roots;
};

inline Owned<X509> certificateFrom(const QByteArray &der)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Owned<X509>(d2i_X509(nullptr, &bytes, long(der.size())));
}

/// The certificates of a chain that are one, in order, at most `limit`.
inline CertificateStack stackFrom(const QList<QByteArray> &chain, qsizetype limit)
{
    CertificateStack stack(sk_X509_new_null());
    for (const QByteArray &der : chain.first(std::min(chain.size(), limit))) {
        if (auto certificate = certificateFrom(der))
            sk_X509_push(stack.get(), certificate.release());
    }
    return stack;
}

/// Whether a DNS-ID of the certificate names the host: complete left-most wildcards only, never the common name (RFC
/// 6125, RFC 8461 section 3.3).
bool namesHost(X509 *certificate, const QByteArray &host);

} // namespace valija
