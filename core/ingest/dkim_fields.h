// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace valija {

/// Why a signature does not hold, or cannot be one of a report.
enum class DkimFault {
    Syntax,      ///< The field does not follow RFC 6376 section 3.5.
    Algorithm,   ///< Neither rsa-sha256 nor ed25519-sha256; rsa-sha1 must not be used (RFC 8301 section 3).
    BodyLength,  ///< `l=`: RFC 8460 section 3 forbids it.
    KeySyntax,   ///< The key record does not follow RFC 6376 section 3.6.1.
    KeyRevoked,  ///< `p=` is empty.
    KeyTooSmall, ///< RSA with less than 1024 bits (RFC 8301 section 3.2).
    KeyUse,      ///< Its service type, hash or algorithm is another one.
    KeyIdentity, ///< `t=s`, and `i=` is not of the domain itself.
    Body,        ///< The body hash is another one: changed since.
    Header,      ///< The signature itself does not verify.
};

/// In the user's language, as the rest of "does not hold: ...".
QString describe(DkimFault fault);

/// `name=value` separated by semicolons (RFC 6376 section 3.2); nothing for what does not follow the form or has a name
/// twice. Blanks and line breaks around the values are gone.
std::optional<QMap<QByteArray, QByteArray>> dkimTags(QByteArrayView text);

/// A DKIM-Signature field (RFC 6376 section 3.5).
struct DkimSignature {
    enum class Canonicalization { Simple, Relaxed };
    enum class Algorithm { RsaSha256, Ed25519Sha256 };

    Algorithm algorithm = Algorithm::RsaSha256;
    Canonicalization header = Canonicalization::Simple;
    Canonicalization body = Canonicalization::Simple;
    QByteArray domain;     ///< `d=`, lower case.
    QByteArray selector;   ///< `s=`
    QByteArray identity;   ///< The domain of `i=`, lower case; `d=` where there is none.
    QByteArrayList fields; ///< `h=`, lower case, in the order of signing.
    QByteArray bodyHash;
    QByteArray signature;
    QDateTime expires; ///< `x=`, UTC; invalid: never.

    QByteArray keyName() const { return selector + "._domainkey." + domain; }
};
tl::expected<DkimSignature, DkimFault> dkimSignatureFrom(QByteArrayView value);

/// A key record (RFC 6376 section 3.6.1).
struct DkimKey {
    DkimSignature::Algorithm algorithm = DkimSignature::Algorithm::RsaSha256;
    QByteArray publicKey;
    bool sameDomainOnly = false; ///< `t=s`
    bool isTest = false;         ///< `t=y`
};
tl::expected<DkimKey, DkimFault> dkimKeyFrom(QByteArrayView text);

} // namespace valija
