// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

namespace valija {

namespace {

struct FreeDigest {
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
};
struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

struct Sha256::State {
    std::unique_ptr<EVP_MD, FreeDigest> digest{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() = default;

Sha256::~Sha256() = default;

QByteArray Sha256::of(QByteArrayView bytes)
{
    if (!m_state) // not everybody who has one needs it
        m_state = std::make_unique<State>();
    EVP_MD_CTX *const context = m_state->context.get();
    QByteArray hash(32, Qt::Uninitialized);
    const bool done = EVP_DigestInit_ex2(context, m_state->digest.get(), nullptr) == 1
        && EVP_DigestUpdate(context, bytes.data(), std::size_t(bytes.size())) == 1
        && EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(hash.data()), nullptr) == 1;
    return done ? hash : QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace valija
