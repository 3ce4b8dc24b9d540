// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/dkim_canonical.h"

#include <openssl/evp.h>

#include <memory>

namespace valija {

/// A key made here, which signs mails as a reporter would.
class DkimSigner
{
public:
    static DkimSigner rsa(int bits);
    static DkimSigner ed25519();

    /// The key record's `p=`.
    QByteArray publicKey() const;
    QByteArray record() const; ///< `v=DKIM1; k=...; p=...`

    /// What of the signature field differs from the usual; `b=` and `bh=` are put in.
    struct Form {
        QByteArray canonicalization = "relaxed/relaxed";
        QByteArray domain = "reporter.example";
        QByteArray more = {}; ///< Further tags, each with its semicolon before it.
        QByteArray fields = "from:subject:tls-report-domain:tls-report-submitter";
        QByteArray fold = "\r\n\t"; ///< Before every tag but the first.
    };
    /// The mail with the signature on top.
    QByteArray sign(const QByteArray &mail, const Form &form) const;
    QByteArray sign(const QByteArray &mail) const { return sign(mail, Form()); }

private:
    struct Free {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    explicit DkimSigner(EVP_PKEY *key, bool isRsa) : m_key(key), m_isRsa(isRsa) {}
    QByteArray signatureOf(QByteArray text) const;

    std::unique_ptr<EVP_PKEY, Free> m_key;
    bool m_isRsa;
};

} // namespace valija
